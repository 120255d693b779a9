import type { Nodes, Parents, PhrasingContent, RootContent } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { gfmTable } from "micromark-extension-gfm-table";
import type { Block, Inline, LinkTarget } from "../knowledge/block-types";
import { suggest } from "../knowledge/suggest";
import type { Problem } from "./problem";

/** The body of a card as blocks, with every problem. */
interface ReadBody {
  readonly blocks: readonly Block[];
  readonly problems: readonly Problem[];
}

/**
 * Reads the part for IT into the few blocks and inlines that the app can show. Anything else is a
 * problem: nothing is passed on as HTML. `bodyLine` is the file's line on which the body starts.
 */
export function readBody(
  file: string,
  body: string,
  bodyLine: number,
  cards: ReadonlySet<string>,
): ReadBody {
  const problems: Problem[] = [];
  const refuse = (node: Nodes, message: string) => {
    const { line = 1, column = 1 } = node.position?.start ?? {};
    problems.push({ file, line: line + bodyLine - 1, column, field: "body", message });
    return [];
  };

  const blocks = (nodes: readonly RootContent[]): Block[] => nodes.flatMap(block);

  const block = (node: RootContent): Block[] => {
    switch (node.type) {
      case "heading":
        return node.depth === 2 || node.depth === 3
          ? [{ type: "heading", level: node.depth, children: inlines(node) }]
          : refuse(node, "A heading here is ## or ###.");
      case "paragraph":
        return [{ type: "paragraph", children: inlines(node) }];
      case "list":
        return [
          {
            type: "list",
            ordered: node.ordered ?? false,
            items: node.children.map((item) => blocks(item.children)),
          },
        ];
      case "code":
        return [{ type: "code", text: node.value }];
      case "table": {
        const [head = [], ...rows] = node.children.map((row) => row.children.map(inlines));
        if (head.some((cell) => cell.length === 0)) refuse(node, "Each column needs a heading.");
        return [{ type: "table", head, rows }];
      }
      case "definition":
        /** Its link was told of. */
        return [];
      case "html":
        return refuse(node, `Raw HTML cannot be shown here. ${allowed}`);
      default:
        return refuse(node, `A Markdown "${node.type}" cannot be shown here. ${allowed}`);
    }
  };

  const inlines = (node: Parents): Inline[] =>
    (node.children as readonly PhrasingContent[]).flatMap(inline);

  const inline = (node: PhrasingContent): Inline[] => {
    switch (node.type) {
      case "text":
        return [{ type: "text", text: node.value }];
      case "inlineCode":
        return [{ type: "code", text: node.value }];
      case "strong":
        return [{ type: "strong", children: inlines(node) }];
      case "link": {
        const to = linkTarget(node.url);
        return typeof to === "string"
          ? refuse(node, to)
          : [{ type: "link", to, children: inlines(node) }];
      }
      case "html":
        /** Its opening tag was told of. */
        if (node.value.startsWith("</")) return [];
        return refuse(node, `Raw HTML cannot be shown here. ${allowed}`);
      default:
        return refuse(node, `A Markdown "${node.type}" cannot be shown here. ${allowed}`);
    }
  };

  const linkTarget = (url: string): LinkTarget | string => {
    const card = /^card:(.*)$/.exec(url)?.[1];
    if (card !== undefined) {
      return cards.has(card) ? { card } : `"${card}" is not a card. ${suggest(card, cards)}`;
    }
    if (/^https:\/\//.test(url)) return { url };
    return `The link "${url}" leads nowhere safe. Use https://… or card:<id>.`;
  };

  const tree = fromMarkdown(body, {
    extensions: [gfmTable()],
    mdastExtensions: [gfmTableFromMarkdown()],
  });
  return { blocks: blocks(tree.children), problems };
}

const allowed = "Use headings, paragraphs, lists, tables, code, strong and links.";
