/** What the whole ledger holds, at a glance. */
import type { Books, Ledger, LedgerSize, Publication, Rumour, Vacancy } from "../../model/index.ts";
import { rumours, vacancies } from "../../views/index.ts";
import { booksOf } from "../books.ts";
import { dayOf, type Look, usesRows } from "./look.ts";
import { rumoursPage } from "./rumours.ts";
import { vacanciesPage } from "./vacancies.ts";

/** An article, and how many claims it makes. */
export interface Counted {
  readonly publication: Publication;
  readonly claims: number;
}

export interface MarketPage {
  readonly books: Books;
  readonly size: LedgerSize;
  /** The latest farewell first. */
  readonly benches: readonly Vacancy[];
  /** The newest first. */
  readonly open: readonly Rumour[];
  readonly settled: readonly Rumour[];
  readonly newest: readonly Counted[];
  /** How many there are of what a page of a large ledger shows only some of. */
  readonly totals: { readonly benches: number; readonly open: number; readonly settled: number; readonly articles: number };
}

/** The market: of a small ledger all of it, of a large one the newest. */
export async function marketPage(ledger: Ledger, look: Look): Promise<MarketPage> {
  if (await usesRows(ledger, look)) return marketFromRows(ledger, look);
  const { size, ...books } = await booksOf(ledger, { asOf: look.asOf });
  const known = rumours(books, dayOf(look));
  const [open, settled] = [true, false].map((isOpen) => known.filter(({ outcome }) => (outcome === "open") === isOpen));
  const newest = counted(books.assertions);
  const benches = vacancies(books);
  return {
    books,
    size,
    benches,
    open: open ?? [],
    settled: settled ?? [],
    newest,
    totals: { benches: benches.length, open: open?.length ?? 0, settled: settled?.length ?? 0, articles: newest.length },
  };
}

/** Rows of each part, and claims that were read last, among which the newest articles are looked for. */
const SHOWN = 20;
const LAST_READ = 200;

async function marketFromRows(ledger: Ledger, look: Look): Promise<MarketPage> {
  const day = dayOf(look);
  const size = await ledger.size();
  const empty = await vacanciesPage(ledger, { today: day, kept: true });
  const [open, settled] = [
    await rumoursPage(ledger, { open: true, offset: 0, limit: SHOWN }, look),
    await rumoursPage(ledger, { open: false, offset: 0, limit: SHOWN }, look),
  ];
  const parts = [empty.books, open.books, settled.books];
  return {
    books: { assertions: parts.flatMap(({ assertions }) => assertions), names: new Map(parts.flatMap(({ names }) => [...names])) },
    size,
    benches: empty.benches.slice(0, SHOWN),
    open: open.rumours,
    settled: settled.rumours,
    newest: counted(await ledger.claimsBefore(Number.MAX_SAFE_INTEGER, LAST_READ)),
    totals: { benches: empty.total + empty.unheard, open: open.total, settled: settled.total, articles: size.publications },
  };
}

/** Articles with the number of their claims, the newest first. */
function counted(claims: readonly { readonly publication: Publication }[]): readonly Counted[] {
  const counts = new Map<string, { readonly publication: Publication; claims: number }>();
  for (const { publication } of claims) {
    const known = counts.get(publication.id) ?? { publication, claims: 0 };
    known.claims++;
    counts.set(publication.id, known);
  }
  const day = ({ publication }: Counted): string => publication.published.latest ?? "";
  return [...counts.values()].sort((a, b) => (day(a) < day(b) ? 1 : day(a) > day(b) ? -1 : a.publication.id < b.publication.id ? -1 : 1));
}
