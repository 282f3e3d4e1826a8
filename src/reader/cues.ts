import type { Token } from "../text/index.ts";
import type { Cue, Draft } from "./draft.ts";
import type { Lexicon } from "./lexicon.ts";

const NONE: readonly Cue[] = [];

/** Every phrase of the pack that stands in the text, by the token it begins at, longest first; never across a sentence's end. */
export function findCues(tokens: readonly Token[], sentenceOf: readonly number[], lexicon: Lexicon): Pick<Draft, "cuesAt"> {
  const cuesAt = tokens.map((_, from): readonly Cue[] => {
    let node = lexicon.trie;
    let found: Cue[] | null = null;
    for (let to = from; to < tokens.length && sentenceOf[to] === sentenceOf[from]; to++) {
      const next = node.children.get(tokens[to]?.word.low ?? "");
      if (!next) break;
      node = next;
      if (node.values) {
        found ??= [];
        for (const sign of node.values) found.unshift({ from, to: to + 1, sign });
      }
    }
    return found ?? NONE;
  });
  return { cuesAt };
}
