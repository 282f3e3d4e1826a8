/**
 * The ledger: the append-only record of articles and claims, behind one small interface, so that SQLite and PostgreSQL serve the same
 * queries. Nothing in it is ever edited: a newer reading *retires* the older one of its publication, and views see what is not retired.
 */
import type { Permission, Published } from "./article.ts";
import type { Judgement, Remark } from "./judgement.ts";
import type { KeptKind, KeptQuery, KeptRow, Stale } from "./kept.ts";
import type { Claim, EntityKind, Reading } from "./reading.ts";

/** One text as one publisher printed it: what claims hang on. Two papers with one agency item are two publications of one text. */
export interface Publication {
  readonly id: string;
  /** Hash of the text to the letter. */
  readonly text: string;
  /** Path or address as it was given when it was first appended. */
  readonly source: string;
  readonly url: string | null;
  readonly title: string | null;
  /** BCP 47. */
  readonly language: string;
  readonly publisher: { readonly id?: string; readonly name: string } | null;
  readonly published: Published;
  /** The moments of publication and of the last change in ISO 8601, where metadata tells them. */
  readonly publishedAt?: string;
  readonly modifiedAt?: string;
  /** What its site said to machines that read, where it was fetched from the web. */
  readonly permission?: Permission;
  /** By what its text is known among copies that were edited: `packSketch` of its `sketchOf`. Missing where nothing may be known of the text. */
  readonly sketch?: string;
}

/** A claim in its publication. Its id is a hash of what it says and where it stands, so that a re-reading that agrees keeps it. */
export interface LedgerClaim {
  readonly id: string;
  readonly publication: string;
  /** Version of the reader that found it. */
  readonly reader: string;
  readonly claim: Claim;
}

/** Somebody or something that a publication names, under the id that its reading gave it. */
export interface LedgerEntity {
  readonly publication: string;
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  readonly aliases: readonly string[];
}

/** What a view is computed from: everything that is not retired, and what people have judged of it. */
export interface Shelf {
  readonly publications: readonly Publication[];
  readonly claims: readonly LedgerClaim[];
  readonly entities: readonly LedgerEntity[];
  /** In the order in which they were made. Views apply them; the ledger never does. */
  readonly judgements: readonly Judgement[];
}

/** What appending a batch changed; reading the same thing twice counts as `known`, and so does what was to be forgotten. */
export interface Appended {
  readonly added: number;
  /** Readings that took the place of an older reader's. */
  readonly renewed: number;
  readonly known: number;
}

/** How much a ledger holds, retired readings aside. */
export interface LedgerSize {
  readonly publications: number;
  readonly claims: number;
}

/** How much of an article's words is stored: all, the sentences that claims stand on, or none but where they stand. */
export const KEEPS = ["text", "evidence", "none"] as const;
export type Keep = (typeof KEEPS)[number];

/** What is known of readings from outside. */
export interface Appending {
  /** Version of the reader that made them. */
  readonly reader: string;
  /** When they are recorded: ISO 8601 in UTC, to the millisecond. */
  readonly at: string;
  /** `text` where left out. */
  readonly keep?: Keep;
}

/** Readings that mention one of some keys, the newest first: what a person's or a club's page needs of a ledger. */
export interface Slice {
  /** Ids of clubs, and what `personKey`, `familyKey` and `arrivalsKey` make of names and clubs. */
  readonly keys: readonly string[];
  /** Days of publication, both inclusive; articles that nobody can date come with every window. */
  readonly from?: string;
  readonly to?: string;
  /** Which come first where there are more than `limit`: the newest where left out. Articles that nobody can date come last. */
  readonly first?: "newest" | "oldest";
  /** At most so many readings. */
  readonly limit: number;
}

/** A name that some publication gives. */
export interface LedgerName {
  readonly kind: EntityKind;
  readonly name: string;
  /** The id of a club, outlet or competition; empty for people, whom only the views tell apart. */
  readonly id: string;
}

/** A claim, or a title, in which words were found. */
export interface Hit {
  readonly publication: Publication;
  /** Null where the title has them. */
  readonly claim: LedgerClaim | null;
}

/** A claim, and by the how manieth reading it came. */
export interface FreshClaim {
  readonly reading: number;
  readonly row: LedgerClaim;
  readonly publication: Publication;
}

/** Who asks for something to be forgotten, why, and when it is done (ISO 8601, UTC). Who and why stay readable for good. */
export interface Request {
  readonly who: string;
  readonly why: string;
  readonly at: string;
}

/** A person to be forgotten. */
export interface ForgottenPerson {
  /** `nameKey` of his full names: whoever has one is him, in articles still to come, too. */
  readonly keys: readonly string[];
  /** `nameKey` of surnames and short forms, which are his in these publications only. */
  readonly shortKeys: readonly string[];
  readonly publications: readonly string[];
}

/** What forgetting changed. */
export interface Forgotten {
  /** Publications that are gone, or that were cut. */
  readonly publications: number;
  readonly claims: number;
}

/** Everything that was recorded on a day (UTC): how many rows, and a digest of them that does not depend on their order. */
export interface DayDigest {
  readonly day: string;
  readonly rows: number;
  readonly root: string;
}

/** How a ledger is, as far as the store itself can tell. */
export interface LedgerCheck {
  readonly size: LedgerSize;
  /** Readings that newer ones have retired. */
  readonly retired: number;
  readonly judgements: number;
  readonly forgotten: number;
  /** Readings that are not retired, by version of the reader that made them. */
  readonly readers: readonly { readonly version: string; readonly readings: number }[];
  readonly digests: readonly DayDigest[];
  /** What is damaged, a sentence each. */
  readonly damage: readonly string[];
}

