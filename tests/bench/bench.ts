import { performance } from "node:perf_hooks";
import { createSearch } from "../../src/search/search";
import { simulateCallers } from "./callers";
import { main as firstVisit } from "./first-visit";
import offTopic from "./off-topic.json";
import { readAll } from "./report";
import { type Engine, engines } from "./rivals";
import { mistyped, seeded, syntheticCards } from "./synthetic";

/** `npm run bench`: how fast everything is on this machine, and how sure of what it should not be. */
export async function main(): Promise<void> {
  const { knowledge, search: content } = await readAll();
  const queries = queriesOf(content.texts);
  const paste = queries.join(" ").slice(0, 4_000);

  console.log(`Search, ${knowledge.cards.length} cards, ${queries.length} queries (ms)`);
  console.table(
    Object.fromEntries(
      Object.entries(engines).map(([name, create]) => {
        const [built, engine] = timed(() => create(knowledge.cards, content));
        const some = name.startsWith("Fuse") ? queries.slice(0, 30) : queries;
        return [
          name,
          {
            build: round(built),
            ...speedOf(engine, some),
            "paste of 4,000": round(timed(() => engine(paste))[0]),
          },
        ];
      }),
    ),
  );

  const made = syntheticCards(knowledge.cards, content, 10_000);
  console.log("Search, 10,000 synthetic cards (ms)");
  console.table(
    Object.fromEntries(
      (["our own", "MiniSearch"] as const).map((name) => {
        const [built, engine] = timed(() => engines[name]?.(made.cards, made.content) as Engine);
        return [name, { build: round(built), ...speedOf(engine, queries.slice(0, 200)) }];
      }),
    ),
  );

  const search = createSearch(knowledge.cards, content);
  const unsure = offTopic.filter((text) => {
    const result = search(text);
    return result.kind !== "found" || !result.isSure;
  });
  const callers = simulateCallers(knowledge);
  console.log("Simulated callers: the likeliest card and cause");
  console.table(
    callers.map(({ wrong, isCodeRead, card, cause, clear }) => ({
      "wrong answers": wrong,
      "code read": isCodeRead,
      "card first": card.first,
      "card in three": card.first3,
      "cause first": cause.first,
      "cause in three": cause.first3,
      "told as clear": clear.share,
      "of these right": clear.right,
    })),
  );
  console.log(
    "Calibration, no code, 5 % wrong: how likely it was said to be, and how often it was right",
  );
  console.table(
    callers.find(({ wrong, isCodeRead }) => wrong === 0.05 && !isCodeRead)?.calibration,
  );

  console.log(`Off topic: ${unsure.length} of ${offTopic.length} are marked unsure`);
  await firstVisit();
}

/** A share of what screens show and callers say, as it is, mistyped, and cut off while typing. */
function queriesOf(
  texts: Readonly<Record<string, { screens: readonly string[]; says: readonly string[] }>>,
) {
  const random = seeded(3);
  return Object.values(texts)
    .flatMap(({ screens, says }) => [...screens, ...says])
    .filter(() => random() < 0.15)
    .map((text, index) => {
      if (index % 3 === 0) return text;
      if (index % 3 === 1) return mistyped(text, 0.4, random);
      return text.slice(0, 4 + Math.floor(random() * 30));
    });
}

function speedOf(engine: Engine, queries: readonly string[]) {
  for (const query of queries) engine(query);
  const times = queries.map((query) => timed(() => engine(query))[0]).sort((a, b) => a - b);
  const at = (share: number) => round(times[Math.floor((times.length - 1) * share)] ?? 0);
  return { p50: at(0.5), p95: at(0.95), max: at(1) };
}

function timed<T>(run: () => T): [ms: number, result: T] {
  const start = performance.now();
  const result = run();
  return [performance.now() - start, result];
}

function round(ms: number): number {
  return Math.round(ms * 100) / 100;
}
