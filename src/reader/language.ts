import type { Section } from "../model/index.ts";
import { tokenize } from "../text/index.ts";
import type { Lexicon } from "./lexicon.ts";

/** So many words tell the language; more cost time and tell no more. */
const SAMPLE = 400;
/** Below this share of a pack's function words a text is in none of the languages there are packs for. */
const LEAST = 0.12;

/** The pack whose function words are most frequent in a text; null where none is frequent enough. */
export function lexiconFor(text: string, lexicons: readonly Lexicon[], wished: string | undefined): Lexicon | null {
  const named = wished ? lexicons.find((l) => l.pack.language === wished.split("-")[0]?.toLowerCase()) : undefined;
  if (named) return named;
  const words = tokenize(text, { start: 0, end: Math.min(text.length, SAMPLE * 8) })
    .filter((t) => t.word.kind === "word")
    .slice(0, SAMPLE);
  let best: Lexicon | null = null;
  let top = LEAST;
  for (const lexicon of lexicons) {
    const known = new Set(lexicon.pack.functionWords);
    const share = words.filter((t) => known.has(t.word.low)).length / (words.length || 1);
    if (share > top) [best, top] = [lexicon, share];
  }
  return best;
}

/** Whether an article has any text of its own. */
export function isBare(sections: readonly Section[]): boolean {
  return sections.length === 0;
}
