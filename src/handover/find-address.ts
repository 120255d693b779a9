/** A web address in its parts, without user, query and fragment. */
export interface WebAddress {
  /** As typed, with its slashes; empty when none was typed. */
  readonly scheme: string;
  readonly host: string;
  /** With its colon, or empty. */
  readonly port: string;
  readonly path: string;
}

/** Nobody types more than this, and nothing of it is looked at. */
const longest = 2_000;

/** Addresses of other kinds: they open no page. */
const otherKinds =
  /^(?:about|android-app|blob|chrome[\w-]*|content|data|edge|file|ftp|intent|javascript|mailto|sms|tel|vbscript|view-source|whatsapp):/i;

/** Endings of hosts that are believed without https:// before them; `jane.smith` is no host. */
const usualEnding =
  /\.(?:app|care|clinic|co|com|dental|dev|doctor|edu|eu|example|gov|health|info|int|internal|io|local|localhost|me|net|nhs|online|org|scot|site|test|uk|us|wales|xn--[\w-]+|[a-z]{2}\.[a-z]{2})$/i;

/** With the gap of an address that was cleaned before. */
const label = "[…\\p{L}\\p{N}\\p{M}_-]+";
const hostShape = new RegExp(
  `^(?:${label}(?:\\.${label})*|\\[[\\da-f]{0,4}(?::[\\da-f]{0,4}){2,7}\\])$`,
  "iu",
);

const ipAddress = /^(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\.(?!$)|$)){4}$/;

/** The first web address in a text; undefined when there is none. */
export function findAddress(typed: string): WebAddress | undefined {
  if (typed.length > longest) return undefined;
  const text = typed
    .replace(/[\p{Cf}\p{Cs}]/gu, "")
    .replace(/\\/g, "/")
    .trim();
  if (otherKinds.test(text.replace(/^[\s<("'“‘[]+/, ""))) return undefined;
  return findWithScheme(text) ?? findBare(text);
}

function findWithScheme(text: string): WebAddress | undefined {
  const [, scheme = "", rest = ""] = /(https?:\/\/)(\S+)/i.exec(text) ?? [];
  if (!scheme) return undefined;
  return readRest(scheme, rest);
}

function findBare(text: string): WebAddress | undefined {
  for (const word of text.split(/\s+/)) {
    const bare = word.replace(/^[<>()[\]{}"'“”‘’«»]+/, "");
    const beforePath = /^[^/?#]*/.exec(bare)?.[0] ?? "";
    if (beforePath.includes("@")) continue;
    const found = readRest("", bare);
    if (found && isBelieved(found.host)) return found;
  }
  return undefined;
}

function isBelieved(host: string): boolean {
  return /^www\.[^.]+\.\S/i.test(host) || usualEnding.test(host);
}

function readRest(scheme: string, rest: string): WebAddress | undefined {
  const [whole = ""] = /^[^?#<>"“”«»]*/.exec(rest) ?? [];
  const closing = whole.includes("[") ? /[.,;:!'’)}]+$/ : /[.,;:!'’)}\]]+$/;
  const address = whole.replace(closing, "");
  const at = address.indexOf("/");
  const authority = at < 0 ? address : address.slice(0, at);
  const path = at < 0 ? "" : address.slice(at);
  const [, host = "", port = ""] =
    /^(.*?)\.?(:\d{1,5})?$/.exec(authority.slice(authority.lastIndexOf("@") + 1)) ?? [];
  if (!hostShape.test(host) || (/^[\p{Nd}.]+$/u.test(host) && !ipAddress.test(host)))
    return undefined;
  return { scheme, host, port, path };
}
