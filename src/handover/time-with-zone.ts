/** When it was written, for readers in any zone: "20 Nov 2026, 14:05 (Europe/London, UTC+00:00)". */
export function timeWithZone(date: Date, timeZone?: string): string {
  const format = new Intl.DateTimeFormat("en-GB", {
    day: "numeric",
    month: "short",
    year: "numeric",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
    timeZoneName: "longOffset",
    ...(timeZone && { timeZone }),
  });
  const parts = format.formatToParts(date);
  const part = (type: Intl.DateTimeFormatPartTypes) =>
    parts.find((candidate) => candidate.type === type)?.value ?? "";
  const offset = part("timeZoneName").replace("GMT", "") || "+00:00";
  const day = `${part("day")} ${part("month")} ${part("year")}`;
  const zone = format.resolvedOptions().timeZone;
  return `${day}, ${part("hour")}:${part("minute")} (${zone}, UTC${offset})`;
}
