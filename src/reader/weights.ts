/** The slots that the choice fills, each with a table of its own; `job` is the club of a job that a noun phrase tells without one. */
export const SLOTS = ["person", "club", "other", "by", "replaces", "from", "job"] as const;
export type SlotName = (typeof SLOTS)[number];

/**
 * Learnt weights by slot and feature; a feature that is not in the table weighs nothing. `none` is what an empty slot scores: a
 * candidate must beat it. `accept` weighs a filled frame as a whole. Fitted by `npm run fit`.
 */
export type Weights = { readonly [slot in SlotName | "accept"]: Readonly<Record<string, number>> };
