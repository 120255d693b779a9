import type { Reporter, TestCase, TestResult } from "@playwright/test/reporter";

/** The kind of note that becomes a line of the table. */
export const faultLine = "fault";

/** Prints, after all tests, what became of each fault: the fault, where it was met, the result. */
// biome-ignore lint/style/noDefaultExport: Playwright calls the default export.
export default class FaultTable implements Reporter {
  private readonly lines: string[][] = [];

  onTestEnd({ annotations }: TestCase, { status }: TestResult): void {
    for (const { type, description = "" } of annotations) {
      if (type === faultLine && status === "passed") this.lines.push(description.split(" | "));
    }
  }

  onEnd(): void {
    if (this.lines.length === 0) return;
    const widths = [0, 1].map((column) =>
      Math.max(...this.lines.map((line) => line[column]?.length ?? 0)),
    );
    for (const line of this.lines.sort()) {
      console.log(line.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(" | "));
    }
    console.log(`${this.lines.length} faults withstood`);
  }

  printsToStdio(): boolean {
    return false;
  }
}
