import type { Card } from "../knowledge/card-types";
import { spokenToDigits } from "./spoken";
import { fold } from "./tokens";

/** A code in a text, and how surely it is meant as one: 3 said to be, 2 likely, 1 a bare number. */
export interface ReadCode {
  readonly code: string;
  readonly strength: 1 | 2 | 3;
}

/** What was recognised in a text. */
export interface Recognised {
  readonly codes: readonly ReadCode[];
  /** How strongly it speaks for cards, by their place; for all others, not at all. */
  readonly strengths: ReadonlyMap<number, number>;
}

/** With the code that an error body in it names, or is usually sent with. */
export type Recognise = (query: string, ofBody?: string) => Recognised;

/** Any of them outweighs the words around it, and of two codes the one that is surely meant leads. */
const errorName = 6;
const ownCode = { 3: 5, 2: 4, 1: 2.5 } as const;
const alsoCode = { 3: 3, 2: 2, 1: 1 } as const;
/** Some software shows this code in another's place. */
const misreported = 0.2;

/** Prepares to recognise the codes and error names that the cards know. */
export function createRecognise(cards: readonly Card[]): Recognise {
  const covering = placesBy(cards, ({ covers }) => covers);
  const mentioning = placesBy(cards, ({ also }) => also);
  const misreporting = placesBy(cards, ({ misreportedAs }) => misreportedAs);
  const statusNames = cards.flatMap(({ kind, name, covers }) =>
    kind === "http" && covers[0] ? [[capitals(name), covers[0]] as const] : [],
  );
  const naming = placesBy(cards, ({ errorNames }) => errorNames);
  const known = new Set([...covering.keys(), ...mentioning.keys()]);
  /** Two services write the same word in their own letters: then the letters decide. */
  const spellings = new Map<string, number>();
  for (const name of naming.keys()) spellings.set(fold(name), (spellings.get(fold(name)) ?? 0) + 1);

  return (query, ofBody) => {
    const codes = codesIn(query, known);
    if (ofBody) codes.push({ code: ofBody, strength: 3 });
    const ofNames = new Map<number, number>();
    const ofCodes = new Map<number, number>();
    const raise = (to: Map<number, number>, places: readonly number[] = [], worth: number) => {
      for (const place of places) to.set(place, Math.max(to.get(place) ?? 0, worth));
    };
    for (const { code, strength } of codes) {
      raise(ofCodes, covering.get(code), ownCode[strength]);
      raise(ofCodes, mentioning.get(code), alsoCode[strength]);
      raise(ofCodes, misreporting.get(code), misreported);
    }
    const folded = fold(query);
    for (const [name, places] of naming) {
      const isTwofold = (spellings.get(fold(name)) ?? 0) > 1;
      if (hasName(query, folded, name, isTwofold)) raise(ofNames, places, errorName);
    }
    for (const [name, code] of statusNames) {
      if (!endsAName(query, name)) continue;
      raise(ofCodes, covering.get(code), ownCode[2]);
    }
    for (const [place, worth] of ofNames) ofCodes.set(place, (ofCodes.get(place) ?? 0) + worth);
    return { codes, strengths: ofCodes };
  };
}

/** The places of the cards that hold each of these words. */
function placesBy(cards: readonly Card[], wordsOf: (card: Card) => readonly string[]) {
  const places = new Map<string, number[]>();
  for (const [place, card] of cards.entries()) {
    for (const word of wordsOf(card)) {
      const known = places.get(word);
      if (known) known.push(place);
      else places.set(word, [place]);
    }
  }
  return places;
}

