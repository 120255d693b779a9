import type { Card } from "./card-types";
import type { Profile } from "./types";

/** How far a card can be trusted on a given day. */
export interface Trust {
  /** The role that read it for this clinic, and when (`YYYY-MM-DD`); absent: nobody yet. */
  readonly checked?: { readonly by: string; readonly on: string };
  /** Whether its next review is past. */
  readonly isOverdue: boolean;
}

/** Who has looked at a card, and whether it is time to look again. `today` is `YYYY-MM-DD`. */
export function trustIn(card: Card, { checked }: Profile, today: string): Trust {
  const isChecked = checked && (!checked.cards || checked.cards.includes(card.id));
  return {
    isOverdue: card.reviewBy < today,
    ...(isChecked && { checked: { by: checked.by, on: checked.on } }),
  };
}
