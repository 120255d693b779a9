import { compose } from "./compose";
import { fieldsOf, textOf } from "./shape";
import type { Message } from "./types";

/** The names of RFC 6749, RFC 6750, RFC 8628 and OpenID Connect. */
const names = new Set(
  [
    "invalid_request invalid_client invalid_grant unauthorized_client unsupported_grant_type invalid_scope",
    "access_denied unsupported_response_type server_error temporarily_unavailable",
    "invalid_token insufficient_scope authorization_pending slow_down expired_token",
    "interaction_required login_required account_selection_required consent_required",
  ].flatMap((line) => line.split(" ")),
);

/** OAuth 2.0: a name, and a description when there is one. */
export function readOAuth(value: unknown): Message | undefined {
  const { error, error_description, error_uri, trace_id, correlation_id } = fieldsOf(value);
  const name = textOf(error);
  if (name === undefined) return undefined;
  const isDescribed = textOf(error_description) !== undefined || textOf(error_uri) !== undefined;
  if (!isDescribed && !names.has(name)) return undefined;
  return compose("OAuth 2.0", {
    name,
    usualCode: name === "invalid_client" || name === "invalid_token" ? "401" : "400",
    summary: error_description,
    requestId: trace_id ?? correlation_id,
  });
}
