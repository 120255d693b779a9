import { stemmer } from "stemmer";
import type { SearchWords } from "../knowledge/search-types";

/** A word of a text that may tell cards apart. */
export interface Token {
  /** As it stands in the folded text, or the name of a phrase. */
  readonly word: string;
  /** The form under which words of one meaning meet. */
  readonly term: string;
  /** How much it counts: 1, or less for a word of every call. */
  readonly weight: number;
}

/** Reads the words of texts, by the lists of `content/words/search.yaml`. */
export interface Tokens {
  /** The words, in their order. Numbers and addresses of pages are none. */
  read(text: string): Token[];
  /** The same for a text of ours, whose words are remembered; what is typed is not. */
  learn(text: string): Token[];
  /** The words that were learned. */
  words(): Iterable<string>;
  /** One word's term: "uploading" and "attach" meet at one. */
  termOf(word: string): string;
}

/** Longer than any word that somebody says; past it stands a token or a key. */
const longestWord = 24;
const commonWeight = 0.7;

/** Nothing in it to fold but capitals. */
const isPlain = /^[\0-\x7f]*$/;

/** Lower case without accents or curly quotes, so that what is typed meets what is written. */
export function fold(text: string): string {
  const plain = isPlain.test(text)
    ? text
    : text.normalize("NFKD").replace(/\p{M}/gu, "").replace(/[‘’ʼ]/g, "'");
  return plain.toLowerCase();
}

/** Prepares to read words. */
export function createTokens({ stop, common, phrases, same }: SearchWords): Tokens {
  const stopWords = new Set(stop);
  const commonTerms = new Set(common.map(stemmer));
  const joined = joiner(phrases);
  const termOfStem = new Map(
    same.flatMap(([first = "", ...others]) =>
      others.map((word) => [stemmer(word), stemmer(first)] as const),
    ),
  );
  const learned = new Map<string, Token>();

  const tokenOf = (word: string): Token => {
    const stem = stemmer(word);
    const term = termOfStem.get(stem) ?? stem;
    return { word, term, weight: commonTerms.has(term) ? commonWeight : 1 };
  };
  const learnWord = (word: string): Token => {
    const token = tokenOf(word);
    learned.set(word, token);
    return token;
  };
  const read = (text: string, make: (word: string) => Token): Token[] =>
    joined(wordsOf(text))
      .filter((word) => word.length > 1 && word.length <= longestWord && !stopWords.has(word))
      .map((word) => learned.get(word) ?? make(word));

  return {
    read: (text) => read(text, tokenOf),
    learn: (text) => read(text, learnWord),
    words: () => learned.keys(),
    termOf: (word) => (learned.get(word) ?? tokenOf(word)).term,
  };
}

function withoutAddresses(text: string): string {
  return text.replace(/https?:\/\/\S+|\bwww\.\S+/gi, " ");
}

/** The words of a text as they stand, folded: "Can't" is one, "NotFound" two. */
function wordsOf(text: string): string[] {
  const plain = fold(withoutAddresses(text).replace(/([a-z])([A-Z])/g, "$1 $2"));
  return plain.replace(/'(s|t|re|ve|ll|m|d)\b/g, "$1").match(/[a-z]+/g) ?? [];
}

/** Puts a phrase's name in the place of its words, the longest phrase first. */
function joiner(phrases: Readonly<Record<string, readonly string[]>>) {
  const byFirst = new Map<string, { readonly words: readonly string[]; readonly name: string }[]>();
  for (const [name, forms] of Object.entries(phrases)) {
    for (const words of forms.map(wordsOf)) {
      const [first = ""] = words;
      const known = byFirst.get(first);
      if (known) known.push({ words, name });
      else byFirst.set(first, [{ words, name }]);
    }
  }
  for (const known of byFirst.values()) known.sort((a, b) => b.words.length - a.words.length);

  return (words: readonly string[]): string[] => {
    const joined: string[] = [];
    for (let at = 0; at < words.length; ) {
      const word = words[at] as string;
      const phrase = byFirst
        .get(word)
        ?.find((one) => one.words.every((other, index) => other === words[at + index]));
      joined.push(phrase?.name ?? word);
      at += phrase?.words.length ?? 1;
    }
    return joined;
  };
}
