import Fuse from "fuse.js";
import MiniSearch from "minisearch";
import type { Card } from "../../src/knowledge/card-types";
import { sourceOf } from "../../src/knowledge/line";
import type { SearchContent } from "../../src/knowledge/search-types";
import { createSearch } from "../../src/search/search";

/** A way to search: card ids, best first. */
export type Engine = (query: string) => readonly string[];

interface Document {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly screens: readonly string[];
  readonly says: readonly string[];
}

/** Every engine over the same cards and texts, each with the settings that its makers advise. */
export const engines: Readonly<
  Record<string, (cards: readonly Card[], content: SearchContent) => Engine>
> = {
  "our own": (cards, content) => {
    const search = createSearch(cards, content);
    return (query) => {
      const result = search(query);
      return result.kind === "found" ? result.hits.map(({ card }) => card.id) : [];
    };
  },
  MiniSearch: (cards, content) => {
    const fields = ["name", "title", "screens", "says"];
    const mini = new MiniSearch<Document>({
      fields,
      extractField: (document, field) => {
        const value = document[field as keyof Document];
        return typeof value === "string" ? value : value.join(" ");
      },
    });
    mini.addAll(documentsOf(cards, content));
    return (query) => mini.search(query, { prefix: true, fuzzy: 0.2 }).map(({ id }) => id);
  },
  "Fuse, token search": (cards, content) => fuse(cards, content, { useTokenSearch: true }),
  "Fuse, classic": (cards, content) => fuse(cards, content, {}),
};

function fuse(cards: readonly Card[], content: SearchContent, options: object): Engine {
  const index = new Fuse(documentsOf(cards, content), {
    keys: ["name", "title", "screens", "says"],
    ignoreLocation: true,
    threshold: 0.4,
    ...options,
  });
  return (query) => index.search(query.slice(0, 400), { limit: 8 }).map(({ item }) => item.id);
}

function documentsOf(cards: readonly Card[], { texts }: SearchContent): Document[] {
  return cards.map((card) => ({
    id: card.id,
    name: card.name,
    title: sourceOf(card.title),
    screens: texts[card.id]?.screens ?? [],
    says: texts[card.id]?.says ?? [],
  }));
}
