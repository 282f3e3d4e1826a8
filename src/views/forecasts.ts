/** How likely open rumours are, learnt from those that were settled; nothing is said before enough of them are. */
import type { Band, Books, Forecasts, Learnt, Lesson, Rumour, Verdict } from "../model/index.ts";
import { chanceOf, type Example, fitLogistic } from "./logistic.ts";
import { verdicts } from "./outcomes.ts";
import { promiseOf } from "./promise.ts";
import { rung, sayersOf } from "./reports.ts";
import { type Forecast, skillOf } from "./shares.ts";

/** Settled rumours that it takes: fewer could not tell a calibrated forecast from a lucky one. */
export const LEAST_LEARNT = 200;
/** Settled rumours that are learnt from, the newest: more would change five weights by less than their error, and papers change. */
export const MOST_LEARNT = 2000;
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
  const lessons = lessonsOf(books, rumours);
  return chancesBy(weighed(lessons), lessons);
}

/** The same, with their calibration on settled rumours that they were not learnt from. */
export function forecasts(books: Books, rumours: readonly Rumour[]): Forecasts {
  const lessons = lessonsOf(books, rumours);
  const learnt = learn(lessons);
  return { ...chancesBy(learnt, lessons), calibration: learnt.calibration, skill: learnt.skill };
}

function lessonsOf(books: Books, rumours: readonly Rumour[]): readonly Lesson[] {
  const verdictOf = verdicts(books);
  return rumours.filter(({ kind }) => kind === "candidacy").map((rumour) => lessonOf(rumour, verdictOf(rumour)));
}

/** What a candidacy teaches, or what is asked about it. */
export function lessonOf(rumour: Rumour, verdict: Verdict): Lesson {
  const { id, peak, independent, reports } = rumour;
  const last = reports.findLast(({ live }) => live);
  const origins = [...sayersOf(reports.filter(({ live }) => live)).origins.keys()];
  return { id, verdict, peak: rung(peak), promise: last ? promiseOf(last) : 0, independent, origins };
}

/** Probabilities of the open ones among some candidacies. */
export function chancesBy(learnt: Learnt, lessons: readonly Lesson[]): Pick<Forecasts, "settled" | "needed" | "probabilities"> {
  const { settled, needed, weights } = learnt;
  if (weights.length === 0) return { settled, needed, probabilities: new Map() };
  const featuresOf = describer(learnt);
  const open = lessons.filter(({ verdict }) => verdict === "open");
  return { settled, needed, probabilities: new Map(open.map((lesson) => [lesson.id, chanceOf(weights, featuresOf(lesson))])) };
}

/** Learns from the settled ones among some candidacies, which come the newest first, and looks how well that forecasts those left out. */
export function learn(lessons: readonly Lesson[]): Learnt {
  const learnt = weighed(lessons);
  if (learnt.weights.length === 0) return learnt;
  const unseen = crossForecasts(examplesOf(settledOf(lessons), learnt));
  const baseRate = unseen.filter((one) => one.cameTrue).length / unseen.length;
  return { ...learnt, calibration: bandsOf(unseen), skill: skillOf(unseen, baseRate) };
}

function settledOf(lessons: readonly Lesson[]): readonly Lesson[] {
  const settled = lessons.filter(({ verdict }) => verdict === "came-true" || verdict === "false");
  return settled.slice(0, MOST_LEARNT).sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** What the settled ones teach, without looking how well. */
function weighed(lessons: readonly Lesson[]): Learnt {
  const settled = settledOf(lessons);
  const records = new Map<string, Past>();
  for (const lesson of settled) for (const key of lesson.origins) records.set(key, plus(records.get(key), isTrue(lesson), 1));
  const known = {
    settled: settled.length,
    needed: LEAST_LEARNT,
    weights: [],
    baseRate: (settled.filter(isTrue).length + 1) / (settled.length + 2),
    records: [...records].map(([key, past]) => [key, past.cameTrue, past.settled] as const),
    calibration: [],
    skill: null,
  };
  return settled.length < LEAST_LEARNT ? known : { ...known, weights: fitLogistic(examplesOf(settled, known)) };
}

const isTrue = ({ verdict }: Lesson): boolean => verdict === "came-true";

function examplesOf(settled: readonly Lesson[], learnt: Learnt): readonly Example[] {
  const featuresOf = describer(learnt);
  return settled.map((lesson) => ({ features: featuresOf(lesson), isTrue: isTrue(lesson) }));
}

/** Forecasts of each example by what the other folds teach. */
function crossForecasts(examples: readonly Example[]): readonly Forecast[] {
  return Array.from({ length: FOLDS }, (_, fold) => fold).flatMap((fold) => {
    const weights = fitLogistic(examples.filter((_, n) => n % FOLDS !== fold));
    return examples
      .filter((_, n) => n % FOLDS === fold)
      .map((example) => ({ forecast: chanceOf(weights, example.features), cameTrue: example.isTrue }));
  });
}

function bandsOf(all: readonly Forecast[]): readonly Band[] {
  return BANDS.map(([from, to]) => {
    const band = all.filter(({ forecast }) => forecast >= from && (forecast < to || to === 1));
    const forecast = band.reduce((sum, one) => sum + one.forecast, 0) / (band.length || 1);
    return { from, to, n: band.length, forecast, cameTrue: band.filter(({ cameTrue }) => cameTrue).length };
  }).filter(({ n }) => n > 0);
}

/** Turns candidacies into features: stage, wording, independent origins, and the record of the best of those who said it, this rumour left out of it. */
function describer({ records, baseRate }: Learnt): (lesson: Lesson) => readonly number[] {
  const pasts = new Map(records.map(([key, cameTrue, settled]) => [key, { cameTrue, settled }]));
  return (lesson) => {
    const isOwn = lesson.verdict === "came-true" || lesson.verdict === "false";
    const rates = lesson.origins.map((key) => {
      const { cameTrue, settled } = isOwn ? plus(pasts.get(key), isTrue(lesson), -1) : (pasts.get(key) ?? NONE);
      return (cameTrue + PRIOR * baseRate) / (settled + PRIOR);
    });
    return [
      Math.max(0, lesson.peak) / 6,
      lesson.promise,
      Math.log2(1 + lesson.independent),
      logit(Math.max(...rates, rates.length > 0 ? 0 : baseRate)),
    ];
  };
}

const logit = (share: number): number => Math.log(share / (1 - share));

const NONE: Past = { cameTrue: 0, settled: 0 };

function plus(past: Past = NONE, isOne: boolean, by: 1 | -1): Past {
  return { cameTrue: past.cameTrue + by * Number(isOne), settled: past.settled + by };
}
