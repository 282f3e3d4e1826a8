/**
 * Fits the claims of pairs: one logistic regression for each kind over the features of pairs, by AdaGrad with averaged weights (Duchi et al.
 * 2011; Polyak and Juditsky 1992), and a second one over the sums of the first and those of rival pairs. The second learns from sums that
 * weights gave which had not seen the article.
 */
import type { Work } from "../src/reader/index.ts";
import { rivalFeatures } from "../src/reader/pair-rivals.ts";
import { featuresOfPairs } from "../src/reader/pair-scores.ts";
import type { PairWeights } from "../src/reader/pair-verdicts.ts";
import { PAIR_KINDS, type Pair, type PairKind } from "../src/reader/pairs.ts";
import { type GoldClaim, isAnchored, list, namesOf } from "./align.ts";
import type { Taught } from "./taught.ts";

const EPOCHS = 12;
const RATE = 0.1;
const PULL = 0.05;
/** Averaging begins when the weights have found their place. */
const SETTLED = 4;
const LEAST_SEEN = 5;
const RIVAL_EPOCHS = 15;
const RIVAL_RATE = 0.05;
/** Weights below this many hundredths change no verdict. */
const LEAST_WEIGHT = 5;
const KINDS = PAIR_KINDS.length;

/** The pairs of one article, with which claims the gold has of each: by kind, 1 for a claim, 0 for none, null where it leaves it open. */
export interface PairSample {
  readonly scored: boolean;
  readonly pairs: readonly Pair[];
  readonly features: readonly (readonly string[])[];
  readonly right: readonly (readonly (0 | 1 | null)[])[];
}

const ENDS = new Set(["departure", "appointment"]);

/** The pairs of an article beside its gold. A job that the same sentence has begin or end is an open question, as the guide has it. */
export function pairSample(work: Work, { claims, scored }: Pick<Taught, "claims" | "scored">): PairSample {
  const called = namesOf(work);
  const kindsOf = (claim: GoldClaim) => list(claim.kind);
  const right = work.pairs.map((pair) => {
    const sentence = work.sentences[pair.sentence] ?? { start: 0, end: 0 };
    const own = claims.filter((c) => c.person !== null && called(pair.person, c.person) && called(pair.club, c.club));
    const here = own.filter((c) => isAnchored(work, c, sentence));
    return PAIR_KINDS.map((kind): 0 | 1 | null => {
      const same = here.filter((c) => kindsOf(c).includes(kind));
      if (same.some((c) => c.required)) return 1;
      if (kind === "tenure" && here.some((c) => kindsOf(c).some((k) => ENDS.has(k)))) return null;
      return own.some((c) => kindsOf(c).includes(kind)) ? null : 0;
    });
  });
  return { scored, pairs: work.pairs, features: featuresOfPairs(work.findings.ground, work.pairs), right };
}

type Model = ReadonlyMap<string, readonly number[]>;

interface Row {
  readonly x: Int32Array;
  readonly y: readonly (0 | 1 | null)[];
}

/** A random order that is the same in every run. */
function shuffle<T>(items: T[], seed: number): void {
  let state = seed;
  for (let i = items.length - 1; i > 0; i--) {
    state = (state * 1103515245 + 12345) % 2147483648;
    const j = Math.floor((state / 2147483648) * (i + 1));
    [items[i], items[j]] = [items[j] as T, items[i] as T];
  }
}

function indexOf(samples: readonly PairSample[]): Map<string, number> {
  const seen = new Map<string, number>();
  for (const { features } of samples) for (const own of features) for (const f of own) seen.set(f, (seen.get(f) ?? 0) + 1);
  return new Map([...seen].filter(([, n]) => n >= LEAST_SEEN).map(([f], i) => [f, i]));
}

/** One step of AdaGrad for one kind. */
function step(weights: Float64Array, squares: Float64Array, x: Int32Array, right: number): void {
  let sum = 0;
  for (const f of x) sum += weights[f] ?? 0;
  const error = 1 / (1 + Math.exp(-sum)) - right;
  for (const f of x) {
    const gradient = error + PULL * (weights[f] ?? 0);
    squares[f] = (squares[f] ?? 0) + gradient * gradient;
    weights[f] = (weights[f] ?? 0) - (RATE * gradient) / Math.sqrt(squares[f] ?? 1);
  }
}

/** The first look's weights. */
export function fitFeatures(samples: readonly PairSample[]): Model {
  const index = indexOf(samples);
  const rows = samples.flatMap(({ features, right }) =>
    features.map((own, i): Row => ({ x: Int32Array.from(own.flatMap((f) => index.get(f) ?? [])), y: right[i] ?? [] })),
  );
  const make = (fill: number) => PAIR_KINDS.map(() => new Float64Array(index.size).fill(fill));
  const [weights, squares, total] = [make(0), make(1e-6), make(0)];
  for (let epoch = 1; epoch <= EPOCHS; epoch++) {
    shuffle(rows, epoch);
    for (const { x, y } of rows)
      y.forEach((right, k) => {
        const [w, s] = [weights[k], squares[k]];
        if (right !== null && w && s) step(w, s, x, right);
      });
    if (epoch > SETTLED)
      total.forEach((sum, k) => {
        add(sum, weights[k] ?? []);
      });
  }
  return new Map([...index].map(([f, i]) => [f, total.map((sum) => (sum[i] ?? 0) / (EPOCHS - SETTLED))]));
}

function add(sum: Float64Array, more: ArrayLike<number>): void {
  for (let i = 0; i < more.length; i++) sum[i] = (sum[i] ?? 0) + (more[i] ?? 0);
}

