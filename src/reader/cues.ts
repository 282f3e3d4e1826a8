import type { Token } from "../text/index.ts";
import type { Cue, Draft } from "./draft.ts";
import type { Lexicon } from "./lexicon.ts";

const NONE: readonly Cue[] = [];

/** Every phrase of the pack that stands in the text, by the token it begins at, longest first; never across a sentence's end. */
export function findCues(tokens: readonly Token[], sentenceOf: readonly number[], lexicon: Lexicon): Pick<Draft, "cuesAt"> {
  const cuesAt = tokens.map((_, from) => cuesFrom(tokens, sentenceOf, lexicon, from));
  return { cuesAt };
}

function cuesFrom(tokens: readonly Token[], sentenceOf: readonly number[], lexicon: Lexicon, from: number): readonly Cue[] {
  let node = lexicon.trie.children.get(tokens[from]?.word.low ?? "");
  if (!node) return NONE;
  let found: Cue[] | null = null;
  for (let to = from + 1; ; to++) {
    if (node.values) {
      found ??= [];
      for (const sign of node.values) found.push({ from, to, sign });
    }
    if (node.children.size === 0 || to >= tokens.length || sentenceOf[to] !== sentenceOf[from]) break;
    node = node.children.get(tokens[to]?.word.low ?? "");
    if (!node) break;
  }
  return found?.reverse() ?? NONE;
}
