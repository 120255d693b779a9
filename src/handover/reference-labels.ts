import { isDate } from "./birthday";

/** Words that references begin with; any other word may be somebody's name. */
export const labels: ReadonlySet<string> = wordsOf(`
  activity api app batch bk book booking bug call case cas ch chg change conn correlation cs desk edge err error
  event evt help hd http id in inc incident int issue it job lb live message msg node ord order pay payment pi
  portal prb problem pod proxy ref reference req request ritm root sctask sd sentry server service session seti
  span sr staging sub sup support task test ticket tkt trace transaction txn upload web wo
`);

const prefix =
  /^([a-z]{1,12})(?:[-_:#/ ]?)((?:20\d\d[-_]?)?(?:\d{1,2}[-_]\d{1,2}[-_])?\d{1,9}(?:[-_]\d{1,4})?)$/i;

/** `INC0048213`, `REQ-2026-0042`, `#48213`: the number of a ticket. */
export function isTicket(text: string): boolean {
  if (/^\d{3,8}$/.test(text)) return !/^(?:19|20)\d\d$|^555\d{4}$/.test(text);
  const [, label = "", number = ""] = prefix.exec(text) ?? [];
  if (/^e$/i.test(label)) return /^\d{3,5}$/.test(number) && !/^(?:19|20)\d\d$/.test(number);
  const mayBeDate = /^(?:\d{4}|\d{6})$/.test(number) && isBirthLike(number);
  return labels.has(label.toLowerCase()) && number !== "" && !mayBeDate;
}

function isBirthLike(digits: string): boolean {
  return isDate(digits) || /^20\d\d$/.test(digits);
}

/** `ERR_CONNECTION_RESET`, `AADSTS50011`, `ORA-12541`, `0x80070005`: the name of an error. */
export function isErrorName(text: string): boolean {
  const isNumbered = /^(?:AADSTS\d{4,7}|ORA-\d{5}|0x[\da-f]{4,8}|ERR_\d{3}_\d{1,2}|CID\d{4})$/i;
  return isNumbered.test(text) || (/^[A-Z]+(?:_[A-Z]+)+$/.test(text) && isError(text));
}

function isError(text: string): boolean {
  const words = text.toLowerCase().split("_");
  return (
    /^(?:dns|err|error|net|ns|sec|ssl)$/.test(words[0] ?? "") &&
    words.every((word) => errorWords.has(word))
  );
}

const errorWords: ReadonlySet<string> = wordsOf(`
  aborted access address authority bad blocked by cert certificate cipher client closed code common connection
  content date denied disconnected dns empty err error expired failed file handshake host inadequate internet
  invalid issuer long many mismatch name net network not nxdomain ns ocsp offline out overlap own peer policy probe
  protocol proxy quic rate redirects refused reset resolved response reused sec security server ssl started
  stream surrogate terminated time timed timeout too transport tunnel unavailable unknown unreachable unsafe port
  unsupported version weak http2 http
`);

function wordsOf(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}
