/** How good outlets are: all of them side by side, and one of them with its rumours. */
import type { Books, CitedOutlet, DenialRecord, Forecasts, Ledger, OutletRecord } from "../../model/index.ts";
import { citationsOf, denialRecords, forecasts, outletRecords } from "../../views/index.ts";
import { type Look, type NotOne, theOne, wholeBooks } from "./look.ts";

export interface OutletsPage {
  readonly books: Books;
  /** Those with most rumours as origin first. */
  readonly records: readonly OutletRecord[];
  /** How often clubs' denials held. */
  readonly denials: readonly DenialRecord[];
  readonly forecasts: Forecasts;
}

/** The records of all outlets. */
export async function outletsPage(ledger: Ledger, look: Look): Promise<OutletsPage> {
  const { books, known } = await wholeBooks(ledger, look);
  return { books, records: outletRecords(books, known), denials: denialRecords(books, known), forecasts: forecasts(books, known) };
}

export interface OutletPage {
  readonly books: Books;
  readonly record: OutletRecord;
  /** Outlets that it has rumours from, and those that have rumours from it, with their number, the most first. */
  readonly cites: readonly CitedOutlet[];
  readonly citedBy: readonly CitedOutlet[];
}

/** The record of the outlet that a typed name, or an id, means, with its rumours; where that is none or several, their names. */
export async function outletPage(ledger: Ledger, typed: string, look: Look): Promise<OutletPage | NotOne> {
  const { books, known } = await wholeBooks(ledger, look);
  const records = outletRecords(books, known);
  const named = records.map(({ outlet, name }) => ({ id: outlet, name, aliases: books.names.get(outlet)?.aliases ?? [] }));
  const one = theOne(typed, named);
  if ("several" in one) return one;
  const record = records.find(({ outlet }) => outlet === one.id);
  return record ? { books, record, ...citationsOf(known, one.id) } : { suggestions: [], several: [] };
}
