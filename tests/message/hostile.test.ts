import { describe, expect, it } from "vitest";
import { readMessage } from "../../src/message/read-message";
import { samples } from "./bodies";

/** Generous, so that a busy machine fails nothing. */
const longestMs = 200;

function timed(text: string) {
  const start = performance.now();
  const message = readMessage(text);
  return { message, ms: performance.now() - start };
}

const many = Array.from({ length: 5_000 }, (_, at) => ({ pointer: `/email${at}`, detail: "Bad" }));
const byField = Object.fromEntries(many.map(({ pointer }) => [pointer, ["Bad"]]));

describe("anything may be pasted", () => {
  it.each([
    ["1 MB of text", "The page says no. ".repeat(60_000)],
    [
      "1 MB of a body",
      JSON.stringify({ error: "invalid_grant", error_description: "a".repeat(1_000_000) }),
    ],
    ["1 MB of spaces", `{${" ".repeat(1_000_000)}`],
    ["brackets", "{".repeat(200_000)],
    ["brackets and quotes", '{"'.repeat(100_000)],
    ["lists", "[[".repeat(100_000)],
    ["a body 10,000 deep", `${'{"error":'.repeat(10_000)}1${"}".repeat(10_000)}`],
    [
      "a trace 10,000 deep",
      `{"message":"Bad","errors":${"[".repeat(10_000)}${"]".repeat(10_000)}}`,
    ],
    ["XML 10,000 deep", `<Error>${"<a>".repeat(10_000)}`],
    ["open tags", "<Error ".repeat(30_000)],
    ["open comments", `<Error>${"<!--".repeat(50_000)}`],
    ["open attributes", `<Error>${'<a b="'.repeat(30_000)}`],
    ["entities", `<!DOCTYPE x [<!ENTITY a "aa">]><Error><Code>&a;</Code></Error>`],
    ["quotes", `{"detail":"${"'".repeat(100_000)}"}`],
    ["digits", `{"detail":"${"1 ".repeat(90_000)}"}`],
    ["one long word", `{"detail":"${"a1".repeat(90_000)}"}`],
    ["slashes", "\\".repeat(200_000)],
    ["smart quotes", "{“".repeat(100_000)],
    ["control characters", "{\u0000\u0001\u001b[31m\u0007}".repeat(10_000)],
    ["half a surrogate", '{"detail":"\ud800"}'],
    ["null", "null"],
    [
      "traps",
      '{"status":{"toString":1,"valueOf":1},"errors":[{"message":"x","path":[{"toString":1}]}]}',
    ],
    ["members of the wrong kind", '{"errors":[null,1,[],{"source":3,"detail":"x"}],"status":[]}'],
  ])("%s is answered calmly", (_, text) => {
    expect(timed(text).ms).toBeLessThan(longestMs);
  });

  it.each([
    ["in a list", { type: "about:blank", title: "Bad", status: 422, errors: many }],
    ["by field", { message: "Bad", errors: byField }],
  ])("of thousands of errors %s, 20 are kept", (_, body) => {
    const { message, ms } = timed(JSON.stringify(body));
    expect(message?.refused).toHaveLength(20);
    expect(ms).toBeLessThan(longestMs);
  });

  it("no entity but the five of XML is expanded", () => {
    expect(
      readMessage("<Error><Code>Bad</Code><Message>&a; &amp;lt; &gt;</Message></Error>")?.summary,
    ).toBe("&a; &lt; >");
  });
});

describe("2,000 bodies, each changed by chance", () => {
  const bodies = samples.map(({ body }) => body);
  const scraps = [
    '"',
    "{",
    "}",
    "[",
    "]",
    ",",
    ":",
    "\\",
    "<",
    ">",
    "&",
    "\n",
    "\u0000",
    "null",
    "1e999",
    "__proto__",
    "”",
    "'",
  ];
  let seed = 20_261_120;
  const below = (limit: number) => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((seed / 2 ** 32) * limit);
  };
  const mutated = () => {
    let text = bodies[below(bodies.length)] ?? "";
    for (let changes = below(6); changes >= 0; changes--) {
      const [at, length] = [below(text.length + 1), below(12)];
      const other = bodies[below(bodies.length)] ?? "";
      const scrap =
        below(4) === 0 ? other.slice(below(other.length)) : (scraps[below(scraps.length)] ?? "");
      text =
        text.slice(0, at) +
        (below(3) === 0 ? "" : scrap) +
        text.slice(below(2) === 0 ? at : at + length);
    }
    return below(5) === 0 ? text.slice(0, below(text.length)) : text;
  };

  it("never throws, never dawdles, never says too much", () => {
    for (let round = 0; round < 2_000; round++) {
      const text = mutated();
      const { message, ms } = timed(text);
      expect(ms, text).toBeLessThan(longestMs);
      const lines = message
        ? [message.summary ?? "", ...message.refused.map(({ why }) => why)]
        : [];
      expect(
        lines.filter((line) => line.length > 200 || /\p{Cc}/u.test(line)),
        text,
      ).toEqual([]);
    }
  });
});
