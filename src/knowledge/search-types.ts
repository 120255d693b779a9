import type { CardTexts } from "./card-types";

/** How the search hears words. */
export interface SearchWords {
  /** Tell no card from another. */
  readonly stop: readonly string[];
  /** Count half. */
  readonly common: readonly string[];
  /** Turn the next word round: "not found". */
  /** Several words that are one, by its name. */
  readonly phrases: Readonly<Record<string, readonly string[]>>;
  /** Words that mean the same. */
  readonly same: readonly (readonly string[])[];
}

/** Everything that the search knows beside the cards. */
export interface SearchContent {
  /** By card id. */
  readonly texts: Readonly<Record<string, CardTexts>>;
  readonly words: SearchWords;
  /** Words about how somebody feels. */
  readonly healthWords: readonly string[];
}
