/** A JSON object, nothing known of its members yet. */
export type Fields = Readonly<Record<string, unknown>>;

export function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The members of a JSON object; none when the value is no object. */
export function fieldsOf(value: unknown): Fields {
  return isFields(value) ? value : {};
}

/** The value when it is a list, as a list of one when it stands alone. */
export function listOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  return value === undefined || value === null ? [] : [value];
}

/** The objects of a list. */
export function objectsOf(value: unknown): readonly Fields[] {
  return listOf(value).filter(isFields);
}

/** The text, unless it is blank. */
export function textOf(value: unknown): string | undefined {
  return typeof value === "string" && value.trim() !== "" ? value : undefined;
}

/** The texts of a list, in one. */
export function joined(value: unknown): string | undefined {
  return textOf(
    listOf(value)
      .flatMap((part) => textOf(part) ?? [])
      .slice(0, 20)
      .join(" "),
  );
}

/** A text, or a number as one. */
export function writtenOf(value: unknown): string | undefined {
  return typeof value === "number" ? String(value) : textOf(value)?.trim();
}

/** 422, "422" → "422"; undefined for what is no status of an error. */
export function statusOf(value: unknown): string | undefined {
  const written = writtenOf(value);
  return written !== undefined && /^[45]\d\d$/.test(written) ? written : undefined;
}
