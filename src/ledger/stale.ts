/** What the kept rows do not know of yet, as marks: keys of articles that were appended, and of rows that are made of rows which have changed. */
import { type Kysely, sql } from "kysely";
import type { Published, Stale } from "../model/index.ts";
import { chunks } from "./live.ts";
import { dayOf } from "./rows.ts";
import type { Tables } from "./schema.ts";
import { insertRows, type Unfold } from "./unfold.ts";

/** Marks looked at together. */
const MARKS = 5000;
/** More marks than these are not set: rows that are so far behind are made anew. */
const ENOUGH = 2 * MARKS;
/** What marks of rows that are made of rows begin with. They have 0 for a reading. */
const REMAKE = "remake:";
/** The first text after all that begin so. */
const REMAKE_END = "remake;";

/** Marks of what articles tell. */
function told(db: Kysely<Tables>) {
  return db.selectFrom("stale").where(({ eb, or }) => or([eb("key", "<", REMAKE), eb("key", ">=", REMAKE_END)]));
}

/** Whether so much is new that the rows will be made anew, and no mark tells more. */
export async function isFarBehind(db: Kysely<Tables>): Promise<boolean> {
  const beyond = await told(db).select("key").orderBy("key").orderBy("reading").limit(1).offset(ENOUGH).executeTakeFirst();
  return beyond !== undefined;
}

export async function readStale(db: Kysely<Tables>, today: string): Promise<Stale> {
  const rows = await told(db).selectAll().orderBy("key").orderBy("reading").limit(MARKS).execute();
  const days = await daysOf(db, [...new Set(rows.map(({ reading }) => reading))]);
  const begin = (prefix: string): readonly string[] => rows.map(({ key }) => key).filter((key) => key.startsWith(prefix));
  const people = [...begin(PERSON), ...(await agedKeys(db, today)).filter((key) => key.startsWith(PERSON))];
  const clubs = rows.filter(({ key }) => !/^(?:name:|family:|arrivals@)/.test(key));
  return {
    names: [...new Set(people.map((key) => key.slice(PERSON.length)))],
    ties: [...new Set(begin("family:"))],
    clubs: clubs.map(({ key, reading }) => [key, days.get(reading) ?? ""] as const),
    marks: rows.map(({ key, reading }) => [key, reading] as const),
    isAll: rows.length < MARKS,
  };
}

const PERSON = "name:";

/** Keys with a row that time alone has changed. */
async function agedKeys(db: Kysely<Tables>, today: string): Promise<readonly string[]> {
  const rows = await db
    .selectFrom("kept")
    .select("key")
    .distinct()
    .where(sql<boolean>`expires <> ''`)
    .where("expires", "<=", today)
    .execute();
  return rows.map(({ key }) => key);
}

/** Whether there is no mark, and no row that time has changed. */
export async function isSettled(db: Kysely<Tables>, today: string): Promise<boolean> {
  const mark = await db.selectFrom("stale").select("key").limit(1).executeTakeFirst();
  if (mark) return false;
  const aged = await db
    .selectFrom("kept")
    .select("key")
    .where(sql<boolean>`expires <> ''`)
    .where("expires", "<=", today)
    .limit(1)
    .executeTakeFirst();
  return aged === undefined;
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

/** Marks keys whose rows are made of other rows. */
export async function markRemakes(db: Kysely<Tables>, keys: Iterable<string>, unfold: Unfold): Promise<void> {
  const marks = [...new Set(keys)].map((key) => ({ key: REMAKE + key, reading: 0 }));
  await insertRows(db, "stale", marks, unfold);
}

export async function readRemakes(db: Kysely<Tables>, today: string, limit: number): Promise<readonly string[]> {
  const rows = await db
    .selectFrom("stale")
    .select("key")
    .where("key", ">=", REMAKE)
    .where("key", "<", REMAKE_END)
    .orderBy("key")
    .limit(limit)
    .execute();
  const aged = (await agedKeys(db, today)).filter((key) => !key.startsWith(PERSON));
  return [...new Set([...rows.map(({ key }) => key.slice(REMAKE.length)), ...aged])].slice(0, limit);
}

export async function settleRemakes(db: Kysely<Tables>, keys: readonly string[]): Promise<void> {
  for (const some of chunks(
    keys.map((key) => REMAKE + key),
    500,
  ))
    await db.deleteFrom("stale").where("key", "in", some).execute();
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
  for (const table of ["kept", "stale"] as const) await db.deleteFrom(table).execute();
  await sql`insert into stale (key, reading) select distinct key, 0 from about where key >= 'name:' and key < 'name;'`.execute(db);
}

/** Takes back marks. One that was set again meanwhile has another reading, and stays. */
export async function settleStale(db: Kysely<Tables>, marks: Stale["marks"]): Promise<void> {
  const readings = new Map<string, number[]>();
  for (const [key, reading] of marks) readings.set(key, [...(readings.get(key) ?? []), reading]);
  for (const [key, all] of readings) {
    for (const some of chunks(all)) await db.deleteFrom("stale").where("key", "=", key).where("reading", "in", some).execute();
  }
}
