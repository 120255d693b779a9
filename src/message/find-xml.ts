import { type Fields, isFields } from "./shape";

/** Only bodies that start like this are read; a web page is none of them. */
const root = /<(?:\w{1,20}:)?(?:OperationOutcome|Bundle|ErrorResponse|Error)(?=[\s>/])/;

const tag = /<(\/?)(?:\w{1,20}:)?([A-Za-z_][\w.-]{0,99})((?:[^<>"']|"[^"<]*"|'[^'<]*')*)>/y;

/** Deeper than any error; past it the body is left alone. */
const deepest = 100;

/** An element while it is open. */
interface Element {
  readonly name: string;
  readonly value: string | undefined;
  readonly children: Map<string, unknown>;
  text: string;
}

/** Where the first XML error of a text starts, or -1. */
export function xmlStart(text: string): number {
  return text.search(root);
}

/** The XML error that starts there, as the same objects that JSON would give. What is cut off is closed. */
export function xmlAt(text: string, start: number): Fields | undefined {
  const top = opened("", "");
  const open: Element[] = [top];
  for (let at = start; at >= 0 && at < text.length; ) {
    const next = text.indexOf("<", at);
    const end = next < 0 ? text.length : next;
    const current = open.at(-1) ?? top;
    current.text += text.slice(at, end);
    tag.lastIndex = end;
    const found = tag.exec(text);
    if (found === null) {
      at = afterSpecial(text, end, current);
      continue;
    }
    at = tag.lastIndex;
    const [, slash, name = "", attributes = ""] = found;
    if (slash) closeUpTo(name, open);
    else {
      open.push(opened(name, attributes));
      if (attributes.endsWith("/")) closeUpTo(name, open);
    }
    if (open.length > deepest) return undefined;
    if (open.length === 1) break;
  }
  while (open.length > 1) closeLast(open);
  const value = contentOf(top);
  return isFields(value) ? value : undefined;
}

/** Comments and the like are passed over, CDATA is text; what is no tag at all ends the reading. */
function afterSpecial(text: string, at: number, current: Element): number {
  const special = [
    ["<!--", "-->"],
    ["<![CDATA[", "]]>"],
    ["<?", "?>"],
  ] as const;
  const [before, after] = special.find(([opening]) => text.startsWith(opening, at)) ?? [];
  if (before === undefined || after === undefined) return -1;
  const end = text.indexOf(after, at);
  if (end < 0) return -1;
  if (before === "<![CDATA[") current.text += text.slice(at + before.length, end);
  return end + after.length;
}

function opened(name: string, attributes: string): Element {
  const written = attributes.match(/(?:^|\s)value\s*=\s*(?:"([^"]*)"|'([^']*)')/);
  const value = written?.[1] ?? written?.[2];
  return {
    name,
    value: value === undefined ? undefined : unescaped(value),
    children: new Map(),
    text: "",
  };
}

/** An end tag closes what is open inside it; one that fits nothing is passed over. */
function closeUpTo(name: string, open: Element[]): void {
  const at = open.findLastIndex((element) => element.name === name);
  while (at > 0 && open.length > at) closeLast(open);
}

function closeLast(open: Element[]): void {
  const element = open.pop();
  const siblings = open.at(-1)?.children;
  if (element === undefined || siblings === undefined) return;
  const { name } = element;
  const before = siblings.get(name);
  const value = contentOf(element);
  if (Array.isArray(before)) before.push(value);
  else siblings.set(name, before === undefined ? value : [before, value]);
}

/** Its attribute, else its children, else its text. */
function contentOf({ value, children, text }: Element): unknown {
  if (value !== undefined) return value;
  return children.size > 0 ? Object.fromEntries(children) : unescaped(text.trim());
}

const entities: Readonly<Record<string, string>> = {
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  amp: "&",
};

/** The five entities of XML, each once; no other is expanded. */
function unescaped(text: string): string {
  return text.replace(/&(lt|gt|quot|apos|amp);/g, (whole, name: string) => entities[name] ?? whole);
}
