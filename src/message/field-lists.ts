import type { Complaint } from "./compose";
import { type Fields, isFields, joined, textOf } from "./shape";

/** Complaints by field, and what is said of the form as a whole. */
export interface FieldLists {
  readonly refused: readonly Complaint[];
  readonly whole: string | undefined;
}

/** Keys under which frameworks put what is wrong with no field in particular. */
const wholeForm = new Set(["", "$", "base", "non_field_errors", "nonfielderrors", "__all__"]);

/** Members in which software gives back what was typed; they are never read. */
const typed = new Set(["value", "input", "rejectedvalue", "attemptedvalue"]);

const deepest = 4;

/**
 * Reads `{ field: ["why", …] }`, which may nest; undefined when nothing in it is a complaint. Further in only lists
 * are complaints: a lone text there may be what was typed.
 */
export function fieldListsOf(value: unknown): FieldLists | undefined {
  if (!isFields(value)) return undefined;
  const all = complaintsOf(value, "", 0);
  if (all.length === 0) return undefined;
  return {
    refused: all.filter(({ isWhole }) => !isWhole),
    whole: textOf(all.find(({ isWhole }) => isWhole)?.why),
  };
}

interface Told extends Complaint {
  readonly isWhole: boolean;
}

function complaintsOf(fields: Fields, within: string, depth: number): Told[] {
  if (depth > deepest) return [];
  return Object.entries(fields).flatMap(([key, value]) => {
    if (typed.has(key.toLowerCase())) return [];
    const why = depth === 0 || Array.isArray(value) ? joined(value) : undefined;
    const isWhole = wholeForm.has(key.toLowerCase());
    if (why !== undefined) return [{ pointer: within + key, why, isWhole }];
    if (isFields(value)) return complaintsOf(value, `${within}${key}.`, depth + 1);
    if (!Array.isArray(value)) return [];
    return value.flatMap((item: unknown, index) =>
      isFields(item) ? complaintsOf(item, `${within}${key}[${index}].`, depth + 1) : [],
    );
  });
}
