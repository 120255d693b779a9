import { boxOf } from "./box-of";
import { statusOf, textOf, writtenOf } from "./shape";
import type { Message, Refused } from "./types";
import { oneLine, withoutValues } from "./without-values";

/** What a reader found, as it found it. */
export interface Found {
  readonly status?: unknown;
  readonly usualCode?: string | undefined;
  readonly name?: unknown;
  readonly summary?: unknown;
  readonly requestId?: unknown;
  readonly refused?: readonly Complaint[];
}

/** A field and what is said of it, as found. */
export interface Complaint {
  readonly pointer: unknown;
  readonly why: unknown;
}

const mostRefused = 20;

/** Makes a message of what was found: only what is safe to show, and nothing empty. */
export function compose(format: string, found: Found): Message {
  const code = statusOf(found.status);
  const name = nameOf(found.name);
  const summary = textOf(withoutValues(textOf(found.summary) ?? ""));
  const requestId = requestIdOf(found.requestId);
  return {
    format,
    refused: (found.refused ?? []).filter(isOfField).slice(0, mostRefused).map(refusedOf),
    ...(code ? { code } : found.usualCode && { usualCode: found.usualCode }),
    ...(name && { name }),
    ...(summary && { summary }),
    ...(requestId && { requestId }),
  };
}

/** An id that looks like one: no spaces, no address, not too long. */
export function requestIdOf(value: unknown): string | undefined {
  const id = writtenOf(value);
  return id !== undefined && /^[\w.:+=|/-]{4,128}$/.test(id) ? id : undefined;
}

/** An error code is one word, and holds nothing that was typed. */
function nameOf(value: unknown): string | undefined {
  const name = textOf(value)?.trim();
  const isCode = name !== undefined && /^[A-Za-z][\w.:#-]{1,79}$/.test(name);
  return isCode && withoutValues(name) === name ? name : undefined;
}

interface ComplaintOfField extends Complaint {
  readonly pointer: string;
}

function isOfField(complaint: Complaint): complaint is ComplaintOfField {
  return oneLine((textOf(complaint.pointer) ?? "").slice(0, 400)) !== "";
}

function refusedOf({ pointer, why }: ComplaintOfField): Refused {
  const box = boxOf(oneLine(pointer.slice(-400)));
  return {
    pointer: withoutValues(pointer),
    why: textOf(withoutValues(textOf(why) ?? "")) ?? "Not accepted",
    ...(box && { box }),
  };
}
