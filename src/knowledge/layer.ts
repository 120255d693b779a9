import { compileLine, sourceOf } from "./line";
import type { Line } from "./line-types";

/** The clinic's wording, or a translation, of one line. */
export interface Overlay {
  readonly text: string;
  /** `hashOf` the text it replaces; when that has changed, the overlay is stale and not used. */
  readonly baseHash: string;
}

/** Overlays by the address of their line. */
export type Overlays = Readonly<Record<string, Overlay>>;

/** An overlay that was not used, and why. */
export interface RejectedOverlay {
  readonly address: string;
  readonly why: "unknown address" | "locked" | "stale" | "unreadable";
}

export interface Layered<T> {
  readonly value: T;
  readonly rejected: readonly RejectedOverlay[];
}

/**
 * Lays overlays over every line of a tree (the knowledge, or a card's detail) and leaves the tree
 * as it was. Pure. Urgent, identity, check-first and never lines are locked: they keep people safe
 * and are the same in every clinic.
 */
export function layer<T>(base: T, overlays: Overlays): Layered<T> {
  const rejected: RejectedOverlay[] = [];
  const unused = new Set(Object.keys(overlays));
  if (unused.size === 0) return { value: base, rejected };

  const replace = (line: Line, address: string): Line => {
    const overlay = overlays[address];
    if (!overlay) return line;
    unused.delete(address);
    const reject = (why: RejectedOverlay["why"]) => {
      rejected.push({ address, why });
      return line;
    };
    if (isLocked(address)) return reject("locked");
    if (overlay.baseHash !== hashOf(sourceOf(line))) return reject("stale");
    const { line: own, problems } = compileLine(overlay.text);
    return problems.length > 0 || overlay.text.trim() === "" ? reject("unreadable") : own;
  };

  const value = mapLines(base, replace);
  for (const address of unused) rejected.push({ address, why: "unknown address" });
  return { value, rejected };
}

/** Every line of a tree by its address: `413/photo-over-limit/say`, `places/booking/safeScript`. */
export function linesByAddress(tree: unknown): ReadonlyMap<string, Line> {
  const lines = new Map<string, Line>();
  mapLines(tree, (line, address) => {
    lines.set(address, line);
    return line;
  });
  return lines;
}

/** A short fingerprint of a text (FNV-1a, 32 bits): it tells an edit, and guards no secret. */
export function hashOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, "0");
}

function isLocked(address: string): boolean {
  return (
    /^lines\/(urgent|never|notTwice|ownScreen)\//.test(address) ||
    /^lines\/(identity|noteRule|onceLooked|checkFirst|neutral|neverShort)$/.test(address) ||
    /^places\/[^/]+\/check\//.test(address) ||
    /^[^/]+\/never\//.test(address)
  );
}

/** Lists and groups whose name is no part of an address: what they hold is addressed by its id. */
const unnamed = new Set(["cards", "causes", "answers"]);

function mapLines<T>(tree: T, replace: (line: Line, address: string) => Line): T {
  const walk = (node: unknown, address: readonly string[]): unknown => {
    if (typeof node !== "object" || node === null) return node;
    if (isLine(node)) return replace(node, address.join("/"));
    if (Array.isArray(node)) return node.map((item) => walk(item, [...address, ...idOf(item)]));
    return Object.fromEntries(
      Object.entries(node).map(([key, value]) => [
        key,
        walk(value, unnamed.has(key) ? address : [...address, key]),
      ]),
    );
  };
  return walk(tree, idOf(tree)) as T;
}

/** What a list's item is called in an address: its id, or the other card it speaks of. */
function idOf(item: unknown): string[] {
  if (typeof item !== "object" || item === null) return [];
  if ("id" in item && typeof item.id === "string") return [item.id];
  return "card" in item && typeof item.card === "string" ? [item.card] : [];
}

function isLine(node: object): node is Line {
  return "segments" in node && Array.isArray(node.segments);
}
