import type { Chosen } from "./choice.ts";
import type { Draft } from "./draft.ts";

/**
 * Whether an appointment is only what a candidacy of its clause is about: an infinitive behind it or before it ("in the running to become",
 * "topkandidaat om trainer te worden", "favorit til at blive").
 */
export function isProspect({ clauses }: Pick<Draft, "clauses">, frame: Chosen, all: readonly Chosen[]): boolean {
  const { trigger, form } = frame.cue.sign;
  if (trigger.claim !== "appointment" || form !== "infinitive") return false;
  const end = clauses[frame.clause]?.from;
  return all.some(
    (other) =>
      other.cue.sign.trigger.claim === "candidacy" &&
      other.sentence === frame.sentence &&
      (other.clause === frame.clause || clauses[other.clause]?.to === end) &&
      other.person?.figure === frame.person?.figure &&
      other.club?.figure === frame.club?.figure,
  );
}
