import { requestIdOf } from "./compose";

/** Headers that name a request, the most particular first. */
const idHeaders = [
  "x-request-id",
  "request-id",
  "x-correlation-id",
  "x-amzn-requestid",
  "x-amz-request-id",
  "x-trace-id",
  "traceparent",
  "cf-ray",
];

/** More than the headers of any answer. */
const longestHead = 20_000;

/** What the lines around a body say of it. */
export interface Head {
  readonly code?: string;
  readonly requestId?: string;
}

/** Reads a status line and headers, as curl and browsers print them. */
export function readHead(text: string): Head {
  const head = text.slice(0, longestHead);
  const status = /^[<>* \t]{0,4}(?:HTTP\/[\d.]+|status(?: code)?:)[ \t]+([45]\d\d)\b/im.exec(
    head,
  )?.[1];
  const requestId = idHeaders.map((name) => idIn(head, name)).find((id) => id !== undefined);
  return { ...(status && { code: status }), ...(requestId && { requestId }) };
}

/** A traceparent holds the trace between its version and its span. */
function idIn(head: string, name: string): string | undefined {
  const line = new RegExp(`^[<>* \\t]{0,4}${name}[ \\t]*:[ \\t]*(\\S{1,200})`, "im").exec(
    head,
  )?.[1];
  return requestIdOf(name === "traceparent" ? line?.split("-")[1] : line);
}
