import { jsonIn, parsed } from "./find-json";
import { xmlAt, xmlStart } from "./find-xml";
import { formats } from "./formats";
import { readHead } from "./headers";
import { fieldsOf, textOf, writtenOf } from "./shape";
import type { Message } from "./types";

/** More than any error holds; what stands after it is left unread. */
const longestRead = 200_000;

/** Reads the first error body, JSON or XML, of a pasted text; undefined when there is none. */
export function readMessage(text: string): Message | undefined {
  const pasted = text.slice(0, longestRead);
  const message = bodyIn(pasted.replace(/[\p{Cc}\p{Cf}\u00a0]/gu, " "));
  if (!message) return undefined;
  const { usualCode, ...read } = { ...readHead(pasted), ...message };
  return read.code || !usualCode ? read : { ...read, usualCode };
}

function bodyIn(text: string): Message | undefined {
  const xml = xmlStart(text);
  for (const written of spellings(text)) {
    for (const { value, at } of jsonIn(written)) {
      if (xml >= 0 && xml < at) break;
      const message = readValue(value);
      if (message) return message;
    }
  }
  return xml < 0 ? undefined : readBody(xmlAt(text, xml));
}

/** The text as it is, with the quotes that a chat bent made straight, and without the slashes of a text in a text. */
function* spellings(text: string): Generator<string> {
  yield text;
  if (/[“”„‟]/.test(text)) yield text.replace(/[“”„‟]/g, '"');
  if (/[{[]\s*\\"/.test(text)) yield text.replace(/\\(["\\/])/g, "$1");
}

/** Members in which software passes on the answer of other software, as a text. */
const wrappers = ["body", "data", "response", "message", "error", "errorMessage", "detail"];

function readValue(value: unknown): Message | undefined {
  const inner = wrappers
    .map((name) => textOf(fieldsOf(value)[name])?.trim())
    .filter((text) => text?.startsWith("{") && text.endsWith("}"))
    .map((text) => readBody(parsed(text ?? "")));
  return inner.find((message) => message !== undefined) ?? readBody(value);
}

function readBody(value: unknown): Message | undefined {
  if (isSuccess(value)) return undefined;
  for (const read of formats) {
    const message = read(value);
    if (message) return message;
  }
  return undefined;
}

/** A body that says all went well is no error, whatever its shape. */
function isSuccess(value: unknown): boolean {
  const { status, statusCode } = fieldsOf(value);
  return [status, statusCode].some((code) => /^[1-3]\d\d$/.test(writtenOf(code) ?? ""));
}
