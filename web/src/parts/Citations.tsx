/** Who has it from whom, from left to right; the chains stand in words with every sentence, too. */
import { linkHorizontal } from "d3-shape";
import type { JSX } from "preact";
import { words } from "../strings.ts";
import { citationsOf, type GraphNode } from "../words/rumour-layout.ts";
import { voiceWords } from "./Chain.tsx";

const ROW = 26;
const EDGE = 10;
/** Letters of a name that are drawn, about how wide one is, and what a line needs between two names. */
const LETTERS = 18;
const LETTER = 6.8;
const BOLD_LETTER = 7.8;
const LINE = 28;

const curve = linkHorizontal<unknown, readonly [number, number]>()
  .x(([x]) => x)
  .y(([, y]) => y);

const middleOf = ({ row }: GraphNode): number => EDGE + row * ROW + 6;
const short = (name: string): string => (name.length > LETTERS ? `${name.slice(0, LETTERS - 1)}…` : name);

export function Citations({ chains }: { readonly chains: readonly (readonly string[])[] }): JSX.Element {
  const { nodes, edges, columns, rows } = citationsOf(chains);
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(0, ...nodes.filter((node) => node.column === column).map(widthOf)),
  );
  const before = (column: number): number => widths.slice(0, column).reduce((sum, width) => sum + width + LINE, 0);
  const leftOf = (node: GraphNode): number => before(node.column);
  const told = edges.map(({ from, to }) => `${voiceWords(to.name)} ${words.chain.citing} ${voiceWords(from.name)}`).join("; ");
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reachable by keyboard
    <section class="scroller" tabIndex={0} aria-label={words.rumour.graph}>
      <svg
        class="citations"
        width={before(columns) - LINE}
        height={rows * ROW + EDGE}
        role="img"
        aria-label={`${words.rumour.graphText} ${told}`}
      >
        {edges.map(({ from, to }) => (
          <path
            key={`${from.name} ${to.name}`}
            class="cites"
            d={curve({ source: [leftOf(from) + widthOf(from), middleOf(from)], target: [leftOf(to) - 5, middleOf(to)] }) ?? ""}
          />
        ))}
        {nodes.map((node) => (
          <text key={node.name} class={node.column === 0 ? "node node-origin" : "node"} x={leftOf(node)} y={middleOf(node) + 4}>
            {short(voiceWords(node.name))}
          </text>
        ))}
      </svg>
    </section>
  );
}

/** About how wide a name is drawn, so that its line begins behind it. */
function widthOf({ name, column }: GraphNode): number {
  return short(voiceWords(name)).length * (column === 0 ? BOLD_LETTER : LETTER) + 6;
}
