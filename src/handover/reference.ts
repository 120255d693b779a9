import { isMachineId } from "./machine-id";
import { personalKind } from "./personal";
import { hasName } from "./reference-name";

declare const checked: unique symbol;

/** A reference that has been through `checkReference`, so that no other text stands in a note. */
export type Reference = string & { readonly [checked]: true };

const shape = /^[A-Za-z0-9\-_.:/=+]{3,64}$/;

/** What pages write before it. */
const heading =
  /^(?:your |the )?(?:x-|cf-|cloudflare |support |error |incident )?(?:ray|request|req|reference|ref|trace|correlation|error|incident|support|session|ticket|case|guid|id)(?:[ -]?(?:id|number|no\.?|code))?(?:\s*[:#]\s+#?|\s+#?|#)(?=\S)/i;

/** Reads the reference or request id that a page shows; refuses what may point to a person. */
export function checkReference(
  typed: string,
): { readonly reference: Reference } | { readonly refused: string } {
  const whole = typed
    .replace(/[\p{Cf}\p{Cs}]/gu, "")
    .replace(/[‐‑‒–—−]/g, "-")
    .trim();
  if (whole.length > longest) return { refused: notAReference };
  const text = whole.replace(heading, "").replace(/^[#|["'“]+|[.,;|\]"'”]+$/g, "");
  const kind = personalIn(text);
  if (kind) return { refused: `This looks like ${kind}: give only the reference the page shows.` };
  return shape.test(text) ? { reference: text as Reference } : { refused: notAReference };
}

const longest = 200;

const notAReference =
  "A reference is 3 to 64 letters, digits and signs without a space: copy it from the page.";

function personalIn(text: string): string | undefined {
  if (isMachineId(text)) return undefined;
  return personalKind(text.normalize("NFKC")) ?? (hasName(text) ? "a name or a word" : undefined);
}
