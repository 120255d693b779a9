import { stemmer } from "stemmer";
import type { SearchWords } from "../knowledge/search-types";

/** A word of a text that may tell cards apart. */
export interface Token {
  /** As it stands in the folded text, or the name of a phrase. */
  readonly word: string;
  /** The form under which words of one meaning meet. */
  readonly term: string;
  /** The term's number, or `noTerm` where no text of ours holds it. */
  readonly number: number;
  /** How much it counts: 1, or less for a word of every call. */
  readonly weight: number;
}

export const noTerm = -1;

/** Reads the words of texts, by the lists of `content/words/search.yaml`. */
export interface Tokens {
  /** The words, in their order. Numbers and addresses of pages are none. */
  read(text: string): Token[];
  /** The same for a text of ours, whose words are remembered; what is typed is not. */
  learn(text: string): Token[];
  /** The words that were learned. */
  words(): string[];
  /** One word: "uploading" and "attach" meet at one term. */
  tokenOf(word: string): Token;
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

/** What is known of a word. */
interface Known {
  /** None for a word that tells nothing. */
  readonly token?: Token;
  /** The phrases that it begins, the longest first. */
  readonly phrases: readonly Phrase[];
}

interface Phrase {
  readonly words: readonly string[];
  readonly name: string;
}

/** Prepares to read words. */
export function createTokens({ stop, common, phrases, same }: SearchWords): Tokens {
  const stopWords = new Set(stop);
  const commonTerms = new Set(common.map(stemmer));
  const byFirst = phrasesByFirst(phrases);
  const termOfStem = new Map(
    same.flatMap(([first = "", ...others]) =>
      others.map((word) => [stemmer(word), stemmer(first)] as const),
    ),
  );
  const numbers = new Map<string, number>();
  const learned = new Map<string, Known>();

  const tokenOf = (word: string): Token => {
    const stem = stemmer(word);
    const term = termOfStem.get(stem) ?? stem;
    const weight = commonTerms.has(term) ? commonWeight : 1;
    return { word, term, number: numbers.get(term) ?? noTerm, weight };
  };
  const look = (word: string): Known => {
    const tellsNothing = word.length < 2 || word.length > longestWord || stopWords.has(word);
    const phrases = byFirst.get(word) ?? [];
    return tellsNothing ? { phrases } : { token: tokenOf(word), phrases };
  };
  const learn = (word: string): Known => {
    const known = look(word);
    if (known.token && known.token.number === noTerm) {
      numbers.set(known.token.term, numbers.size);
      return learn(word);
    }
    learned.set(word, known);
    return known;
  };

  const read = (text: string, knownOf: (word: string) => Known): Token[] => {
    const tokens: Token[] = [];
    const words = wordsOf(text);
    for (let at = 0; at < words.length; at++) {
      const word = words[at] as string;
      let known = learned.get(word) ?? knownOf(word);
      const phrase = known.phrases.find((one) => standsAt(one.words, words, at));
      if (phrase) {
        known = learned.get(phrase.name) ?? knownOf(phrase.name);
        at += phrase.words.length - 1;
      }
      if (known.token) tokens.push(known.token);
    }
    return tokens;
  };

  return {
    read: (text) => read(text, look),
    learn: (text) => read(text, learn),
    words: () => [...learned].flatMap(([word, { token }]) => (token ? [word] : [])),
    tokenOf: (word) => learned.get(word)?.token ?? tokenOf(word),
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

function phrasesByFirst(phrases: SearchWords["phrases"]): ReadonlyMap<string, readonly Phrase[]> {
  const byFirst = new Map<string, Phrase[]>();
  for (const [name, forms] of Object.entries(phrases)) {
    for (const words of forms.map(wordsOf)) {
      const [first = ""] = words;
      const known = byFirst.get(first) ?? [];
      byFirst.set(first, [...known, { words, name }]);
    }
  }
  for (const known of byFirst.values()) known.sort((a, b) => b.words.length - a.words.length);
  return byFirst;
}

function standsAt(wanted: readonly string[], words: readonly string[], at: number): boolean {
  return wanted.every((word, index) => word === words[at + index]);
}
