import { placesHere } from "../knowledge/find";
import type { Knowledge, Place, Saw } from "../knowledge/types";
import { assess, type RankedCause } from "./assess";
import { type Telling, tell } from "./tell";

/** What a call comes to when they saw this and were trying to do that. */
export interface Meeting {
  readonly saw: Saw;
  readonly place: Place;
  readonly told: Telling;
  /** The three likeliest causes. */
  readonly causes: readonly RankedCause[];
}

/** How many causes are worth a reviewer's look. */
const mostShown = 3;

/** The guided call after its two first answers: by the same function, so that no map can be wrong. */
export function meet(knowledge: Knowledge, saw: Saw, place: Place): Meeting {
  const clues = { saw: saw.id, place: place.id };
  const assessment = assess(knowledge, clues, knowledge.profile);
  const told = tell(knowledge, assessment, clues);
  if (!told) throw new Error("There is no card to choose from");
  return { saw, place, told, causes: assessment.causes.slice(0, mostShown) };
}

/** All that can come of having seen this, by what they were trying to do. */
export function rowOf(knowledge: Knowledge, saw: Saw): Meeting[] {
  return placesHere(knowledge).map((place) => meet(knowledge, saw, place));
}

/** All that can come of trying to do this, by what they saw. */
export function columnOf(knowledge: Knowledge, place: Place): Meeting[] {
  return knowledge.saw.map((saw) => meet(knowledge, saw, place));
}