/** Numbers that only look like a code. */
const lookAlikes: readonly RegExp[] = [
  /https?:\/\/\S+|\bwww\.\S+/gi,
  /\bHTTP\/\d(?:\.\d)?/gi,
  /[£$€]\s?\d[\d.,]*|\b\d[\d.,]*\s?(?:pounds|dollars|euros|gbp|usd|eur)\b/gi,
  /\b\d[\d.,]*\s?(?:mg|ml|mcg|µg|g|kg|iu|units?|cm|mm|am|pm|%|mb|kb|gb|px|ms|sec(?:onds)?|min(?:utes)?|hours?|days?|weeks?|miles?)\b/gi,
  /\b\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}\b/g,
  /(?:\+|\b0)\d[\d() -]{6,}\d/g,
  /\(?\b\d{3}\)?[ .-]\d{3}[ .-]\d{4}\b/g,
  /\b(?:room|flat|apt|apartment|suite|unit|ward|bay|bed|bus|number|no\.|ext\.?|extension|box|floor|house)\s*#?\d{2,5}\b/gi,
  /\b\d{2,5}\s+(?:[a-z]+\s+){0,2}(?:street|st|road|rd|avenue|ave|lane|ln|drive|dr|way|court|close|crescent|place|boulevard|blvd)\b/gi,
  /\bport\s+\d{2,5}|:\d{2,5}\b/gi,
  /\b(?=[a-z]*\d)(?=\d*[a-z])(?!e\d{3}\b|http\d{3}\b)[a-z\d]*\d[a-z\d]*\b/gi,
];

/** Words that say that the number after them is a code. */
const saidToBe =
  /(?:\bhttp(?:\/\d(?:\.\d)?)?(?:[ _-]?(?:error|status|response|code))*|\b(?:status|response|error|err|fehler)(?:[ _-]?(?:code|number|no\.?))?|\bcode|\be|\bhttp)["']?[\s:=#([-]*$/i;
/** Words after which a number is likely a code. */
const likelyBefore =
  /\b(?:a|an|the|says?|said|got|get|getting|shows?|showing|this|that|with|returned)\s+["'(]?$/i;

/** Codes in a text, typed or spoken, with or without a sub-status; four digits only of those that are known. */
export function codesIn(query: string, known: ReadonlySet<string> = new Set()): ReadCode[] {
  const text = spokenToDigits(query);
  const hidden = lookAlikes.reduce(
    (left, lookAlike) => left.replace(lookAlike, (found) => keepSaid(found)),
    text,
  );
  return [...hidden.matchAll(/(?<![\d.,])(\d{3,4})(?!\d|,\d)/g)].flatMap(
    ({ 1: code = "", index }) => {
      if (!(known.has(code) || /^[45]\d\d$/.test(code))) return [];
      return [{ code, strength: strengthAt(hidden, index, code) }];
    },
  );
}

/** A dress such as E404 or HTTP404 hides its code from the rule that letters and digits are a reference. */
function keepSaid(found: string): string {
  const [, code] = /^(?:e|http)([45]\d\d)$/i.exec(found) ?? [];
  return code ? `code ${code}` : " ".repeat(found.length);
}

function strengthAt(text: string, index: number, code: string): ReadCode["strength"] {
  const before = text.slice(Math.max(0, index - 24), index);
  const after = text.slice(index + code.length, index + code.length + 24);
  const isAlone = /^[^a-z\d]*$/i.test(text.slice(0, index));
  if (saidToBe.test(before) || isAlone) return 3;
  if (/^(?:\.\d+)?[\s:|–—-]+(?:[A-Z][A-Za-z-]+|error|page)\b/.test(after)) return 3;
  if (/[([|>]\s*$/.test(before) || likelyBefore.test(before)) return 2;
  return 1;
}

/** "Not Found" → "NOT_FOUND" */
function capitals(name: string): string {
  return name.toUpperCase().replace(/[^A-Z]+/g, "_");
}

/** Services name their errors after a status: SEND_FORBIDDEN is a 403, whoever sends it. */
function endsAName(query: string, name: string): boolean {
  return query.includes(`_${name}`) && new RegExp(`[A-Z]_${name}(?![A-Za-z_])`).test(query);
}

/** A name of one plain word, such as FORBIDDEN, is one only in its own capitals. */
function hasName(query: string, folded: string, name: string, isTwofold: boolean): boolean {
  const isAsPrinted = isTwofold || /^[A-Za-z]+$/.test(name);
  const [text, wanted] = isAsPrinted ? [query, name] : [folded, fold(name)];
  const at = text.indexOf(wanted);
  if (at < 0) return false;
  const before = text[at - 1] ?? " ";
  const after = text[at + wanted.length] ?? " ";
  return !/[a-z0-9_]/i.test(before) && !/[a-z0-9_]/i.test(after);
}
