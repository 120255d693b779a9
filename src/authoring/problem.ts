/** One thing that is wrong in the content, and where. */
export interface Problem {
  /** From the project's root: `content/cards/404.md` */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** From 1. */
  readonly column: number;
  /** `causes[0].clues.place`, or a word such as `body`. */
  readonly field: string;
  /** What is wrong, and what to do. */
  readonly message: string;
}

/** `content/cards/404.md:12:9  causes[0].owner  "staff" is not …` */
export function formatProblem(problem: Problem): string {
  const { file, line, column, field, message } = problem;
  return `${file}:${line}:${column}  ${field}  ${message}`;
}

/** By file, then from top to bottom. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(
    (a, b) => a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column,
  );
}

/** `causes[0].clues.place` */
export function formatPath(path: readonly PropertyKey[]): string {
  return path
    .map((key) => (typeof key === "number" ? `[${key}]` : `.${String(key)}`))
    .join("")
    .replace(/^\./, "");
}
