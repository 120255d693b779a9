import { type Complaint, compose } from "./compose";
import { fieldListsOf } from "./field-lists";
import { fieldsOf, isFields, objectsOf, statusOf, textOf } from "./shape";
import type { Message } from "./types";

/** ASP.NET Core's ValidationProblemDetails: problem details whose errors go by field. */
export function readAspNet(value: unknown): Message | undefined {
  const { title, status, errors, traceId } = fieldsOf(value);
  const lists = isFields(errors) ? fieldListsOf(errors) : undefined;
  if (lists === undefined || textOf(title) === undefined) return undefined;
  const { refused, whole } = lists;
  return compose("ASP.NET Core", { status, refused, summary: whole ?? title, requestId: traceId });
}

/** RFC 9457, and RFC 7807 before it. */
export function readProblemDetails(value: unknown): Message | undefined {
  const body = fieldsOf(value);
  const { type, title, status, detail, instance, traceId, errors } = body;
  const params = body["invalid-params"] ?? body["invalid_params"];
  const sentence = textOf(detail) ?? textOf(title);
  const isTyped = /^(?:[a-z][a-z\d+.-]*:|\/)/i.test(textOf(type) ?? "");
  const isProblem = isTyped || (textOf(title) !== undefined && statusOf(status) !== undefined);
  if (sentence === undefined || !isProblem) return undefined;
  return compose("Problem details (RFC 9457)", {
    status,
    name: typeName(textOf(type) ?? ""),
    summary: sentence,
    requestId: traceId ?? body["requestId"] ?? body["correlationId"] ?? uuidOf(instance),
    refused: [...objectsOf(errors).map(errorOf), ...objectsOf(params).map(paramOf)],
  });
}

/** "https://example.net/validation-error" → "validation-error"; a page of a standard names no type. */
function typeName(type: string): string | undefined {
  if (/^about:|\/rfc\d+/i.test(type)) return undefined;
  return type.slice(-200).split(/[?#]/)[0]?.split(/[/:]/).findLast(Boolean);
}

function uuidOf(instance: unknown): string | undefined {
  return textOf(instance)?.match(/^urn:uuid:([\da-f-]{36})$/i)?.[1];
}

function errorOf({ pointer, field, name, path, detail, message, reason }: Complaints): Complaint {
  return { pointer: pointer ?? field ?? name ?? path, why: detail ?? message ?? reason };
}

function paramOf({ name, reason }: Complaints): Complaint {
  return { pointer: name, why: reason };
}

type Complaints = Readonly<Record<string, unknown>>;
