/** Rows that pages are made of, kept as articles come in. */
import type { Kysely } from "kysely";
import type { KeptKind, KeptQuery, KeptRow } from "../model/index.ts";
import { FORECASTS } from "../model/index.ts";
import { personKey, slug } from "../text/index.ts";
import { chunks } from "./live.ts";
import type { KeptTable, Tables } from "./schema.ts";
import { markRemakes, markStale } from "./stale.ts";
import { insertRows, type Unfold } from "./unfold.ts";

const toRow = ({ kind, open, expires, ...row }: KeptTable): KeptRow => ({
  ...row,
  kind: kind as KeptKind,
  isOpen: open === 1,
  expires: expires === "" ? null : expires,
});

const toTable = ({ isOpen, expires, ...row }: KeptRow): KeptTable => ({ ...row, open: Number(isOpen), expires: expires ?? "" });

/** Rows that answer each question, the latest first. */
export async function readKept(db: Kysely<Tables>, queries: readonly KeptQuery[]): Promise<readonly (readonly KeptRow[])[]> {
  const answers: (readonly KeptRow[])[] = [];
  for (const query of queries) answers.push(await rowsFor(db, query));
  return answers;
}

async function rowsFor(db: Kysely<Tables>, { offset = 0, limit, ...query }: KeptQuery): Promise<readonly KeptRow[]> {
  // Of one kind the index has the order; of several the texts of the rows would be sorted, too.
  if (query.kinds.length === 1 && offset === 0 && (isPlaced(query) || query.isOpen !== undefined)) {
    return (await latest(matching(db, query), limit).selectAll().execute()).map(toRow);
  }
  const shown = (await placesOf(db, query, offset + limit)).slice(offset);
  const found = new Map<string, KeptTable>();
  for (const [kind, ids] of byKind(shown)) for (const row of await rowsBy(db, kind, ids)) found.set(nameOf(row), row);
  return shown.flatMap((place) => found.get(nameOf(place)) ?? []).map(toRow);
}

type Place = Pick<KeptTable, "kind" | "id" | "day">;

/** Where the latest stand: open ones and others each in the order of their index, so that the database stops as soon as it has enough. */
async function placesOf(db: Kysely<Tables>, query: Omit<KeptQuery, "limit" | "offset">, limit: number): Promise<readonly Place[]> {
  const places: Place[] = [];
  const opens = query.isOpen === undefined && !isPlaced(query) ? [true, false] : [query.isOpen];
  for (const isOpen of opens) {
    const rows = matching(db, { ...query, ...(isOpen === undefined ? {} : { isOpen }) });
    places.push(...(await latest(rows, limit).select(["kind", "id", "day"]).execute()));
  }
  return places.sort((a, b) => (a.day === b.day ? (a.id < b.id ? -1 : 1) : a.day < b.day ? 1 : -1)).slice(0, limit);
}

function latest(rows: ReturnType<typeof matching>, limit: number) {
  return rows.orderBy("day", "desc").orderBy("id").limit(limit);
}

/** Whether rows are asked for by what they are made for, or are about: then there is an index in which open ones stand among the others. */
const isPlaced = ({ key, keys, about }: Omit<KeptQuery, "limit">): boolean => Boolean(key ?? keys ?? about);

function matching(db: Kysely<Tables>, { kinds, key, keys, about, isOpen, from }: Omit<KeptQuery, "limit" | "offset">) {
  const [only, ...others] = kinds;
  const all = db.selectFrom("kept");
  let rows = only && others.length === 0 ? all.where("kind", "=", only) : all.where("kind", "in", [...kinds]);
  if (key !== undefined) rows = rows.where("key", "=", key);
  if (keys !== undefined) rows = rows.where("key", "in", [...keys, ""]);
  if (about !== undefined) rows = rows.where("about", "=", about);
  if (isOpen !== undefined) rows = rows.where("open", "=", Number(isOpen));
  return from === undefined ? rows : rows.where("day", ">=", from);
}

export async function readKeptById(db: Kysely<Tables>, kind: KeptKind, ids: readonly string[]): Promise<readonly KeptRow[]> {
  return (await rowsBy(db, kind, ids)).map(toRow);
}

async function rowsBy(db: Kysely<Tables>, kind: string, ids: readonly string[]): Promise<readonly KeptTable[]> {
  const rows: KeptTable[] = [];
  for (const some of chunks(ids, 500)) {
    rows.push(...(await db.selectFrom("kept").selectAll().where("kind", "=", kind).where("id", "in", some).orderBy("id").execute()));
  }
  return rows;
}

export async function countKept(db: Kysely<Tables>, query: Omit<KeptQuery, "limit" | "offset">): Promise<number> {
  const { n } = await matching(db, query)
    .select(({ fn }) => fn.countAll<number>().as("n"))
    .executeTakeFirstOrThrow();
  return Number(n);
}

