import type { Token } from "../text/index.ts";
import type { Cue, Draft } from "./draft.ts";
import type { Lexicon, Sign } from "./lexicon.ts";

const NONE: readonly Cue[] = [];

/** Every phrase of the pack that stands in the text, by the token it begins at, longest first; never across a sentence's end. */
export function findCues(tokens: readonly Token[], sentenceOf: readonly number[], lexicon: Lexicon): Pick<Draft, "cuesAt"> {
  const cuesAt = tokens.map((_, from) => cuesFrom(tokens, sentenceOf, lexicon, from));
  return { cuesAt };
}

function cuesFrom(tokens: readonly Token[], sentenceOf: readonly number[], lexicon: Lexicon, from: number): readonly Cue[] {
  const opening = tokens[from];
  let node = opening ? lexicon.openings(opening.word) : null;
  if (!node) return NONE;
  let found: Cue[] | null = null;
  for (let to = from + 1; ; to++) {
    if (node.values) {
      found ??= [];
      for (const sign of node.values) found.push({ from, to, sign });
    }
    if (node.children.size === 0 || to >= tokens.length || sentenceOf[to] !== sentenceOf[from]) break;
    node = node.children.get(tokens[to]?.word.low ?? "") ?? null;
    if (!node) break;
  }
  return found?.reverse() ?? NONE;
}

/** Where the first phrase of one of some sorts ends that begins in a stretch of tokens; null where none does. */
export function endOfCue(
  lexicon: Lexicon,
  tokens: readonly Token[],
  from: number,
  to: number,
  types: ReadonlySet<Sign["type"]>,
): number | null {
  for (let at = from; at < to; at++) {
    const opening = tokens[at];
    let node = opening ? lexicon.openings(opening.word) : null;
    for (let end = at + 1; node; end++) {
      if (node.values?.some((sign) => types.has(sign.type))) return end;
      node = node.children.get(tokens[end]?.word.low ?? "") ?? null;
    }
  }
  return null;
}
