/** Words that tell a patient about technology, blame or doubt, each with what to say instead. */
const banned: readonly (readonly [RegExp, string])[] = [
  [/\b[45]\d\d\b/, "Say what they can do instead: no code number"],
  [/\berrors?\b/i, 'Say what is not working: "our booking page"'],
  [/\bservers?\b/i, 'Say "our website"'],
  [/\bsystems?\b/i, 'Say "our website" or "our booking page"'],
  [/\binvalid\b/i, "Say what the form would like to see"],
  [/\bbad request\b/i, "Say what they can do instead"],
  [/\bunfortunately\b/i, "Say what happens next"],
  [/\bsimply\b/i, "It may not be simple for them"],
  [/\bjust\b/i, "It may not be so little for them"],
  [/!/, "Calm is kinder. End with a full stop"],
  [/\b(VPN|DNS|antivirus|firewall)\b/i, "That belongs in the part for IT"],
  [/\bcontinue anyway\b/i, "Nobody passes a warning on our word"],
];

/** Phrases that tell whoever holds the phone what we hold, or why somebody may not see it. */
const confirming: readonly RegExp[] = [
  /\b(?:I|we) can see (?:that )?you(?:r|’re| are)\b/i,
  /\byour (?:account|record) (?:is|was|has been|exists)\b/i,
  /\byou(?:’re| are)(?: not|n’t)? registered\b/i,
  /\byou(?:’re| are) (?:blocked|barred|banned|locked out)\b/i,
  /\b(?:isn’t|is not|not been) (?:switched on|enabled) for you\b/i,
  /\bthe (?:email|number) (?:we have|we hold|on file) is\b/i,
  /\bbecause of your (?:age|balance|account|status)\b/i,
  /\byour results are\b/i,
];

/** Promises that the desk cannot keep in this call. */
const promises: readonly RegExp[] = [
  /\b(?:should|will) (?:soon )?be (?:fixed|back|fine|OK|working)\b/i,
  /\btry (?:it )?(?:again )?(?:later|tomorrow)\b/i,
  /\bguarantee/i,
  /\brefund/i,
];

/** Asking for what nobody at a desk may know. */
const secrets =
  /\b(?:tell|give|read|send|show) (?:me|us) (?:your |the |that )?(?:password|PIN|card number|security code|code)\b/i;

/** One breath at a calm pace: about six seconds of speech. */
const longestSentence = 20;
/** More than this is a speech, and the caller has stopped listening. */
const mostSentences = 5;

/** What is wrong with a text that is to be read aloud, in sentences for its author. */
export function spokenProblems(text: string): readonly string[] {
  return [...writtenProblems(text), ...tooManySentences(text)];
}

/** What is wrong with a text that is sent to a patient, in sentences for its author. */
export function writtenProblems(text: string): readonly string[] {
  return [
    ...bannedWords(text),
    ...confirmingPhrases(text),
    ...emptyPromises(text),
    ...askedSecrets(text),
    ...longSentences(text),
  ];
}

/** Words that no script may use. */
function bannedWords(text: string): readonly string[] {
  return banned.flatMap(([pattern, advice]) => {
    const found = pattern.exec(text)?.[0];
    return found ? [`"${found}" is not said to a patient. ${advice}.`] : [];
  });
}

/** Phrases that confirm what we hold, or give the reason for a refusal. */
function confirmingPhrases(text: string): readonly string[] {
  return confirming.flatMap((pattern) => {
    const found = pattern.exec(text)?.[0];
    return found
      ? [`"${found}" tells whoever holds the phone what we hold. Say what happens next instead.`]
      : [];
  });
}

/** What the desk cannot promise. A sentence that says it cannot is honest. */
function emptyPromises(text: string): readonly string[] {
  return sentencesOf(text).flatMap((sentence) => {
    if (/\b(?:can’t|cannot|don’t|not|no one|nobody)/i.test(sentence)) return [];
    return promises.flatMap((pattern) => {
      const found = pattern.exec(sentence)?.[0];
      return found ? [`"${found}" is a promise nobody here can keep. Say what you do now.`] : [];
    });
  });
}

/** Passwords, card numbers and codes are never asked for. */
function askedSecrets(text: string): readonly string[] {
  const found = secrets.exec(text)?.[0];
  return found
    ? [`"${found}" asks for a secret. Nobody at the desk may hear it. Take it out.`]
    : [];
}

/** Sentences that do not fit one breath. */
function longSentences(text: string): readonly string[] {
  return sentencesOf(text).flatMap((sentence) => {
    const words = sentence.split(/\s+/).length;
    if (words <= longestSentence) return [];
    const start = sentence.split(/\s+/).slice(0, 4).join(" ");
    return [
      `The sentence "${start} …" has ${words} words, too long for one breath. Cut it to ${longestSentence} or fewer.`,
    ];
  });
}

/** Scripts that are a speech. */
function tooManySentences(text: string): readonly string[] {
  const count = sentencesOf(text).length;
  if (count <= mostSentences) return [];
  return [`It has ${count} sentences. Keep ${mostSentences} or fewer, and then stop.`];
}

/** The sentences of a text, brackets of optional parts taken off. */
export function sentencesOf(text: string): string[] {
  return text
    .replace(/[[\]]/g, "")
    .split(/(?<=[.?!…])\s+/)
    .filter((sentence) => sentence.trim() !== "");
}
