import type { Token } from "../text/index.ts";
import type { Lexicon } from "./lexicon.ts";

/** So many words tell the language; more cost time and tell no more. Far fewer do where one language stands out. */
const SAMPLE = 400;
const GLANCE = { words: 60, share: 0.25, lead: 2 };
const CHARACTERS_PER_WORD = 8;
/** Below this score a text is in none of the languages there are packs for. German reaches 0.12 in Danish, an article that is mostly names 0.15 in its own. */
const LEAST = 0.14;
/** In so many different words of its own at least, or one in eight of a short text: some language somewhere writes any single one of them. */
const DISTINCT = { least: 5, oneIn: 8 };
/** A word of a neighbouring language speaks against one so many times as loud as a word of its own speaks for it. */
const FOREIGN = 2;

/** The pack whose words the tokens of a text are; null where it is in none of their languages. */
export function lexiconFor(page: readonly Token[], lexicons: readonly Lexicon[], wished: string | undefined): Lexicon | null {
  const named = wished ? lexicons.find((l) => l.pack.language === wished.split("-")[0]?.toLowerCase()) : undefined;
  if (named) return named;
  const [first, second] = ranked(page, lexicons, GLANCE.words);
  if (first && first.score >= GLANCE.share && first.score >= GLANCE.lead * (second?.score ?? 0)) return first.lexicon;
  const [best] = ranked(page, lexicons, SAMPLE);
  return best && best.score >= LEAST ? best.lexicon : null;
}

/**
 * How much of the beginning of a text is made of the small words of each language, the highest first. A word that several languages have counts as
 * a part for each.
 */
function ranked(page: readonly Token[], lexicons: readonly Lexicon[], sample: number): { lexicon: Lexicon; score: number }[] {
  const scores = lexicons.map(() => 0);
  const own = lexicons.map(() => new Set<string>());
  let words = 0;
  for (const { start, word } of page) {
    if (start >= sample * CHARACTERS_PER_WORD || words === sample) break;
    if (word.kind !== "word") continue;
    words++;
    const holders = lexicons.filter((lexicon) => lexicon.voteOf(word) === "own").length;
    lexicons.forEach((lexicon, i) => {
      const vote = lexicon.voteOf(word);
      scores[i] = (scores[i] ?? 0) + (vote === "own" ? 1 / holders : vote === "foreign" ? -FOREIGN : 0);
      if (vote === "own" && (own[i]?.size ?? 0) < DISTINCT.least) own[i]?.add(word.low);
    });
  }
  const enough = Math.min(DISTINCT.least, words / DISTINCT.oneIn);
  return lexicons
    .map((lexicon, i) => ({ lexicon, score: (own[i]?.size ?? 0) < enough ? 0 : (scores[i] ?? 0) / (words || 1) }))
    .sort((a, b) => b.score - a.score);
}
