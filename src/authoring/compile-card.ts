import type { Block } from "../knowledge/block-types";
import type { Card, CardDetail, CardTexts, Cause } from "../knowledge/card-types";
import type { AuthoredCard } from "./card-schema";
import { compileInstead, line, linesOf } from "./compile-line";

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
