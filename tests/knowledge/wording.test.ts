import { describe, expect, it } from "vitest";
import { spokenProblems } from "../../src/knowledge/wording";

describe("words to say", () => {
  it("may be kind and short", () => {
    expect(spokenProblems("Thank you for telling me. Let me do it with you now.")).toEqual([]);
  });

  it.each([
    [
      "It shows 404.",
      '"404" is not said to a patient. Say what they can do instead: no code number.',
    ],
    [
      "That is an error.",
      '"error" is not said to a patient. Say what is not working: "our booking page".',
    ],
    ["Our server is slow.", '"server" is not said to a patient. Say "our website".'],
    [
      "Unfortunately it is closed.",
      '"Unfortunately" is not said to a patient. Say what happens next.',
    ],
    ["Just press it.", '"Just" is not said to a patient. It may not be so little for them.'],
    ["Thank you!", '"!" is not said to a patient. Calm is kinder. End with a full stop.'],
    ["Turn off the VPN.", '"VPN" is not said to a patient. That belongs in the part for IT.'],
  ])("%j is refused", (text, problem) => {
    expect(spokenProblems(text)).toEqual([problem]);
  });

  it.each([
    ["I can see your booking here.", "I can see your"],
    ["Your account is locked.", "Your account is"],
    ["You are not registered with us.", "You are not registered"],
    ["That isn’t switched on for you.", "isn’t switched on for you"],
    ["It stopped because of your age.", "because of your age"],
  ])("%j confirms what nobody may confirm", (text, phrase) => {
    expect(spokenProblems(text)).toEqual([
      `"${phrase}" tells whoever holds the phone what we hold. Say what happens next instead.`,
    ]);
  });

  it("fit one breath a sentence", () => {
    const long = Array.from({ length: 25 }, () => "word").join(" ");
    expect(spokenProblems(`${long}.`)).toEqual([
      'The sentence "word word word word …" has 25 words, too long for one breath. Cut it to 20 or fewer.',
    ]);
  });

  it("are no speech", () => {
    expect(spokenProblems("One. Two. Three. Four. Five. Six.")).toEqual([
      "It has 6 sentences. Keep 5 or fewer, and then stop.",
    ]);
  });
});
