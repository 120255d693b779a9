import { figuresOf } from "./figures";
import { formatProblem } from "./problem";
import { readContent } from "./read-content";

/** `npm run check:content`: prints every problem of the content, one a line, and fails when there is one; or its figures. */
export async function main(): Promise<void> {
  const content = await readContent(process.cwd());
  if ("problems" in content) {
    console.error(content.problems.map(formatProblem).join("\n"));
    process.exitCode = 1;
  } else {
    console.log(figuresOf(content.knowledge, content.details).join("\n"));
  }
}
