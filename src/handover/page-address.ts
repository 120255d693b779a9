import { findAddress, type WebAddress } from "./find-address";
import { fileEnding, isIdentifier, isYear } from "./identifier";
import { isFileWord, isPersonWord, isRoute, namesPerson } from "./route-words";

declare const cleaned: unique symbol;

/** An address that has been through `cleanAddress`, so that no other text stands in a note. */
export type PageAddress = string & { readonly [cleaned]: true };

const gap = "…";

/** What is no web address, and what to do about it. */
const refused = "This is no web address: copy it from the bar at the top of the browser.";

/** Reads a page's address as staff paste it, and keeps nothing of it that may point to a person. */
export function cleanAddress(
  typed: string,
): { readonly address: PageAddress } | { readonly refused: string } {
  const found = findAddress(typed);
  return found ? { address: withoutPeople(found) as PageAddress } : { refused };
}

function withoutPeople({ scheme, host, port, path, isCutShort }: WebAddress): string {
  const parts = path.split("/").map(partOf);
  if (isCutShort) hideLast(parts);
  hideSplitNumbers(parts);
  hidePeople(parts);
  const shown = parts.map(({ raw, shows }) => (shows ? raw : maskOf(raw)));
  return `${scheme}${withoutVisit(host)}${port}${shown.join("/")}`;
}

/** One part of a path, as it stands, as it is judged, and whether it may be shown. */
interface Part {
  readonly raw: string;
  readonly text: string;
  shows: boolean;
}

function partOf(typed: string): Part {
  const raw = typed.replace(/(?:;|%3b).*$/i, "");
  const text = decoded(raw);
  return { raw, text: text ?? "", shows: text !== undefined && !isIdentifier(text) };
}

/** Decoded until nothing is left to decode; undefined when it cannot be read. */
function decoded(raw: string): string | undefined {
  let text = raw;
  try {
    for (let round = 0; round < 4 && text.includes("%"); round++) text = decodeURIComponent(text);
  } catch {
    return undefined;
  }
  return text.normalize("NFKC").replace(/\p{Cf}/gu, "");
}

/** Text that went on after a space: the last part may be the first half of a name. */
function hideLast(parts: readonly Part[]): void {
  const last = parts.at(-1);
  if (last && !isRoute(last.text)) last.shows = false;
}

/** A date or a number whose groups are parts of their own: /1990/11/20, /943/476/5919. */
function hideSplitNumbers(parts: readonly Part[]): void {
  parts.forEach((_, from) => {
    const end = parts.findIndex(({ text }, at) => at >= from && !/^\d+$/.test(text));
    const run = parts.slice(from, end < 0 ? undefined : end);
    const digits = run.map(({ text }) => text).join("");
    const isYearToo = run.length === 2 && run.some(({ text }) => isYear(text));
    if (run.length < 2 || isYearToo || (digits.length < 7 && run.length < 3)) return;
    for (const part of run) part.shows = false;
  });
}

/** Whatever comes next after a word for a person, and all but routes after it and after /files/. */
function hidePeople(parts: readonly Part[]): void {
  let follows: "nothing" | "person" | "more" = "nothing";
  for (const part of parts) {
    const { text } = part;
    if (text === "") continue;
    const stays = isRoute(text) || /^v\d{1,2}$/i.test(text) || isYear(text);
    if (follows === "person" || (follows === "more" && !stays)) part.shows = false;
    if (isPersonWord(text)) follows = "person";
    else if (follows === "person" || isFileWord(text) || namesPerson(text) || /[?=&]/.test(text))
      follows = "more";
  }
}

/** A file keeps its ending, which tells IT what was sent. */
function maskOf(raw: string): string {
  const ending = fileEnding.exec(raw)?.[0] ?? "";
  return raw.length > ending.length ? `${gap}${ending}` : ending;
}

/** The host without what names one visit; the part that is registered stays. */
function withoutVisit(host: string): string {
  if (/^(?:[\d.]+|\[.*\])$/.test(host)) return host;
  const labels = host.split(".");
  const own = /\.(?:ac|co|com|gov|ltd|me|net|nhs|org|plc)\.[a-z]{2}$/i.test(host) ? 3 : 2;
  return labels
    .map((label, at) => {
      const isOwn = at >= labels.length - own || /^xn--/i.test(label);
      const text = label.normalize("NFKC");
      const hides = isOwn ? /(?:\p{Nd}[-_]?){7}/u.test(text) : isIdentifier(text);
      return hides ? gap : label;
    })
    .join(".");
}
