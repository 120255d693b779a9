import type { z } from "zod";
import { nearest, suggest } from "../knowledge/suggest";
import { formatPath, type Problem } from "./problem";
import type { Report } from "./source";

/** A value of the right shape, or every problem with it. */
export type Checked<T> = { readonly value: T } | { readonly problems: readonly Problem[] };

/** Checks data against a schema and words every problem for its author. */
export function checkShape<T>(schema: z.ZodType<T>, data: unknown, report: Report): Checked<T> {
  const result = schema.safeParse(data);
  if (result.success) return { value: result.data };
  const meant = new Set(result.error.issues.flatMap((issue) => meantKeys(issue, schema)));
  return {
    problems: result.error.issues
      .filter((issue) => !(isMissing(issue, data) && meant.has(formatPath(issue.path))))
      .flatMap((issue) => wordIssue(issue, schema, data, report)),
  };
}

/** Fields that a misspelt one was meant to be: one fault is one problem. */
function meantKeys(issue: z.core.$ZodIssue, schema: z.ZodType): string[] {
  if (issue.code !== "unrecognized_keys") return [];
  return issue.keys.flatMap((key) => {
    const meant = nearest(key, keysAt(schema, issue.path));
    return meant ? [formatPath([...issue.path, meant])] : [];
  });
}

function isMissing({ path }: z.core.$ZodIssue, data: unknown): boolean {
  return valueAt(data, path) === undefined;
}

function wordIssue(issue: z.core.$ZodIssue, schema: z.ZodType, data: unknown, report: Report) {
  const { path } = issue;
  const value = valueAt(data, path);
  switch (issue.code) {
    case "unrecognized_keys":
      return issue.keys.map((key) =>
        report(
          [...path, key],
          `"${key}" is not a field here. ${suggest(key, keysAt(schema, path))}`,
          true,
        ),
      );
    case "invalid_key":
      return [report(path, `${quote(path.at(-1))} does not fit. ${keyMessage(issue)}`, true)];
    case "invalid_type":
      return [report(path, value === undefined ? missing(path) : wrongType(issue.expected, value))];
    case "invalid_value":
      return [
        value === undefined
          ? report(path, missing(path))
          : report(
              path,
              `${quote(value)} does not fit here. ${suggest(String(value), issue.values.map(String))}`,
            ),
      ];
    case "too_small":
      return [report(path, tooSmall(issue, value))];
    case "too_big":
      return [report(path, tooBig(issue, value))];
    case "invalid_format":
      return [
        report(
          path,
          issue.format === "date"
            ? wrongDate(value)
            : `${quote(value)} does not fit. ${issue.message}`,
        ),
      ];
    default:
      return [report(path, issue.message)];
  }
}

/** A key that is one of a few says which; another, what it may look like. */
function keyMessage({
  issues: [inner],
}: z.core.$ZodIssueInvalidElement | z.core.$ZodIssueInvalidKey) {
  if (inner?.code === "invalid_value")
    return suggest(String(inner.input), inner.values.map(String));
  return inner?.message ?? "";
}

function missing(path: readonly PropertyKey[]): string {
  return `"${formatPath(path.slice(-1))}" is missing. Add it.`;
}

function wrongType(expected: string, value: unknown): string {
  const wanted = names[expected] ?? expected;
  if (expected === "string" && (typeof value === "number" || typeof value === "boolean")) {
    return `This should be ${wanted}, but it is ${nameOf(value)}. Put it in quotes: "${value}".`;
  }
  return `This should be ${wanted}, but it is ${nameOf(value)}.`;
}

const names: Readonly<Record<string, string>> = {
  string: "text",
  number: "a number",
  boolean: "true or false",
  array: "a list",
  object: "a group of fields",
  record: "a group of fields",
};

function nameOf(value: unknown): string {
  if (value === null) return "empty";
  return names[Array.isArray(value) ? "array" : typeof value] ?? typeof value;
}

function tooSmall(issue: z.core.$ZodIssueTooSmall, value: unknown): string {
  if (typeof value === "string") return "This is empty. Write it, or take the field out.";
  return `This list needs at least ${issue.minimum}. Add ${Number(issue.minimum) === 1 ? "one" : "more"}.`;
}

function tooBig(issue: z.core.$ZodIssueTooBig, value: unknown): string {
  if (typeof value === "string") {
    return `This has ${value.length} characters, at most ${issue.maximum} fit. Shorten it.`;
  }
  return `This list holds more than ${issue.maximum}. Take some out.`;
}

function wrongDate(value: unknown): string {
  return `${quote(value)} is not a date of the calendar. Write it as YYYY-MM-DD.`;
}

function quote(value: unknown): string {
  return typeof value === "string" ? `"${value}"` : String(value);
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === "object" && value !== null
        ? (value as Record<PropertyKey, unknown>)[key]
        : undefined,
    data,
  );
}

/** The field names that a schema knows at a path. */
function keysAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  let current: unknown = schema;
  for (const key of path) {
    const { shape, element, valueType } = partsOf(current);
    current = shape?.[String(key)] ?? element ?? valueType;
  }
  const { shape, keyType } = partsOf(current);
  return Object.keys(shape ?? partsOf(keyType).entries ?? {});
}

interface SchemaParts {
  readonly shape?: Readonly<Record<string, unknown>>;
  readonly element?: unknown;
  readonly keyType?: unknown;
  readonly valueType?: unknown;
  /** The values of an enum. */
  readonly entries?: Readonly<Record<string, unknown>>;
}

/** What a schema is made of, whatever wraps it. */
function partsOf(schema: unknown): SchemaParts {
  if (typeof schema !== "object" || schema === null || !("def" in schema)) return {};
  const { def } = schema as { def: SchemaParts & { readonly innerType?: unknown } };
  return def.innerType ? partsOf(def.innerType) : def;
}
