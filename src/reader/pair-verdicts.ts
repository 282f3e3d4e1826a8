import type { Ground } from "./ground.ts";
import { rivalFeatures } from "./pair-rivals.ts";
import { type PairTable, scorePairs } from "./pair-scores.ts";
import { PAIR_KINDS, type Pair, type PairKind } from "./pairs.ts";

/** Learnt weights of the claims of pairs: of the features by `zone key` and kind, and of the second look by kind. A claim is made where its sum is above 0. */
export interface PairWeights {
  readonly features: string;
  readonly rivals: readonly (readonly number[])[];
}

/** The weights made ready. */
export interface PairModel extends Omit<PairWeights, "features"> {
  readonly table: PairTable;
}

/** A claim that is believed. */
export interface Verdict {
  readonly pair: Pair;
  readonly kind: PairKind;
  readonly score: number;
}

/** Cuts the table of features: a line each, `zone key` and the weights of all kinds in hundredths, parted by tabs. */
export function pairModel({ features, rivals }: PairWeights): PairModel {
  const places = new Map<string, Map<string, number>>();
  const all: number[] = [];
  for (const line of features.split("\n")) {
    const [name = "", ...weights] = line.split("\t");
    const cut = name.indexOf(" ");
    const zone = name.slice(0, cut);
    const keys = places.get(zone) ?? new Map<string, number>();
    places.set(zone, keys);
    keys.set(name.slice(cut + 1), all.length);
    for (const weight of weights) all.push(Number(weight) / 100);
  }
  return { table: { places, weights: Float64Array.from(all) }, rivals };
}

/** What the sentence denies and nothing in it tells is no claim, whatever its other words weigh. */
function isDenied({ told }: Pair, kind: PairKind): boolean {
  const same = told.filter(({ assertion }) => assertion.kind === kind);
  return same.length > 0 && same.every(({ source }) => source === "denied");
}

/** Which claims the pairs of an article make. */
export function verdictsOf(ground: Ground, pairs: readonly Pair[], { table, rivals }: PairModel): Verdict[] {
  const features = rivalFeatures(pairs, scorePairs(ground, pairs, table));
  return pairs.flatMap((pair, i) =>
    PAIR_KINDS.flatMap((kind, k): Verdict[] => {
      const score = (features[i]?.[k] ?? []).reduce((sum, value, f) => sum + value * (rivals[k]?.[f] ?? 0), 0);
      return score > 0 && !isDenied(pair, kind) ? [{ pair, kind, score }] : [];
    }),
  );
}
