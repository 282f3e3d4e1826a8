import { tokenize } from "../text/index.ts";
import type { Lexicon } from "./lexicon.ts";

/** So many words tell the language; more cost time and tell no more. Far fewer do where one language stands out. */
const SAMPLE = 400;
const GLANCE = { words: 60, share: 0.25, lead: 2 };
const CHARACTERS_PER_WORD = 8;
/** Below this share of a pack's function words a text is in none of the languages there are packs for. */
const LEAST = 0.12;

/** The pack whose function words are most frequent in a text; null where none is frequent enough. */
export function lexiconFor(text: string, lexicons: readonly Lexicon[], wished: string | undefined): Lexicon | null {
  const named = wished ? lexicons.find((l) => l.pack.language === wished.split("-")[0]?.toLowerCase()) : undefined;
  if (named) return named;
  const [first, second] = ranked(text, lexicons, GLANCE.words);
  if (first && first.share >= GLANCE.share && first.share >= GLANCE.lead * (second?.share ?? 0)) return first.lexicon;
  const [best] = ranked(text, lexicons, SAMPLE);
  return best && best.share > LEAST ? best.lexicon : null;
}

/** The share of each language's function words among the first words of a text, the highest first. */
function ranked(text: string, lexicons: readonly Lexicon[], sample: number): { lexicon: Lexicon; share: number }[] {
  const words = tokenize(text, { start: 0, end: Math.min(text.length, sample * CHARACTERS_PER_WORD) })
    .filter((t) => t.word.kind === "word")
    .slice(0, sample);
  return lexicons
    .map((lexicon) => ({ lexicon, share: words.filter((t) => lexicon.telling.has(t.word.low)).length / (words.length || 1) }))
    .sort((a, b) => b.share - a.share);
}
