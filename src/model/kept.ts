/** Rows that are kept as articles come in, so that a page need not be computed from all of them. All of them are derived: `hearsay rebuild` makes the same. */

/**
 * What a row is of. Made of what articles say of one person: himself (`person`), his names (`alias`), his jobs on a bench (`spell`), in an office (`staff`) and others
 * (`stint`), `rumour`, farewells foretold (`shaky`), `contract`, what clubs answered (`response`), what he and others denied (`denial`), whom he knows (`tie`), what an outlet said of a rumour
 * itself (`said`) or passed on (`passed`), what is learnt from it (`lesson` of a candidacy, `foretold` of a farewell). Made of such rows: a `club` with its denials, its `bench` while it is open, an `outlet`'s
 * record, whom it cites and who cites it (`cited`), the `forecasts`; `lean` says what a row made of rows leans on.
 */
export type KeptKind =
  | "person"
  | "alias"
  | "spell"
  | "staff"
  | "stint"
  | "rumour"
  | "shaky"
  | "contract"
  | "response"
  | "denial"
  | "tie"
  | "said"
  | "passed"
  | "lesson"
  | "foretold"
  | "club"
  | "bench"
  | "lean"
  | "outlet"
  | "cited"
  | "forecasts";

export interface KeptRow {
  readonly kind: KeptKind;
  /** Unique among rows of the kind. */
  readonly id: string;
  /** What it is made for, all its rows together: the `personKey` of somebody's usual name, the id of a club or an outlet, `FORECASTS`. */
  readonly key: string;
  /** What else it is found by: a club, an outlet, a name. */
  readonly about: string;
  /** What rows are sorted by, the latest first. */
  readonly day: string;
  readonly isOpen: boolean;
  /** The days between which another article about the club may change the row; empty where none does. */
  readonly since: string;
  readonly until: string;
  /** The day on which time alone changes it, if nothing else does; null where it never will. */
  readonly expires: string | null;
  /** What it says as JSON, claims by id. */
  readonly row: string;
}

/** Under which the row of the forecasts is made. */
export const FORECASTS = "forecasts";

/** Which rows are asked for: those of some kinds, the latest first. */
export interface KeptQuery {
  readonly kinds: readonly KeptKind[];
  readonly key?: string;
  /** Instead of one key several. */
  readonly keys?: readonly string[];
  readonly about?: string;
  readonly isOpen?: boolean;
  /** The first day; rows that nothing dates have the empty one. */
  readonly from?: string;
  readonly offset?: number;
  readonly limit: number;
}

/** What was appended since the rows were last brought up to date. */
export interface Stale {
  /** `nameKey` of people of whom something new is told. */
  readonly names: readonly string[];
  /** `familyKey` of them beside each club: their namesakes there may be told apart otherwise now. */
  readonly ties: readonly string[];
  /** Clubs of which something new is told, with the day of the article, empty where nobody knows it. */
  readonly clubs: readonly (readonly [club: string, day: string])[];
  /** What `settleStale` takes back. */
  readonly marks: readonly (readonly [key: string, reading: number])[];
  /** Whether that is all; where it is not, making the rows anew is quicker. */
  readonly isAll: boolean;
}
