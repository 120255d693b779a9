/** Written out, because browsers disagree ("Sep", "Sept"), and a page is drawn at build and again in one of them. */
const months = "Jan Feb Mar Apr May Jun Jul Aug Sept Oct Nov Dec".split(" ");
/** `2026-11-20` → "20 Nov". The month is a word, so that no country reads it the other way round. */
export function shortDate(date: string): string {
  const [, month, day] = date.split("-").map(Number);
  return `${day} ${months[(month ?? 1) - 1]}`;
}

/** `2026-11-20` → "20 Nov 2026" */
export function longDate(date: string): string {
  return `${shortDate(date)} ${date.slice(0, 4)}`;
}

/** A time on this tablet's clock → "Friday 20 Nov at 14:05" */
export function momentOf(time: Date): string {
  /** Made when it is wanted: it takes a slow tablet a tenth of a second. */
  const moment = new Intl.DateTimeFormat("en-GB", {
    weekday: "long",
    day: "numeric",
    month: "short",
    hour: "2-digit",
    minute: "2-digit",
  });
  return moment.format(time).replace(",", " at");
}
