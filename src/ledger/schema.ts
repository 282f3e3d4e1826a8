/**
 * The tables of the ledger, as queries see them. Numbers (`seq`) are the store's own and never leave it; what the world sees is content
 * hashes. `recorded_at` says when a row was written (ISO 8601, UTC), so that the ledger can be read as it was.
 */

export interface TextTable {
  readonly id: string;
  readonly text: string;
}

export interface PublicationTable {
  readonly seq: number;
  readonly id: string;
  readonly text_id: string;
  readonly url: string;
  readonly source: string;
}

/** One reading of one publication; what the reader decided about the publication (date, publisher) stands here, for a newer one may differ. */
export interface ReadingTable {
  readonly seq: number;
  readonly id: string;
  readonly publication: number;
  readonly reader: string;
  /** JSON of title, language, publisher, times of publication and change, permission, and sketch of the text. */
  readonly document: string;
  /** JSON array of whom and what it names. */
  readonly entities: string;
  readonly recorded_at: string;
  /** Random, so that the leaf tells nothing about what was forgotten. */
  readonly salt: string;
  /** Hash of salt, reading and claims: what the digest of the day stands on. */
  readonly leaf: string;
}

/** A row says that one reading took another's place. */
export interface RetirementTable {
  readonly reading: number;
  readonly by_reading: number;
  readonly recorded_at: string;
}

export interface ClaimTable {
  readonly reading: number;
  /** Place in the reading, from 0. */
  readonly n: number;
  readonly id: string;
  /** The claim's id within its reading, as `hearsay read` prints it. */
  readonly local_id: string;
  readonly kind: string;
  /** The whole claim as JSON. */
  readonly claim: string;
}

/** Folded words of a claim (`n`), or of the title (`n` is -1), for searching. */
export interface WordsTable {
  readonly reading: number;
  readonly n: number;
  readonly folded: string;
}

/** Which readings make claims about a club or a family of names. Day of publication, empty where it is not known well enough to sort by. */
export interface AboutTable {
  readonly key: string;
  readonly day: string;
  readonly reading: number;
}

/** Names by their words; `key` is the folded name. */
export interface NameTable {
  readonly kind: string;
  readonly word: string;
  readonly key: string;
  readonly name: string;
  readonly id: string;
}

export interface JudgementTable {
  readonly id: string;
  /** The judgement as JSON. */
  readonly judgement: string;
  readonly recorded_at: string;
}

/** What was removed on request: no word of it, but that it was, when and why. `leaves` keep the digests of its days as they were. */
export interface TombstoneTable {
  readonly id: string;
  readonly kind: "publication" | "person";
  /** Random; of a person's names only hashes with it are kept, so that he is known when an article brings him back. */
  readonly salt: string;
  /** JSON array of hashes. */
  readonly hashes: string;
  /** JSON array of pairs of a moment and a leaf. */
  readonly leaves: string;
  readonly who: string;
  readonly why: string;
  readonly recorded_at: string;
}

/** What the lists do not know of yet: a key, and the reading that it is in (0 and below for what no reading brought). */
export interface StaleTable {
  readonly key: string;
  readonly reading: number;
}

/** Rows that pages are made of; see `KeptRow`. */
export interface KeptTable {
  readonly kind: string;
  readonly id: string;
  readonly key: string;
  readonly about: string;
  readonly day: string;
  readonly open: number;
  readonly since: string;
  readonly until: string;
  /** Empty where time alone changes nothing. */
  readonly expires: string;
  readonly row: string;
}

export interface Tables {
  readonly texts: TextTable;
  readonly publications: PublicationTable;
  readonly readings: ReadingTable;
  readonly retirements: RetirementTable;
  readonly claims: ClaimTable;
  readonly words: WordsTable;
  readonly about: AboutTable;
  readonly names: NameTable;
  readonly judgements: JudgementTable;
  readonly tombstones: TombstoneTable;
  readonly stale: StaleTable;
  readonly kept: KeptTable;
}
