/** What leaves the house when something happens that somebody wants to know at once. */
import type { Novelty } from "./news.ts";
import type { Certainty, ClaimKind, Polarity, Role, Stage } from "./reading.ts";

/** What somebody wants to know of. A list that is left out stands for everything; a claim must fit all lists that are there. */
export interface Interest {
  readonly name: string;
  readonly people?: readonly string[];
  readonly clubs?: readonly string[];
  readonly stages?: readonly Stage[];
  readonly kinds?: readonly ClaimKind[];
  readonly roles?: readonly Role[];
}

/** What became of a claim when its article was changed. */
export const REVISIONS = ["withdrawn", "softened", "hardened"] as const;
export type Revision = (typeof REVISIONS)[number];

/** One claim that fits an interest and is news. Its words keep the hedge and the chain of voices. */
export interface Alert {
  /** The same for the same claim of the same publication, whoever computes it and how often. */
  readonly id: string;
  /** When it was found: ISO 8601, UTC. */
  readonly at: string;
  /** Names of the interests that it fits. */
  readonly interests: readonly string[];
  readonly what: Exclude<Novelty, "repeat"> | Revision;
  /** "Jens Prøve → Testby BK · head coach · talks · possible": the claim in a line. */
  readonly line: string;
  /** "Prøvebladet ← unnamed source": who says it, the publisher first. */
  readonly voices: string;
  /** The words that it stands on. */
  readonly evidence: string;
  readonly claim: {
    readonly id: string;
    readonly kind: ClaimKind;
    readonly person: string | null;
    readonly club: string | null;
    readonly role: Role | null;
    readonly stage: Stage | null;
    readonly polarity: Polarity;
    readonly certainty: Certainty;
  };
  readonly publication: {
    readonly url: string;
    readonly title: string | null;
    readonly publisher: string | null;
    /** Day, where it is known to one. */
    readonly published: string | null;
  };
}
