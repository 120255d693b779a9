/** A page as it was drawn at build. */
export interface RenderedPage {
  /** From the app's folder, with a slash before it: `/codes/404`. */
  readonly path: string;
  /** Where the same stands under its own name, when this is another. */
  readonly canonical?: string;
  readonly title: string;
  /** What stands in #app. */
  readonly html: string;
  /** The modules that it is loaded with, beside those of the start. */
  readonly modules: readonly string[];
}
