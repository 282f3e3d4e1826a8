/** What the wording of a report promises, as a number: a convention, the same for all outlets, against which outcomes are held. */
import type { Certainty, Report, Stage } from "../model/index.ts";

/**
 * How sure a word is. "Certain" and "probable" after Sherman Kent, "Words of Estimative Probability" (1964: 93 and 75 %); "possible", which Kent
 * left without a number, is what a bare rumour promises.
 */
const SURE: Readonly<Record<Certainty, number>> = { certain: 0.93, probable: 0.75, possible: 0.4 };

/** How likely the job is if the stage is true: one of three on a shortlist, even odds in talks. Ends of a candidacy promise nothing. */
const NEAR: Readonly<Record<Stage, number>> = {
  linked: 0.2,
  interest: 0.2,
  applied: 0.2,
  shortlisted: 0.33,
  talks: 0.5,
  close: 0.85,
  agreed: 0.97,
  collapsed: 0,
  declined: 0,
  rejected: 0,
};

/** The probability that a report's words promise: that of the stage, as sure as it is told. A farewell foretold has no stage. */
export function promiseOf({ assertion, stage }: Report): number {
  return SURE[assertion.claim.certainty] * (stage ? NEAR[stage] : 1);
}
