import type { Card, CardDetail, Cause, CauseDetail, Instead, Owner, Usual } from "./card-types";
import type { Line } from "./line-types";
import type { Knowledge, Place, Term } from "./types";

/** The card with this id, or the one that covers this code. Undefined is how an unknown id is known. */
export function findCard(knowledge: Knowledge, idOrCode: string): Card | undefined {
  return (
    knowledge.cards.find((card) => card.id === idOrCode) ??
    knowledge.cards.find((card) => card.covers.includes(idOrCode))
  );
}

/** The place with this id; without one, the place that fits any task. */
export function placeOf(knowledge: Knowledge, id: string | undefined): Place {
  const place =
    knowledge.places.find((candidate) => candidate.id === id) ??
    knowledge.places.find((candidate) => candidate.id === dontKnow);
  if (!place) throw new Error(`content/places.yaml has no "${dontKnow}"`);
  return place;
}

/** The id of the answer that is always offered and never counts. */
export const dontKnow = "dont-know";

/** The cards that can be met in the clinic's country. */
export function cardsHere({ cards, profile }: Pick<Knowledge, "cards" | "profile">): Card[] {
  return cards.filter(({ country }) => !country || country === profile.country);
}

/** The places a clinic has, in their order. */
export function placesHere({ places, profile }: Pick<Knowledge, "places" | "profile">): Place[] {
  const here = profile.places;
  return places.filter(({ id }) => !here || id === dontKnow || here.includes(id));
}

/** What to say for a cause; a refusal says the one neutral script. */
export function scriptOf(knowledge: Knowledge, cause: Cause): Line {
  return cause.say ?? knowledge.lines.neutral;
}

/** Another way to get the task done: the cause's own, or the place's. */
export function insteadOf(place: Place, cause: Cause | undefined): Instead {
  return cause?.instead ?? place.instead;
}

/** The part of a cause that comes with its card's detail. */
export function detailOf(detail: CardDetail | undefined, cause: Cause): CauseDetail | undefined {
  return detail?.causes.find(({ id }) => id === cause.id);
}

/** The words of the glossary that occur in these texts, in the glossary's order. */
export function termsIn({ glossary }: Knowledge, texts: readonly string[]): Term[] {
  const text = texts.join(" ");
  return glossary.filter(({ words }) =>
    words.some((word) => new RegExp(`\\b${word}\\b`, "i").test(text)),
  );
}

/** How much more often than a rare cause each is met among all calls. */
export const usualWeight: Readonly<Record<Usual, number>> = {
  everyday: 16,
  common: 8,
  occasional: 4,
  rare: 1,
};

/** A card's most usual cause; the first written wins a tie. */
function usualCause(card: Card): Cause {
  const [first, ...rest] = card.causes;
  if (!first) throw new Error(`The card ${card.id} has no cause`);
  return rest.reduce(
    (usual, cause) => (usualWeight[cause.usual] > usualWeight[usual.usual] ? cause : usual),
    first,
  );
}

/** Who usually acts on a card. */
export function usualOwner(card: Card): Owner {
  return usualCause(card).owner;
}

/** What is shown large for a card: its code, or the one a service's own error comes under. */
export function codeOf(card: Card): string | undefined {
  if (card.covers.includes(card.id)) return card.id;
  return card.covers[0] ?? (card.kind === "vendor" ? card.also[0] : undefined);
}
