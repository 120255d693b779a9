import type { LikelyCause, NoteFacts } from "../handover/note";
import type { CardDetail, Step } from "../knowledge/card-types";
import { codeOf, detailOf, dontKnow, findCard } from "../knowledge/find";
import type { Knowledge } from "../knowledge/types";
import type { RankedCause } from "../triage/assess";
import type { Clues } from "../triage/clues";
import type { Telling } from "../triage/tell";
import type { Say } from "./say";

/** What a result rests on, beside what it tells. */
export interface Known {
  readonly clues: Clues;
  /** The code by which the card was opened, where it covers several. */
  readonly code?: string | undefined;
  /** The causes that the result ranks, likeliest first: the note tells the shares that the page goes by. */
  readonly ranked: readonly RankedCause[];
}

/** How the steps that were tried went, by card, cause and step. */
type Tried = Readonly<Record<string, "worked" | "failed">>;

/** The part of the note that the call already knows. An answer that is not known is left out. */
export function factsOf(
  knowledge: Knowledge,
  say: Say,
  told: Telling,
  { clues, code, ranked }: Known,
): Omit<NoteFacts, "written"> {
  const saw = knowledge.saw.find(({ id }) => id === clues["saw"] && id !== dontKnow);
  const place = knowledge.places.find(({ id }) => id === clues["place"] && id !== dontKnow);
  const opensHere = oneOf(["opens", "does-not-open"], clues["opens-here"]);
  const who = oneOf(["only-this-patient", "others-too"], clues["who"]);
  return {
    ...(told.sureness !== "unknown" && likelyFacts(told, code, ranked, say)),
    ...(saw && { saw: say(saw.title) }),
    ...(place && { place: say(place.title) }),
    ...(opensHere && { opensHere }),
    ...(who && { who }),
    content: knowledge.contentDate,
  };
}

/** What it probably is. A guess that the page does not make stands in no note either. */
function likelyFacts(
  told: Telling,
  asked: string | undefined,
  ranked: Known["ranked"],
  say: Say,
): Pick<NoteFacts, "code" | "card" | "cause" | "otherCauses"> {
  const { card } = told.leader;
  const code = asked ?? codeOf(card);
  return {
    ...(code && { code }),
    card: card.name,
    cause: leaderOf(told, say),
    otherCauses: runnersUp(told, ranked, say),
  };
}

/** A cause that staff picked has no share. */
function leaderOf({ leader, sureness }: Telling, say: Say): LikelyCause {
  const title = say(leader.cause.title);
  return sureness === "picked" ? { title } : { title, likelihood: leader.likelihood };
}

/** A rival below this share would only send somebody the wrong way. */
const worthTelling = 0.05;
const mostTold = 2;

function runnersUp({ leader }: Telling, ranked: Known["ranked"], say: Say): LikelyCause[] {
  return ranked
    .filter(({ cause, likelihood }) => cause !== leader.cause && likelihood >= worthTelling)
    .slice(0, mostTold)
    .map(({ card, cause, likelihood }) => {
      const title = say(cause.title);
      const isSameCard = card === leader.card;
      return { title: isSameCard ? title : `${codeOf(card) ?? card.name}: ${title}`, likelihood };
    });
}

/** The steps that were tried, in their order; a step that is no longer there is left out. */
export function stepsTried(
  knowledge: Knowledge,
  say: Say,
  tried: Tried,
  loadedDetail: (card: string) => CardDetail | undefined,
): NonNullable<NoteFacts["steps"]> {
  return Object.entries(tried).flatMap(([key, went]) => {
    const step = findStep(knowledge, key, loadedDetail);
    if (!step) return [];
    return [{ do: say(step.do), went: went === "worked" ? "helped" : "did-not-help" } as const];
  });
}

function findStep(
  knowledge: Knowledge,
  key: string,
  loadedDetail: (card: string) => CardDetail | undefined,
): Step | undefined {
  const [cardId = "", causeId, stepId] = key.split("/");
  const card = findCard(knowledge, cardId);
  const cause = card?.causes.find(({ id }) => id === causeId);
  const steps = card && cause && detailOf(loadedDetail(card.id), cause)?.steps;
  return steps?.find(({ id }) => id === stepId);
}

/** The only email address in a contact's words; undefined where there is none, or more than one. */
export function emailIn(contact: string | undefined): string | undefined {
  const found = contact?.match(/[^\s,;:<>()[\]"“”]+@[^\s,;:<>()[\]"“”]+/g) ?? [];
  return found.length === 1 ? found[0]?.replace(/[.!?]+$/, "") : undefined;
}

function oneOf<Id extends string>(ids: readonly Id[], given: string | undefined): Id | undefined {
  return ids.find((id) => id === given);
}
