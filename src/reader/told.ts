import { assertionsOf, type Findings, lacking } from "./assertions.ts";
import { bareJobs } from "./bare-jobs.ts";
import type { Chosen } from "./choice.ts";
import { listedCandidates } from "./listed.ts";
import type { Told } from "./pairs.ts";
import { standingJobs } from "./standing-jobs.ts";

const DENIED = "negated";

/**
 * Everything that rules put together, whether or not it will be believed: by triggers, words for a job, neighbours and headings. What a trigger
 * denies is `denied`: no claim, but telling of the pair.
 */
export function toldBy(findings: Findings, chosen: readonly Chosen[]): Told[] {
  const frames = chosen.flatMap((frame) => {
    const lack = lacking(frame);
    const source = lack === DENIED ? "denied" : "frame";
    return lack === null || lack === DENIED
      ? assertionsOf(findings, frame).map((assertion): Told => ({ source, assertion, frame, job: null }))
      : [];
  });
  const jobs = standingJobs(findings, chosen).map(
    (job): Told => ({ source: job.negated ? "denied" : "job", assertion: job.assertion, frame: null, job }),
  );
  const beside = bareJobs(findings).map((assertion): Told => ({ source: "beside", assertion, frame: null, job: null }));
  const headings = listedCandidates(findings, chosen).map((assertion): Told => ({ source: "heading", assertion, frame: null, job: null }));
  return [...frames, ...jobs, ...beside, ...headings];
}
