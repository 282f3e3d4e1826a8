import { fold } from "../../text/index.ts";
import type { Block } from "./blocks.ts";
import { isWithin } from "./signs.ts";

/** A longer block is running text. */
const LONGEST = 300;
/** So many characters hold the first letter of nearly every line. */
const OPENING = 4;
/** So many letters at least make two lines that begin alike the same line. */
const ENOUGH = 15;
const HEADING: Readonly<Record<string, number>> = { h1: 2, h2: 1 };
/** A line that is the title to the letter, and one that begins as it does. */
const SAME = 3;
const ALIKE = 2;

/** A line as it is compared: folded, letters and figures only. */
export const plainOf = (text: string): string =>
  fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/**
 * Gives a search for the headline among some of the blocks: the one most like what the page calls the article, headings first; -1 where there is
 * none.
 */
export function titleFinder(blocks: readonly Block[], titles: readonly string[]): (isCandidate: (at: number) => boolean) => number {
  const told = titles.map(plainOf).filter((title) => title.length > 2);
  const initials = new Set(told.map((title) => title[0]));
  const scores = blocks.map((block) => {
    if (block.text.length > LONGEST) return 0;
    const heading = headingOf(block);
    const likeness = initials.has(initialOf(block.text)) ? likenessOf(plainOf(block.text), told) : 0;
    return likeness === 0 && heading < 2 ? 0 : likeness + heading;
  });
  return (isCandidate) => {
    let best = -1;
    scores.forEach((score, at) => {
      if (score > (scores[best] ?? 0) && isCandidate(at)) best = at;
    });
    return best;
  };
}

/** The first letter or figure of a line as it is compared: hardly any line need be compared further. */
const initialOf = (text: string): string | undefined => plainOf(text.slice(0, OPENING))[0] ?? plainOf(text)[0];

function headingOf({ holder }: Block): number {
  let most = 0;
  isWithin(holder, 2, ({ tag }) => {
    most = Math.max(most, HEADING[tag] ?? 0);
    return false;
  });
  return most;
}

function likenessOf(line: string, titles: readonly string[]): number {
  if (titles.includes(line)) return SAME;
  return line.length >= ENOUGH && titles.some((title) => title.startsWith(line) || line.startsWith(title)) ? ALIKE : 0;
}
