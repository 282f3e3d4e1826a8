/** How pages look at a ledger. */
import type { Books, KeptQuery, KeptRow, Ledger, Named, Rumour } from "../../model/index.ts";
import { rumours } from "../../views/index.ts";
import { booksOf } from "../books.ts";
import { needsLists } from "../lists.ts";
import { whoIs } from "../who-is.ts";

/** When a ledger is looked at. */
export interface Look {
  /** A moment, ISO 8601 in UTC: the ledger as it was then. */
  readonly asOf?: string | undefined;
  /** The day of looking, where no other is asked for. */
  readonly today: string;
  /** Whether pages are made of the rows that are kept, or computed from all books; where left out, as the size of the ledger asks for. */
  readonly kept?: boolean | undefined;
}

/** The day on which the books are looked at. */
export const dayOf = ({ asOf, today }: Look): string => asOf?.slice(0, 10) ?? today;

/** Whether a page is made of the rows that are kept: only of the ledger as it is now, and a small one is quicker computed than kept up to date. */
export async function usesRows(ledger: Ledger, { asOf, kept }: Look): Promise<boolean> {
  return asOf === undefined && (kept ?? (await needsLists(ledger)));
}

/** Claims on one page. Where there are more each list shows its newest, and says how many it leaves out. */
export const CLAIMS = 200;

/** Rows that answer a question, as many as a page shows, and how many there are. */
export async function someOf(ledger: Ledger, query: KeptQuery): Promise<{ readonly rows: readonly KeptRow[]; readonly total: number }> {
  const [rows = []] = await ledger.rows([query]);
  return { rows, total: rows.length < query.limit ? rows.length : await ledger.countRows(query) };
}

/** The whole books, and every rumour as it stands on the day. */
export interface WholeBooks {
  readonly books: Books;
  readonly known: readonly Rumour[];
}

const remembered = new WeakMap<Ledger, Map<string, Promise<WholeBooks>>>();

/** Lets the whole books of a ledger that will not change be opened once for all pages. */
export function rememberBooks(ledger: Ledger): Ledger {
  remembered.set(ledger, new Map());
  return ledger;
}

export function wholeBooks(ledger: Ledger, look: Look): Promise<WholeBooks> {
  const known = remembered.get(ledger);
  if (!known) return openWhole(ledger, look);
  const key = JSON.stringify([look.asOf, dayOf(look)]);
  const opened = known.get(key) ?? openWhole(ledger, look);
  known.set(key, opened);
  opened.catch(() => known.delete(key));
  return opened;
}

async function openWhole(ledger: Ledger, look: Look): Promise<WholeBooks> {
  const books = await booksOf(ledger, { asOf: look.asOf });
  return { books, known: rumours(books, dayOf(look)) };
}

/** A name that is nobody's, or several people's, clubs' or outlets': those that are like it, or that it fits. */
export interface NotOne {
  readonly suggestions: readonly Named[];
  readonly several: readonly Named[];
}

/** The one that is meant by what somebody typed: an id, or a name in any of its forms. */
export function theOne(typed: string, among: Iterable<Named>): Named | NotOne {
  const all = [...among];
  const byId = all.find(({ id }) => id === typed);
  if (byId) return byId;
  const match = whoIs(typed, all);
  if ("suggestions" in match) return { ...match, several: [] };
  const [only, ...others] = match.found;
  return only && others.length === 0 ? only : { suggestions: [], several: match.found };
}

/** Names of one kind, by the beginning of their ids. */
export function namedAs(kind: "person" | "club" | "outlet", { names }: Books): readonly Named[] {
  return [...names.values()].filter(({ id }) => id.startsWith(`${kind}:`));
}
