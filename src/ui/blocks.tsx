import "./blocks.css";
import { Link } from "react-router";
import type { Block, Inline } from "../knowledge/block-types";
import { linkTo } from "../paths";

interface BlocksProps {
  blocks: readonly Block[];
  /** Whether a card can be opened here: a link to one of another country stays text. */
  hasCard: HasCard;
}

type HasCard = (id: string) => boolean;

/** The part for IT, drawn from its block tree. Keys are positions: the tree never changes. */
export function Blocks({ blocks, hasCard }: BlocksProps) {
  return (
    <div className="blocks">
      <BlockList blocks={blocks} hasCard={hasCard} />
    </div>
  );
}

function BlockList({ blocks, hasCard }: BlocksProps) {
  return keyed(blocks).map(([key, block]) => (
    <OneBlock key={key} block={block} hasCard={hasCard} />
  ));
}

function OneBlock({ block, hasCard }: { block: Block; hasCard: HasCard }) {
  switch (block.type) {
    case "heading": {
      const Heading = block.level === 2 ? "h3" : "h4";
      return (
        <Heading>
          <Inlines of={block.children} hasCard={hasCard} />
        </Heading>
      );
    }
    case "paragraph":
      return (
        <p>
          <Inlines of={block.children} hasCard={hasCard} />
        </p>
      );
    case "list": {
      const List = block.ordered ? "ol" : "ul";
      return (
        <List>
          {keyed(block.items).map(([key, item]) => (
            <li key={key}>
              <BlockList blocks={item} hasCard={hasCard} />
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
      return <BlockTable block={block} hasCard={hasCard} />;
    default:
      return block satisfies never;
  }
}

interface BlockTableProps {
  block: Extract<Block, { type: "table" }>;
  hasCard: HasCard;
}

function BlockTable({ block, hasCard }: BlockTableProps) {
  return (
    <div className="blocks__table">
      <table>
        <thead>
          <tr>
            {keyed(block.head).map(([key, cell]) => (
              <th key={key} scope="col">
                <Inlines of={cell} hasCard={hasCard} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {keyed(block.rows).map(([row, cells]) => (
            <tr key={row}>
              {keyed(cells).map(([key, cell]) => (
                <td key={key}>
                  <Inlines of={cell} hasCard={hasCard} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Inlines({ of, hasCard }: { of: readonly Inline[]; hasCard: HasCard }) {
  return keyed(of).map(([key, inline]) => (
    <OneInline key={key} inline={inline} hasCard={hasCard} />
  ));
}

function OneInline({ inline, hasCard }: { inline: Inline; hasCard: HasCard }) {
  switch (inline.type) {
    case "text":
      return inline.text;
    case "code":
      return <code>{inline.text}</code>;
    case "strong":
      return (
        <strong>
          <Inlines of={inline.children} hasCard={hasCard} />
        </strong>
      );
    case "link": {
      const words = <Inlines of={inline.children} hasCard={hasCard} />;
      if ("url" in inline.to) {
        return (
          <a href={inline.to.url} rel="noreferrer">
            {words}
          </a>
        );
      }
      return hasCard(inline.to.card) ? (
        <Link to={linkTo.card(inline.to.card)}>{words}</Link>
      ) : (
        words
      );
    }
    default:
      return inline satisfies never;
  }
}

function keyed<T>(items: readonly T[]): [string, T][] {
  return items.map((item, index) => [String(index), item]);
}
