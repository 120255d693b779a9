import "./blocks.css";
import { Link } from "react-router";
import type { Block, Inline } from "../knowledge/block-types";
import { linkTo } from "../paths";

/** The part for IT, drawn from its block tree. Keys are positions: the tree never changes. */
export function Blocks({ blocks }: { blocks: readonly Block[] }) {
  return (
    <div className="blocks">
      <BlockList blocks={blocks} />
    </div>
  );
}

function BlockList({ blocks }: { blocks: readonly Block[] }) {
  return keyed(blocks).map(([key, block]) => <OneBlock key={key} block={block} />);
}

function OneBlock({ block }: { block: Block }) {
  switch (block.type) {
    case "heading": {
      const Heading = block.level === 2 ? "h3" : "h4";
      return (
        <Heading>
          <Inlines of={block.children} />
        </Heading>
      );
    }
    case "paragraph":
      return (
        <p>
          <Inlines of={block.children} />
        </p>
      );
    case "list": {
      const List = block.ordered ? "ol" : "ul";
      return (
        <List>
          {keyed(block.items).map(([key, item]) => (
            <li key={key}>
              <BlockList blocks={item} />
            </li>
          ))}
        </List>
      );
    }
    case "code":
      return (
        // A long line scrolls sideways, so the keyboard must be able to reach it.
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrollable region is focusable (WCAG 2.1.1)
        <pre tabIndex={0}>
          <code>{block.text}</code>
        </pre>
      );
    case "table":
      return <BlockTable block={block} />;
    default:
      return block satisfies never;
  }
}

function BlockTable({ block }: { block: Extract<Block, { type: "table" }> }) {
  return (
    <div className="blocks__table">
      <table>
        <thead>
          <tr>
            {keyed(block.head).map(([key, cell]) => (
              <th key={key} scope="col">
                <Inlines of={cell} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {keyed(block.rows).map(([row, cells]) => (
            <tr key={row}>
              {keyed(cells).map(([key, cell]) => (
                <td key={key}>
                  <Inlines of={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Inlines({ of }: { of: readonly Inline[] }) {
  return keyed(of).map(([key, inline]) => <OneInline key={key} inline={inline} />);
}

function OneInline({ inline }: { inline: Inline }) {
  switch (inline.type) {
    case "text":
      return inline.text;
    case "code":
      return <code>{inline.text}</code>;
    case "strong":
      return (
        <strong>
          <Inlines of={inline.children} />
        </strong>
      );
    case "link":
      return "card" in inline.to ? (
        <Link to={linkTo.card(inline.to.card)}>
          <Inlines of={inline.children} />
        </Link>
      ) : (
        <a href={inline.to.url} rel="noreferrer">
          <Inlines of={inline.children} />
        </a>
      );
    default:
      return inline satisfies never;
  }
}

function keyed<T>(items: readonly T[]): [string, T][] {
  return items.map((item, index) => [String(index), item]);
}
