/** Words that references begin with or hold; any other word may be somebody's name. */
const labels: ReadonlySet<string> = new Set(
  `api app batch book booking call case change conn correlation desk edge err error event evt form
  guid help http inc incident issue job live message node order parent pay payment portal problem ref
  reference req request root self sentry server service session span staging support task test
  ticket trace transaction txn upload web`.split(/\s+/),
);

/**
 * Whether a reference holds a word that may be a name. A reference has a digit: without one, even
 * all capitals are a surname. A word of four letters or more is a name unless it is a label.
 */
export function hasName(text: string): boolean {
  if (!/\d/.test(text)) return /\p{L}/u.test(text);
  return text.split(/[^\p{L}\d'’]+/u).some(isNameLike);
}

/** `Smith`, `SMITH`, `JaneSmith`, and with a short number behind: `smith1980`. */
function isNameLike(part: string): boolean {
  const [, word = ""] = /^([\p{L}'’]+)\d{0,4}$/u.exec(part) ?? [];
  if (labels.has(word.toLowerCase())) return false;
  const isWord = /^(?:\p{Lu}+|\p{Ll}+|(?:\p{Lu}['’]?\p{Ll}+)+)$/u.test(word);
  return isWord && (word.length >= 4 || /^\p{Lu}\p{Ll}{2}$/u.test(word));
}
