import { type Complaint, compose } from "./compose";
import { type FieldLists, fieldListsOf } from "./field-lists";
import { type Fields, fieldsOf, isFields, listOf, objectsOf, textOf } from "./shape";
import type { Message } from "./types";

const django = "Django REST framework";

/** FastAPI and Pydantic: a list of complaints, each with its place. What was typed (`input`) stays unread. */
export function readFastApi(value: unknown): Message | undefined {
  const complaints = objectsOf(fieldsOf(value)["detail"] ?? value).filter(isComplaint);
  const [first] = complaints;
  if (first === undefined) return undefined;
  const refused = complaints.map(
    ({ loc, msg }): Complaint => ({ pointer: placeOf(loc), why: msg }),
  );
  return compose("FastAPI", {
    usualCode: "422",
    name: first["type"],
    summary: first["msg"],
    refused,
  });
}

/** `{ detail }` is common to both; the sentences of Django's end with a full stop, FastAPI's do not. */
export function readDetail(value: unknown): Message | undefined {
  const body = fieldsOf(value);
  const detail = textOf(body["detail"]);
  if (detail === undefined) return undefined;
  const isDjango = body["code"] !== undefined || detail.trim().endsWith(".");
  return compose(isDjango ? django : "FastAPI", { name: body["code"], summary: detail });
}

/** Django REST framework: the whole body is its fields, so one of them must read like a refusal. */
export function readDjango(value: unknown): Message | undefined {
  const lists = isFields(value) && isListsOnly(value) ? fieldListsOf(value) : undefined;
  if (lists === undefined || !isRefusal(lists)) return undefined;
  return compose(django, {
    usualCode: "400",
    refused: lists.refused,
    summary: lists.whole ?? lists.refused[0]?.why,
  });
}

function isComplaint({ loc, msg }: Fields): boolean {
  return Array.isArray(loc) && textOf(msg) !== undefined;
}

/** ["body", "users", 0, "email"] → "body.users[0].email" */
function placeOf(loc: unknown): string {
  return listOf(loc)
    .slice(0, 20)
    .map((part) => (typeof part === "number" ? `[${part}]` : `.${textOf(part) ?? ""}`))
    .join("")
    .replace(/^\./, "");
}

function isListsOnly(body: Fields): boolean {
  return Object.values(body).every((member) => typeof member === "object" && member !== null);
}

const refusal =
  /\b(?:required|valid|invalid|ensure|must|may not|cannot|can't|should|already|exists?|unable|wrong|too (?:long|short|large|many)|not allowed|no more than|at least|incorrect)\b/i;

function isRefusal({ refused, whole }: FieldLists): boolean {
  return [whole, ...refused.slice(0, 20).map(({ why }) => textOf(why))].some(
    (why) => why !== undefined && refusal.test(why.slice(0, 800)),
  );
}
