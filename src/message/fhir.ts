import { type Complaint, compose } from "./compose";
import {
  type Fields,
  fieldsOf,
  isFields,
  joined,
  listOf,
  objectsOf,
  statusOf,
  textOf,
} from "./shape";
import type { Message } from "./types";

/** An OperationOutcome, in a list or a Bundle too; warnings count only when there is no error. */
export function readFhir(value: unknown): Message | undefined {
  const issues = outcomesIn(value).flatMap(({ issue }) => objectsOf(issue));
  const errors = issues.filter((issue) => /^(?:error|fatal)$/i.test(severityOf(issue)));
  const told =
    errors.length > 0 ? errors : issues.filter((issue) => severityOf(issue) === "warning");
  const [first] = told;
  if (first === undefined) return undefined;
  const codes = told.flatMap((issue) => textOf(codingOf(issue)["code"]) ?? []);
  return compose("FHIR OperationOutcome", {
    status: codes.find(statusOf),
    name: codes.find((code) => statusOf(code) === undefined) ?? first["code"],
    summary: reasonOf(first),
    refused: told.flatMap(complaintsOf),
  });
}

/** JSON names the resource inside it, XML around it. */
function outcomesIn(value: unknown): readonly Fields[] {
  return objectsOf(value).flatMap((body) => {
    const { resourceType, OperationOutcome, Bundle } = body;
    if (resourceType === "OperationOutcome") return [body];
    if (isFields(OperationOutcome)) return [OperationOutcome];
    if (resourceType === "Bundle") return inEntries(body);
    return isFields(Bundle) ? inEntries(Bundle) : [];
  });
}

function inEntries(bundle: Fields): readonly Fields[] {
  return objectsOf(bundle["entry"])
    .flatMap(({ response, resource }) => [fieldsOf(response)["outcome"], resource])
    .flatMap((resource) => {
      const { resourceType, OperationOutcome } = fieldsOf(resource);
      if (isFields(OperationOutcome)) return [OperationOutcome];
      return resourceType === "OperationOutcome" && isFields(resource) ? [resource] : [];
    });
}

function severityOf(issue: Fields): string {
  return (textOf(issue["severity"]) ?? "").toLowerCase();
}

function codingOf({ details }: Fields): Fields {
  return objectsOf(fieldsOf(details)["coding"])[0] ?? {};
}

function reasonOf(issue: Fields): string | undefined {
  const { display } = codingOf(issue);
  return (
    textOf(fieldsOf(issue["details"])["text"]) ?? textOf(issue["diagnostics"]) ?? textOf(display)
  );
}

function complaintsOf(issue: Fields): readonly Complaint[] {
  const { expression, location, diagnostics } = issue;
  const pointers = [expression, location].map((paths) => listOf(paths).filter(textOf));
  const paths = pointers.find((written) => written.length > 0) ?? fieldNamedIn(diagnostics);
  return paths.slice(0, 20).map((pointer) => ({ pointer, why: reasonOf(issue) }));
}

/** "Missing value - 'birthdate'": the NHS names the field in the sentence alone. */
function fieldNamedIn(diagnostics: unknown): readonly unknown[] {
  const field = /(?:in field|missing value -|parameter) '([A-Za-z][\w.[\]/-]{0,99})'/i;
  return joined(diagnostics)?.slice(0, 800).match(field)?.slice(1) ?? [];
}
