/** Benches without a coach, who is in line for them, and which may be empty next. */
import type { Books, Lead, Ledger, OpenBench, Rumour } from "../../model/index.ts";
import { aboutToOpen, addDays, byFarewell, daysOpen, isSpokenOf, lastDayOf, leads, openBenches, UNHEARD } from "../../views/index.ts";
import type { BenchRow } from "../kept/club-rows.ts";
import { unpack } from "../kept/pack.ts";
import { CLAIMS, dayOf, type Look, usesRows, wholeBooks } from "./look.ts";

export interface VacanciesPage {
  readonly books: Books;
  /** The latest farewell first; of very many those that were spoken of last. */
  readonly benches: readonly OpenBench[];
  /** How many there are of them. */
  readonly total: number;
  /** Open as far as articles tell, but nobody has spoken of them for half a year: how many are left out. */
  readonly unheard: number;
  /** For the benches that are shown: coaches whom somebody there has worked with. */
  readonly leads: readonly Lead[];
  /** Farewells of head coaches that are foretold, the newest first. */
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
  if (look.at === undefined && (await usesRows(ledger, look))) return vacanciesFromRows(ledger, look);
  const { books, known } = await wholeBooks(ledger, look);
  const day = look.at ?? dayOf(look);
  const open = openBenches(books, { asOf: day, rumours: known });
  const benches = look.all ? open : open.filter((bench) => isSpokenOf(bench, look.at ?? lastDayOf(books) ?? day));
  return {
    books,
    benches,
    total: benches.length,
    unheard: open.length - benches.length,
    leads: leads(
      books,
      benches.map(({ club }) => club),
      day,
    ),
    shaky: aboutToOpen(known, day),
  };
}

/** What one page shows. */
const MOST = { benches: 40, shaky: 30 } as const;

async function vacanciesFromRows(ledger: Ledger, { today, all }: VacanciesLook): Promise<VacanciesPage> {
  const [[newest] = []] = await ledger.rows([{ kinds: ["person"], limit: 1 }]);
  const open = { kinds: ["bench"], isOpen: true } as const;
  const spoken = all ? open : { ...open, from: addDays(newest?.day || today, -UNHEARD) };
  const [rows = [], foretold = []] = await ledger.rows([
    { ...spoken, limit: MOST.benches },
    { kinds: ["shaky"], isOpen: true, limit: MOST.shaky },
  ]);
  const ids = foretold.map(({ id }) => id);
  const talk = await ledger.rowsById("rumour", ids);
  const { books, viewOf } = await unpack(ledger, [...rows, ...talk], CLAIMS);
  const found = rows.map((row) => viewOf<BenchRow>(row));
  const shaky = new Map(talk.map((row) => [row.id, viewOf<Rumour>(row)]));
  const [total, whole] = [await ledger.countRows(spoken), await ledger.countRows(open)];
  return {
    books,
    benches: found.map(({ bench }) => ({ ...bench, days: daysOpen(bench, today) })).sort(byFarewell),
    total,
    unheard: whole - total,
    leads: found.flatMap((one) => one.leads),
    shaky: ids.flatMap((id) => shaky.get(id) ?? []),
  };
}
