import { readdirSync, readFileSync } from "node:fs";
import { compileContent } from "../src/authoring/read-content";
import type { SourceFile } from "../src/authoring/source";
import type { Profile } from "../src/knowledge/types";

/** The real content, as files. */
export const realFiles: readonly SourceFile[] = readdirSync("content", { recursive: true })
  .map((path) => `content/${String(path).replaceAll("\\", "/")}`)
  .filter((path) => /\.yaml$|cards\/.*\.md$/.test(path))
  .map((path) => ({ path, text: readFileSync(path, "utf8") }));

/** The real content with some files put in place of others, or beside them. */
export function withFiles(...planted: readonly SourceFile[]): SourceFile[] {
  const paths = new Set(planted.map(({ path }) => path));
  return [...realFiles.filter(({ path }) => !paths.has(path)), ...planted];
}

/** Compiles files that must be without a problem. */
export function compiled(
  files: readonly SourceFile[],
  rules?: Parameters<typeof compileContent>[1],
) {
  const content = compileContent(files, rules);
  if ("problems" in content) throw new Error(JSON.stringify(content.problems, null, 2));
  return content;
}

/** A clinic that has filled in nothing, and one that has filled in everything, in each country. */
export const profiles: Readonly<Record<string, Profile>> = {
  "empty, GB": { country: "GB" },
  "empty, US": { country: "US" },
  "full, GB": fullProfile("GB"),
  "full, US": fullProfile("US"),
};

function fullProfile(country: Profile["country"]): Profile {
  return {
    country,
    name: "Harbour Clinic",
    phone: "01632 960 100",
    website: "harbour.example",
    portal: "Harbour Online",
    urgentLine: "the duty desk 01632 960 222",
    outOfHours: "01632 960 333",
    securePhotoRoute: "our secure photo link",
    canBookByPhone: "triage",
    contacts: { supplier: "Webwell, 01632 960 444" },
  };
}
