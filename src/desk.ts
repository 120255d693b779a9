import type { Call } from "./call/call";
import type { CardDetail } from "./knowledge/card-types";
import { fieldsOf, fill } from "./knowledge/fill";
import { cardsHere } from "./knowledge/find";
import { layer, type Overlays } from "./knowledge/layer";
import type { Line } from "./knowledge/line-types";
import type { SearchContent } from "./knowledge/search-types";
import type { Knowledge } from "./knowledge/types";
import type { Install } from "./offline/install";
import type { Updates } from "./offline/updates";
import type { preparingSearch, Search } from "./search/search";

/** Loads the rest of a card, by its id. */
type DetailLoaders = Readonly<Record<string, () => Promise<{ readonly default: CardDetail }>>>;

/** Everything that pages are made of, put together once at the start. */
export interface Desk {
  readonly knowledge: Knowledge;
  /** A line's words for this clinic. */
  readonly say: (line: Line) => string;
  /** Comes after the first page: what is typed before waits for it. Never rejects. */
  readonly search: Promise<Search>;
  /** The rest of a card, or undefined where it could not be loaded. Never rejects. */
  readonly detail: (id: string) => Promise<CardDetail | undefined>;
  readonly call: Call;
  readonly updates: Updates;
  readonly install: Install;
}

interface DeskParts {
  knowledge: Knowledge;
  details: DetailLoaders;
  /** The clinic's own wording, laid over every line of both. */
  overlays: Overlays;
  call: Call;
  updates: Updates;
  install: Install;
  /** Loads what the search is made of. */
  search: () => Promise<{ preparing: typeof preparingSearch; content: SearchContent }>;
}

/** Puts the parts of the app together. */
export function createDesk({
  details,
  overlays,
  call,
  updates,
  install,
  search,
  ...parts
}: DeskParts): Desk {
  const all = layer(parts.knowledge, overlays).value;
  const knowledge = { ...all, cards: cardsHere(all) };
  const fields = fieldsOf(knowledge, knowledge.profile);
  return {
    knowledge,
    call,
    updates,
    install,
    say: (line) => fill(line, fields),
    search: startSearch(knowledge, search),
    detail: rememberDetails(details, overlays),
  };
}

/** Without its code or its texts nothing is found, and everything else goes on. */
function startSearch({ cards }: Knowledge, load: DeskParts["search"]): Promise<Search> {
  return load().then(
    ({ preparing, content }) => inTurns(preparing(cards, content)),
    () => () => ({ kind: "none" }),
  );
}

/** In milliseconds: shorter than a touch would notice, on a slow tablet too. */
const longestTurn = 4;

/** Lets the browser draw and answer after each turn. */
async function inTurns<Result>(steps: Generator<void, Result>): Promise<Result> {
  for (;;) {
    for (const end = performance.now() + longestTurn; performance.now() < end; ) {
      const step = steps.next();
      if (step.done) return step.value;
    }
    await new Promise((resolve) => setTimeout(resolve));
  }
}

/** A part that could not be loaded is asked for again after this long. */
const retryAfter = 30_000;

/** The same promise for the same card, so that a page can wait for it while it is drawn again. */
function rememberDetails(loaders: DetailLoaders, overlays: Overlays): Desk["detail"] {
  const loaded = new Map<string, Promise<CardDetail | undefined>>();
  return (id) => {
    const known = loaded.get(id);
    if (known) return known;
    const promise = Promise.resolve(loaders[id]?.()).then(
      (module) => module && layer(module.default, overlays).value,
      () => {
        setTimeout(() => loaded.delete(id), retryAfter);
        return undefined;
      },
    );
    loaded.set(id, promise);
    /** Where it is there already, React reads it at once, and the page is drawn in one go. */
    void promise.then((value) => Object.assign(promise, { status: "fulfilled", value }));
    return promise;
  };
}
