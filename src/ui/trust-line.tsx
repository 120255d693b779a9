import "./trust-line.css";
import type { Card } from "../knowledge/card-types";
import { trustIn } from "../knowledge/trust";
import type { Profile } from "../knowledge/types";
import { longDate } from "./dates";
import { useToday } from "./use-today";

/** When a card was reviewed and by which role, and whether the clinic has read it. */
export function TrustLine({ card, profile }: { card: Card; profile: Profile }) {
  const today = useToday();
  const { checked, isOverdue } = trustIn(card, profile, today ?? card.reviewed);
  return (
    <p className="trust-line">
      Reviewed {longDate(card.reviewed)}, looked after by the {card.owner} ·{" "}
      {checked
        ? `read for this clinic by the ${checked.by}, ${longDate(checked.on)}`
        : "not yet checked by your clinic"}
      {isOverdue && (
        <strong> · its review was due {longDate(card.reviewBy)}: ask your manager</strong>
      )}
    </p>
  );
}
