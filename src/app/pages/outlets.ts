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
import type { CitedRow, ForecastsRow, OutletRow, SaidRow } from "../kept/record-rows.ts";
import { CLAIMS, type Look, type NotOne, theOne, usesRows, wholeBooks } from "./look.ts";
import { namedInRows } from "./row-names.ts";

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
const TOLD = 15;

async function forecastsIn(ledger: Ledger): Promise<ForecastsRow | null> {
  const [row] = await ledger.rowsById("forecasts", [FORECASTS]);
  return row ? (JSON.parse(row.row) as ForecastsRow) : null;
}

interface Shown {
  readonly origin: readonly Rumour[];
  readonly relay: readonly Rumour[];
}

function recordOf(row: KeptRow, baseRate: number, { origin, relay }: Shown = { origin: [], relay: [] }): OutletRecord {
  const { named, ...sums } = JSON.parse(row.row) as OutletRow;
  return { outlet: row.id, name: named.name, origin: tallyOf(sums.origin, baseRate, origin), relay: tallyOf(sums.relay, baseRate, relay) };
}

async function outletsFromRows(ledger: Ledger): Promise<OutletsPage> {
  const [outlets = [], deniers = []] = await ledger.rows([
    { kinds: ["outlet"], isOpen: false, limit: OUTLETS },
    { kinds: ["club"], isOpen: true, limit: CLUBS },
  ]);
  const learnt = await forecastsIn(ledger);
  const records = outlets.map((row) => recordOf(row, learnt?.baseRate ?? 0)).sort(byRumours);
  const clubs = deniers.map(({ row }) => JSON.parse(row) as ClubRow);
  const denials = clubs.map(({ named, ...counts }) => ({ club: named.id, ...counts, responses: [] }));
  const { settled, needed, calibration, skill } = learnt?.learnt ?? { settled: 0, needed: 0, calibration: [], skill: null };
  const names = [...records.map(({ outlet, name }) => ({ id: outlet, name, aliases: [] })), ...clubs.map(({ named }) => named)];
  return {
    books: { assertions: [], names: new Map(names.map((one): [string, Named] => [one.id, one])) },
    records,
    denials: denials.sort((a, b) => b.denials - a.denials || (a.club < b.club ? -1 : 1)),
    forecasts: { settled, needed, calibration, skill, probabilities: new Map() },
  };
}

async function outletFromRows(ledger: Ledger, typed: string): Promise<OutletPage | NotOne> {
  const one = await namedInRows(ledger, "outlet", typed);
  if ("several" in one) return one;
  const [row] = await ledger.rowsById("outlet", [one.id]);
  const [cited] = await ledger.rowsById("cited", [one.id]);
  if (!row || !cited) return { suggestions: [], several: [] };
  const [asOrigin = [], asRelay = []] = await ledger.rows([
    { kinds: ["said"], about: one.id, limit: TOLD },
    { kinds: ["passed"], about: one.id, limit: TOLD },
  ]);
  const idsIn = (rows: readonly KeptRow[]): readonly string[] => rows.map(({ row: text }) => (JSON.parse(text) as SaidRow).rumour);
  const talk = await ledger.rowsById("rumour", [...idsIn(asOrigin), ...idsIn(asRelay)]);
  const { books, viewOf } = await unpack(ledger, talk, CLAIMS);
  const rumours = new Map(talk.map((own) => [own.id, viewOf<Rumour>(own)]));
  const shown = (rows: readonly KeptRow[]): readonly Rumour[] => idsIn(rows).flatMap((id) => rumours.get(id) ?? []);
  const learnt = await forecastsIn(ledger);
  const record = recordOf(row, learnt?.baseRate ?? 0, { origin: shown(asOrigin), relay: shown(asRelay) });
  return { books, record, ...(JSON.parse(cited.row) as CitedRow) };
}
