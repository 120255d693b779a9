import type { Check } from "../knowledge/card-types";
import type { DeskLines } from "../knowledge/desk-lines";
import type {
  Answer,
  Box,
  Place,
  Prevention,
  Question,
  Saw,
  Situation,
  Term,
  Words,
} from "../knowledge/types";
import type {
  AuthoredPlaces,
  AuthoredQuestions,
  AuthoredSaw,
  AuthoredSituations,
} from "./call-schema";
import { compileInstead, line, linesOf } from "./compile-line";
import type {
  AuthoredBoxes,
  AuthoredGlossary,
  AuthoredLines,
  AuthoredPrevention,
  AuthoredWords,
} from "./shared-schema";

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
    unclear: { when: line(lines.unclear.when), include: lines.unclear.include },
    noteRule: line(lines.noteRule),
    binAfter: line(lines.binAfter),
    identity: line(lines.identity),
    checkFirst: line(lines.checkFirst),
    askSaw: line(lines.askSaw),
    askPlace: line(lines.askPlace),
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
