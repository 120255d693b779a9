/** What a pasted error body says, whatever its format. */
export interface Message {
  /** The format as its makers call it, such as "FHIR OperationOutcome". */
  readonly format: string;
  /** The HTTP status, when the body or its headers name one. */
  readonly code?: string;
  /** The status that software of this kind sends it with, when it names none. */
  readonly usualCode?: string;
  /** Its own error code or type, such as "invalid_grant". */
  readonly name?: string;
  /** Each field that was refused, at most 20. */
  readonly refused: readonly Refused[];
  /** Its own sentence, on one line of at most 200 characters. */
  readonly summary?: string;
  /** What support staff can find the request by. */
  readonly requestId?: string;
}

/** One field that was refused. */
export interface Refused {
  /** The field as it is written: "/birthDate", "body.phone". */
  readonly pointer: string;
  /** Why, on one line of at most 200 characters. */
  readonly why: string;
  /** The box that the patient filled in, when the field is a usual one. */
  readonly box?: string;
}

/** Reads one format; undefined when the value is of another. */
export type Reader = (value: unknown) => Message | undefined;
