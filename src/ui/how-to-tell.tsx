import { use } from "react";
import type { CardDetail } from "../knowledge/card-types";
import type { Say } from "./say";

interface HowToTellProps {
  /** Of the leading card: it tells its neighbours apart. */
  detail: Promise<CardDetail | undefined>;
  /** The other card's id. */
  card: string;
  say: Say;
}

/** What tells another card apart from the leading one, where that is written. */
export function HowToTell({ detail, card, say }: HowToTellProps) {
  const apart = use(detail)?.confusedWith.find((other) => other.card === card);
  return apart && <p className="how-to-tell">{say(apart.how)}</p>;
}
