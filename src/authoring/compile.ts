import type { Block } from "../knowledge/block-types";
import type { Card, CardDetail, CardTexts, Cause, Check, Instead } from "../knowledge/card-types";
import { compileLine } from "../knowledge/line";
import type { Line } from "../knowledge/line-types";
import type {
  Answer,
  Box,
  DeskLines,
  Place,
  Prevention,
  Question,
  Saw,
  Situation,
  Term,
  Words,
} from "../knowledge/types";
import type { AuthoredCard } from "./card-schema";
import type {
  AuthoredBoxes,
  AuthoredGlossary,
  AuthoredLines,
  AuthoredPlaces,
  AuthoredPrevention,
  AuthoredQuestions,
  AuthoredSaw,
  AuthoredSituations,
  AuthoredWords,
} from "./shared-schema";

const line = (text: string): Line => compileLine(text).line;

/** Compiles every text of a group into lines, under the same names. */
function linesOf<K extends string>(texts: Readonly<Record<K, string>>): Record<K, Line> {
  return Object.fromEntries(
    Object.entries<string>(texts).map(([key, text]) => [key, line(text)]),
  ) as Record<K, Line>;
}

/** The index's part of a card. */
export function compileCard(id: string, card: AuthoredCard): Card {
  return {
    id,
    name: card.name,
    title: line(card.title),
    kind: card.kind,
    ...(card.country && { country: card.country }),
    covers: card.covers,
    also: card.also,
    errorNames: card.errorNames,
    misreportedAs: card.misreportedAs,
    table: linesOf(card.table),
    causes: card.causes.map(compileCause),
    owner: card.owner,
    reviewed: card.reviewed,
    reviewBy: card.reviewBy,
  };
}

/** The texts by which a card is found. */
export function compileTexts({ screens, says }: AuthoredCard): CardTexts {
  return { screens: screens.map(({ text }) => text), says };
}

function compileCause(cause: AuthoredCard["causes"][number]): Cause {
  return {
    id: cause.id,
    title: line(cause.title),
    owner: cause.owner,
    usual: cause.usual,
    clues: cause.clues,
    ...(cause.say !== undefined && { say: line(cause.say) }),
    ...(cause.instead && { instead: compileInstead(cause.instead) }),
    ...(cause.checkFirst && { checkFirst: true }),
  };
}

function compileInstead(instead: { do: string; identity?: boolean | undefined }): Instead {
  return { do: line(instead.do), ...(instead.identity && { identity: true }) };
}

/** The part of a card that is loaded when it is opened. */
export function compileDetail(id: string, card: AuthoredCard, body: readonly Block[]): CardDetail {
  return {
    id,
    meaning: line(card.meaning),
    screens: card.screens,
    confusedWith: card.confusedWith.map(({ card: other, how }) => ({
      card: other,
      how: line(how),
    })),
    never: linesOf(card.never),
    prevention: linesOf(card.prevention),
    sources: card.sources,
    causes: card.causes.map((cause) => ({
      id: cause.id,
      ...(cause.text !== undefined && { text: line(cause.text) }),
      ...(cause.email !== undefined && { email: line(cause.email) }),
      steps: cause.steps.map((step) => ({
        id: step.id,
        do: line(step.do),
        why: line(step.why),
        worked: line(step.worked),
        ...(step.followUp !== undefined && { followUp: line(step.followUp) }),
      })),
      passOn: { ...cause.passOn, when: line(cause.passOn.when) },
    })),
    body,
  };
}

export function compileSaw(saw: AuthoredSaw): Saw[] {
  return Object.entries(saw).map(([id, { telling, say, ...texts }]) => ({
    id,
    ...linesOf(texts),
    ...(telling && { telling }),
    ...(say !== undefined && { say: line(say) }),
  }));
}

export function compilePlaces(places: AuthoredPlaces): Place[] {
  return Object.entries(places).map(([id, place]) => ({
    id,
    title: line(place.title),
    because: line(place.because),
    safeScript: line(place.safeScript),
    text: line(place.text),
    email: line(place.email),
    instead: compileInstead(place.instead),
    ...(place.check && { check: linesOf(place.check) satisfies Check }),
    ...(place.checkAlways && { checkAlways: true }),
    ...(place.ownScreen && { ownScreen: true }),
  }));
}

export function compileSituations(situations: AuthoredSituations): Situation[] {
  return Object.entries(situations).map(([id, { title, say, staff, hidesSteps, writes }]) => ({
    id,
    title: line(title),
    ...(say !== undefined && { say: line(say) }),
    ...(staff !== undefined && { staff: line(staff) }),
    ...(hidesSteps && { hidesSteps }),
    ...(writes && { writes }),
  }));
}

export function compileQuestions(questions: AuthoredQuestions): Question[] {
  return Object.entries(questions).map(([id, question]) => ({
    id,
    title: line(question.title),
    of: question.of,
    ...(question.hint !== undefined && { hint: line(question.hint) }),
    ...(question.ask !== undefined && { ask: line(question.ask) }),
    ...(question.afterSaw && { afterSaw: question.afterSaw }),
    answers: Object.entries(question.answers).map(
      ([answer, { nothingSent, ...texts }]): Answer => ({
        id: answer,
        ...linesOf(texts),
        ...(nothingSent && { nothingSent }),
      }),
    ),
  }));
}

export function compileLines(lines: AuthoredLines): DeskLines {
  return {
    urgent: linesOf(lines.urgent),
    noteRule: line(lines.noteRule),
    binAfter: line(lines.binAfter),
    identity: line(lines.identity),
    checkFirst: line(lines.checkFirst),
    askSaw: line(lines.askSaw),
    onceLooked: line(lines.onceLooked),
    notTwice: linesOf(lines.notTwice),
    wider: line(lines.wider),
    othersToo: line(lines.othersToo),
    forOther: linesOf(lines.forOther),
    ownScreen: linesOf(lines.ownScreen),
    ending: linesOf(lines.ending),
    nothingHelped: line(lines.nothingHelped),
    hard: linesOf(lines.hard),
    written: linesOf(lines.written),
    notSetUp: line(lines.notSetUp),
    neutral: line(lines.neutral),
    neverShort: line(lines.neverShort),
    never: linesOf(lines.never),
    bookNow: linesOf(lines.bookNow),
    unset: linesOf(lines.unset),
    owners: linesOf(lines.owners),
    ownersShort: linesOf(lines.ownersShort),
    roles: linesOf(lines.roles),
  };
}

export function compileBoxes(boxes: AuthoredBoxes): Box[] {
  return Object.entries(boxes).map(([id, texts]) => ({ id, ...linesOf(texts) }));
}

export function compileGlossary(glossary: AuthoredGlossary): Term[] {
  return Object.entries(glossary).map(([id, { words, means }]) => ({
    id,
    words,
    means: line(means),
  }));
}

export function compilePrevention({ intro, checks, messages }: AuthoredPrevention): Prevention {
  return {
    intro: line(intro),
    checks: Object.entries(checks).map(([id, { title, items }]) => ({
      id,
      title: line(title),
      items: linesOf(items),
    })),
    messages: Object.entries(messages).map(([id, texts]) => ({ id, ...linesOf(texts) })),
  };
}

export function compileWords({ elsewhere, ...fields }: AuthoredWords): Words {
  return {
    elsewhere,
    fields: Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)),
  };
}
