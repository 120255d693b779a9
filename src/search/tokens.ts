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
  /** One word's term: "uploading" and "attach" meet at one. */
  termOf(word: string): string;
  /** Pairs that mean more than their words: "not found". */
  pairsOf(tokens: readonly Token[]): Token[];
}

/** Longer than any word that somebody says; past it stands a token or a key. */
const longestWord = 24;
const commonWeight = 0.5;

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
export function createTokens({ stop, common, turning, phrases, same }: SearchWords): Tokens {
  const stopWords = new Set(stop);
  const turns = new Set(turning);
  const commonTerms = new Set(common.map(stemmer));
  const nameOfPhrase = new Map(
    Object.entries(phrases).flatMap(([name, forms]) => forms.map((form) => [form, name] as const)),
  );
  const anyPhrase = alternation([...nameOfPhrase.keys()]);
  const termOfStem = new Map(
    same.flatMap(([first = "", ...others]) =>
      others.map((word) => [stemmer(word), stemmer(first)] as const),
    ),
  );
  const terms = new Map<string, string>();

  const termOf = (word: string) => {
    const known = terms.get(word);
    if (known !== undefined) return known;
    const stem = stemmer(word);
    const term = termOfStem.get(stem) ?? stem;
    if (terms.size < mostRemembered) terms.set(word, term);
    return term;
  };

  return {
    termOf,
    read(text) {
      const plain = fold(withoutAddresses(text).replace(/([a-z])([A-Z])/g, "$1 $2"))
        .replace(/'(s|t|re|ve|ll|m|d)\b/g, "$1")
        .replace(anyPhrase, (phrase) => ` ${nameOfPhrase.get(phrase) ?? phrase} `);
      return plain
        .split(/[^a-z]+/)
        .filter((word) => word.length > 1 && word.length <= longestWord && !stopWords.has(word))
        .map((word) => {
          const term = termOf(word);
          return { word, term, weight: commonTerms.has(term) ? commonWeight : 1 };
        });
    },
    pairsOf(tokens) {
      const pairs: Token[] = [];
      let before: Token | undefined;
      for (const token of tokens) {
        if (before && (turns.has(before.word) || token.weight * before.weight === 1)) {
          const [word, term] = [`${before.word} ${token.word}`, `${before.term} ${token.term}`];
          pairs.push({ word, term, weight: 1 });
        }
        before = token;
      }
      return pairs;
    },
  };
}

/** Enough for every word of the cards; what is typed beyond them is not kept for ever. */
const mostRemembered = 20_000;

function withoutAddresses(text: string): string {
  return text.replace(/https?:\/\/\S+|\bwww\.\S+/gi, " ");
}

/** Any of these phrases, the longest first, as whole words. */
function alternation(phrases: readonly string[]): RegExp {
  const any = [...phrases]
    .sort((a, b) => b.length - a.length)
    .map((phrase) => phrase.replace(/[^\w ]/g, "\\$&"))
    .join("|");
  return new RegExp(`\\b(?:${any})\\b`, "g");
}
