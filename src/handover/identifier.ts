import { isRoute } from "./route-words";

/** Whether a part of an address, decoded, looks like something of one person or one visit. */
export function isIdentifier(part: string): boolean {
  if (isYear(part)) return false;
  return marks.some((mark) => mark.test(part)) || hasToken(part) || hasNames(part);
}

/** A year alone is a route: /news/2026/. One before this century may be a birthday. */
export function isYear(part: string): boolean {
  return /^20[0-4]\d$/.test(part);
}

/** What ends the name of a file or a page. */
export const fileEnding =
  /\.(?:pdf|docx?|odt|rtf|txt|csv|xlsx?|jpe?g|png|gif|heic|heif|webp|tiff?|bmp|dcm|zip|mp4|mov|eml|msg)$/i;

const pageEnding =
  /\.(?:html?|xhtml|php\d?|aspx?|ashx|jspx?|jsf|do|action|cgi|json|xml|js|css|mvc)$/i;

const month =
  "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";

const marks: readonly RegExp[] = [
  /\p{Nd}{4}/u,
  /\p{Nd}(?:[-_. ()+/]{0,2}\p{Nd}){6}/u,
  /(?<!\d)\d{1,2}([-_. ])\d{1,2}\1\d{2}(?!\d)/,
  new RegExp(`(?<!\\d)\\d{1,2}(?:st|nd|rd|th)?[-_. ]?${month}(?![a-z])`, "i"),
  new RegExp(`(?<![a-z])${month}[-_. ]?\\d{1,2}`, "i"),
  /(?:^|[-_.])[a-z]{1,2}\d[a-z\d]?[-_ ]?\d[a-z]{2}(?:$|[-_.])/i,
  /[a-z]{2}[-_.]?(?:\d{2}[-_.]?){3}[a-d](?![a-z\d])/i,
  /[1-9][a-z][a-z\d]\d[-_.]?[a-z][a-z\d]\d[-_.]?[a-z]{2}\d{2}/i,
  /(?:^|[-_.])[\da-f]{8,}(?:$|[-_.])/i,
  /[@=?&#%;\\|/,'’()]|^~/,
  // Words that somebody typed: no route has a space in it.
  /[\s+\p{Cc}]/u,
  /^(?:patient|user|member|client|customer|name|email)s?[_:.]./i,
];

/** Letters and digits mixed as no word mixes them. */
function hasToken(part: string): boolean {
  return part
    .replace(pageEnding, "")
    .split(/[-_.:,!$'()*~]+/)
    .some((word) => isToken(word) && !isRoute(word));
}

function isToken(word: string): boolean {
  const isMixed = /\d/.test(word) && /\p{L}/u.test(word);
  const switches = word.match(/\d(?=\D)|\D(?=\d)/g)?.length ?? 0;
  const isBothCases = /\p{Lu}/u.test(word) && /\p{Ll}/u.test(word);
  if (isMixed && isBothCases && word.length >= 4 && !/^\p{Lu}\p{Ll}+\d{1,2}$/u.test(word))
    return true;
  return (
    (isMixed && (word.length >= 8 || (word.length >= 5 && switches >= 3))) || isCapitalSalad(word)
  );
}

/** `SmFuZVNtaXRo`, which is no `PatientPortal`: most of its humps are a letter or two. */
function isCapitalSalad(word: string): boolean {
  const humps = word.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+/g) ?? [];
  const short = humps.filter((hump) => hump.length <= 2).length;
  return word.length >= 8 && humps.length >= 3 && short > humps.length / 2;
}

/** `Jane-Smith-letter`, `JaneSmith.pdf`, `jane.smith`: names as people write them. */
function hasNames(part: string): boolean {
  const bare = part.replace(fileEnding, "").replace(pageEnding, "");
  if (/^\p{L}[\p{L}'’-]*\.\p{L}[\p{L}'’-]*$/u.test(bare)) return !isRoute(bare.replace(".", "-"));
  const words = bare.split(/[-_.]+/);
  return words.some((word, at) => isNameLike(word) && isNameLike(words[at + 1] ?? ""));
}

function isNameLike(word: string): boolean {
  return /^(?:\p{Lu}\p{Ll}+(?:\p{Lu}\p{Ll}+)?|\p{Lu}{3,})$/u.test(word) && !isRoute(word);
}
