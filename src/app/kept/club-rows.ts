/** The rows of a club, made of the rows of those who had its bench, who are in line for it, and who decide there. */
import type { Assertion, Books, ClubResponse, Connection, KeptRow, Lead, Ledger, Named, OpenBench, Rumour } from "../../model/index.ts";
import { addDays, decidersAt, denialRecordOf, leads, openBenches } from "../../views/index.ts";
import { booksWith } from "./career-books.ts";
import { nameRows } from "./name-rows.ts";
import { pack, type Unpacked, unpackBare } from "./pack.ts";
import type { CareerRow, DenialRow } from "./person-rows.ts";

/** Rows of a club that are looked at, of each kind, the newest; and of one person. */
const AT_CLUB = 200;
const OF_PERSON = 40;
/** A spell that no article has told of for so many days is over, as far as `isThere` knows. */
export const HEARD = 366;

/** What the row of an open bench holds. */
export interface BenchRow {
  readonly bench: OpenBench;
  readonly leads: readonly Lead[];
}

/** What the row of a club holds. */
export interface ClubRow {
  readonly named: Named;
  readonly denials: number;
  readonly held: number;
  readonly broken: number;
}

interface AtClub {
  readonly spells: readonly KeptRow[];
  readonly staff: readonly KeptRow[];
  readonly talk: readonly KeptRow[];
  readonly answers: readonly KeptRow[];
  readonly denials: readonly KeptRow[];
}

/** The rows of a club: its names, its record, and its bench, if that is open on the day. */
export async function rowsOfClub(ledger: Ledger, club: string, today: string): Promise<readonly KeptRow[]> {
  const about = (kind: KeptRow["kind"], from = "") => ({ kinds: [kind], about: club, from, limit: AT_CLUB });
  const wanted = [
    about("spell"),
    about("staff", addDays(today, -HEARD)),
    about("rumour"),
    about("response"),
    about("denial"),
    about("stint"),
  ];
  const [spells = [], staff = [], talk = [], answers = [], denials = [], others = []] = await ledger.rows(wanted);
  const here: AtClub = { spells, staff, talk, answers, denials };
  const all = [...spells, ...staff, ...talk, ...answers, ...denials];
  const found = await unpackBare(all.length > 0 ? all : others.slice(0, 1));
  const named = found.books.names.get(club);
  if (!named) return [];
  const bench = await benchRows(ledger, club, here, found, today);
  return [clubRow(named, recordOf(club, found, answers)), ...nameRows(named), ...bench];
}

const STEADY = { about: "", day: "", isOpen: false, since: "", until: "", expires: null };

function recordOf(club: string, found: Unpacked, answers: readonly KeptRow[]): Omit<ClubRow, "named"> {
  const { denials, held, broken } = denialRecordOf(
    club,
    answers.map((row) => found.viewOf<ClubResponse>(row)),
  );
  return { denials, held, broken };
}

/** Open where it has denied anything. */
function clubRow(named: Named, record: Omit<ClubRow, "named">): KeptRow {
  const view: ClubRow = { named, ...record };
  return { ...STEADY, kind: "club", id: named.id, key: named.id, isOpen: record.denials > 0, row: JSON.stringify(view) };
}

async function benchRows(ledger: Ledger, club: string, here: AtClub, found: Unpacked, today: string): Promise<readonly KeptRow[]> {
  const { spells, staff, talk, denials } = here;
  const own = [...spells, ...staff];
  const stints = own.map((row) => found.viewOf<CareerRow>(row));
  const first = benchIn(booksWith(found.names, stints, denialsIn(found, denials)), club, found, talk, today);
  if (!first) return turnOf(club, stints, today);
  const inLine = new Set(first.candidates.map(({ rumour }) => rumour.id));
  const candidates = [...new Set(talk.filter(({ id }) => inLine.has(id)).map(({ key }) => key))];
  const held = (await ledger.rows([{ kinds: ["spell"], keys: candidates, limit: OF_PERSON * candidates.length }])).flat();
  const met = await acquaintances(ledger, club, own, found, today);
  const careers = [...own, ...held, ...met.careers];
  const all = await unpackBare([...careers, ...met.ties, ...talk, ...denials]);
  const known = booksWith(
    all.names,
    careers.map((row) => all.viewOf<CareerRow>(row)),
    [...denialsIn(all, denials), ...met.ties.flatMap((row) => toldIn(all.viewOf<Connection>(row)))],
  );
  const bench = benchIn(known, club, all, talk, today);
  if (!bench) return [];
  const view: BenchRow = { bench, leads: leads(known, [club], today) };
  const row = benchRow(club, { day: spokenOf(bench), isOpen: true, expires: addDays(today, 1), row: pack(view, all) });
  return [row, ...[...new Set([...candidates, ...met.leans])].map((on) => leanOf(club, on))];
}

