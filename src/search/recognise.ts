import type { Card } from "../knowledge/card-types";
import { fold } from "./tokens";

/** How strongly a code or an error name in the text speaks for a card; 0 when nothing does. */
export type Recognise = (query: string) => (card: Card) => number;

const strength = { errorName: 4, ownCode: 3, alsoCode: 1 };

const spokenDigits: Readonly<Record<string, string>> = {
  zero: "0",
  oh: "0",
  o: "0",
  one: "1",
  two: "2",
  three: "3",
  four: "4",
  five: "5",
  six: "6",
  seven: "7",
  eight: "8",
  nine: "9",
};

/** Prepares to recognise the codes and error names that the cards know. */
export function createRecognise(cards: readonly Card[]): Recognise {
  const names = new Set(cards.flatMap(({ errorNames }) => errorNames));
  return (query) => {
    const codes = new Set(codesIn(query));
    const named = new Set([...names].filter((name) => hasName(query, name)));
    return ({ covers, also, errorNames }) => {
      const name = errorNames.some((candidate) => named.has(candidate)) ? strength.errorName : 0;
      if (covers.some((code) => codes.has(code))) return name + strength.ownCode;
      return name + (also.some((code) => codes.has(code)) ? strength.alsoCode : 0);
    };
  };
}

/** Numbers that look like a code: prices, doses, parts of longer numbers, of dates and of addresses. */
const lookAlikes = [
  /https?:\/\/\S+/g,
  /\bHTTP\/\d(?:\.\d)?/gi,
  /[£$€]\s?\d[\d.,]*/g,
  /\b\d[\d.,]*\s?(?:mg|ml|mcg|kg|am|pm|%)\b/gi,
  /\b\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}\b/g,
  /(?:\+|\b0)\d[\d() -]{6,}\d/g,
  /\(?\b\d{3}\)?[ -]\d{3}[ -]\d{4}\b/g,
];

/** Three-digit codes in a text, typed or spoken, with or without a sub-status. */
export function codesIn(query: string): string[] {
  const text = lookAlikes.reduce(
    (left, lookAlike) => left.replace(lookAlike, " "),
    spokenToDigits(fold(query)),
  );
  return [...text.matchAll(/(?<![\d.,])([45]\d\d)(?!\d|,\d)/g)].flatMap(([, code]) => code ?? []);
}

/** "four oh four" → "404" */
function spokenToDigits(text: string): string {
  const digit = Object.keys(spokenDigits).join("|");
  const three = new RegExp(`\\b(${digit})[ -](${digit})[ -](${digit})\\b`, "g");
  return text.replace(three, (_, ...parts: string[]) =>
    parts
      .slice(0, 3)
      .map((part) => spokenDigits[part])
      .join(""),
  );
}

/** A name of one plain word, such as FORBIDDEN, is one only in its own capitals. */
function hasName(query: string, name: string): boolean {
  const isPlainWord = /^[A-Za-z]+$/.test(name);
  const [text, wanted] = isPlainWord ? [query, name] : [fold(query), fold(name)];
  const at = text.indexOf(wanted);
  if (at < 0) return false;
  const before = text[at - 1] ?? " ";
  const after = text[at + wanted.length] ?? " ";
  return !/[a-z0-9]/i.test(before) && !/[a-z0-9]/i.test(after);
}
