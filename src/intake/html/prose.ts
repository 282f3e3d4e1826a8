import type { Block } from "./blocks.ts";
import { isWithin, signsOf } from "./signs.ts";

/** Shorter blocks are labels, links and headings as often as text. */
const SHORTEST = 40;
/** From this share of links on a block is a list of them. */
const LINKED = 0.4;
/** One long block does not outweigh several paragraphs. */
const LONGEST = 600;
/** What a block is worth that ends without a full stop, as headlines and menus do. */
const UNSTOPPED = 0.4;
/** Words under a picture are no longer. */
const LONGEST_CAPTION = 400;
/** Chinese, Japanese and Korean say in one character what takes others two or three. */
const DENSE = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;
const DENSITY = 2.5;
const STOP = /[.!?…。！？:;][\]"”’»“)]*$/;
const HEADING = /^h[1-6]$/;

/** How much a text says, in letters of a European language. */
export const lengthOf = (text: string): number => (DENSE.test(text) ? text.length * DENSITY : text.length);

/** Whether a text ends as sentences do. */
export const isStopped = (text: string): boolean => STOP.test(text.slice(-8));

export const isHeading = ({ holder }: Block): boolean => HEADING.test(holder.tag);

/** Whether a block is the words under a picture, or their credit. */
export function isCaption({ holder, text }: Block): boolean {
  if (isWithin(holder, 4, (element) => element.tag === "figcaption" || element.tag === "caption" || signsOf(element).caption)) return true;
  if (isWithin(holder, Infinity, ({ tag }) => tag === "figure") && !isWithin(holder, Infinity, ({ tag }) => tag === "blockquote"))
    return true;
  return (
    holder.tag !== "p" &&
    text.length < LONGEST_CAPTION &&
    isWithin(holder, 3, (element) => !isLarge(element.tag) && signsOf(element).picture)
  );
}

const LARGE = new Set(["body", "html", "main", "article", "h1", "h2", "h3"]);
/** Elements whose names tell of the whole page. */
export const isLarge = (tag: string): boolean => LARGE.has(tag);

/** How much running text a block is: 0 for what is none, else about its length. */
export function weightOf(block: Block): number {
  const length = lengthOf(block.text);
  if (length < SHORTEST || block.linked > LINKED * block.text.length || isHeading(block) || isCaption(block)) return 0;
  return (isStopped(block.text) ? 1 : UNSTOPPED) * Math.min(length, LONGEST);
}
