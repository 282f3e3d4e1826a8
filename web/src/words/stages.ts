/** The ladder of a candidacy. */
import type { Stage } from "../../../src/model/reading.ts";

/** Lowest first; the ends of a candidacy are not on it. */
export const LADDER = ["linked", "interest", "applied", "shortlisted", "talks", "close", "agreed"] as const satisfies readonly Stage[];

/** The step of a stage, from 1; 0 for an end of the ladder or none. */
export const stepOf = (stage: Stage | null): number => (stage === null ? 0 : (LADDER as readonly Stage[]).indexOf(stage) + 1);
