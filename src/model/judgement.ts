/**
 * What people judge of what was read: who is who, and which claims are misread. Rows of their own, applied whenever the ledger is read, so
 * that nothing is rewritten and a newer reading of an article does not undo them. Of two judgements of one thing the later counts.
 */
import type { Claim, ClaimKind, EntityKind } from "./reading.ts";

interface Judged {
  /** Hash of what is judged, by whom and when. */
  readonly id: string;
  readonly who: string;
  readonly why: string;
  /** ISO 8601 in UTC, to the millisecond. */
  readonly at: string;
}

/** Whom a judgement means: everybody of that name, or, with `club`, him whom articles tie to that club (an entity id). */
export interface PersonRef {
  readonly name: string;
  readonly club?: string;
}

/** Whether two names are one man's, or two ids one club's or outlet's; `withdrawn` leaves it to the evidence again. */
export interface IdentityJudgement extends Judged {
  readonly kind: "identity";
  readonly of: Extract<EntityKind, "person" | "club" | "outlet">;
  readonly verdict: "same" | "different" | "withdrawn";
  /** People by name, clubs and outlets by id. */
  readonly a: PersonRef;
  readonly b: PersonRef;
}

/** What a correction is of, whoever reads it: the assertion, not the row. */
export interface AssertionTarget {
  readonly publication: string;
  readonly kind: ClaimKind;
  /** `nameKey` of the person, null where the claim names none. */
  readonly person: string | null;
  /** Entity id, null where the claim names none. */
  readonly club: string | null;
  /** Name of the origin as `attribution` ends with it, folded. */
  readonly origin: string;
  readonly start: number;
  readonly end: number;
}

/** Fields that can be set right; `person` is a name, `club` an entity id. */
export const CORRECTABLE = [
  "kind",
  "person",
  "club",
  "role",
  "stage",
  "manner",
  "act",
  "polarity",
  "certainty",
  "standing",
  "squad",
] as const;
export type RightValues = Partial<Pick<Claim, (typeof CORRECTABLE)[number]>>;

/** The claim is misread and says nothing, or some of its fields have other values than were read. */
export interface Correction extends Judged {
  readonly kind: "correction";
  readonly verdict: "misread" | "corrected" | "withdrawn";
  readonly target: AssertionTarget;
  readonly set: RightValues;
}

/** Somebody says that something on a page is wrong; `why` are his words. Views pass over it. */
export interface Dispute extends Judged {
  readonly kind: "dispute";
  /** Path of the page, or id of the claim. */
  readonly about: string;
}

/** The public answer to a dispute; `why` are its words. Of two answers the later counts. */
export interface DisputeReply extends Judged {
  readonly kind: "answer";
  /** Id of the dispute. */
  readonly dispute: string;
}

export type Judgement = IdentityJudgement | Correction;
/** What is said about the books, and changes nothing in them; its id is a hash behind `remark:`. */
export type Remark = Dispute | DisputeReply;

/** What a person had better look at. */
export interface Doubts {
  /** Two names that may be one man's: they share these clubs, but not enough speaks for joining them. */
  readonly unjoined: readonly { readonly a: string; readonly b: string; readonly clubs: readonly string[] }[];
  /** Ends of stints on which articles contradict each other, with the ids of their claims. */
  readonly conflicts: readonly {
    readonly person: string;
    readonly club: string;
    readonly end: "from" | "to";
    readonly edtf: string;
    readonly support: readonly string[];
    readonly contradicted: readonly string[];
  }[];
}
