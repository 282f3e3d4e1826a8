import type { Insertable, Kysely } from "kysely";
import type { Appended, Appending, Reading } from "../model/index.ts";
import { readBuried } from "./forget.ts";
import { type Ids, idsOf, type Rows, rowsOf } from "./rows.ts";
import type { Tables } from "./schema.ts";
import { isFarBehind, keysOf, markStale } from "./stale.ts";
import { insertRows, type Unfold } from "./unfold.ts";
import { compareVersions } from "./versions.ts";

type Outcome = keyof Appended;

interface LiveReading {
  readonly seq: number;
  readonly reader: string;
}

/** What the ledger holds of the publications of a batch, kept up as the batch goes on. */
interface Held {
  readonly readings: Set<string>;
  readonly publications: Map<string, number>;
  readonly live: Map<string, readonly LiveReading[]>;
  nextPublication: number;
  nextReading: number;
}

type Batch = { -readonly [T in keyof Tables]: Insertable<Tables[T]>[] };

/** Appends readings within a transaction that nobody else writes beside, in the order given. */
export async function appendAll(db: Kysely<Tables>, readings: readonly Reading[], appending: Appending, unfold: Unfold): Promise<Appended> {
  const counts = { added: 0, renewed: 0, known: 0 };
  const ids = readings.map((reading) => idsOf(reading, appending.reader));
  const held = await heldOf(db, ids);
  const buried = await readBuried(db);
  const batch = emptyBatch();
  readings.forEach((reading, i) => {
    const own = ids[i];
    if (!own) return;
    const isKnown = held.readings.has(own.reading) || buried.publication(own.publication);
    counts[isKnown ? "known" : enter(rowsOf(reading, own, appending, buried.person), appending.reader, held, batch)]++;
  });
  await writeBatch(db, batch, unfold);
  const retired = batch.retirements.map(({ reading }) => reading);
  if (retired.length > 0) await markStale(db, await keysOf(db, retired), unfold);
  return counts;
}

async function heldOf(db: Kysely<Tables>, ids: readonly Ids[]): Promise<Held> {
  const known = ids.map(({ publication }) => publication);
  const publications = await db.selectFrom("publications").select(["id", "seq"]).where("id", "in", known).execute();
  const readings = await readingsOf(
    db,
    publications.map(({ seq }) => seq),
  );
  const live = new Map<string, readonly LiveReading[]>();
  for (const { id, seq } of publications)
    live.set(
      id,
      readings.filter(({ publication, isLive }) => isLive && publication === seq),
    );
  const last = async (table: "publications" | "readings"): Promise<number> => {
    const row = await db.selectFrom(table).select("seq").orderBy("seq", "desc").limit(1).executeTakeFirst();
    return row?.seq ?? 0;
  };
  return {
    readings: new Set(readings.map(({ id }) => id)),
    publications: new Map(publications.map(({ id, seq }) => [id, seq])),
    live,
    nextPublication: (await last("publications")) + 1,
    nextReading: (await last("readings")) + 1,
  };
}

/** All readings of some publications. A reading is found by its publication, so that its own id needs no index, which would cost each append a page. */
async function readingsOf(db: Kysely<Tables>, publications: readonly number[]) {
  if (publications.length === 0) return [];
  const rows = await db
    .selectFrom("readings")
    .leftJoin("retirements", "retirements.reading", "readings.seq")
    .select(["readings.seq", "readings.id", "readings.publication", "readings.reader", "retirements.reading as retired"])
    .where("readings.publication", "in", publications)
    .execute();
  return rows.map(({ retired, ...reading }) => ({ ...reading, isLive: retired === null }));
}

function emptyBatch(): Batch {
  return {
    texts: [],
    publications: [],
    readings: [],
    retirements: [],
    claims: [],
    words: [],
    about: [],
    names: [],
    judgements: [],
    tombstones: [],
    stale: [],
    kept: [],
  };
}

/** Puts the rows of a reading into the batch. */
function enter(rows: Rows, reader: string, held: Held, batch: Batch): Outcome {
  const { id } = rows.publication;
  const known = held.publications.get(id);
  const publication = known ?? held.nextPublication++;
  const seq = held.nextReading++;
  held.publications.set(id, publication);
  held.readings.add(rows.reading.id);
  if (known === undefined) batch.publications.push({ seq: publication, ...rows.publication });
  if (rows.text) batch.texts.push(rows.text);
  batch.readings.push({ seq, publication, ...rows.reading });
  for (const row of rows.claims) batch.claims.push({ reading: seq, ...row });
  for (const row of rows.words) batch.words.push({ reading: seq, ...row });
  for (const row of rows.about) {
    batch.about.push({ reading: seq, ...row });
    batch.stale.push({ key: row.key, reading: seq });
  }
  batch.names.push(...rows.names);
  return retire({ seq, reader }, rows, held, batch);
}

/** Of two readings of one publication the newer reader's holds, of one reader's the later. */
function retire(own: LiveReading, { publication: { id }, reading: { recorded_at } }: Rows, held: Held, batch: Batch): Outcome {
  const live = held.live.get(id) ?? [];
  const newer = live.find((other) => compareVersions(other.reader, own.reader) > 0);
  if (newer) batch.retirements.push({ reading: own.seq, by_reading: newer.seq, recorded_at });
  else for (const old of live) batch.retirements.push({ reading: old.seq, by_reading: own.seq, recorded_at });
  held.live.set(id, newer ? live : [own]);
  return live.length === 0 ? "added" : newer ? "known" : "renewed";
}

async function writeBatch(db: Kysely<Tables>, batch: Batch, unfold: Unfold): Promise<void> {
  const { texts, publications, readings, retirements, claims, words, about, names } = batch;
  const insert = <T extends keyof Tables>(table: T, rows: readonly Insertable<Tables[T]>[]) => insertRows(db, table, rows, unfold);
  await insert(
    "texts",
    once(texts, ({ id }) => id),
  );
  await insert("publications", publications);
  await insert("readings", readings);
  await insert("retirements", retirements);
  await insert("claims", claims);
  await insert("words", words);
  await insert("about", about);
  if (!(await isFarBehind(db))) await insert("stale", batch.stale);
  await insert(
    "names",
    once(names, ({ kind, word, name, id }) => `${kind}\n${word}\n${name}\n${id}`),
  );
}

function once<T>(rows: readonly T[], keyOf: (row: T) => string): readonly T[] {
  return [...new Map(rows.map((row) => [keyOf(row), row])).values()];
}
