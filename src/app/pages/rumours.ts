/** Rumours, the newest first, and one of them. */
import type { Books, Forecasts, Ledger, Rumour } from "../../model/index.ts";
import { chances } from "../../views/index.ts";
import { type Look, wholeBooks } from "./look.ts";

export interface RumoursPage {
  readonly books: Books;
  readonly rumours: readonly Rumour[];
  /** How many there are on all pages. */
  readonly total: number;
  /** How likely open ones are, by id, and how many settled ones that was learnt from. */
  readonly chances: Pick<Forecasts, "settled" | "needed" | "probabilities">;
}

/** Which rumours a page shows. */
export interface Range {
  /** Only open ones, only settled ones; all where left out. */
  readonly open?: boolean | undefined;
  readonly offset: number;
  readonly limit: number;
}

/** A page of the list of rumours. */
export async function rumoursPage(ledger: Ledger, { open, offset, limit }: Range, look: Look): Promise<RumoursPage> {
  const { books, known } = await wholeBooks(ledger, look);
  const all = open === undefined ? known : known.filter(({ outcome }) => (outcome === "open") === open);
  return { books, rumours: all.slice(offset, offset + limit), total: all.length, chances: chances(books, known) };
}

/** The rumour with this id; null where there is none. */
export async function rumourById(ledger: Ledger, id: string, look: Look): Promise<Omit<RumoursPage, "total"> | null> {
  const { books, known } = await wholeBooks(ledger, look);
  const rumour = known.find((one) => one.id === id);
  return rumour ? { books, rumours: [rumour], chances: chances(books, known) } : null;
}
