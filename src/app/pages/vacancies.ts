/** Benches without a coach, who is in line for them, and which may be empty next. */
import type { Books, Lead, Ledger, OpenBench, Rumour } from "../../model/index.ts";
import { aboutToOpen, isSpokenOf, lastDayOf, leads, openBenches } from "../../views/index.ts";
import { dayOf, type Look, wholeBooks } from "./look.ts";

export interface VacanciesPage {
  readonly books: Books;
  /** The latest farewell first. */
  readonly benches: readonly OpenBench[];
  /** Open as far as articles tell, but nobody has spoken of them for half a year: how many are left out. */
  readonly unheard: number;
  /** For the benches that are shown: coaches whom somebody there has worked with. */
  readonly leads: readonly Lead[];
  /** Farewells of head coaches that are foretold. */
  readonly shaky: readonly Rumour[];
}

export interface VacanciesLook extends Look {
  /** The day on which benches are to be open, today where left out; rumours are as they stand now. */
  readonly at?: string | undefined;
  /** Whether those that nobody has spoken of for half a year are shown, too. */
  readonly all?: boolean | undefined;
}

/** The benches that are open on a day. */
export async function vacanciesPage(ledger: Ledger, look: VacanciesLook): Promise<VacanciesPage> {
  const { books, known } = await wholeBooks(ledger, look);
  const day = look.at ?? dayOf(look);
  const open = openBenches(books, { asOf: day, rumours: known });
  const benches = look.all ? open : open.filter((bench) => isSpokenOf(bench, look.at ?? lastDayOf(books) ?? day));
  const clubs = benches.map(({ club }) => club);
  return { books, benches, unheard: open.length - benches.length, leads: leads(books, clubs, day), shaky: aboutToOpen(known, day) };
}
