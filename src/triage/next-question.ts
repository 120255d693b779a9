import { dontKnow } from "../knowledge/find";
import type { Knowledge, Question } from "../knowledge/types";
import { type AskedQuestion, type Clues, questionsOf } from "./clues";
import { chanceOf, normalise, type Weighed } from "./likelihood";

/** Causes below this share of the leader's likelihood are too far off to ask about. */
const worthAsking = 0.1;
/** A question must tell at least this much, in bits, to be worth a caller's time. */
const leastGain = 0.08;
/** More than this is an interrogation. */
const mostAsked = 2;

/**
 * The question to the caller with the largest expected information gain over the likely causes.
 * None when two were asked already, or when no answer would tell enough.
 */
export function nextQuestion(
  knowledge: Knowledge,
  weighed: readonly Weighed[],
  clues: Clues,
): Question | undefined {
  const spoken = knowledge.questions.filter((question) => isFitting(question, clues));
  if (spoken.filter(({ id }) => clues[id] !== undefined).length >= mostAsked) return undefined;

  const least = (weighed[0]?.likelihood ?? 0) * worthAsking;
  const likely = normalise(weighed.filter(({ likelihood }) => likelihood >= least));
  const asked = new Map(questionsOf(knowledge).map((question) => [question.id, question]));
  const [best] = spoken
    .filter(({ id }) => clues[id] === undefined)
    .map((question) => ({ question, gain: expectedGain(likely, asked.get(question.id)) }))
    .filter(({ gain }) => gain >= leastGain)
    .sort((a, b) => b.gain - a.gain);
  return best?.question;
}

/** Whether it makes sense to ask this of somebody who saw that. */
export function isFitting({ of, afterSaw }: Question, { saw }: Clues): boolean {
  if (of !== "caller") return false;
  return !afterSaw || saw === undefined || saw === dontKnow || afterSaw.includes(saw);
}

/** How many bits of doubt about the cause an answer would take away on average. */
function expectedGain(likely: readonly Weighed[], question: AskedQuestion | undefined): number {
  if (!question) return 0;
  const answers = question.answers.filter((answer) => answer !== dontKnow);
  const doubtAfter = answers.reduce((sum, answer) => {
    const joint = likely.map((entry) => ({
      likelihood: entry.likelihood * chanceOf(entry.cause, question, answer),
    }));
    const chance = joint.reduce((total, { likelihood }) => total + likelihood, 0);
    return chance === 0 ? sum : sum + chance * doubt(normalise(joint));
  }, 0);
  return doubt(likely) - doubtAfter;
}

/** Entropy in bits. */
function doubt(weighed: readonly { readonly likelihood: number }[]): number {
  return weighed.reduce(
    (sum, { likelihood }) => (likelihood > 0 ? sum - likelihood * Math.log2(likelihood) : sum),
    0,
  );
}