/** A store of the ledger. Every method rejects with a `LedgerError` when the store cannot do it. `asOf` is a moment like `Appending.at`. */
export interface Ledger {
  /** Appends readings in one transaction. */
  append(readings: readonly Reading[], appending: Appending): Promise<Appended>;
  /** All that is not retired, in the order of ids; with `asOf`, as it was then. */
  shelf(asOf?: string): Promise<Shelf>;
  /** What some slices hold together. */
  shelfAbout(slices: readonly Slice[], asOf?: string): Promise<Shelf>;
  /** What is held of some publications, by id. */
  shelfOf(publications: readonly string[], asOf?: string): Promise<Shelf>;
  /** Names in which each of the words begins a word. At most `limit`. */
  names(kind: EntityKind, words: readonly string[], limit: number): Promise<readonly LedgerName[]>;
  /** Claims and titles with all these words, newest first. Words are folded; each matches from its beginning. At most `limit`. */
  search(words: readonly string[], limit: number): Promise<readonly Hit[]>;
  /** Claims that are not retired whose id, or whose id within its reading, begins with `prefix`. At most `limit`. */
  claimsLike(prefix: string, limit: number): Promise<readonly LedgerClaim[]>;
  publication(id: string): Promise<Publication | null>;
  /** Publications with this address or source, or whose id begins so. At most `limit`. */
  publicationsLike(typed: string, limit: number): Promise<readonly Publication[]>;
  /** Whom and what a publication names. */
  entities(publication: string): Promise<readonly LedgerEntity[]>;
  /** The text with this id, or null where it is not kept. */
  text(id: string): Promise<string | null>;
  size(): Promise<LedgerSize>;
  /** How many readings were ever appended; told at once, whatever the ledger holds. */
  appended(): Promise<number>;
  /** Another text after every change of what the ledger holds, its lists among it; quick enough to be asked for at each request. */
  generation(): Promise<string>;
  /** Claims of readings after the n-th that was ever appended, in their order, each with the number of its reading. At most `limit`. */
  claimsSince(n: number, limit: number): Promise<readonly FreshClaim[]>;
  /** Claims of readings before the n-th, the last one first. At most `limit`. */
  claimsBefore(n: number, limit: number, asOf?: string): Promise<readonly FreshClaim[]>;
  /** The first and the last day by which an article is found; null where none is dated. Looks at every article. */
  days(): Promise<{ readonly first: string; readonly last: string } | null>;
  /** Records a judgement; false where it stands already. */
  judge(judgement: Judgement): Promise<boolean>;
  /** Records a dispute, or an answer to one; false where it stands already. */
  remark(remark: Remark): Promise<boolean>;
  /** Disputes and answers, in the order in which they were made. */
  remarks(): Promise<readonly Remark[]>;
  /** What the kept rows do not know of yet; rows of people that time alone has changed by `today` among it. */
  stale(today: string): Promise<Stale>;
  /** Whether the kept rows know of everything. */
  isSettled(today: string): Promise<boolean>;
  /** Empties the kept rows, and marks everybody as stale, with 0 for a reading. */
  unsettle(): Promise<void>;
  /** `nameKey` of the people with a row that something new about a club may change. */
  rowKeysAt(club: string, day: string): Promise<readonly string[]>;
  /** Puts the rows made for some keys in the place of those that they had; what is made of such rows is to be made again. */
  putRows(keys: readonly string[], rows: readonly KeptRow[]): Promise<void>;
  settleStale(marks: Stale["marks"]): Promise<void>;
  /** Keys whose rows are made of other rows, and are to be made again. At most `limit`. */
  remakes(today: string, limit: number): Promise<readonly string[]>;
  /** Takes back what `remakes` told. */
  settleRemakes(keys: readonly string[]): Promise<void>;
  /** Rows that answer each of some questions. */
  rows(queries: readonly KeptQuery[]): Promise<readonly (readonly KeptRow[])[]>;
  rowsById(kind: KeptKind, ids: readonly string[]): Promise<readonly KeptRow[]>;
  /** How many rows answer a question, whatever its limit. */
  countRows(query: Omit<KeptQuery, "limit" | "offset">): Promise<number>;
  /** Claims that are not retired, with their publications, by id. */
  claimsById(ids: readonly string[]): Promise<readonly FreshClaim[]>;
  /** Removes a publication with its text, claims and judgements for good, and leaves a tombstone; null where there is none of this id. */
  forgetPublication(id: string, request: Request): Promise<Forgotten | null>;
  /** Removes a person: his names, the claims about him, the texts and sentences that name him. He stays out of what is read later. */
  forgetPerson(person: ForgottenPerson, request: Request): Promise<Forgotten>;
  /** Looks the whole ledger over, row by row. */
  check(): Promise<LedgerCheck>;
  close(): Promise<void>;
}

/** A ledger that cannot be opened, read or written: what happened, where, and what to do about it. */
export interface LedgerError extends Error {
  readonly name: "LedgerError";
}

export function ledgerError(happened: string, where: string, remedy: string, cause?: unknown): LedgerError {
  const error = new Error(`${happened} — ${where} — ${remedy}`, { cause });
  return Object.assign(error, { name: "LedgerError" as const });
}

export function isLedgerError(error: unknown): error is LedgerError {
  return error instanceof Error && error.name === "LedgerError";
}
