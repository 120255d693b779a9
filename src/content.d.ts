declare module "virtual:knowledge" {
  import type { Knowledge } from "./knowledge/types";

  /** Everything the app knows before a card is opened. */
  const knowledge: Knowledge;
  export default knowledge;
}

declare module "virtual:details" {
  import type { CardDetail } from "./knowledge/card-types";

  /** Loads the rest of a card, by its id. */
  export const details: Readonly<Record<string, () => Promise<{ default: CardDetail }>>>;
}

declare module "virtual:prevention" {
  import type { Prevention } from "./knowledge/types";

  /** What a practice manager can do so that it does not happen. */
  const prevention: Prevention;
  export default prevention;
}

declare module "virtual:search" {
  import type { SearchContent } from "./knowledge/search-types";

  /** Everything that the search knows beside the cards. */
  const search: SearchContent;
  export default search;
}
