import statuses from "statuses";
import { describe, expect, it } from "vitest";
import { fieldsOf, fill } from "../../src/knowledge/fill";
import { findCard, insteadOf, placeOf, placesHere, scriptOf } from "../../src/knowledge/find";
import { linesByAddress } from "../../src/knowledge/layer";
import { assess } from "../../src/triage/assess";
import { compiled, profiles, realFiles } from "../content-files";

const { knowledge, details, prevention } = compiled(realFiles);
const lines = [knowledge, prevention, ...details].flatMap((tree) => [...linesByAddress(tree)]);

describe("the promised cards are there", () => {
  it.each([
    ..."400 401 403 404 405 408 409 410 413 414 415 419 422 429 431 440 500 502 503 504".split(" "),
    ..."nhs-api-400-invalid-value nhs-api-400-missing-value nhs-api-401-access-denied nhs-api-401-unauthorised nhs-api-403-access-denied nhs-api-403-forbidden nhs-api-404-resource-not-found nhs-api-409-rec-conflict nhs-api-429-too-many-requests".split(
      " ",
    ),
    ..."no-internet address-not-found connection-failed timed-out certificate-warning sign-in-refused redirect-loop cookies-blocked code-not-arriving details-not-matched".split(
      " ",
    ),
    ..."wrong-details-shown is-it-really-us booking-limit-reached portal-not-switched-on link-expired".split(
      " ",
    ),
  ])("%s", (id) => {
    expect(findCard(knowledge, id)?.id).toBe(id);
  });

  it("every registered client and server error opens a card, and so does each that patients really see", () => {
    const registered = statuses.codes.filter((code) => code >= 400).map(String);
    const seen =
      "419 440 444 494 495 496 497 499 509 520 521 522 523 524 525 526 527 530 561".split(" ");
    expect([...registered, ...seen].filter((code) => !findCard(knowledge, code))).toEqual([]);
  });

  it("each has its own title and its own detail", () => {
    const titles = knowledge.cards.map(({ title }) => fill(title, {}));
    expect(new Set(titles).size).toBe(titles.length);
    expect(details.map(({ id }) => id)).toEqual(knowledge.cards.map(({ id }) => id));
  });
});

describe.each(Object.entries(profiles))("every line, shown to a clinic (%s)", (_, profile) => {
  const fields = fieldsOf(knowledge, profile);

  it("holds no raw placeholder, no bracket and no gap", () => {
    const torn = lines
      .map(([address, line]) => `${address}: ${fill(line, fields)}`)
      .filter((text) => /[{}[\]]|undefined| {2}| [,?]| \.(\s|$)| $|: $/.test(text));
    expect(torn).toEqual([]);
  });

  it("holds no number and no word of the other country", () => {
    const foreign = knowledge.words[profile.country].elsewhere.map(
      (word) => new RegExp(`\\b${word}\\b`, /[A-Z]/.test(word) ? "" : "i"),
    );
    const found = lines.flatMap(([address, line]) =>
      foreign.filter((word) => word.test(fill(line, fields))).map((word) => `${address} ${word}`),
    );
    expect(found).toEqual([]);
  });

  it("is something to say and another way, for every cause at every place", () => {
    for (const card of knowledge.cards) {
      for (const cause of card.causes) {
        expect(fill(scriptOf(knowledge, cause), fields)).not.toBe("");
        for (const { id } of placesHere(knowledge)) {
          expect(fill(insteadOf(placeOf(knowledge, id), cause).do, fields)).not.toBe("");
        }
      }
    }
  });
});

describe("a clinic that filled in nothing", () => {
  it("gives no sample name away: scripts say “our usual number”", () => {
    const { phone, name } = fieldsOf(knowledge, { country: "GB" });
    expect(phone).toBe("our usual number");
    expect(name).toBe("our practice");
  });

  it.each([
    ["GB", "999"],
    ["US", "911"],
  ] as const)("still shows where urgent help is (%s)", (country, number) => {
    const strip = fill(knowledge.lines.urgent.strip, fieldsOf(knowledge, { country }));
    expect(strip).toContain(number);
  });
});

describe("what keeps people safe", () => {
  it("a refusal says the one neutral script", () => {
    const refusals = ["403", "portal-not-switched-on"].flatMap(
      (id) => findCard(knowledge, id)?.causes ?? [],
    );
    expect(refusals.filter((cause) => !cause.say).length).toBeGreaterThanOrEqual(5);
    for (const cause of refusals.filter(({ say }) => !say)) {
      expect(scriptOf(knowledge, cause)).toBe(knowledge.lines.neutral);
    }
  });

  it.each(["500", "502", "504", "409", "timed-out"])(
    "%s has staff look before anything is sent again",
    (id) => {
      const card = findCard(knowledge, id);
      expect(card?.causes.filter(({ checkFirst }) => checkFirst).length).toBeGreaterThan(0);
    },
  );

  it("every place where something is sent can be looked at first", () => {
    const sending = knowledge.places.filter(({ check }) => check).map(({ id }) => id);
    expect(sending).toEqual(
      expect.arrayContaining([
        "booking",
        "change-cancel",
        "prescription",
        "form",
        "upload",
        "payment",
      ]),
    );
  });

  it("a certificate warning is never passed", () => {
    const text = JSON.stringify([
      findCard(knowledge, "certificate-warning"),
      details.find(({ id }) => id === "certificate-warning")?.causes,
    ]);
    expect(text).not.toMatch(/(?<!never |not )(continue|go on|proceed) anyway/i);
  });
});

describe("what must never be missed leads clearly, wherever it happens", () => {
  it.each(knowledge.places.map(({ id }) => id))("%s", (place) => {
    for (const [saw, card] of [
      ["wrong-details", "wrong-details-shown"],
      ["looks-fake", "is-it-really-us"],
    ] as const) {
      const { clear, causes } = assess(knowledge, { saw, place }, knowledge.profile);
      expect([saw, clear, causes[0]?.card.id]).toEqual([saw, true, card]);
    }
  });
});

describe("nothing that can be answered leads nowhere", () => {
  const causes = knowledge.cards.flatMap((card) => card.causes);

  it.each(knowledge.saw.map(({ id }) => id).filter((id) => id !== "dont-know"))(
    "some cause always or often shows: %s",
    (id) => {
      const shown = causes.map(({ clues }) => clues["saw"]?.[id]);
      expect(shown.some((strength) => strength === "always" || strength === "often")).toBe(true);
    },
  );

  it.each(knowledge.places.map(({ id }) => id).filter((id) => id !== "dont-know"))(
    "some cause is always or often met at: %s",
    (id) => {
      const met = causes.map(({ clues }) => clues["place"]?.[id]);
      expect(met.some((strength) => strength === "always" || strength === "often")).toBe(true);
    },
  );
});

describe("the core of the printed sheet", () => {
  it("holds 12 to 14 rows, the five of the source table among them", () => {
    expect(knowledge.core.length).toBeGreaterThanOrEqual(12);
    expect(knowledge.core.length).toBeLessThanOrEqual(14);
    expect(knowledge.core).toEqual(expect.arrayContaining(["400", "401", "403", "404", "405"]));
  });
});
