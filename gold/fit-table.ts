/** A learnt table of weights by feature. */
export type Table = Record<string, number>;

/** A feature seen in fewer samples than this tells the sample, not the language. */
const LEAST_SEEN = 3;

/** The features that enough samples have. */
export function frequent(lists: readonly (readonly string[])[]): ReadonlySet<string> {
  const seen = new Map<string, number>();
  for (const features of lists) for (const feature of new Set(features)) seen.set(feature, (seen.get(feature) ?? 0) + 1);
  return new Set([...seen].filter(([, n]) => n >= LEAST_SEEN).map(([feature]) => feature));
}

/** What the weights of some features come to. */
export const sum = (table: Readonly<Table>, features: readonly string[]) => features.reduce((total, f) => total + (table[f] ?? 0), 0);

/** Weights to two digits, without those that are nothing, in the order of their names. */
export function round(table: Table): Table {
  const kept = Object.entries(table)
    .map(([f, w]) => [f, Math.round(w * 100) / 100] as const)
    .filter(([, w]) => w !== 0);
  return Object.fromEntries(kept.sort(([a], [b]) => (a < b ? -1 : 1)));
}
