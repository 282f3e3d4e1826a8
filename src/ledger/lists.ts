/** The lists that are kept as articles come in, and what they do not know of yet. */
import { type Kysely, sql } from "kysely";
import type { LedgerClaim, Publication, Published, RumourRow, Stale } from "../model/index.ts";
import { CLAIM, chunks, live, PUBLICATION, toClaim, toPublication } from "./live.ts";
import { dayOf } from "./rows.ts";
import type { RumourTable, Tables } from "./schema.ts";
import { insertRows, type Unfold } from "./unfold.ts";

/** Marks looked at together. */
const MARKS = 5000;
/** More marks than these are not set: a list that is so far behind is made anew. */
const ENOUGH = 2 * MARKS;

/** Whether so much is new that the list will be made anew, and no mark tells more. */
export async function isFarBehind(db: Kysely<Tables>): Promise<boolean> {
  return (
    (await db.selectFrom("stale").select("key").orderBy("key").orderBy("reading").limit(1).offset(ENOUGH).executeTakeFirst()) !== undefined
  );
}

export async function readStale(db: Kysely<Tables>, today: string): Promise<Stale> {
  const rows = await db.selectFrom("stale").selectAll().orderBy("key").orderBy("reading").limit(MARKS).execute();
  const days = await daysOf(db, [...new Set(rows.map(({ reading }) => reading))]);
  const aged = await db.selectFrom("rumours").select("key").where("expires", "<>", "").where("expires", "<=", today).execute();
  const begin = (prefix: string): readonly string[] => rows.map(({ key }) => key).filter((key) => key.startsWith(prefix));
  const clubs = rows.filter(({ key }) => !/^(?:name:|family:|arrivals@)/.test(key));
  return {
    names: [...new Set([...begin("name:").map((key) => key.slice("name:".length)), ...aged.map(({ key }) => key)])],
    ties: [...new Set(begin("family:"))],
    clubs: clubs.map(({ key, reading }) => [key, days.get(reading) ?? ""] as const),
    marks: rows.map(({ key, reading }) => [key, reading] as const),
    isAll: rows.length < MARKS,
  };
}

async function daysOf(db: Kysely<Tables>, readings: readonly number[]): Promise<ReadonlyMap<number, string>> {
  const days = new Map<number, string>();
  for (const some of chunks(readings)) {
    const rows = await db.selectFrom("readings").select(["seq", "document"]).where("seq", "in", some).execute();
    for (const { seq, document } of rows) days.set(seq, dayOf((JSON.parse(document) as { published: Published }).published));
  }
  return days;
}

/** Marks keys that no reading brought: a judgement, something that was forgotten, a reading that another has retired. */
export async function markStale(db: Kysely<Tables>, keys: readonly string[], unfold: Unfold): Promise<void> {
  const row = await db.selectFrom("stale").select("reading").orderBy("reading").limit(1).executeTakeFirst();
  const reading = Math.min(0, row?.reading ?? 0) - 1;
  await insertRows(
    db,
    "stale",
    [...new Set(keys)].map((key) => ({ key, reading })),
    unfold,
  );
}

/** All keys under which some readings are found. */
export async function keysOf(db: Kysely<Tables>, readings: readonly number[]): Promise<readonly string[]> {
  const keys = new Set<string>();
  for (const some of chunks(readings)) {
    for (const { key } of await db.selectFrom("about").select("key").distinct().where("reading", "in", some).execute()) keys.add(key);
  }
  return [...keys];
}

export async function unsettle(db: Kysely<Tables>): Promise<void> {
  for (const table of ["rumours", "stale"] as const) await db.deleteFrom(table).execute();
  await sql`insert into stale (key, reading) select distinct key, 0 from about where key >= 'name:' and key < 'name;'`.execute(db);
}

export async function readOpenAmong(db: Kysely<Tables>, ids: readonly string[]): Promise<readonly string[]> {
  const open: string[] = [];
  for (const some of chunks(ids, 500)) {
    for (const { id } of await db.selectFrom("rumours").select("id").where("id", "in", some).where("open", "=", 1).execute()) open.push(id);
  }
  return open;
}

export async function readRowKeysAt(db: Kysely<Tables>, club: string, day: string): Promise<readonly string[]> {
  const all = db.selectFrom("rumours").select("key").distinct().where("club", "=", club);
  const rows = await (day === "" ? all : all.where("since", "<=", day).where("until", ">=", day)).execute();
  return rows.map(({ key }) => key);
}

export async function putRumours(db: Kysely<Tables>, keys: readonly string[], rows: readonly RumourRow[], unfold: Unfold): Promise<void> {
  for (const some of chunks(keys, 500)) await db.deleteFrom("rumours").where("key", "in", some).execute();
  const ids = rows.map(({ id }) => id);
  for (const some of chunks(ids, 500)) await db.deleteFrom("rumours").where("id", "in", some).execute();
  const stored = rows.map(({ isOpen, expires, ...row }): RumourTable => ({ ...row, open: Number(isOpen), expires: expires ?? "" }));
  await insertRows(db, "rumours", stored, unfold);
}

/** Takes people out of the lists, and marks all who are found under some keys: what was forgotten must not stay in a row. */
export async function unlist(db: Kysely<Tables>, keys: readonly string[], unfold: Unfold): Promise<void> {
  const people = keys.filter((key) => key.startsWith("name:")).map((key) => key.slice("name:".length));
  await putRumours(db, people, [], unfold);
  await markStale(db, keys, unfold);
}

/** Takes back marks. One that was set again meanwhile has another reading, and stays. */
export async function settleStale(db: Kysely<Tables>, marks: Stale["marks"]): Promise<void> {
  const readings = new Map<string, number[]>();
  for (const [key, reading] of marks) readings.set(key, [...(readings.get(key) ?? []), reading]);
  for (const [key, all] of readings) {
    for (const some of chunks(all)) await db.deleteFrom("stale").where("key", "=", key).where("reading", "in", some).execute();
  }
}

export interface Page {
  readonly open?: boolean;
  readonly offset: number;
  readonly limit: number;
}

export async function readRumourRows(db: Kysely<Tables>, { open, offset, limit }: Page): Promise<readonly RumourRow[]> {
  const all = db.selectFrom("rumours").selectAll().orderBy("last", "desc").orderBy("id");
  const rows = await (open === undefined ? all : all.where("open", "=", Number(open))).limit(limit).offset(offset).execute();
  return rows.map(({ open: isOpen, expires, ...row }) => ({
    ...row,
    isOpen: isOpen === 1,
    expires: expires === "" ? null : expires,
  }));
}

export async function readClaimsById(
  db: Kysely<Tables>,
  ids: readonly string[],
): Promise<readonly { readonly row: LedgerClaim; readonly publication: Publication }[]> {
  const found: { readonly row: LedgerClaim; readonly publication: Publication }[] = [];
  for (const some of chunks([...new Set(ids)])) {
    const rows = await live(db)
      .innerJoin("claims", "claims.reading", "readings.seq")
      .select(PUBLICATION)
      .select([...CLAIM.slice(1, 3), "claims.id as claim_id", "claims.claim"])
      .where("claims.id", "in", some)
      .execute();
    for (const row of rows) {
      const { claim_id, claim, reader } = row;
      found.push({ row: toClaim({ id: claim_id, publication: row.id, reader, claim }), publication: toPublication(row) });
    }
  }
  return found;
}
