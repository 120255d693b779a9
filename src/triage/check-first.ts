import type { Check } from "../knowledge/card-types";
import { dontKnow } from "../knowledge/find";
import type { Knowledge, Place } from "../knowledge/types";
import type { Assessment, RankedCause } from "./assess";
import { type AskedQuestion, type Clues, questionsOf } from "./clues";
import { chanceOf, normalise } from "./likelihood";
import { isFitting } from "./next-question";

/** Staff look first from a fifth on that something is on its way; rounding takes no look away. */
const worthChecking = 0.2 - 1e-9;
/** An answer that fewer would give does not count, unless it is just being asked for. */
const leastGiven = 0.15;
/** What a screen comes from is about a place from this share on. */
const mostOf = 2 / 3;

interface Known {
  readonly assessment: Assessment;
  readonly clues: Clues;
  readonly place: Place;
  /** The cause that is shown; absent while none is. */
  readonly shown: RankedCause | undefined;
  /** Whether staff picked it themselves. */
  readonly isPicked: boolean;
}

/** Where staff look before anything is sent again; undefined where nothing can be on its way. */
export function checkOf(knowledge: Knowledge, known: Known): Check | undefined {
  const money = knowledge.places.find(
    (place) => place.checkAlways && isAbout(known, place) && place.check,
  );
  if (money) return money.check;
  return mayBeSent(knowledge, known) ? known.place.check : undefined;
}

/**
 * Whether it is about this place, whatever they were doing beside it: the cause that is shown is met
 * there above all, or while that is a guess, most of what brings about what they saw is.
 */
function isAbout({ shown, isPicked, assessment, clues }: Known, { id }: Place): boolean {
  const isMetThere = ({ cause }: RankedCause) => {
    const met = Object.entries(cause.clues["place"] ?? {}).filter(([, how]) => how === "always");
    return met.length === 1 && met[0]?.[0] === id;
  };
  if (shown && (isPicked || assessment.clear || clues["place"] === id)) return isMetThere(shown);
  const fitting = assessment.causes.filter(({ cause }) => cause.clues["saw"]?.[clues["saw"] ?? ""]);
  return fitting.length > 0 && shareOf(fitting.filter(isMetThere)) > mostOf * shareOf(fitting);
}

/** Whether something may be on its way, so that a second press could do it twice. */
function mayBeSent(
  knowledge: Knowledge,
  { assessment, clues, place, shown, isPicked }: Known,
): boolean {
  if (place.checkAlways) return true;
  if (nothingWasSent(knowledge, clues)) return false;
  if (isPicked) return shown?.cause.checkFirst === true;
  if (leavesOpen(assessment.causes)) return true;
  return !assessment.clear && couldLeaveOpen(knowledge, assessment, clues);
}

/** Whether the likely causes leave it open that something arrived. */
function leavesOpen(causes: readonly Pick<RankedCause, "cause" | "likelihood">[]): boolean {
  return shareOf(causes.filter(({ cause }) => cause.checkFirst)) >= worthChecking;
}

function shareOf(causes: readonly Pick<RankedCause, "likelihood">[]): number {
  return causes.reduce((sum, { likelihood }) => sum + likelihood, 0);
}

/**
 * Whether they would, had it stopped as they sent something. Until it is known when it stopped, the
 * look stands: it must not come after words that let the caller try again.
 */
function couldLeaveOpen(
  knowledge: Knowledge,
  { causes, question: asked }: Assessment,
  clues: Clues,
): boolean {
  return openMoments(knowledge, clues).some(({ question, answer }) => {
    const after = causes.map(({ cause, likelihood }) => ({
      cause,
      likelihood: likelihood * chanceOf(cause, question, answer),
    }));
    return (
      (shareOf(after) >= leastGiven || question.id === asked?.id) && leavesOpen(normalise(after))
    );
  });
}

/** The answers still possible that do not say that nothing was sent, to a question that can say so. */
function openMoments(
  knowledge: Knowledge,
  clues: Clues,
): { question: AskedQuestion; answer: string }[] {
  const asked = new Map(questionsOf(knowledge).map((question) => [question.id, question]));
  return knowledge.questions
    .filter(({ answers }) => answers.some(({ nothingSent }) => nothingSent))
    .filter(({ id }) => (clues[id] ?? dontKnow) === dontKnow)
    .filter((question) => isFitting(question, clues))
    .flatMap(({ id, answers }) => {
      const question = asked.get(id);
      const open = answers.filter(({ nothingSent }) => !nothingSent);
      return question ? open.map((answer) => ({ question, answer: answer.id })) : [];
    });
}

/** Whether an answer says that it stopped before anything could be sent. */
function nothingWasSent(knowledge: Knowledge, clues: Clues): boolean {
  return knowledge.questions.some(({ id, answers }) =>
    answers.some((answer) => answer.id === clues[id] && answer.nothingSent),
  );
}
