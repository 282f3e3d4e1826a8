/** What a ledger knows of a club: its bench through time, staff, rumours, contracts, answers. */
import type {
  Bench,
  Books,
  ClubResponse,
  Contract,
  DenialRecord,
  KeptKind,
  Lead,
  Ledger,
  Named,
  Rumour,
  Stint,
} from "../../model/index.ts";
import { addDays, benchOf, byTelling, contracts, denialRecordOf, denialRecords, leads, staffOf } from "../../views/index.ts";
import { booksWith } from "../kept/career-books.ts";
import { type BenchRow, HEARD } from "../kept/club-rows.ts";
import { unpack } from "../kept/pack.ts";
import type { CareerRow } from "../kept/person-rows.ts";
import { CLAIMS, dayOf, type Look, type NotOne, namedAs, someOf, theOne, usesRows, wholeBooks } from "./look.ts";
import { namedInRows } from "./row-names.ts";

export interface ClubPage {
  readonly books: Books;
  readonly club: Named;
  /** Of very many spells the newest. */
  readonly bench: Bench;
  /** Who works there besides the bench, on the day of looking. */
  readonly staff: readonly Stint[];
  /** Open and settled, the newest first. */
  readonly rumours: readonly Rumour[];
  readonly contracts: readonly Contract[];
  readonly denials: DenialRecord | null;
  /** While its bench is open: coaches whom somebody there has worked with. */
  readonly leads: readonly Lead[];
  /** How many there are of what the page shows only the newest of. */
  readonly totals: { readonly spells: number; readonly rumours: number; readonly contracts: number };
}

/** The page of the club that a typed name, or an id, means; where that is none or several, their names. */
export async function clubPage(ledger: Ledger, typed: string, look: Look): Promise<ClubPage | NotOne> {
  if (await usesRows(ledger, look)) return clubFromRows(ledger, typed, look.today);
  const { books, known } = await wholeBooks(ledger, look);
  const club = theOne(typed, namedAs("club", books));
  if ("several" in club) return club;
  const bench = benchOf(books, club.id, { asOf: dayOf(look), rumours: known });
  const about = known.filter((rumour) => rumour.club === club.id);
  const signed = contracts(books).filter((contract) => contract.club === club.id);
  return {
    books,
    club,
    bench,
    staff: staffOf(books, club.id, dayOf(look)),
    rumours: about,
    contracts: signed,
    denials: denialRecords(books, known).find((record) => record.club === club.id) ?? null,
    leads: bench.gaps.at(-1)?.until === null ? leads(books, [club.id], dayOf(look)) : [],
    totals: { spells: bench.spells.length, rumours: about.length, contracts: signed.length },
  };
}

/** What is shown of a club. */
const MOST = { spells: 30, staff: 20, rumours: 24, contracts: 12, answers: 24 } as const;
/** Jobs of all candidates that are looked at for the one that each has now. */
const JOBS = 40;

async function clubFromRows(ledger: Ledger, typed: string, today: string): Promise<ClubPage | NotOne> {
  const club = await namedInRows(ledger, "club", typed);
  if ("several" in club) return club;
  const about = (kind: KeptKind, limit: number, from = "") => someOf(ledger, { kinds: [kind], about: club.id, from, limit });
  const recent = addDays(today, -HEARD);
  const [spells, staff] = [await about("spell", MOST.spells), await about("staff", MOST.staff, recent)];
  const [talk, signed] = [await about("rumour", MOST.rumours), await about("contract", MOST.contracts)];
  const [answers, denials] = [await about("response", MOST.answers), await about("denial", MOST.answers)];
  const people = [...new Set(talk.rows.map(({ key }) => key))];
  const open = (await ledger.rowsById("bench", [club.id])).filter(({ isOpen }) => isOpen);
  const [held = []] = await ledger.rows([{ kinds: ["spell"], keys: people, from: recent, limit: JOBS }]);
  const careers = [...spells.rows, ...staff.rows, ...held];
  const found = await unpack(ledger, [...careers, ...talk.rows, ...signed.rows, ...answers.rows, ...denials.rows, ...open], CLAIMS);
  const stints = careers.map((row) => found.viewOf<CareerRow>(row));
  const books = booksWith(new Map([...found.books.names, [club.id, club]]), stints, found.books.assertions);
  const rumours = talk.rows.map((row) => found.viewOf<Rumour>(row));
  const responses = answers.rows.map((row) => found.viewOf<ClubResponse>(row));
  return {
    books,
    club,
    bench: benchOf(books, club.id, { asOf: today, rumours }),
    staff: staffOf(books, club.id, today),
    rumours,
    contracts: signed.rows.map((row) => found.viewOf<Contract>(row)).sort(byTelling),
    denials: responses.length > 0 ? denialRecordOf(club.id, responses) : null,
    leads: open.flatMap((row) => found.viewOf<BenchRow>(row).leads),
    totals: { spells: spells.total, rumours: talk.total, contracts: signed.total },
  };
}
