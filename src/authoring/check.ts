import { formatProblem } from "./problem";
import { readContent } from "./read-content";

/** Prints every problem of the content, one a line, and fails when there is one. */
const content = await readContent(process.cwd());
if ("problems" in content) {
  console.error(content.problems.map(formatProblem).join("\n"));
  process.exitCode = 1;
}
