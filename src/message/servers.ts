import { type Complaint, compose } from "./compose";
import { fieldsOf, joined, listOf, objectsOf, statusOf, textOf } from "./shape";
import type { Message } from "./types";

/** Spring Boot. What was typed (`rejectedValue`) and the trace stay unread. */
export function readSpring(value: unknown): Message | undefined {
  const { timestamp, status, error, path, message, errors, requestId, traceId } = fieldsOf(value);
  const isSpring = timestamp !== undefined && (path !== undefined || message !== undefined);
  if (!isSpring || statusOf(status) === undefined || textOf(error) === undefined) return undefined;
  return compose("Spring Boot", {
    status,
    summary: textOf(message) ?? error,
    requestId: requestId ?? traceId,
    refused: objectsOf(errors).map(({ field, defaultMessage, message: why }) => ({
      pointer: field,
      why: defaultMessage ?? why,
    })),
  });
}

/** Fastify and NestJS: a status and its name, with one message or a list of them. */
export function readNode(value: unknown): Message | undefined {
  const { statusCode, error, message, code, requestId } = fieldsOf(value);
  if (statusOf(statusCode) === undefined) return undefined;
  const summary = joined(message) ?? textOf(error);
  if (summary === undefined) return undefined;
  return compose(Array.isArray(message) ? "NestJS" : "Fastify or NestJS", {
    status: statusCode,
    name: code,
    summary,
    requestId,
    refused: listOf(message).flatMap((why) => complaintOf(textOf(why)?.slice(0, 800) ?? "")),
  });
}

/** "email must be an email", "body/email must match format": the field comes first. */
function complaintOf(why: string): readonly Complaint[] {
  const missing = why.match(/^\w+ must have required property '([\w.-]+)'/)?.[1];
  const field = missing ?? why.match(/^([\w.[\]/-]+) (?:must|should|is|has|may|cannot)\b/)?.[1];
  return field === undefined ? [] : [{ pointer: field, why }];
}
