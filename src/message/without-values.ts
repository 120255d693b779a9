const gap = "…";

const longest = 200;

/** Past this nothing of a text is looked at, so that a huge one costs no time. */
const longestRead = 800;

const month = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?";

/** What a patient may have typed, each with what stands in its place. A quote that never closes runs to the end. */
const typed: readonly (readonly [RegExp, string])[] = [
  [/"(?:\\.|[^"\\])*(?:"|\\?$)/g, gap],
  [/“[^”]*(?:”|$)/g, gap],
  [/«[^»]*(?:»|$)/g, gap],
  [/`[^`]*(?:`|$)/g, gap],
  [/(?<![\p{L}\p{N}])['‘].*?(?:['’](?![\p{L}\p{N}])|$)/gu, gap],
  [/[^\s<>()]+@[^\s<>()]*/g, gap],
  [
    /\b(value|input|got|received|entered|supplied|provided)(\s*[:=]\s*|\s+[[(])[^.;,\])]+/gi,
    `$1$2${gap}`,
  ],
  [/(?<![<>=!])=\s*(?:\([^)]*\)?|[^\s,;)]+)/g, `=${gap}`],
  [/\b\d{1,4}([-/.])\d{1,2}\1\d{1,4}(?:[T ]\d{1,2}:\d{2}\S*)?/g, gap],
  [new RegExp(`\\b\\d{1,2}(?:st|nd|rd|th)?[ -](?:of )?${month},?[ -]\\d{2,4}\\b`, "gi"), gap],
  [new RegExp(`\\b${month} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}\\b`, "gi"), gap],
  [/\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b/gi, gap],
  [/\+?\(?(?<!\w)\w*\d(?:[ ().\-/]{0,2}\d){4,}\w*/g, gap],
];

/** The text on one line, without what a patient may have typed: quoted values, emails, dates, long numbers. */
export function withoutValues(text: string): string {
  const line = oneLine(text.length > longestRead ? beforeLastWord(text) : text);
  const told = typed.reduce((left, [value, instead]) => left.replace(value, instead), line);
  const tidy = told.replace(/…(?:\s*…)+/g, gap).trim();
  return tidy.length > longest ? `${tidy.slice(0, longest - 1).trimEnd()}${gap}` : tidy;
}

/** Without line ends and other characters that nobody sees. */
export function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Cs}\s]+/gu, " ").trim();
}

/** A word cut in two might be half a number, so the last one goes. */
function beforeLastWord(text: string): string {
  const cut = text.slice(0, longestRead);
  return `${cut.slice(0, Math.max(0, cut.lastIndexOf(" ")))} ${gap}`;
}
