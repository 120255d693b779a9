import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const imports = (from: string) => `import { x } from "${from}";\nexport const y = x;\n`;

const forbidden = [
  ["knowledge/a.ts", "../triage/assess"],
  ["knowledge/b.ts", "react"],
  ["message/a.ts", "../knowledge/find"],
  ["message/b.ts", "react"],
  ["triage/a.ts", "../search/search"],
  ["handover/a.ts", "../triage/assess"],
  ["handover/b.ts", "../knowledge/find"],
  ["handover/c.ts", "react"],
  ["search/a.ts", "../triage/assess"],
  ["search/b.ts", "react"],
  ["call/a.ts", "../triage/assess"],
  ["offline/a.ts", "react"],
  ["authoring/a.ts", "../triage/assess"],
  ["ui/a.tsx", "../pages/home-page"],
  ["ui/b.tsx", "stemmer"],
  ["pages/a-page.tsx", "./home-page"],
  ["pages/b-page.tsx", "virtual:knowledge"],
] as const;

const allowed = [
  ["message/ok.ts", "./shape"],
  ["triage/ok.ts", "../knowledge/find"],
  ["handover/ok.ts", "../knowledge/types"],
  ["search/ok.ts", "stemmer"],
  ["ui/ok.tsx", "../triage/assess"],
  ["pages/ok-page.tsx", "../ui/result"],
] as const;

const never = [
  [
    "ui/html.tsx",
    "export const A = () => <b dangerouslySetInnerHTML={{ __html: x }} />;",
    "noDangerouslySetInnerHtml",
  ],
  ["ui/any.tsx", "export const a = (b: any) => b;", "noExplicitAny"],
  ["ui/default.tsx", "export default 1;", "noDefaultExport"],
  ["ui/barrel.ts", 'export * from "./result";', "noBarrelFile"],
  ["ui/CamelCase.ts", "export const a = 1;", "useFilenamingConvention"],
] as const;

/** What the linter says of each planted file. */
let said: (path: string) => string;
let root: string;

beforeAll(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), "deskside-")));
  const plant = (path: string, code: string) => {
    mkdirSync(dirname(join(root, "src", path)), { recursive: true });
    writeFileSync(join(root, "src", path), code);
  };
  for (const file of ["biome.json", ".gitignore"]) cpSync(file, join(root, file));
  execFileSync("git", ["init", "-q", root]);
  for (const [path, from] of [...forbidden, ...allowed]) plant(path, imports(from));
  for (const [path, code] of never) plant(path, code);
  const { stdout } = spawnSync(
    resolve("node_modules/.bin/biome"),
    ["lint", "--reporter=github", "--max-diagnostics=200"],
    { cwd: root, encoding: "utf8" },
  );
  const lines = stdout.split("\n");
  said = (path) => lines.filter((line) => line.includes(`/src/${path},`)).join("\n");
});

afterAll(() => rmSync(root, { recursive: true }));

describe("the walls between the rooms", () => {
  it.each(forbidden)("src/%s may not import %s", (path) => {
    expect(said(path)).toContain("noRestrictedImports");
  });

  it.each(allowed)("src/%s may import %s", (path) => {
    expect(said(path)).not.toContain("noRestrictedImports");
  });
});

describe("what no file may do", () => {
  it.each(never)("src/%s: %s", (path, _, rule) => {
    expect(said(path)).toContain(rule);
  });
});
