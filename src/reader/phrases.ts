import type { RolePhrase } from "./draft.ts";

/** The job phrases whose word for the job begins in a stretch of tokens; `phrases` are in the order of those words. */
export function phrasesFrom(phrases: readonly RolePhrase[], from: number, to: number): readonly RolePhrase[] {
  let low = 0;
  let high = phrases.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((phrases[middle]?.cue.from ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while ((phrases[end]?.cue.from ?? Infinity) < to) end++;
  return phrases.slice(low, end);
}
