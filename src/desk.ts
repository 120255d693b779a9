import type { Call } from "./call/call";
import type { CardDetail } from "./knowledge/card-types";
import { fieldsOf, fill } from "./knowledge/fill";
import { cardsHere } from "./knowledge/find";
import { layer, type Overlays } from "./knowledge/layer";
import type { Line } from "./knowledge/line-types";
import type { Knowledge } from "./knowledge/types";
import type { Updates } from "./offline/updates";
import { createSearch, type Search } from "./search/search";

/** Loads the rest of a card, by its id. */
type DetailLoaders = Readonly<Record<string, () => Promise<{ readonly default: CardDetail }>>>;

/** Everything that pages are made of, put together once at the start. */
export interface Desk {
  readonly knowledge: Knowledge;
  /** A line's words for this clinic. */
  readonly say: (line: Line) => string;
  readonly search: Search;
  /** The rest of a card, or undefined where it could not be loaded. Never rejects. */
  readonly detail: (id: string) => Promise<CardDetail | undefined>;
  readonly call: Call;
  readonly updates: Updates;
}

interface DeskParts {
  knowledge: Knowledge;
  details: DetailLoaders;
  /** The clinic's own wording, laid over every line of both. */
  overlays: Overlays;
  call: Call;
  updates: Updates;
}

/** Puts the parts of the app together. */
export function createDesk({ details, overlays, call, updates, ...parts }: DeskParts): Desk {
  const all = layer(parts.knowledge, overlays).value;
  const knowledge = { ...all, cards: cardsHere(all) };
  const fields = fieldsOf(knowledge, knowledge.profile);
  return {
    knowledge,
    call,
    updates,
    say: (line) => fill(line, fields),
    search: createSearch(knowledge),
    detail: rememberDetails(details, overlays),
  };
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
    return promise;
  };
}
