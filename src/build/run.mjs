// Runs a TypeScript module in Node through Vite's own runner: node src/build/run.mjs MODULE [ARGUMENT…]
// A module that exports `main` has it called with the arguments.
import { runnerImport } from "vite";

const [, , path, ...rest] = process.argv;
try {
  const { module } = await runnerImport(path, { configFile: false, logLevel: "error" });
  await module.main?.(rest);
} catch (error) {
  if (error?.name !== "Refusal") throw error;
  console.error(error.message);
  process.exitCode = 1;
}
