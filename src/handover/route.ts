import { alsoNames, personWords, routeWords } from "./route-words";

/** Languages of sites, alone or with a country: `en`, `en-gb`, `cy`. */
const language =
  /^(?:ar|bn|cy|en|es|fr|gd|pa|pl|pt|ro|ur|zh)(?:[-_](?:au|ca|gb|ie|in|mx|nz|uk|us))?$/i;

/** A version of an interface: v1, v2.0, R4, stu3. */
const version = /^(?:v\d{1,2}(?:\.\d{1,2})?|r[4-6]b?|(?:d?stu)[23])$/i;

/** Letters that software begins its paths with. */
const letter = /^[acprstuw]$/;

/** The words of a part: `NHSAppLogin`, `new-patient`, `step2`; `b12` and `oauth2` are words. */
export function wordsIn(part: string): readonly string[] {
  const pieces = part.split(/[-_.]+/).filter(Boolean);
  return pieces.flatMap((piece) => {
    if (routeWords.has(piece.toLowerCase())) return [piece.toLowerCase()];
    const words = piece.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+/g) ?? [];
    return words.map((word) => word.toLowerCase());
  });
}

/** Whether a part says where a page is and nothing else; `ofPerson` when a person came before it. */
export function isRoute(typed: string, ofPerson = false): boolean {
  const part = typed.replace(/\.(?:js|css|mjs|map|do)$/i, "");
  if (!/^\.?\w+(?:[-_.]+\w+)*_?$/.test(part) || part.length > 80) return false;
  if (version.test(part)) return true;
  if (!ofPerson && (language.test(part) || letter.test(part))) return true;
  const whole = part.toLowerCase().replace(/[-_.]/g, "");
  if (routeWords.has(whole) && !alsoNames.has(whole)) return true;
  const words = wordsIn(part);
  const letters = words.filter((word) => /[a-z]/.test(word));
  const isKnown = letters.every((word) => alsoNames.has(word) || isWord(word));
  const names = letters.filter((word) => alsoNames.has(word));
  const isPlain = names.length < letters.length && (names.length === 0 || !namesPerson(part));
  return (
    isKnown && hasFewDigits(words, letters) && (isPlain || (!ofPerson && letters.length === 1))
  );
}

/** Whether a person stands behind this part: `patients`, `my-patients`, `patientId`. */
export function namesPerson(part: string): boolean {
  return wordsIn(part).some((word) => personWords.has(word));
}

/** One digit beside words tells nothing of anybody, nor the number of an error beside its word. */
function hasFewDigits(words: readonly string[], letters: readonly string[]): boolean {
  const digits = words.filter((word) => !/[a-z]/.test(word));
  const isError = letters.some((word) =>
    /^(?:code|err|errors?|html?|http|php|aspx?|status)$/.test(word),
  );
  return (
    digits.length < 2 && digits.every((word) => /^\d$/.test(word) || (isError && isStatus(word)))
  );
}

/** The number of an error as servers give it. */
export function isStatus(word: string): boolean {
  return /^(?:[45]\d\d|10[0-4]\d)$/.test(word);
}

/** A known word, or two or three of four letters and more written as one: `bookappointment`. */
function isWord(word: string, more = 2): boolean {
  if (routeWords.has(word)) return true;
  if (more === 0 || word.length < 8 || word.length > 40) return false;
  for (let at = 4; at <= word.length - 4; at++) {
    const [head, tail] = [word.slice(0, at), word.slice(at)];
    if (routeWords.has(head) && !alsoNames.has(head) && isWord(tail, more - 1)) return true;
  }
  return false;
}
