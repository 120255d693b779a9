import { type FieldName, fieldNames, optionalFields } from "./fields";
import type { Line, Segment } from "./line-types";
import { suggest } from "./suggest";

/** A text read into segments, with what is wrong with it in sentences for the author. */
export interface CompiledLine {
  readonly line: Line;
  readonly problems: readonly string[];
}

const token = /\{([^{}]*)\}|[[\]{}]/g;

/**
 * Reads an authored text into segments: `{field}` is filled when shown; a part in `[brackets]`
 * vanishes with its optional field. Never throws; what could not be read is left out.
 */
export function compileLine(source: string): CompiledLine {
  const problems: string[] = [];
  const segments: Segment[] = [];
  let bracket: Segment[] | undefined;
  let problemsBefore = 0;
  let end = 0;

  for (const match of source.matchAll(token)) {
    const into = bracket ?? segments;
    if (match.index > end) into.push(source.slice(end, match.index));
    end = match.index + match[0].length;

    const name = match[1];
    if (name !== undefined) {
      const problem = problemWithField(name, bracket !== undefined);
      if (problem) problems.push(problem);
      else into.push({ field: name as FieldName });
    } else if (match[0] === "[" && !bracket) {
      bracket = [];
      problemsBefore = problems.length;
    } else if (match[0] === "]" && bracket) {
      const isSound = problems.length === problemsBefore;
      if (isSound && !bracket.some(isOptionalField)) problems.push(bracketWithoutField);
      segments.push({ optional: bracket });
      bracket = undefined;
    } else {
      problems.push(`"${match[0]}" has no partner. ${pairingAdvice(match[0])}`);
    }
  }

  if (end < source.length) (bracket ?? segments).push(source.slice(end));
  if (bracket) problems.push('"[" is never closed. Add the "]".');
  return { line: { segments }, problems };
}

/** The authored text of a line: the inverse of `compileLine` for texts without problems. */
export function sourceOf(line: Line): string {
  return line.segments.map(segmentSource).join("");
}

function segmentSource(segment: Segment): string {
  if (typeof segment === "string") return segment;
  if ("field" in segment) return `{${segment.field}}`;
  return `[${segment.optional.map(segmentSource).join("")}]`;
}

const bracketWithoutField =
  "The part in brackets holds no optional placeholder, so it would always stand. Take the brackets away.";

function isOptionalField(segment: Segment): boolean {
  return typeof segment !== "string" && "field" in segment && isOptional(segment.field);
}

function isOptional(name: string): boolean {
  return (optionalFields as readonly string[]).includes(name);
}

function problemWithField(name: string, inBrackets: boolean): string | undefined {
  if (!(fieldNames as readonly string[]).includes(name)) {
    return `"{${name}}" is not a placeholder. ${suggest(name, fieldNames)}`;
  }
  if (isOptional(name) && !inBrackets) {
    return `"{${name}}" may be empty. Put the part that needs it in [brackets].`;
  }
  return undefined;
}

function pairingAdvice(sign: string): string {
  if (sign === "[") return "Brackets do not nest.";
  return sign === "]" ? 'Add the "[".' : "A placeholder is written {name}.";
}
