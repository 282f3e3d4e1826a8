/** The tables of the ledger, as queries see them. Times of the row itself are kept nowhere: order is `seq`, content is the id. */

export interface TextTable {
  readonly id: string;
  readonly text: string;
}

export interface PublicationTable {
  readonly id: string;
  readonly text_id: string;
  readonly url: string;
  readonly source: string;
}

/** One reading of one publication; what the reader decided about the publication (date, publisher) stands here, for a newer one may differ. */
export interface ReadingTable {
  readonly id: string;
  readonly publication_id: string;
  readonly reader: string;
  /** JSON of title, language, publisher, published. */
  readonly document: string;
}

/** A row says that one reading took another's place. */
export interface RetirementTable {
  readonly reading_id: string;
  readonly by_reading_id: string;
}

export interface ClaimTable {
  readonly reading_id: string;
  readonly id: string;
  /** The claim's id within its reading, as `hearsay read` prints it. */
  readonly local_id: string;
  readonly kind: string;
  readonly person: string | null;
  readonly club: string | null;
  /** The whole claim as JSON. */
  readonly claim: string;
}

export interface EntityTable {
  readonly reading_id: string;
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  /** JSON array. */
  readonly aliases: string;
}

export interface Tables {
  readonly texts: TextTable;
  readonly publications: PublicationTable;
  readonly readings: ReadingTable;
  readonly retirements: RetirementTable;
  readonly claims: ClaimTable;
  readonly entities: EntityTable;
}
