/** Two versions of one article, claim by claim: what was taken back, said less surely or more surely. */
import { type Assertion, CERTAINTIES, type Claim, type Revision } from "../model/index.ts";
import { rung } from "./reports.ts";

/** A claim that was revised: as it stands in the newer version, or, where it was taken back, as it stood in the older. */
export interface Revised {
  readonly assertion: Assertion;
  readonly what: Revision;
}

/** Compares the claims of an older version with those of a newer one. What is only in the newer is not told here: it is news like any other. */
export function revisionsBetween(older: readonly Assertion[], newer: readonly Assertion[]): readonly Revised[] {
  const now = new Map(newer.map((assertion) => [subjectOf(assertion.claim), assertion]));
  return older.flatMap((before): readonly Revised[] => {
    const after = now.get(subjectOf(before.claim));
    if (!after) return [{ assertion: before, what: "withdrawn" }];
    const change = strengthOf(after.claim) - strengthOf(before.claim) || rung(after.claim.stage ?? null) - rung(before.claim.stage ?? null);
    return change === 0 ? [] : [{ assertion: after, what: change < 0 ? "softened" : "hardened" }];
  });
}

/** What a claim is about and whether it affirms it; how surely is what may change. */
function subjectOf({ kind, person, club, other, by, role, polarity, act }: Claim): string {
  return JSON.stringify([kind, person, club, other, by, role, polarity, act].map((value) => value ?? null));
}

const strengthOf = ({ certainty }: Claim): number => -CERTAINTIES.indexOf(certainty);
