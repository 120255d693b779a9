import { fold, type Tokens } from "./tokens";

/** A piece of a text, and whether it is what matched. */
export interface Part {
  readonly text: string;
  readonly isMatch: boolean;
}

/** Splits a text where its words stand among these terms. The pieces make up the text again. */
export function marksOf(text: string, terms: ReadonlySet<string>, tokens: Tokens): Part[] {
  const parts: Part[] = [];
  for (const piece of text.match(/[\p{L}\p{N}'’]+|[^\p{L}\p{N}'’]+/gu) ?? []) {
    const isMatch = terms.has(tokens.tokenOf(fold(piece)).term);
    const last = parts.at(-1);
    if (last?.isMatch === isMatch) parts.splice(-1, 1, { text: last.text + piece, isMatch });
    else parts.push({ text: piece, isMatch });
  }
  return parts;
}
