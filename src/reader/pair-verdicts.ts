import type { Chosen } from "./choice.ts";
import type { Ground } from "./ground.ts";
import { barsOf } from "./pair-bars.ts";
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

const tells = ({ pair: { told }, kind }: Verdict): boolean =>
  told.some(({ source, assertion }) => source !== "denied" && assertion.kind === kind);

/**
 * Whether a claim only borrows the words of another: no rule tells it, the sentence does not name its club, or its person, and a rule tells the same
 * of his with a club that it does name, or of somebody else with this club. Whom a pronoun may mean all the same, the sums decide.
 */
function isBorrowed(own: Verdict, beside: readonly Verdict[]): boolean {
  const { person, club, named, housed, supposed } = own.pair;
  if (tells(own)) return false;
  const [noClub, noPerson] = [housed === null || supposed, named === null || supposed];
  return beside.some(
    (other) =>
      other !== own &&
      other.kind === own.kind &&
      tells(other) &&
      (!supposed || other.score > own.score) &&
      ((noClub && other.pair.person === person && other.pair.housed !== null) ||
        (noPerson && other.pair.club === club && other.pair.named !== null)),
  );
}

/** Kinds of which a trigger tells one person and one club alone, but for those that coordination joins. */
const SINGLE = new Set<PairKind>(["appointment", "departure", "candidacy", "contract"]);

/** Whether a claim is made of the only trigger of its kind in the sentence, which a rule has tell the same of another club, or of somebody else. */
function isDoubled(own: Verdict, beside: readonly Verdict[], chosen: readonly Chosen[]): boolean {
  const { kind, pair } = own;
  if (!SINGLE.has(kind) || tells(own)) return false;
  const shares = (other: Verdict) => (other.pair.person === pair.person) !== (other.pair.club === pair.club);
  if (!beside.some((other) => other.kind === kind && tells(other) && shares(other))) return false;
  return chosen.filter((f) => f.sentence === pair.sentence && f.cue.sign.trigger.claim === kind && !f.negated).length === 1;
}

/** Which claims the pairs of an article make. */
export function verdictsOf(ground: Ground, chosen: readonly Chosen[], pairs: readonly Pair[], { table, rivals }: PairModel): Verdict[] {
  const isBarred = barsOf(ground, chosen);
  const features = rivalFeatures(pairs, scorePairs(ground, pairs, table));
  const all = pairs.flatMap((pair, i) =>
    PAIR_KINDS.flatMap((kind, k): Verdict[] => {
      const score = (features[i]?.[k] ?? []).reduce((sum, value, f) => sum + value * (rivals[k]?.[f] ?? 0), 0);
      if (score <= 0 || isDenied(pair, kind)) return [];
      const verdict = { pair, kind, score };
      return tells(verdict) || !isBarred(pair, kind) ? [verdict] : [];
    }),
  );
  const bySentence = new Map<number, Verdict[]>();
  for (const one of all) {
    const known = bySentence.get(one.pair.sentence);
    if (known) known.push(one);
    else bySentence.set(one.pair.sentence, [one]);
  }
  return all.filter((one) => {
    const beside = bySentence.get(one.pair.sentence) ?? [];
    return !isBorrowed(one, beside) && !isDoubled(one, beside, chosen);
  });
}
