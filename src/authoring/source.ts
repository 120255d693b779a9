import { isMap, isNode, isPair, isScalar, LineCounter, type Node, parseDocument } from "yaml";
import { formatPath, type Problem } from "./problem";

/** A text file of the content folder. */
export interface SourceFile {
  /** From the project's root: `content/cards/404.md` */
  readonly path: string;
  readonly text: string;
}

/** What is wrong at a path inside a document. With `atKey`, the key itself is wrong, not its value. */
export type Report = (path: readonly PropertyKey[], message: string, atKey?: boolean) => Problem;

/** A YAML document that was read, with a way to say where something is wrong. */
export interface ReadDocument {
  readonly data: unknown;
  readonly report: Report;
}

/** Front matter and body of a card file, and the number of the body's first line. */
export function splitFrontMatter(text: string) {
  const match = /^---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(text);
  if (!match) return undefined;
  return {
    yaml: match[1] ?? "",
    body: text.slice(match[0].length),
    bodyLine: match[0].split("\n").length,
  };
}

/** Each file as it was last read: while somebody writes, one changes and a hundred stay as they are. */
const lastRead = new Map<string, { text: string; read: ReadDocument | Problem }>();

/**
 * Reads YAML that starts after `skippedLines` lines of its file. A text that cannot be read gives
 * one problem, the first, because the rest of its problems would be guesses.
 */
export function readYaml(file: string, yaml: string, skippedLines = 0): ReadDocument | Problem {
  const last = lastRead.get(file);
  const text = `${skippedLines}:${yaml}`;
  if (last?.text === text) return last.read;
  const read = readAnew(file, yaml, skippedLines);
  lastRead.set(file, { text, read });
  return read;
}

function readAnew(file: string, yaml: string, skippedLines: number): ReadDocument | Problem {
  const counter = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: counter, prettyErrors: false });
  const at = (offset: number) => {
    const { line, col } = counter.linePos(offset);
    return { file, line: line + skippedLines, column: col };
  };

  const unreadable = (reason: string, offset: number): Problem => ({
    ...at(offset),
    field: "YAML",
    message: `${reason.split("\n")[0]?.replace(/[.:]?$/, ".")} The file could not be read further; mend this first.`,
  });
  const [error] = document.errors;
  if (error) return unreadable(error.message, error.pos[0]);
  let data: unknown;
  try {
    data = document.toJS();
  } catch (cause) {
    return unreadable(cause instanceof Error ? cause.message : String(cause), 0);
  }

  const offsetOf = (path: readonly PropertyKey[], atKey: boolean) => {
    for (let length = path.length; length > 0; length--) {
      const isWhole = length === path.length;
      const found = nodeAt(document.contents, path.slice(0, length), atKey && isWhole);
      if (found?.range) return found.range[0];
    }
    return document.contents?.range?.[0] ?? 0;
  };

  return {
    data,
    report: (path, message, atKey = false) => ({
      ...at(offsetOf(path, atKey)),
      field: formatPath(path) || "file",
      message,
    }),
  };
}

function nodeAt(root: Node | null, path: readonly PropertyKey[], atKey: boolean) {
  let node: unknown = root;
  for (const [depth, key] of path.entries()) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === key);
      if (!isPair(pair)) return undefined;
      node = atKey && depth === path.length - 1 ? pair.key : (pair.value ?? pair.key);
    } else if (isNode(node) && "items" in node) {
      node = (node.items as unknown[])[Number(key)];
    } else {
      return undefined;
    }
  }
  return isNode(node) ? node : undefined;
}
