import { formatProblem } from "./problem";
import { readContent } from "./read-content";

/** `npm run check:content`: prints every problem of the content, one a line, and fails when there is one. */
export async function main(): Promise<void> {
  const content = await readContent(process.cwd());
  if (!("problems" in content)) return;
  console.error(content.problems.map(formatProblem).join("\n"));
  process.exitCode = 1;
}
