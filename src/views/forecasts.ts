/** How likely open rumours are, learnt from those that were settled; nothing is said before enough of them are. */
import type { Band, Books, Forecasts, Rumour } from "../model/index.ts";
import { chanceOf, type Example, fitLogistic } from "./logistic.ts";
import { verdicts } from "./outcomes.ts";
import { promiseOf } from "./promise.ts";
import { rung, sayersOf } from "./reports.ts";
import { type Forecast, skillOf } from "./shares.ts";

/** Settled rumours that it takes: fewer could not tell a calibrated forecast from a lucky one. */
export const LEAST_LEARNT = 200;
/** Parts that settled rumours are cut into: each is forecast by what was learnt from the others. */
const FOLDS = 10;
/** An outlet starts with the base rate, as if it had so many settled rumours already. */
const PRIOR = 10;
const BANDS: readonly (readonly [number, number])[] = [
  [0, 0.1],
  [0.1, 0.25],
  [0.25, 0.5],
  [0.5, 0.75],
  [0.75, 1],
];

/** What an origin's settled rumours came to. */
interface Past {
  readonly cameTrue: number;
  readonly settled: number;
}

/** Probabilities for all open candidacies: quick, for a page of rumours. */
export function chances(books: Books, rumours: readonly Rumour[]): Pick<Forecasts, "settled" | "needed" | "probabilities"> {
  const { examples, open, featuresOf } = lessonsOf(books, rumours);
  const known = { settled: examples.length, needed: LEAST_LEARNT };
  if (examples.length < LEAST_LEARNT) return { ...known, probabilities: new Map() };
  const weights = fitLogistic(examples);
  return { ...known, probabilities: new Map(open.map((rumour) => [rumour.id, chanceOf(weights, featuresOf(rumour))])) };
}

/** The same, with their calibration on settled rumours that they were not learnt from. */
export function forecasts(books: Books, rumours: readonly Rumour[]): Forecasts {
  const { examples } = lessonsOf(books, rumours);
  const known = chances(books, rumours);
  if (examples.length < LEAST_LEARNT) return { ...known, calibration: [], skill: null };
  const unseen = crossForecasts(examples);
  const baseRate = examples.filter((one) => one.isTrue).length / examples.length;
  return { ...known, calibration: bandsOf(unseen), skill: skillOf(unseen, baseRate) };
}

interface Lessons {
  readonly examples: readonly Example[];
  readonly open: readonly Rumour[];
  readonly featuresOf: (rumour: Rumour) => readonly number[];
}

function lessonsOf(books: Books, rumours: readonly Rumour[]): Lessons {
  const verdictOf = verdicts(books);
  const candidacies = rumours.filter(({ kind }) => kind === "candidacy");
  const isTrue = (rumour: Rumour): boolean => verdictOf(rumour) === "came-true";
  const settled = candidacies.filter((rumour) => ["came-true", "false"].includes(verdictOf(rumour))).sort((a, b) => (a.id < b.id ? -1 : 1));
  const featuresOf = describer(settled, isTrue);
  return {
    examples: settled.map((rumour) => ({ features: featuresOf(rumour), isTrue: isTrue(rumour) })),
    open: candidacies.filter(({ outcome }) => outcome === "open"),
    featuresOf,
  };
}

/** Forecasts of each example by what the other folds teach. */
function crossForecasts(examples: readonly Example[]): readonly Forecast[] {
  return Array.from({ length: FOLDS }, (_, fold) => fold).flatMap((fold) => {
    const weights = fitLogistic(examples.filter((_, n) => n % FOLDS !== fold));
    return examples
      .filter((_, n) => n % FOLDS === fold)
      .map(({ features, isTrue }) => ({ forecast: chanceOf(weights, features), cameTrue: isTrue }));
  });
}

function bandsOf(all: readonly Forecast[]): readonly Band[] {
  return BANDS.map(([from, to]) => {
    const band = all.filter(({ forecast }) => forecast >= from && (forecast < to || to === 1));
    const forecast = band.reduce((sum, one) => sum + one.forecast, 0) / (band.length || 1);
    return { from, to, n: band.length, forecast, cameTrue: band.filter(({ cameTrue }) => cameTrue).length };
  }).filter(({ n }) => n > 0);
}

/** Turns rumours into features: stage, wording, independent origins, and the record of the best of those who said it, this rumour left out of it. */
function describer(settled: readonly Rumour[], isTrue: (rumour: Rumour) => boolean): (rumour: Rumour) => readonly number[] {
  const records = new Map<string, Past>();
  for (const rumour of settled) {
    for (const key of originsOf(rumour)) records.set(key, plus(records.get(key), isTrue(rumour), 1));
  }
  const known = new Map(settled.map((rumour) => [rumour.id, isTrue(rumour)]));
  const base = (settled.filter(isTrue).length + 1) / (settled.length + 2);
  return (rumour) => {
    const own = known.get(rumour.id);
    const rates = originsOf(rumour).map((key) => {
      const { cameTrue, settled: n } = own === undefined ? (records.get(key) ?? NONE) : plus(records.get(key), own, -1);
      return (cameTrue + PRIOR * base) / (n + PRIOR);
    });
    const last = rumour.reports.findLast(({ live }) => live);
    return [
      Math.max(0, rung(rumour.peak)) / 6,
      last ? promiseOf(last) : 0,
      Math.log2(1 + rumour.independent),
      logit(Math.max(...rates, rates.length > 0 ? 0 : base)),
    ];
  };
}

const logit = (share: number): number => Math.log(share / (1 - share));

const NONE: Past = { cameTrue: 0, settled: 0 };

function plus(past: Past = NONE, isTrue: boolean, by: 1 | -1): Past {
  return { cameTrue: past.cameTrue + by * Number(isTrue), settled: past.settled + by };
}

function originsOf({ reports }: Rumour): readonly string[] {
  return [...sayersOf(reports.filter(({ live }) => live)).origins.keys()];
}
