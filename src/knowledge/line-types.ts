import type { FieldName } from "./fields";

/** A piece of a line: text, a field filled when shown, or a part that vanishes with its field. */
export type Segment =
  | string
  | { readonly field: FieldName }
  | { readonly optional: readonly Segment[] };

/** A text that is shown or said. It has an address, and is filled by `fill` when shown. */
export interface Line {
  readonly segments: readonly Segment[];
}
