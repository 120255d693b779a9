/** Deeper than any error; past it the body is left alone. */
const deepest = 100;

/** How many places that look like the start of a body are tried. */
const mostTried = 8;

/** A JSON value found in a text, and where it starts. */
export interface FoundJson {
  readonly value: unknown;
  readonly at: number;
}

/** The JSON bodies of a text, in order; one that is cut off is read as far as it goes. */
export function* jsonIn(text: string): Generator<FoundJson> {
  const start = /\{\s*["}]|\[\s*["{[]/g;
  for (let tried = 0; tried < mostTried; tried++) {
    const at = start.exec(text)?.index;
    if (at === undefined) return;
    const extent = extentOf(text, at);
    const value = extent && parse(text.slice(at, extent.end), extent);
    if (value !== undefined) yield { value, at };
    start.lastIndex = value === undefined ? at + 1 : (extent?.end ?? at) + 1;
  }
}

/** Where a body ends, and what is still open there. */
interface Extent {
  readonly end: number;
  /** The brackets that would close it, innermost last. */
  readonly closers: readonly string[];
  readonly isInText: boolean;
  /** The last place up to which it is whole, and how many brackets are open there. */
  readonly whole: { readonly length: number; readonly open: number };
}

function extentOf(text: string, from: number): Extent | undefined {
  const closers: string[] = [];
  let isInText = false;
  let whole = { length: 0, open: 0 };
  for (let at = from; at < text.length; at++) {
    const character = text[at];
    if (isInText) {
      if (character === "\\") at++;
      else if (character === '"') isInText = false;
    } else if (character === '"') isInText = true;
    else if (character === "{" || character === "[") {
      closers.push(character === "{" ? "}" : "]");
      if (closers.length > deepest) return undefined;
      whole = { length: at + 1 - from, open: closers.length };
    } else if (character === "}" || character === "]") {
      if (closers.pop() !== character) return undefined;
      whole = { length: at + 1 - from, open: closers.length };
      if (closers.length === 0) return { end: at + 1, closers, isInText, whole };
    } else if (character === ",") whole = { length: at - from, open: closers.length };
  }
  return { end: text.length, closers, isInText, whole };
}

/** As it stands, then with its open ends closed, then without its last part. */
function parse(body: string, { closers, isInText, whole }: Extent): unknown {
  if (closers.length === 0) return parsed(body);
  const open = isInText ? `${body.replace(/\\(?:u[\da-f]{0,3})?$/i, "")}"` : body;
  const shorter = body.slice(0, whole.length) + closing(closers.slice(0, whole.open));
  return parsed(open + closing(closers)) ?? parsed(shorter);
}

function closing(closers: readonly string[]): string {
  return closers.toReversed().join("");
}

/** The value of a JSON text; undefined when it is none. */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
