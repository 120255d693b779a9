const short = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", timeZone: "UTC" });
const long = new Intl.DateTimeFormat("en-GB", {
  day: "numeric",
  month: "short",
  year: "numeric",
  timeZone: "UTC",
});
const moment = new Intl.DateTimeFormat("en-GB", {
  weekday: "long",
  day: "numeric",
  month: "short",
  hour: "2-digit",
  minute: "2-digit",
});

/** `2026-11-20` → "20 Nov". The month is a word, so that no country reads it the other way round. */
export function shortDate(date: string): string {
  return short.format(new Date(date));
}

/** `2026-11-20` → "20 Nov 2026" */
export function longDate(date: string): string {
  return long.format(new Date(date));
}

/** A time on this tablet's clock → "Friday 20 Nov at 14:05" */
export function momentOf(time: Date): string {
  return moment.format(time).replace(",", " at");
}
