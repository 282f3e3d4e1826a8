/** The measure of scrapinghub/article-extraction-benchmark: how many runs of four words two texts share. */

/** Shares of a page's shingles: found and right, found and wrong, missed. */
interface Match {
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
}

export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

const LENGTH = 4;
/** Python's `\w+`. */
const WORD = /[\p{L}\p{N}\p{M}_]+/gu;

function shinglesOf(text: string): ReadonlyMap<string, number> {
  const words = text.match(WORD) ?? [];
  const shingles = new Map<string, number>();
  for (let i = 0; words.length > 0 && i < Math.max(1, words.length - LENGTH + 1); i++) {
    const shingle = words.slice(i, i + LENGTH).join(" ");
    shingles.set(shingle, (shingles.get(shingle) ?? 0) + 1);
  }
  return shingles;
}

function matchOf(gold: string, found: string): Match {
  const [wanted, given] = [shinglesOf(gold), shinglesOf(found)];
  let right = 0;
  for (const [shingle, count] of wanted) right += Math.min(count, given.get(shingle) ?? 0);
  const sum = (shingles: ReadonlyMap<string, number>): number => [...shingles.values()].reduce((total, count) => total + count, 0);
  return { right, wrong: sum(given) - right, missed: sum(wanted) - right };
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / (values.length || 1);

/** Precision and recall as the means over the pages, a page without anything found counting for recall alone, and F1 of the two. */
export function scoreOf(pairs: readonly { readonly gold: string; readonly found: string }[]): Score {
  const matches = pairs.map(({ gold, found }) => matchOf(gold, found));
  const precision = mean(matches.filter(({ right, wrong }) => right + wrong > 0).map(({ right, wrong }) => right / (right + wrong)));
  const recall = mean(matches.filter(({ right, missed }) => right + missed > 0).map(({ right, missed }) => right / (right + missed)));
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall || 1) };
}
