/** Who has it from whom, from left to right; the chains stand in words with every sentence, too. */
import { linkHorizontal } from "d3-shape";
import type { JSX } from "preact";
import { words } from "../strings.ts";
import { citationsOf, type GraphNode } from "../words/rumour-layout.ts";
import { voiceWords } from "./Chain.tsx";

const COLUMN = 168;
const ROW = 26;
const EDGE = 10;
/** Room for a name before the line goes on to the next column. */
const NAME = 132;
/** Letters of a name that fit there. */
const LETTERS = 20;

const curve = linkHorizontal<unknown, readonly [number, number]>()
  .x(([x]) => x)
  .y(([, y]) => y);

const leftOf = ({ column }: GraphNode): number => EDGE + column * COLUMN;
const middleOf = ({ row }: GraphNode): number => EDGE + row * ROW + 6;
const short = (name: string): string => (name.length > LETTERS ? `${name.slice(0, LETTERS - 1)}…` : name);

export function Citations({ chains }: { readonly chains: readonly (readonly string[])[] }): JSX.Element {
  const { nodes, edges, columns, rows } = citationsOf(chains);
  const told = edges.map(({ from, to }) => `${voiceWords(to.name)} ${words.chain.citing} ${voiceWords(from.name)}`).join("; ");
  return (
    <div class="scroller">
      <svg
        class="citations"
        width={columns * COLUMN + EDGE}
        height={rows * ROW + EDGE}
        role="img"
        aria-label={`${words.rumour.graphText} ${told}`}
      >
        {edges.map(({ from, to }) => (
          <path
            key={`${from.name} ${to.name}`}
            class="cites"
            d={
              curve({ source: [leftOf(from) + Math.min(NAME, widthOf(from)), middleOf(from)], target: [leftOf(to) - 5, middleOf(to)] }) ??
              ""
            }
          />
        ))}
        {nodes.map((node) => (
          <text key={node.name} class={node.column === 0 ? "node node-origin" : "node"} x={leftOf(node)} y={middleOf(node) + 4}>
            {short(voiceWords(node.name))}
          </text>
        ))}
      </svg>
    </div>
  );
}

/** About how wide a name is drawn, so that its line begins behind it. */
const LETTER = 7;
function widthOf({ name }: GraphNode): number {
  return short(voiceWords(name)).length * LETTER + 4;
}