/** The sums of some pairs under the first look's weights. */
function sumsOf(model: Model, { features }: PairSample): Float64Array[] {
  return features.map((own) => {
    const sums = new Float64Array(KINDS);
    for (const f of own) add(sums, model.get(f) ?? []);
    return sums;
  });
}

/** A sample as the second look sees it. */
export interface Looked {
  readonly sample: PairSample;
  readonly rivals: readonly (readonly (readonly number[])[])[];
}

export const look = (model: Model, sample: PairSample): Looked => ({ sample, rivals: rivalFeatures(sample.pairs, sumsOf(model, sample)) });

const dot = (a: readonly number[], b: readonly number[]) => a.reduce((sum, v, i) => sum + v * (b[i] ?? 0), 0);

/** The weights of the second look, by kind. */
export type RivalWeights = readonly (readonly number[])[];

/** Fits the second look. */
export function fitRivals(looked: readonly Looked[]): number[][] {
  const width = looked.flatMap(({ rivals }) => rivals)[0]?.[0]?.length ?? 0;
  return PAIR_KINDS.map((_, kind) => {
    const weights = new Array<number>(width).fill(0);
    const squares = new Array<number>(width).fill(1e-6);
    for (let epoch = 0; epoch < RIVAL_EPOCHS; epoch++)
      for (const { sample, rivals } of looked)
        rivals.forEach((features, i) => {
          const right = sample.right[i]?.[kind] ?? null;
          const x = features[kind];
          if (right === null || !x) return;
          const error = 1 / (1 + Math.exp(-dot(weights, x))) - right;
          x.forEach((value, f) => {
            const gradient = error * value + 1e-4 * (weights[f] ?? 0);
            squares[f] = (squares[f] ?? 0) + gradient * gradient;
            weights[f] = (weights[f] ?? 0) - (RIVAL_RATE * gradient) / Math.sqrt(squares[f] ?? 1);
          });
        });
    return weights.map((w) => Math.round(w * 1000) / 1000);
  });
}

interface Outcome {
  claimed: boolean;
  right: boolean;
  open: boolean;
}

/** What an article's verdicts above a bar come to: the same claim of two sentences is one. */
function outcomes({ sample, rivals }: Looked, weights: RivalWeights, bar: number): Iterable<Outcome> {
  const found = new Map<string, Outcome>();
  sample.pairs.forEach(({ person, club }, i) => {
    PAIR_KINDS.forEach((kind, k) => {
      const key = `${kind}/${person}/${club}`;
      const outcome = found.get(key) ?? { claimed: false, right: false, open: false };
      const right = sample.right[i]?.[k] ?? null;
      outcome.claimed ||= dot(weights[k] ?? [], rivals[i]?.[k] ?? []) > bar;
      outcome.right ||= right === 1;
      outcome.open ||= right === null;
      found.set(key, outcome);
    });
  });
  return found.values();
}

/** Precision, recall and F1 of the claims above a bar; what the gold leaves open counts for nothing. */
export function measured(looked: readonly Looked[], weights: RivalWeights, bar: number): readonly [number, number, number] {
  let [found, wrong, all] = [0, 0, 0];
  for (const article of looked)
    for (const { claimed, right, open } of outcomes(article, weights, bar)) {
      if (right) all++;
      if (claimed && right) found++;
      if (claimed && !right && !open) wrong++;
    }
  const [precision, recall] = [found / (found + wrong || 1), found / (all || 1)];
  return [precision, recall, (2 * precision * recall) / (precision + recall || 1)];
}

const BARS = [-1.75, -1.5, -1.25, -1, -0.75, -0.5, -0.25, 0];
/** Of bars about equally good by F1 the highest is taken: books forgive a claim that is missing sooner than one that is wrong. */
const EQUAL = 0.025;

/** The bar that the claims of some articles are best cut at, all kinds together. */
export function bestBar(looked: readonly Looked[], weights: RivalWeights): number {
  const scores = BARS.map((bar) => ({ bar, f1: measured(looked, weights, bar)[2] }));
  const most = Math.max(...scores.map(({ f1 }) => f1));
  return Math.max(...scores.filter(({ f1 }) => f1 >= most - EQUAL).map(({ bar }) => bar));
}

/**
 * By how much the bar of a kind lies lower. Reports and the appointments that settle them are the rarest claims and the ones that books stand on:
 * on articles that had not been seen, their F1 was two points higher there, and that of the other kinds no higher.
 */
const EAGER: Readonly<Partial<Record<PairKind, number>>> = { appointment: 0.25, candidacy: 0.25 };

/** Weights that make a claim where their sum is above 0: their first feature is 1 in every pair. */
export const cutAt = (weights: RivalWeights, bar: number): RivalWeights =>
  weights.map(([constant = 0, ...others], k) => {
    const kind = PAIR_KINDS[k];
    const own = bar - ((kind && EAGER[kind]) ?? 0);
    return [Math.round((constant - own) * 1000) / 1000, ...others];
  });

/** The weights as the reader has them: a line each feature, in the order of their names. */
export function pairTable(model: Model, rivals: RivalWeights): PairWeights {
  const lines = [...model].flatMap(([f, weights]) => {
    const hundredths = weights.map((w) => Math.round(w * 100));
    return hundredths.some((w) => Math.abs(w) >= LEAST_WEIGHT) ? [`${f}\t${hundredths.join("\t")}`] : [];
  });
  return { features: lines.sort().join("\n"), rivals };
}
