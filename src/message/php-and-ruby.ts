import { compose } from "./compose";
import { fieldListsOf } from "./field-lists";
import { fieldsOf, isFields, joined, statusOf, textOf } from "./shape";
import type { Message } from "./types";

/** What Laravel says of itself when there is nothing but a message. */
const ofLaravel =
  /^(?:Unauthenticated\.|Server Error|CSRF token mismatch\.|Too Many Attempts\.|This action is unauthorized\.)$/;

/** Laravel: a message with its fields, or with the exception when debugging. Its trace stays unread. */
export function readLaravel(value: unknown): Message | undefined {
  const { message, errors, exception, file } = fieldsOf(value);
  const summary = textOf(message);
  if (summary === undefined) return undefined;
  const lists = isFields(errors) ? fieldListsOf(errors) : undefined;
  const isDebug = textOf(exception) !== undefined && textOf(file) !== undefined;
  if (lists === undefined && !isDebug && !ofLaravel.test(summary)) return undefined;
  return compose("Laravel", { usualCode: lists && "422", summary, refused: lists?.refused ?? [] });
}

/** Rails: errors by field or as sentences, or a status with its name. */
export function readRails(value: unknown): Message | undefined {
  const { errors, status, error } = fieldsOf(value);
  const lists = isFields(errors) ? fieldListsOf(errors) : undefined;
  const sentences = Array.isArray(errors) ? joined(errors) : undefined;
  const named = statusOf(status) === undefined ? undefined : textOf(error);
  if (lists === undefined && sentences === undefined && named === undefined) return undefined;
  const summary = lists?.whole ?? sentences ?? named;
  return compose("Rails", { status, usualCode: "422", summary, refused: lists?.refused ?? [] });
}
