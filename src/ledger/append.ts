import type { Insertable, Kysely } from "kysely";
import type { Appended, Reading } from "../model/index.ts";
import { addressOf, claimId, publicationId, readingId, textId } from "./digest.ts";
import type { ClaimTable, EntityTable, Tables } from "./schema.ts";
import { compareVersions } from "./versions.ts";

/** Rows of one insert: SQLite takes 32,766 parameters in a statement, and no table here has more than seven columns. */
const ROWS = 2000;

type Outcome = keyof Appended;

/** Appends readings within a transaction, in the order given. */
export async function appendAll(db: Kysely<Tables>, readings: readonly Reading[], reader: string): Promise<Appended> {
  const counts = { added: 0, renewed: 0, known: 0 };
  for (const reading of readings) counts[await appendOne(db, reading, reader)]++;
  return counts;
}

async function appendOne(db: Kysely<Tables>, reading: Reading, reader: string): Promise<Outcome> {
  const id = readingId(reading, reader);
  const known = await db.selectFrom("readings").select("id").where("id", "=", id).executeTakeFirst();
  if (known) return "known";
  const publication = publicationId(reading);
  const { text, source, title, language, publisher, published } = reading.document;
  await insert(db, "texts", [{ id: textId(text), text }]);
  await insert(db, "publications", [{ id: publication, text_id: textId(text), url: addressOf(reading), source }]);
  const live = await liveReadings(db, publication);
  const document = JSON.stringify({ title: title ?? null, language, publisher: publisher ?? null, published });
  await insert(db, "readings", [{ id, publication_id: publication, reader, document }]);
  await insert(db, "claims", claimRows(reading, id, publication));
  await insert(db, "entities", entityRows(reading, id));
  const newer = live.find((other) => compareVersions(other.reader, reader) > 0);
  const retired = newer ? [{ reading_id: id, by_reading_id: newer.id }] : live.map((old) => ({ reading_id: old.id, by_reading_id: id }));
  await insert(db, "retirements", retired);
  return live.length === 0 ? "added" : newer ? "known" : "renewed";
}

function claimRows(reading: Reading, id: string, publication: string): readonly ClaimTable[] {
  return reading.claims.map((claim) => ({
    reading_id: id,
    id: claimId(publication, claim),
    local_id: claim.id,
    kind: claim.kind,
    person: claim.person ?? null,
    club: claim.club ?? null,
    claim: JSON.stringify(claim),
  }));
}

function entityRows(reading: Reading, id: string): readonly EntityTable[] {
  return reading.entities.map((entity) => ({
    reading_id: id,
    id: entity.id,
    kind: entity.kind,
    name: entity.name,
    aliases: JSON.stringify(entity.aliases),
  }));
}

/** Inserts rows; one whose key stands already is left as it is. */
async function insert<T extends keyof Tables & string>(
  db: Kysely<Tables>,
  table: T,
  rows: readonly Insertable<Tables[T]>[],
): Promise<void> {
  for (let i = 0; i < rows.length; i += ROWS) {
    await db
      .insertInto(table)
      .values(rows.slice(i, i + ROWS))
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }
}

function liveReadings(db: Kysely<Tables>, publication: string): Promise<{ id: string; reader: string }[]> {
  return db
    .selectFrom("readings")
    .leftJoin("retirements", "retirements.reading_id", "readings.id")
    .select(["readings.id", "readings.reader"])
    .where("readings.publication_id", "=", publication)
    .where("retirements.reading_id", "is", null)
    .execute();
}
