/** Fits the weights of the acceptance: whether a filled frame is a claim, by logistic regression. */
import { frameFeatures } from "../src/reader/acceptance.ts";
import { assertionsOf, lacking } from "../src/reader/assertions.ts";
import { evidenceOf } from "../src/reader/compose.ts";
import type { Work } from "../src/reader/index.ts";
import { type GoldClaim, isAnchored, isCalled } from "./align.ts";
import { frequent, sum, type Table } from "./fit-table.ts";

export interface Judged {
  readonly features: readonly string[];
  readonly right: boolean;
}

const EPOCHS = 60;
const RATE = 0.02;
const PULL = 0.3;

type Told = Parameters<typeof evidenceOf>[1] & {
  readonly kind: string;
  readonly person: number | null;
  readonly club: number | null;
  readonly other: number | null;
  readonly by: number | null;
};

/** 1 for a required claim, 0 for one the gold does not have, null for one that it leaves open. */
function verdict(work: Work, claims: readonly GoldClaim[], told: Told): boolean | null {
  const span = evidenceOf(work, told);
  const same = claims.filter((c) => {
    if (![c.kind].flat().includes(told.kind)) return false;
    if (told.kind === "association") return isCalled(work, told.person, c.person) || isCalled(work, told.other, c.person);
    if (told.kind === "response") return isCalled(work, told.by, c.by);
    if (c.club !== undefined && !isCalled(work, told.club, c.club)) return false;
    return c.person === null || c.person === undefined || isCalled(work, told.person, c.person);
  });
  if (same.length === 0) return false;
  if (same.some((c) => c.required && isAnchored(work, c, span))) return true;
  return null;
}

/** The filled frames of an article, with whether they are claims. */
export function judgedOf(work: Work, claims: readonly GoldClaim[]): Judged[] {
  const judged: Judged[] = [];
  for (const frame of work.chosen) {
    if (lacking(frame)) continue;
    const verdicts = assertionsOf(work.findings, frame).map((a) => verdict(work, claims, a));
    if (verdicts[0] !== null && verdicts[0] !== undefined)
      judged.push({ features: frameFeatures(work, frame), right: verdicts.includes(true) });
  }
  return judged;
}

export function fitAcceptance(samples: readonly Judged[]): Table {
  const known = frequent(samples.map((s) => s.features));
  const table: Table = {};
  for (let epoch = 0; epoch < EPOCHS; epoch++)
    for (const { features, right } of samples) {
      const p = 1 / (1 + Math.exp(-sum(table, features)));
      for (const f of features) if (known.has(f)) table[f] = (table[f] ?? 0) + RATE * ((right ? 1 : 0) - p - PULL * (table[f] ?? 0));
    }
  return table;
}
