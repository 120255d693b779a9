import { describe, expect, it } from "vitest";
import { createSearch } from "../../src/search/search";
import offTopic from "../bench/off-topic.json";
import { seeded } from "../bench/synthetic";
import { compiled, realFiles } from "../content-files";

const { knowledge, search: content } = compiled(realFiles);
const search = createSearch(knowledge.cards, content);

describe("each card’s own texts find it first", () => {
  it.each(knowledge.cards.map(({ id }) => id))("%s", (id) => {
    const { screens = [], says = [] } = content.texts[id] ?? {};
    const lost = [...screens, ...says].filter((text) => {
      const result = search(text);
      return result.kind !== "found" || result.hits[0]?.card.id !== id;
    });
    expect(lost).toEqual([]);
  });
});

describe("what has nothing to do with a website", () => {
  it("is marked unsure, for at least four questions in five", () => {
    const sure = offTopic.filter((text) => {
      const result = search(text);
      return result.kind === "found" && result.isSure;
    });
    expect(sure.length, sure.join(" · ")).toBeLessThanOrEqual(offTopic.length / 5);
  });
});

describe("ten thousand random and hostile inputs", () => {
  const random = seeded(11);
  const pieces = [
    ...Object.values(content.texts).flatMap(({ screens, says }) => [...screens, ...says]),
    ...'404 five oh three {"error": [[[[ <a>&amp; ERR_ https://x.example/404?a=1 \\u0000 \' " ` $ % ) ( * + ? ^ | \u200b \ufeff 🦷 é ß İ ﬀ \r\n \t ١٢٣ 0 -1 1e309 null __proto__'.split(
      " ",
    ),
  ];
  const pick = () => pieces[Math.floor(random() * pieces.length)] ?? "";
  const input = () => {
    const words = Array.from({ length: Math.floor(random() * 12) }, pick).join(
      random() < 0.5 ? " " : "",
    );
    if (random() < 0.02) return words.repeat(200);
    return random() < 0.3 ? [...words].sort(() => random() - 0.5).join("") : words;
  };

  it("are each answered, and nothing is thrown", () => {
    for (let count = 0; count < 10_000; count++) {
      const text = input();
      const { kind } = search(text);
      expect(["found", "none", "health", "nothing-typed"]).toContain(kind);
    }
  }, 60_000);
});
