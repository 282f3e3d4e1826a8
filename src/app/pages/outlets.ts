/** How good outlets are: all of them side by side, and one of them with its rumours. */
import {
  type Books,
  type CitedOutlet,
  type DenialRecord,
  FORECASTS,
  type Forecasts,
  type KeptRow,
  type Ledger,
  type Named,
  type OutletRecord,
  type Rumour,
} from "../../model/index.ts";
import { byRumours, citationsOf, denialRecords, forecasts, outletRecords, tallyOf } from "../../views/index.ts";
import type { ClubRow } from "../kept/club-rows.ts";
import { unpack } from "../kept/pack.ts";
import type { ForecastsRow, OutletRow, SaidRow } from "../kept/record-rows.ts";
import { withRegistryNames } from "../registry-names.ts";
import { CLAIMS, type Look, type NotOne, theOne, usesRows, wholeBooks } from "./look.ts";

export interface OutletsPage {
  readonly books: Books;
  /** Those with most rumours as origin first. */
  readonly records: readonly OutletRecord[];
  /** How often clubs' denials held. */
  readonly denials: readonly DenialRecord[];
  /** In a large ledger without the probabilities of single rumours. */
  readonly forecasts: Forecasts;
}

/** The records of all outlets. */
export async function outletsPage(ledger: Ledger, look: Look): Promise<OutletsPage> {
  if (await usesRows(ledger, look)) return outletsFromRows(ledger);
  const { books, known } = await wholeBooks(ledger, look);
  return { books, records: outletRecords(books, known), denials: denialRecords(books, known), forecasts: forecasts(books, known) };
}

export interface OutletPage {
  readonly books: Books;
  /** With its rumours; of very many the newest. */
  readonly record: OutletRecord;
  /** Outlets that it has rumours from, and those that have rumours from it, with their number, the most first. */
  readonly cites: readonly CitedOutlet[];
  readonly citedBy: readonly CitedOutlet[];
}

/** The record of the outlet that a typed name, or an id, means, with its rumours; where that is none or several, their names. */
export async function outletPage(ledger: Ledger, typed: string, look: Look): Promise<OutletPage | NotOne> {
  if (await usesRows(ledger, look)) return outletFromRows(ledger, typed);
  const { books, known } = await wholeBooks(ledger, look);
  const records = outletRecords(books, known);
  const named = records.map(({ outlet, name }) => ({ id: outlet, name, aliases: books.names.get(outlet)?.aliases ?? [] }));
  const one = theOne(typed, named);
  if ("several" in one) return one;
  const record = records.find(({ outlet }) => outlet === one.id);
  return record ? { books, record, ...citationsOf(known, one.id) } : { suggestions: [], several: [] };
}

/** More outlets than there are. */
const OUTLETS = 20_000;
/** Clubs whose denials are listed, and rumours that are shown of one outlet in either capacity. */
const CLUBS = 200;
const TOLD = 25;

interface Kept {
  readonly rows: ReadonlyMap<string, OutletRow>;
  readonly names: ReadonlyMap<string, Named>;
  readonly clubs: readonly ClubRow[];
  readonly forecasts: ForecastsRow | null;
}

async function keptRecords(ledger: Ledger): Promise<Kept> {
  const [outlets = [], clubs = [], [learnt] = []] = await ledger.rows([
    { kinds: ["outlet"], isOpen: false, limit: OUTLETS },
    { kinds: ["club"], isOpen: true, limit: CLUBS },
    { kinds: ["forecasts"], key: FORECASTS, limit: 1 },
  ]);
  const rows = new Map(outlets.map(({ id, row }) => [id, JSON.parse(row) as OutletRow]));
  const names = new Map([...rows].map(([id, { name }]): [string, Named] => [id, { id, name, aliases: [] }]));
  return {
    rows,
    names: await withRegistryNames(names),
    clubs: clubs.map(({ row }) => JSON.parse(row) as ClubRow),
    forecasts: learnt ? (JSON.parse(learnt.row) as ForecastsRow) : null,
  };
}

function recordOf(outlet: string, { rows, names, forecasts: learnt }: Kept, origin: readonly Rumour[], relay: readonly Rumour[]) {
  const row = rows.get(outlet);
  if (!row) return null;
  const name = names.get(outlet)?.name ?? row.name;
  const as = (capacity: "origin" | "relay", rumours: readonly Rumour[]) => tallyOf(row[capacity], learnt?.baseRate ?? 0, rumours);
  return { outlet, name, origin: as("origin", origin), relay: as("relay", relay) };
}

async function outletsFromRows(ledger: Ledger): Promise<OutletsPage> {
  const kept = await keptRecords(ledger);
  const records = [...kept.rows.keys()].flatMap((outlet) => recordOf(outlet, kept, [], []) ?? []).sort(byRumours);
  const clubs = await withRegistryNames(new Map(kept.clubs.map(({ club }) => [club.id, club])));
  const denials = kept.clubs.map(({ club, ...counts }) => ({ club: club.id, ...counts, responses: [] }));
  const { settled, needed, calibration, skill } = kept.forecasts?.learnt ?? { settled: 0, needed: 0, calibration: [], skill: null };
  return {
    books: { assertions: [], names: new Map([...kept.names, ...clubs]) },
    records,
    denials: denials.sort((a, b) => b.denials - a.denials || (a.club < b.club ? -1 : 1)),
    forecasts: { settled, needed, calibration, skill, probabilities: new Map() },
  };
}

async function outletFromRows(ledger: Ledger, typed: string): Promise<OutletPage | NotOne> {
  const kept = await keptRecords(ledger);
  const one = theOne(typed, kept.names.values());
  const row = "several" in one ? null : kept.rows.get(one.id);
  if ("several" in one || !row) return "several" in one ? one : { suggestions: [], several: [] };
  const said = { kinds: ["said"], about: one.id, limit: TOLD } as const;
  const [asOrigin = [], asRelay = []] = await ledger.rows([
    { ...said, isOpen: true },
    { ...said, isOpen: false },
  ]);
  const idsIn = (rows: readonly KeptRow[]): readonly string[] => rows.map(({ row: text }) => (JSON.parse(text) as SaidRow).rumour);
  const talk = await ledger.rowsById("rumour", [...idsIn(asOrigin), ...idsIn(asRelay)]);
  const { books, viewOf } = await unpack(ledger, talk, CLAIMS);
  const rumours = new Map(talk.map((own) => [own.id, viewOf<Rumour>(own)]));
  const shown = (rows: readonly KeptRow[]): readonly Rumour[] => idsIn(rows).flatMap((id) => rumours.get(id) ?? []);
  const record = recordOf(one.id, kept, shown(asOrigin), shown(asRelay));
  return record ? { books, record, cites: row.cites, citedBy: row.citedBy } : { suggestions: [], several: [] };
}
