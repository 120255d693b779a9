import { compose } from "./compose";
import { type Fields, fieldsOf, listOf, objectsOf, textOf, writtenOf } from "./shape";
import type { Message } from "./types";

/** GraphQL, with the codes that Apollo and others put in the extensions. */
export function readGraphQl(value: unknown): Message | undefined {
  const body = fieldsOf(value);
  const errors = objectsOf(body["errors"]).filter(({ message }) => textOf(message) !== undefined);
  const [first] = errors;
  const isAlone = Object.keys(body).length === 1 && !errors.some((error) => "field" in error);
  const isGraphQl = isAlone || "data" in body || errors.some(isOfGraphQl);
  if (first === undefined || !isGraphQl) return undefined;
  const { code, requestId, traceId, http } = fieldsOf(first["extensions"]);
  return compose("GraphQL", {
    status: fieldsOf(http)["status"],
    name: code,
    summary: first["message"],
    requestId: requestId ?? traceId,
    refused: errors.map((error) => ({ pointer: pathOf(error), why: error["message"] })),
  });
}

function isOfGraphQl(error: Fields): boolean {
  return "extensions" in error || "locations" in error || Array.isArray(error["path"]);
}

/** An argument is nearer to a box than the path of the answer. */
function pathOf({ path, extensions }: Fields): string | undefined {
  const { field, argumentName } = fieldsOf(extensions);
  return (
    textOf(field) ??
    textOf(argumentName) ??
    textOf(
      listOf(path)
        .slice(0, 20)
        .flatMap((part) => writtenOf(part) ?? [])
        .join("."),
    )
  );
}

/** JSON:API: each error with a pointer into the request, or the name of a parameter. */
export function readJsonApi(value: unknown): Message | undefined {
  const errors = objectsOf(fieldsOf(value)["errors"]);
  const [first] = errors.filter(({ title, detail }) => textOf(detail) ?? textOf(title));
  if (first === undefined) return undefined;
  return compose("JSON:API", {
    status: first["status"],
    name: first["code"],
    summary: first["detail"] ?? first["title"],
    requestId: first["id"],
    refused: errors.map(({ source, detail, title }) => {
      const { pointer, parameter } = fieldsOf(source);
      return { pointer: textOf(pointer) ?? parameter, why: detail ?? title };
    }),
  });
}

/** express-validator: what was typed (`value`) stays unread. */
export function readExpressValidator(value: unknown): Message | undefined {
  const errors = objectsOf(fieldsOf(value)["errors"]).filter(
    ({ msg }) => textOf(msg) !== undefined,
  );
  const [first] = errors;
  if (first === undefined) return undefined;
  const refused = errors.map(({ path, param, msg }) => ({ pointer: path ?? param, why: msg }));
  return compose("express-validator", { summary: first["msg"], refused });
}
