import { isMachineId } from "./machine-id";
import { isMixture } from "./mixture";
import { personalKind } from "./personal";
import { isErrorName, isTicket } from "./reference-labels";

declare const checked: unique symbol;

/** A reference that has been through `checkReference`, so that no other text stands in a note. */
export type Reference = string & { readonly [checked]: true };

const shape = /^[A-Za-z0-9\-_.:/=+]{3,100}$/;

/** What pages write before it. */
const heading =
  /^(?:your |the )?(?:x-(?:amzn?-)?|cf-|cloudflare |support |error |incident )?(?:ray|request|req|reference|ref|trace|correlation|error|incident|support|session|ticket|case|guid|activity|http|id)(?:[ -]?(?:id|number|no\.?|code))?(?:\s*[:#]\s+#?|\s+#?|#)(?=\S)/i;

/** Reads the reference or request id that a page shows; refuses what may point to a person. */
export function checkReference(
  typed: string,
): { readonly reference: Reference } | { readonly refused: string } {
  const whole = typed
    .replace(/[\p{Cf}\p{Cs}]/gu, "")
    .replace(/[‐‑‒–—−]/g, "-")
    .trim();
  if (whole.length > longest) return { refused: notAReference };
  const text = whole.replace(heading, "").replace(/^[#|[{"'“]+|[.,;|\]}"'”]+$/g, "");
  if (shape.test(text) && isMade(text)) return { reference: text as Reference };
  const kind = personalKind(text.normalize("NFKC")) ?? (/\p{L}/u.test(text) ? word : undefined);
  return { refused: kind ? `This looks like ${kind}. ${instead}` : notAReference };
}

/** Whether a machine made it; whatever else it is may be somebody's name or number. */
function isMade(text: string): boolean {
  if (isMachineId(text)) return true;
  return (isTicket(text) || isErrorName(text) || isMixture(text)) && !personalKind(text);
}

const longest = 200;
const word = "a name or a word";
const instead = "Give only the reference the page shows, or leave this empty.";
const notAReference =
  "A reference is 3 to 100 letters, digits and signs without a space: copy it from the page.";