const denialsIn = (found: Unpacked, rows: readonly KeptRow[]): readonly Assertion[] =>
  rows.map((row) => found.viewOf<DenialRow>(row).assertion);

/** What articles tell in so many words: the rest follows from careers. */
const toldIn = ({ told, support }: Connection): readonly Assertion[] =>
  told ? support.filter(({ claim }) => claim.kind === "association") : [];

function benchIn(books: Books, club: string, found: Unpacked, talk: readonly KeptRow[], today: string): OpenBench | null {
  const rumours = talk.map((row) => found.viewOf<Rumour>(row));
  return openBenches(books, { asOf: today, rumours }).find((bench) => bench.club === club) ?? null;
}

interface Acquaintances {
  readonly careers: readonly KeptRow[];
  readonly ties: readonly KeptRow[];
  /** What the club's row leans on: those who decide, where they have been, and whom they met there. */
  readonly leans: readonly string[];
}

/** The jobs of those who decide at the club, of whoever was where they were, and what these did elsewhere. */
async function acquaintances(
  ledger: Ledger,
  club: string,
  rows: readonly KeptRow[],
  found: Unpacked,
  today: string,
): Promise<Acquaintances> {
  const careers = rows.map((row) => found.viewOf<CareerRow>(row));
  const keys = new Map(rows.map((row, n) => [careers[n]?.stint, row.key]));
  const insiders = [...new Set(decidersAt(booksWith(found.names, careers, []), [club], today).flatMap((stint) => keys.get(stint) ?? []))];
  if (insiders.length === 0) return { careers: [], ties: [], leans: [] };
  const jobs = ["spell", "staff", "stint"] as const;
  const own = (await ledger.rows(insiders.map((key) => ({ kinds: jobs, key, limit: OF_PERSON })))).flat();
  const ties = (await ledger.rows(insiders.map((key) => ({ kinds: ["tie" as const], key, limit: OF_PERSON })))).flat();
  const clubs = [...new Set(own.map(({ about }) => about))];
  const there = (await ledger.rows(clubs.map((about) => ({ kinds: jobs, about, limit: AT_CLUB })))).flat();
  const people = [...new Set([...there, ...ties].map(({ key }) => key))];
  const theirs = (await ledger.rows(people.map((key) => ({ kinds: jobs, key, limit: OF_PERSON })))).flat();
  const once = new Map([...own, ...there, ...theirs].map((row) => [`${row.kind} ${row.id}`, row]));
  return { careers: [...once.values()], ties, leans: [...insiders, ...clubs, ...people] };
}

const benchRow = (club: string, row: Pick<KeptRow, "row"> & Partial<KeptRow>): KeptRow => ({
  ...STEADY,
  kind: "bench",
  id: club,
  key: club,
  ...row,
  about: club,
});

const leanOf = (club: string, on: string): KeptRow => ({ ...STEADY, kind: "lean", id: `${club} ${on}`, key: club, about: on, row: "" });

/** A bench that opens on a day to come: its row is made again on that day. */
function turnOf(club: string, rows: readonly CareerRow[], today: string): readonly KeptRow[] {
  const ends = rows.flatMap(({ stint: { from, to } }) => [from?.earliest, from?.latest, to?.earliest, to?.latest]);
  const next = ends.flatMap((day) => (day && day > today ? [day] : [])).sort()[0];
  return next ? [benchRow(club, { expires: next, row: "" })] : [];
}

/** The last day on which anybody spoke of it, as `isSpokenOf` has it. */
function spokenOf({ since, candidates }: OpenBench): string {
  return [since.latest, ...candidates.map(({ rumour }) => rumour.last.latest)].reduce<string>((a, b) => (b && b > a ? b : a), "");
}
