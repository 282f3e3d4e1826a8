/** Rumours, the newest first, and one of them. */
import { type Books, FORECASTS, type Forecasts, type KeptRow, type Ledger, type Lesson, type Rumour } from "../../model/index.ts";
import { chances, chancesBy } from "../../views/index.ts";
import { unpack } from "../kept/pack.ts";
import type { ForecastsRow } from "../kept/record-rows.ts";
import { CLAIMS, type Look, usesRows, wholeBooks } from "./look.ts";

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
  if (await usesRows(ledger, look)) {
    const wanted = { kinds: ["rumour"] as const, ...(open === undefined ? {} : { isOpen: open }) };
    const [rows = []] = await ledger.rows([{ ...wanted, offset, limit }]);
    return { ...(await shownFrom(ledger, rows)), total: await ledger.countRows(wanted) };
  }
  const { books, known } = await wholeBooks(ledger, look);
  const all = open === undefined ? known : known.filter(({ outcome }) => (outcome === "open") === open);
  return { books, rumours: all.slice(offset, offset + limit), total: all.length, chances: chances(books, known) };
}

/**
 * The rumour with this id, or else the one of the same person, club and job that began nearest to it: the day on which it began moves when an older report
 * comes in, or when the ledger is looked at on another day. Null where there is none.
 */
export async function rumourById(ledger: Ledger, id: string, look: Look): Promise<Omit<RumoursPage, "total"> | null> {
  if (await usesRows(ledger, look)) {
    const rows = await ledger.rowsById("rumour", [id]);
    if (rows.length > 0) return shownFrom(ledger, rows);
    const [beside = []] = await ledger.rows([{ kinds: ["rumour"], about: clubIn(id), limit: BESIDE }]);
    const near = nearest(id, beside);
    return near ? shownFrom(ledger, [near]) : null;
  }
  const { books, known } = await wholeBooks(ledger, look);
  const rumour = known.find((one) => one.id === id) ?? nearest(id, known);
  return rumour ? { books, rumours: [rumour], chances: chances(books, known) } : null;
}

/** Rumours of one club looked through for one that has moved. */
const BESIDE = 500;

const clubIn = (id: string): string => /(club:[^:]+):[^:]+:[^:]+$/.exec(id)?.[1] ?? "";
const stemOf = (id: string): string => id.slice(0, id.lastIndexOf(":"));
const dayIn = (id: string): number => Date.parse(id.slice(id.lastIndexOf(":") + 1)) || 0;

function nearest<T extends { readonly id: string }>(id: string, among: readonly T[]): T | undefined {
  const away = (one: T): number => Math.abs(dayIn(one.id) - dayIn(id));
  return among.filter((one) => stemOf(one.id) === stemOf(id)).sort((a, b) => away(a) - away(b))[0];
}

async function shownFrom(ledger: Ledger, rows: readonly KeptRow[]): Promise<Omit<RumoursPage, "total">> {
  const { books, viewOf } = await unpack(ledger, rows, CLAIMS);
  const [[learnt] = []] = await ledger.rows([{ kinds: ["forecasts"], key: FORECASTS, limit: 1 }]);
  const asked = rows.filter(({ isOpen }) => isOpen).map(({ id }) => id);
  const lessons = (await ledger.rowsById("lesson", asked)).map(({ row }) => JSON.parse(row) as Lesson);
  const known = learnt ? chancesBy((JSON.parse(learnt.row) as ForecastsRow).learnt, lessons) : UNKNOWN;
  return { books, rumours: rows.map((row) => viewOf<Rumour>(row)), chances: known };
}

const UNKNOWN = { settled: 0, needed: 0, probabilities: new Map<string, number>() };
