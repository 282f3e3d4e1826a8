/** Why a reader made a claim, for people: what `hearsay read --explain` prints. */
import type { Reading, Voice } from "./reading.ts";
import type { Span } from "./span.ts";

/** Something that spoke for (above zero) or against, in plain words, with what it weighed. */
export interface Reason {
  readonly words: string;
  readonly weight: number;
}

/** Words of the text. */
export interface Words extends Span {
  readonly text: string;
}

/** Somebody who might fill a slot: by which words, with what sum, and why. */
export interface Considered {
  /** Id of an entity of the reading. */
  readonly entity: string;
  readonly name: string;
  /** Null where no words near by mean him: the article is about him. */
  readonly words: Words | null;
  /** Null where the grammar alone decided. */
  readonly sum: number | null;
  /** The strongest ones of the chosen and the next best, those that tell the two apart before the others. */
  readonly reasons: readonly Reason[];
}

export interface SlotExplanation {
  readonly slot: "person" | "club" | "other" | "by" | "replaces" | "from";
  /** Null where the slot stayed empty. */
  readonly chosen: Considered | null;
  /** What leaving it empty would have weighed; null where the claim is nothing without it. */
  readonly empty: number | null;
  /** The others, best first. */
  readonly others: readonly Considered[];
}

/** A voice of the chain with the words that name it; null for a publisher that is only implied. */
export interface ChainLink extends Pick<Voice, "kind" | "name"> {
  readonly words: Words | null;
}

export interface Explanation {
  /** The row of the pack, or the rule of the reader, that made the claim. */
  readonly row: string;
  /** What of the text matched the row, part by part. */
  readonly trigger: readonly Words[];
  readonly slots: readonly SlotExplanation[];
  /** The sum that decided that there is a claim, and what it had to reach; null where a rule makes it outright. */
  readonly acceptance: { readonly sum: number; readonly least: number; readonly reasons: readonly Reason[] } | null;
  /** From the publisher to the origin. */
  readonly chain: readonly ChainLink[];
}

/** A reading with an explanation for each of its claims, in their order. */
export interface Explained extends Reading {
  readonly explanations: readonly Explanation[];
}

export function isExplained(reading: Reading): reading is Explained {
  return "explanations" in reading;
}
