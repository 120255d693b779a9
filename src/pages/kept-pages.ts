import type { Card } from "../knowledge/card-types";
import type { KeptPage } from "../offline/self-test";
import { linkTo } from "../paths";

/** Every page and card that has to open offline. The names are those of the bar. */
export function keptPages(cards: readonly Card[]): KeptPage[] {
  return [
    { path: linkTo.home(), name: "On a call" },
    { path: linkTo.call([]), name: "The answer to a call", file: "call-page" },
    { path: linkTo.codes(), name: "All codes", file: "codes-page" },
    { path: linkTo.reference(), name: "Reference table", file: "reference-page" },
    { path: linkTo.prevention(), name: "Prevention", file: "prevention-page" },
    { path: linkTo.about(), name: "About this tablet", file: "about-page" },
    ...cards.map(({ id, name }) => ({
      path: linkTo.card(id),
      name: `The card “${name}”`,
      file: `card-${id}`,
    })),
  ];
}
