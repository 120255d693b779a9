import { clinicFields, type Fields, optionalFields } from "./fields";
import type { Line, Segment } from "./line-types";
import type { Knowledge, Profile } from "./types";

/** What every field says for this clinic in its country. */
export function fieldsOf(knowledge: Knowledge, profile: Profile): Fields {
  const { lines, words } = knowledge;
  const own: Record<string, string> = { ...words[profile.country].fields };
  for (const name of clinicFields) own[name] = profile[name] ?? fill(lines.unset[name], {});
  for (const name of optionalFields) {
    const value = profile[name];
    if (value) own[name] = value;
  }
  for (const [name, value] of Object.entries(own)) own[name] = unbroken(value);
  own["bookNow"] = fill(lines.bookNow[profile.canBookByPhone ?? "unset"], own);
  return own;
}

/** A number stays on one line. */
function unbroken(text: string): string {
  return text.replace(/(\d) (?=\d)/g, "$1\u00a0");
}

/** Whether the clinic has filled in who it is. */
export function isSetUp(profile: Profile): boolean {
  return profile.name !== undefined;
}

/**
 * The words of a line for one clinic. Total: a part in brackets vanishes when one of its fields
 * is empty, and an unfilled field outside brackets leaves nothing behind.
 */
export function fill(line: Line, fields: Fields): string {
  return line.segments.map((segment) => fillSegment(segment, fields)).join("");
}

function fillSegment(segment: Segment, fields: Fields): string {
  if (typeof segment === "string") return segment;
  if ("field" in segment) return fields[segment.field] ?? "";
  const isWhole = segment.optional.every(
    (part) => typeof part === "string" || !("field" in part) || fields[part.field],
  );
  return isWhole ? segment.optional.map((part) => fillSegment(part, fields)).join("") : "";
}