/** `nameKey` of those with a rumour that an article about the club may change. */
export async function readRowKeysAt(db: Kysely<Tables>, club: string, day: string): Promise<readonly string[]> {
  const all = db.selectFrom("kept").select("key").distinct().where("about", "=", club).where("kind", "=", "rumour");
  const rows = await (day === "" ? all : all.where("since", "<=", day).where("until", ">=", day)).execute();
  return rows.map(({ key }) => key.slice(personKey("").length));
}

/** Puts rows in the place of others, and marks what is made of those that changed. Rows that stay the same are not written. */
export async function putRows(db: Kysely<Tables>, keys: readonly string[], rows: readonly KeptRow[], unfold: Unfold): Promise<void> {
  const before = await rowsOf(db, keys, rows);
  const [old, now] = [new Map(before.map((row) => [nameOf(row), row])), new Map(rows.map(toTable).map((row) => [nameOf(row), row]))];
  const isSame = (a: KeptTable | undefined, b: KeptTable): boolean => a !== undefined && COLUMNS.every((column) => a[column] === b[column]);
  const gone = [...old.values()].filter((row) => !isSame(now.get(nameOf(row)), row));
  const fresh = [...now.values()].filter((row) => !isSame(old.get(nameOf(row)), row));
  await dropRows(db, gone);
  await insertRows(db, "kept", fresh, unfold);
  await markRemakes(db, await remadeBy(db, [...gone, ...fresh]), unfold);
}

const COLUMNS = ["key", "about", "day", "open", "since", "until", "expires", "row"] as const;

const nameOf = ({ kind, id }: Place): string => `${kind}\n${id}`;

/** Rows made for some keys, and those of the same ids that were made for others. */
async function rowsOf(db: Kysely<Tables>, keys: readonly string[], rows: readonly KeptRow[]): Promise<readonly KeptTable[]> {
  const found: KeptTable[] = [];
  for (const some of chunks(keys, 500)) found.push(...(await db.selectFrom("kept").selectAll().where("key", "in", some).execute()));
  for (const [kind, ids] of byKind(rows)) found.push(...(await rowsBy(db, kind, ids)));
  return found;
}

async function dropRows(db: Kysely<Tables>, rows: readonly KeptTable[]): Promise<void> {
  for (const [kind, ids] of byKind(rows)) {
    for (const some of chunks(ids, 500)) await db.deleteFrom("kept").where("kind", "=", kind).where("id", "in", some).execute();
  }
}

function byKind(rows: readonly { readonly kind: string; readonly id: string }[]): ReadonlyMap<string, readonly string[]> {
  const ids = new Map<string, string[]>();
  for (const { kind, id } of rows) {
    const some = ids.get(kind);
    if (some) some.push(id);
    else ids.set(kind, [id]);
  }
  return ids;
}

/** What a club's bench is made of, and whom its people know. */
const BENCH: ReadonlySet<string> = new Set<KeptKind>(["spell", "staff", "stint", "rumour", "response", "denial"]);
const MET: ReadonlySet<string> = new Set<KeptKind>(["spell", "staff", "stint"]);
const LEARNT: ReadonlySet<string> = new Set<KeptKind>(["lesson", "foretold"]);

/** Keys of the rows that are made of some that have changed. */
async function remadeBy(db: Kysely<Tables>, changed: readonly KeptTable[]): Promise<ReadonlySet<string>> {
  const keys = new Set<string>();
  const moved = new Set<string>();
  for (const { kind, key, about } of changed) {
    if (BENCH.has(kind) || kind === "said" || kind === "passed") keys.add(about);
    if (LEARNT.has(kind)) keys.add(FORECASTS);
    if (MET.has(kind)) moved.add(about);
    if (key.startsWith(personKey(""))) moved.add(key);
  }
  for (const some of chunks([...moved], 500)) {
    const leaning = await db.selectFrom("kept").select("key").distinct().where("about", "in", some).where("kind", "=", "lean").execute();
    for (const { key } of leaning) keys.add(key);
  }
  return keys;
}

/** Takes people out of all rows, and marks all who are found under some keys: what was forgotten must not stay in a row. */
export async function unlist(db: Kysely<Tables>, keys: readonly string[], unfold: Unfold): Promise<void> {
  const people = keys.filter((key) => key.startsWith(personKey("")));
  await putRows(db, people, [], unfold);
  await markStale(db, keys, unfold);
}

/** Takes out every row that names somebody, whomever it was made for; it is made again without him. */
export async function dropNaming(db: Kysely<Tables>, names: readonly string[], unfold: Unfold): Promise<void> {
  for (const name of names) {
    const pattern = `%"person:${slug(name)}%`;
    const rows = await db.selectFrom("kept").selectAll().where("row", "like", pattern).execute();
    await dropRows(db, rows);
    const [people, others] = [
      rows.filter(({ key }) => key.startsWith(personKey(""))),
      rows.filter(({ key }) => !key.startsWith(personKey(""))),
    ];
    await markStale(
      db,
      people.map(({ key }) => key),
      unfold,
    );
    await markRemakes(
      db,
      others.map(({ key }) => key),
      unfold,
    );
  }
}
