/** How good outlets are, and how likely open rumours: what views compute from settled rumours. */
import type { Rumour } from "./views.ts";

/** A share with its interval; `n` is what it rests on. */
export interface Estimate {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly n: number;
}

/** How well forecasts did on what was settled, against always saying the base rate. */
export interface Skill {
  /** Mean squared distance of forecast and outcome: 0 is perfect. */
  readonly brier: number;
  /** The same for the base rate. */
  readonly base: number;
  /** 1 − brier / base: 0 is no better than the base rate, below 0 worse. */
  readonly skill: number;
  readonly n: number;
}

/** What became of an outlet's rumours in one capacity. A rumour counts once, however often the outlet told it. */
export interface Tally {
  /** How many it told. */
  readonly told: number;
  /** Those of them that are shown. */
  readonly rumours: readonly Rumour[];
  readonly open: number;
  /** Expired, and the ledger does not know who had the job: it may have come true unseen, so that it counts neither way. */
  readonly unknown: number;
  readonly settled: number;
  readonly cameTrue: number;
  /** Null under twenty settled ones. */
  readonly rate: Estimate | null;
  /** Median days from the outlet's first report to the official word, where both are dated; null under five. */
  readonly lead: number | null;
  /** What its wording promised against what happened; null under twenty settled ones. */
  readonly wording: Skill | null;
}

/** How a rumour ended, as far as the ledger can know it; `unknown` where it expired unseen: nobody tells who had the job after it. */
export type Verdict = "came-true" | "false" | "open" | "unknown";

/** What one outlet said of one rumour. */
export interface Telling {
  readonly outlet: string;
  readonly name: string;
  /** It said so itself; otherwise it passed on what another said, or may have. */
  readonly isOrigin: boolean;
  readonly verdict: Verdict;
  /** What its last word promised, as a probability. */
  readonly promise: number;
  /** Days from its first report to the official word of what came true; null where either is not dated. */
  readonly lead: number | null;
}

/** What an outlet's tellings in one capacity come to. */
export interface TellingSums {
  readonly told: number;
  readonly open: number;
  readonly unknown: number;
  readonly cameTrue: number;
  readonly wrong: number;
  /** Median of the lead times; null under five. */
  readonly lead: number | null;
  /** Squared distances of promise and outcome, summed over what is settled. */
  readonly missed: number;
}

/** The record of one outlet. `origin`: it said so itself. `relay`: it passed on what another said first, or printed another's text. */
export interface OutletRecord {
  readonly outlet: string;
  readonly name: string;
  readonly origin: Tally;
  readonly relay: Tally;
}

/** An outlet that another cites, or that cites it, and of how many rumours. */
export interface CitedOutlet {
  readonly outlet: string;
  readonly name: string;
  readonly rumours: number;
}

/** One band of forecasts: how likely they were said to be, and how many came true. */
export interface Band {
  readonly from: number;
  readonly to: number;
  readonly n: number;
  readonly forecast: number;
  readonly cameTrue: number;
}

/** What can be learnt from one candidacy, or forecast of it. */
export interface Lesson {
  readonly id: string;
  readonly verdict: Verdict;
  /** How far up the ladder it got, from 0; below 0 where no stage is told. */
  readonly peak: number;
  /** What the last word on it promised. */
  readonly promise: number;
  readonly independent: number;
  /** Who said it first, by the keys of voices. */
  readonly origins: readonly string[];
}

/** What was learnt from settled rumours: enough to forecast an open one. */
export interface Learnt {
  readonly settled: number;
  readonly needed: number;
  /** Of the intercept and the features; empty while too few are settled. */
  readonly weights: readonly number[];
  readonly baseRate: number;
  /** What came of each origin's rumours. */
  readonly records: readonly (readonly [origin: string, cameTrue: number, settled: number])[];
  readonly calibration: readonly Band[];
  readonly skill: Skill | null;
}

/** Probabilities for open rumours, learnt from settled ones, with how well such forecasts did on rumours that they had not seen. */
export interface Forecasts {
  readonly settled: number;
  /** How many settled rumours it takes. */
  readonly needed: number;
  /** By rumour id; empty while too few are settled. */
  readonly probabilities: ReadonlyMap<string, number>;
  readonly calibration: readonly Band[];
  readonly skill: Skill | null;
}
