/** A stop that the reader can mend: its message is a sentence for them, and no stack is shown. */
export class Refusal extends Error {
  override readonly name = "Refusal";
}
