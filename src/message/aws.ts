import { compose } from "./compose";
import { fieldsOf, isFields, textOf } from "./shape";
import type { Message } from "./types";

/** What Amazon API Gateway says when it answers itself. */
const ofGateway =
  /^(?:Forbidden|Unauthorized|Missing Authentication Token|Internal server error|Endpoint request timed out|Too Many Requests|Limit Exceeded|Service Unavailable|Not Found|Request Too Long|User is not authorized\b.*)$/;

/** AWS: JSON with a type, XML with a code, or the gateway's lone message. */
export function readAws(value: unknown): Message | undefined {
  const { __type, message, Message: Said, ErrorResponse, Error: AwsError } = fieldsOf(value);
  if (isFields(ErrorResponse)) return readXml(ErrorResponse["Error"], ErrorResponse["RequestId"]);
  if (isFields(AwsError)) return readXml(AwsError, AwsError["RequestId"]);
  const sentence = textOf(message) ?? textOf(Said);
  const type = textOf(__type);
  if (type !== undefined)
    return compose("AWS", { name: type.split("#").at(-1), summary: sentence });
  const isGateway =
    isFields(value) && Object.keys(value).length <= 2 && ofGateway.test(sentence ?? "");
  return isGateway
    ? compose("AWS", { summary: sentence, requestId: value["requestId"] })
    : undefined;
}

function readXml(error: unknown, requestId: unknown): Message | undefined {
  const { Code, Message: summary } = fieldsOf(error);
  return textOf(Code) === undefined
    ? undefined
    : compose("AWS", { name: Code, summary, requestId });
}
