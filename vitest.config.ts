import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/**/*.test.ts"],
    exclude: ["tests/e2e/**", "tests/hosts/**"],
    setupFiles: ["tests/quiet-console.ts"],
    /** Some ask every pair of answers; a busy machine is no failure. */
    testTimeout: 30_000,
  },
});
