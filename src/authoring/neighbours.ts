import type { CardDetail, Neighbour } from "../knowledge/card-types";

/** What is easily confused is so from both sides: a pair that is written on one card stands on the other too. */
export function onBothSides(details: readonly CardDetail[]): CardDetail[] {
  return details.map((detail) => {
    const named = new Set(detail.confusedWith.map(({ card }) => card));
    const mirrored = details
      .filter(({ id }) => id !== detail.id && !named.has(id))
      .flatMap(({ id, confusedWith }): Neighbour[] =>
        confusedWith.filter(({ card }) => card === detail.id).map(({ how }) => ({ card: id, how })),
      );
    return { ...detail, confusedWith: [...detail.confusedWith, ...mirrored] };
  });
}
