/** Flat tables, as they leave the house. */

export type Cell = string | number | boolean | null;

/** A column with what its cells hold; null stands for what is not known. */
export interface Column {
  readonly name: string;
  readonly type: "string" | "integer" | "number" | "boolean";
}

export interface Table {
  readonly columns: readonly Column[];
  /** One row has a cell for each column, in their order. */
  readonly rows: readonly (readonly Cell[])[];
}

/** One change of a head coach, as tables of managerial changes know it. */
export interface ManagerialChange {
  readonly club: string;
  readonly outgoing: string;
  /** "Sacked", "Signed by FC Testby"; empty where nobody says. */
  readonly manner: string;
  /** EDTF. */
  readonly vacated: string;
  /** Null where nobody is known to have come. */
  readonly incoming: string | null;
  readonly appointed: string | null;
  readonly sources: readonly Reference[];
}

/** An article as a footnote names it. */
export interface Reference {
  readonly publisher: string | null;
  readonly title: string | null;
  readonly url: string | null;
  /** EDTF, null where unknown. */
  readonly published: string | null;
}
