import type { Call } from "./call/call";
import type { Fields } from "./knowledge/fields";
import { fieldsOf, fill } from "./knowledge/fill";
import type { CardDetail, Knowledge, Line } from "./knowledge/types";
import type { Updates } from "./offline/updates";
import { createSearch, type Search } from "./search/search";

/** Loads the rest of a card, by its id. */
export type DetailLoaders = Readonly<
  Record<string, () => Promise<{ readonly default: CardDetail }>>
>;

/** Everything that pages are made of, put together once at the start. */
export interface Desk {
  readonly knowledge: Knowledge;
  /** A line's words for this clinic. */
  readonly say: (line: Line) => string;
  readonly search: Search;
  /** The rest of a card; the same promise for the same card. */
  readonly detail: (id: string) => Promise<CardDetail>;
  readonly call: Call;
  readonly updates: Updates;
}

/** Puts the parts of the app together. */
export function createDesk(parts: {
  knowledge: Knowledge;
  details: DetailLoaders;
  call: Call;
  updates: Updates;
}): Desk {
  const { knowledge, details, call, updates } = parts;
  const fields: Fields = fieldsOf(knowledge, knowledge.profile);
  return {
    knowledge,
    call,
    updates,
    say: (line) => fill(line, fields),
    search: createSearch(knowledge),
    detail: rememberDetails(details),
  };
}

function rememberDetails(loaders: DetailLoaders): Desk["detail"] {
  const loaded = new Map<string, Promise<CardDetail>>();
  return (id) => {
    const known = loaded.get(id);
    if (known) return known;
    const load = loaders[id];
    if (!load) throw new Error(`There is no detail for the card ${id}`);
    const promise = load().then((module) => module.default);
    loaded.set(id, promise);
    promise.catch(() => loaded.delete(id));
    return promise;
  };
}
