import { field, fields, list, type Rule } from "./raw-card";

/** Cards of which every cause is a refusal: whatever is said of the reason tells somebody's secret. */
const refusals: ReadonlySet<string> = new Set([
  "403",
  "451",
  "account-locked",
  "age-limit",
  "cloudflare-1020",
  "not-registered-here",
  "proxy-access",
]);

/** Where the practice decides who gets through, no reason is said but the one neutral script. */
const refusalsAreNeutral: Rule = ({ id, data, report }) =>
  list(field(data, "causes")).flatMap((cause, index) => {
    if (field(cause, "neutral") === true || isOurOwnScreen(cause)) return [];
    const isAboutAccess =
      field(cause, "owner") === "practice-administrator" &&
      field(field(field(cause, "clues"), "saw"), "no-permission") === "always";
    if (!isAboutAccess && !refusals.has(id)) return [];
    const message =
      'This is a refusal, and why somebody is refused is never said. Write "neutral: true" in place of "say".';
    return [report(["causes", index], message)];
  });

/** What staff see on a screen of their own tells a caller nothing. */
function isOurOwnScreen(cause: unknown): boolean {
  return field(field(field(cause, "clues"), "place"), "staff-system") === "always";
}

/** What is said is also there in writing, and a refusal is so in writing too. */
const wordsAreInWriting: Rule = ({ data, report }) =>
  list(field(data, "causes")).flatMap((cause, index) => {
    const isNeutral = field(cause, "neutral") === true;
    const isSaid = field(cause, "say") !== undefined;
    return ["text", "email"].flatMap((kind) => {
      const isWritten = field(cause, kind) !== undefined;
      if (isNeutral && isWritten) {
        const message = `A refusal is written in the one neutral way. Take out "${kind}".`;
        return [report(["causes", index, kind], message, true)];
      }
      if (!isSaid || isWritten) return [];
      return [report(["causes", index], `"${kind}" is missing. Write the same to be read.`)];
    });
  });

/** Other ways that look at or change what belongs to one patient. */
const touchesData =
  /\b(?:book|change|cancel|register|enter|check them in|take the (?:request|form|payment|details|booking)|look (?:it )?up|read out|appointment book|their (?:record|results?|details|booking|appointment))\b/i;

/** Where a patient's data is looked at or changed, the usual identity check comes first. */
const identityIsMarked: Rule = ({ data, report }) =>
  list(field(data, "causes")).flatMap((cause, index) => {
    const what = field(field(cause, "instead"), "do");
    if (typeof what !== "string" || field(field(cause, "instead"), "identity") === true) return [];
    const found = touchesData.exec(what)?.[0];
    if (!found) return [];
    const message = `"${found}" touches a patient's data. Add "identity: true".`;
    return [report(["causes", index, "instead"], message)];
  });

/** What is seen when nobody can tell whether it arrived. */
const unclear = ["went-wrong", "keeps-loading", "no-confirmation", "send-again", "crashed"];

/** Where something is sent and its end is not seen, the card says whether staff look first. */
const checkFirstIsDecided: Rule = ({ data, report }) =>
  list(field(data, "causes")).flatMap((cause, index) => {
    const clues = field(cause, "clues");
    const isSent = isFrequent(field(field(clues, "moment"), "on-sending"));
    const seen = unclear.find((screen) => field(field(clues, "saw"), screen) === "always");
    if (!isSent || !seen || field(cause, "checkFirst") !== undefined) return [];
    const message = `"${seen}" while sending leaves open whether it arrived. Add "checkFirst: true", or false if nothing can have.`;
    return [report(["causes", index], message)];
  });

function isFrequent(strength: unknown): boolean {
  return strength === "always" || strength === "often";
}

const again = /\b(?:try|send|press|submit|pay|order|book)\b[^.]*\bagain\b/i;
const guarded = /\b(?:don’t|not|never|nobody|before|once|until|after)\b/i;

/** Nothing is sent a second time before staff have looked. */
const nothingTwice: Rule = ({ data, report }) =>
  list(field(data, "causes")).flatMap((cause, index) => {
    if (field(cause, "checkFirst") !== true) return [];
    const texts: [PropertyKey[], unknown][] = [
      ...["say", "text", "email"].map((key): [PropertyKey[], unknown] => [
        [key],
        field(cause, key),
      ]),
      ...list(field(cause, "steps")).flatMap((step, at) =>
        fields(step)
          .filter(([key]) => key === "do" || key === "followUp")
          .map(([key, text]): [PropertyKey[], unknown] => [["steps", at, key], text]),
      ),
    ];
    return texts.flatMap(([path, text]) => {
      if (typeof text !== "string") return [];
      const sentence = text.split(/(?<=[.?!:;])\s+/).find((part) => again.test(part));
      if (!sentence || guarded.test(text)) return [];
      const message = `"${sentence}" could do it twice. Say "Once you have looked and it is not there: …".`;
      return [report(["causes", index, ...path], message)];
    });
  });

/** Every rule that keeps a caller safe. Each reads the card as it was written. */
export const safetyRules: readonly Rule[] = [
  refusalsAreNeutral,
  wordsAreInWriting,
  identityIsMarked,
  checkFirstIsDecided,
  nothingTwice,
];
