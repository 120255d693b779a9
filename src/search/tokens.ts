import { stemmer } from "stemmer";

/** Words that stand in every sentence and tell no card from another. */
const stopWords = new Set(
  [
    "a an and are as at be been but by can could did do does for from get got had has have he her",
    "his i if in is it its me my of on or our she so that the their them then there they this to",
    "tried trying us was we were what when which who will with would you your",
    "error errors code not wont let lets show shows showing say says said dont doesnt didnt isnt im ive know knows really something thing things hello hi please",
    "work works worked working help problem issue sorry thanks thank",
  ].flatMap((words) => words.split(" ")),
);

/** Longer than any word that somebody says; past it stands a token or a key. */
const longestWord = 24;

/** Lower case without accents or curly quotes, so that what is typed meets what is written. */
export function fold(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").replace(/[‘’ʼ]/g, "'").toLowerCase();
}

/** The words of a text that may tell cards apart. Addresses of pages and numbers are none. */
export function wordsOf(text: string): string[] {
  return fold(text.replace(/https?:\/\/\S+/g, " ").replace(/([a-z])([A-Z])/g, "$1 $2"))
    .replace(/'(s|t|re|ve|ll|m|d)\b/g, "$1")
    .split(/[^a-z]+/)
    .filter((word) => word.length > 1 && word.length <= longestWord && !stopWords.has(word));
}

/** The form under which a word is kept: "uploading" and "uploads" meet at "upload". */
export function stem(word: string): string {
  return stemmer(word);
}
