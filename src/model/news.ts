/** An article against what was known before it, and where reports come from. */
import type { Publication } from "./ledger.ts";
import type { Stage } from "./reading.ts";
import type { Assertion, Rumour } from "./views.ts";

/**
 * `new`: nobody said so before. `confirmation`: somebody who does not rest on those who did. `contradiction`: others said what cannot also be true.
 * `repeat`: known, from the same origins.
 */
export const NOVELTIES = ["new", "contradiction", "confirmation", "repeat"] as const;
export type Novelty = (typeof NOVELTIES)[number];

export interface NewsItem {
  readonly assertion: Assertion;
  readonly novelty: Novelty;
  /** The claims that it repeats, confirms or contradicts, in order of time. */
  readonly known: readonly Assertion[];
  /** The step that a rumour takes with it: up the ladder, or down. */
  readonly climbed: { readonly from: Stage; readonly to: Stage; readonly up: boolean } | null;
}

export interface News {
  readonly publication: Publication;
  /** How many older articles it was held against. */
  readonly against: number;
  /** In the order of the text. */
  readonly items: readonly NewsItem[];
}

/** Outlets that cite each other in a circle for one rumour: A has it from B, and B from A. */
export interface SourceCircle {
  readonly rumour: Rumour;
  /** Names, each citing the next and the last the first. */
  readonly outlets: readonly string[];
  readonly reports: readonly Assertion[];
}

/**
 * A report that ends in nothing: `unnamed` cites "media" or "reports" and nobody by name; `unseen` cites an outlet of which the ledger holds no article
 * that says so.
 */
export interface DeadEnd {
  readonly rumour: Rumour;
  readonly how: "unnamed" | "unseen";
  readonly origin: string;
  readonly report: Assertion;
}

export interface Sourcing {
  readonly circles: readonly SourceCircle[];
  readonly deadEnds: readonly DeadEnd[];
}
