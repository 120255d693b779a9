import { compose } from "./compose";
import { fieldsOf, objectsOf, statusOf, textOf } from "./shape";
import type { Message } from "./types";

/** Google APIs: `error` with a canonical status and, in its details, the fields. */
export function readGoogle(value: unknown): Message | undefined {
  const { code, status, message, details } = fieldsOf(fieldsOf(value)["error"]);
  if (!/^[A-Z][A-Z_]+$/.test(textOf(status) ?? "")) return undefined;
  const parts = objectsOf(details);
  const violations = parts.flatMap(({ fieldViolations }) => objectsOf(fieldViolations));
  return compose("Google APIs", {
    status: code,
    name: status,
    summary: message,
    requestId: parts.find(({ requestId }) => textOf(requestId))?.["requestId"],
    refused: violations.map(({ field, description }) => ({ pointer: field, why: description })),
  });
}

const ofStripe =
  /^(?:api_error|card_error|idempotency_error|invalid_request_error|authentication_error|rate_limit_error)$/;

/** Stripe and those that copied it: `error` with a type; the card's own refusal says most. */
export function readStripe(value: unknown): Message | undefined {
  const body = fieldsOf(value);
  const { type, code, decline_code, message, param, request_log_url, request_id } = fieldsOf(
    body["error"],
  );
  if (textOf(type) === undefined || textOf(message) === undefined) return undefined;
  const isStripe = ofStripe.test(textOf(type) ?? "");
  return compose(isStripe ? "Stripe" : "Error object", {
    status: code,
    name: namedOf(decline_code) ?? namedOf(code) ?? type,
    summary: message,
    requestId: textOf(request_log_url)?.match(/\breq_\w+/)?.[0] ?? request_id ?? body["request_id"],
    refused: [{ pointer: param, why: message }],
  });
}

/** An `error` that is a sentence or holds one, or a list of fields, by nobody's standard. */
export function readErrorObject(value: unknown): Message | undefined {
  const body = fieldsOf(value);
  const { error, requestId, request_id, traceId, success, status, code } = body;
  const inner = fieldsOf(error);
  const list = objectsOf(body["errors"] ?? body["fieldErrors"]).filter(({ field }) =>
    textOf(field),
  );
  const isRefusal = success === false || list.length > 0;
  const told = isRefusal ? (textOf(body["message"]) ?? list[0]?.["message"]) : undefined;
  const summary = textOf(inner["message"]) ?? textOf(error) ?? told;
  if (summary === undefined) return undefined;
  return compose("Error object", {
    status: [status, code, inner["status"], inner["code"]].find(statusOf),
    name: namedOf(inner["code"]) ?? namedOf(code) ?? inner["type"],
    summary,
    requestId: requestId ?? request_id ?? traceId,
    refused: list.map(({ field, message }) => ({ pointer: field, why: message })),
  });
}

function namedOf(code: unknown): string | undefined {
  return statusOf(code) === undefined ? textOf(code) : undefined;
}
