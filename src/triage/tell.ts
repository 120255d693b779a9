import type { CardDetail, Check, Instead, PassOn } from "../knowledge/card-types";
import { detailOf, dontKnow, insteadOf, placeOf, scriptOf } from "../knowledge/find";
import type { Line } from "../knowledge/line-types";
import type { Knowledge, Place, Question, Saw } from "../knowledge/types";
import type { Assessment, RankedCause } from "./assess";
import { checkOf } from "./check-first";
import { type Clues, isWider } from "./clues";

/** What looking first has shown. */
export type Outcome = "there" | "notThere" | "cannotSee";

/** How sure the cause is: hardly guessed, ranked as likely, clear, or picked by staff themselves. */
export type Sureness = "unknown" | "likely" | "clear" | "picked";

/** Everything that a result tells, in the order in which it is needed. */
export interface Telling {
  readonly leader: RankedCause;
  readonly sureness: Sureness;
  /** Whether at least the card is beyond doubt. */
  readonly isCardClear: boolean;
  /** Whether the card was taken for granted, so that only its own causes were weighed. */
  readonly isWithinCard: boolean;
  /** Whether it looks like more than one patient. */
  readonly isWider: boolean;
  readonly place: Place;
  /** Look here before anything is sent again. */
  readonly check?: Check;
  /** The lines to say, one after the other. */
  readonly script: readonly Line[];
  /** Whose words they are; what looking has shown is for the identified caller's ears only. */
  readonly wordsOf: "cause" | "place" | "look";
  /** The question to the caller that would settle the cause. */
  readonly question?: Question;
  /** Another way to get the task done; absent when nothing may be done a second time. */
  readonly instead?: Instead;
  /** What is still to be asked beside the result. */
  readonly open: readonly ("saw" | "place")[];
  /** Whether staff are asked to look at the page themselves. */
  readonly asksStaff: boolean;
  /** Whether the caller may be asked to try something. */
  readonly hasSteps: boolean;
  /** Whether another way and steps must wait until staff have looked. */
  readonly isAfterLook: boolean;
}

/** Below this a guess is no better than none, and none is shown; more is asked where nothing was seen. */
const leastLikely = { seen: 0.15, unseen: 0.3 };

/** Decides what is told for an assessment. Total for any clues; undefined only without causes. */
export function tell(
  knowledge: Knowledge,
  assessment: Assessment,
  clues: Clues,
  given: {
    picked?: RankedCause | undefined;
    outcome?: Outcome | undefined;
    /** What is asked beside the result; while one is open, nothing finer is asked. */
    asks?: readonly ("saw" | "place")[];
  } = {},
): Telling | undefined {
  const { picked, outcome, asks = [] } = given;
  const leader = picked ?? assessment.cards[0]?.leader;
  if (!leader) return undefined;

  const place = placeOf(knowledge, clues["place"]);
  const wider = isWider(clues);
  const sureness = surenessOf(assessment, picked, clues);
  const isTold =
    (sureness === "picked" || sureness === "clear") && !(wider && leader.cause.owner === "patient");
  const shown = sureness === "unknown" ? undefined : leader;
  const isPicked = picked !== undefined;
  const check = checkOf(knowledge, { assessment, clues, place, shown, isPicked });
  const found = check && outcome;
  const isSettled = isTold || wider || found || place.ownScreen;
  const open = asks.filter((asked) => clues[asked] === undefined);
  const question = isSettled || open.length > 0 ? undefined : assessment.question;
  const screens = screensOf(knowledge, leader, clues);

  /** A cause that leaves open whether something arrived was written with the look in mind. */
  const isSaid = isTold && (!check || leader.cause.checkFirst);
  const [wordsOf, words] = found
    ? (["look", [check[found]]] as const)
    : isSaid
      ? (["cause", [scriptOf(knowledge, leader.cause)]] as const)
      : ([
          "place",
          [check?.say ?? place.safeScript, ...screens.flatMap(({ say }) => say ?? [])],
        ] as const);
  const ask = askedOf(knowledge, { open, question, isSettled: Boolean(isSettled), wordsOf });

  return {
    leader,
    sureness,
    isCardClear: picked !== undefined || assessment.isCardClear,
    isWithinCard: assessment.within !== undefined,
    isWider: wider,
    place,
    script: [
      ...words,
      ...(wider && !found ? [knowledge.lines.othersToo] : []),
      ...(ask ? [ask] : []),
    ],
    wordsOf,
    isAfterLook: check !== undefined && !found,
    open,
    /** What must never be missed is not tried out. */
    asksStaff: !screens.some(({ telling }) => telling),
    hasSteps: sureness !== "unknown" && !wider && (!found || found === "notThere"),
    ...(check && { check }),
    ...(question && { question }),
    ...((!found || found === "notThere") && {
      instead: insteadOf(place, isTold ? leader.cause : undefined),
    }),
  };
}

/** To whom it is passed: as its cause says, or while none is likely, to whoever looks after the page. */
export function passOnOf(
  { lines }: Knowledge,
  { leader, place, sureness }: Telling,
  detail: CardDetail | undefined,
): PassOn | undefined {
  if (sureness !== "unknown") return detailOf(detail, leader.cause)?.passOn;
  return { to: place.ownScreen ? "our-it" : "supplier", ...lines.unclear };
}

function surenessOf(
  { cards, clear }: Assessment,
  picked: RankedCause | undefined,
  clues: Clues,
): Sureness {
  if (picked) return "picked";
  if (clear) return "clear";
  const [first, ...others] = cards;
  if (!first) return "unknown";
  if (others.length === 0) return "likely";
  const least = isSeen(clues) ? leastLikely.seen : leastLikely.unseen;
  return first.likelihood >= least && explains(first.leader, clues) ? "likely" : "unknown";
}

/** Whether what was seen is something that the cause brings about at all. */
function explains({ cause }: RankedCause, clues: Clues): boolean {
  return !isSeen(clues) || cause.clues["saw"]?.[clues["saw"] ?? ""] !== undefined;
}

function isSeen({ saw }: Clues): boolean {
  return saw !== undefined && saw !== dontKnow;
}

/** What was seen, or while that was not asked, what the cause always brings about. */
function screensOf({ saw }: Knowledge, { cause }: RankedCause, clues: Clues): Saw[] {
  const given = clues["saw"];
  return saw.filter(({ id }) => (given ? id === given : cause.clues["saw"]?.[id] === "always"));
}

/** What is asked of the caller at the end of the script. The safe words of no place ask it themselves. */
function askedOf(
  { lines }: Knowledge,
  given: Pick<Telling, "open" | "wordsOf"> & {
    question: Question | undefined;
    isSettled: boolean;
  },
): Line | undefined {
  if (given.open.includes("saw") && !given.isSettled) return lines.askSaw;
  if (given.open.includes("place") && given.wordsOf === "cause") return lines.askPlace;
  return given.question?.ask;
}
