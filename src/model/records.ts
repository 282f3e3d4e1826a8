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
