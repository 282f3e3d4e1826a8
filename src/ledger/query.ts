/** The questions that a ledger answers about articles and claims. */
import { type Kysely, sql } from "kysely";
import type { FreshClaim, LedgerClaim, LedgerEntity, LedgerSize, Publication, Shelf, Slice } from "../model/index.ts";
import { readJudgements } from "./judgements.ts";
import { CLAIM, chunks, live, PUBLICATION, toClaim, toEntities, toPublication } from "./live.ts";
import type { Tables } from "./schema.ts";
import { fromStore, toStore } from "./storable.ts";
import type { Unfold } from "./unfold.ts";

/** Everything that is not retired, in the order of ids, so that the order of appending leaves no trace. */
export async function readShelf(db: Kysely<Tables>, asOf?: string): Promise<Shelf> {
  const publications = await live(db, asOf)
    .select([...PUBLICATION, "readings.entities"])
    .orderBy("publications.id")
    .execute();
  const claims = await live(db, asOf)
    .innerJoin("claims", "claims.reading", "readings.seq")
    .select(CLAIM)
    .orderBy("publications.id")
    .orderBy("claims.id")
    .execute();
  return {
    publications: publications.map(toPublication),
    claims: claims.map(toClaim),
    entities: publications.flatMap(toEntities),
    judgements: await readJudgements(db, asOf),
  };
}

/** The shelf of all readings that one of the slices holds. */
export async function readShelfAbout(db: Kysely<Tables>, slices: readonly Slice[], asOf?: string): Promise<Shelf> {
  const readings = new Set<number>();
  for (const slice of slices) for (const seq of await readingsAbout(db, slice, asOf)) readings.add(seq);
  return shelfOf(db, readings, asOf);
}

/** The shelf of some publications. */
export async function readShelfOf(db: Kysely<Tables>, publications: readonly string[], asOf?: string): Promise<Shelf> {
  const readings = new Set<number>();
  for (const some of chunks([...new Set(publications)])) {
    for (const { seq } of await live(db, asOf).select("readings.seq").where("publications.id", "in", some).execute()) readings.add(seq);
  }
  return shelfOf(db, readings, asOf);
}

async function shelfOf(db: Kysely<Tables>, readings: ReadonlySet<number>, asOf?: string): Promise<Shelf> {
  const publications = [];
  const claims = [];
  for (const some of chunks([...readings].sort((a, b) => a - b))) {
    const rows = live(db, asOf).where("readings.seq", "in", some);
    publications.push(...(await rows.select([...PUBLICATION, "readings.entities"]).execute()));
    claims.push(...(await rows.innerJoin("claims", "claims.reading", "readings.seq").select(CLAIM).execute()));
  }
  publications.sort((a, b) => (a.id < b.id ? -1 : 1));
  claims.sort((a, b) => (a.publication === b.publication ? (a.id < b.id ? -1 : 1) : a.publication < b.publication ? -1 : 1));
  return {
    publications: publications.map(toPublication),
    claims: claims.map(toClaim),
    entities: publications.flatMap(toEntities),
    judgements: await readJudgements(db, asOf),
  };
}

/** The newest or the oldest come first, undated ones last; what is cut off does not depend on the order of appending. */
async function readingsAbout(db: Kysely<Tables>, slice: Slice, asOf?: string): Promise<readonly number[]> {
  const found = new Map<number, Dated>();
  for (const key of slice.keys) {
    const dated = await datedAbout(db, key, slice, asOf);
    const undated = dated.length < slice.limit ? await undatedAbout(db, key, slice.limit, asOf) : [];
    for (const row of [...dated, ...undated]) found.set(row.seq, row);
  }
  const sign = slice.first === "oldest" ? 1 : -1;
  const byDay = (a: Dated, b: Dated): number =>
    Number(a.day === "") - Number(b.day === "") || (a.day === b.day ? (a.id < b.id ? -1 : 1) : a.day < b.day ? -sign : sign);
  return [...found.values()]
    .sort(byDay)
    .slice(0, slice.limit)
    .map(({ seq }) => seq);
}

interface Dated {
  readonly seq: number;
  readonly id: string;
  readonly day: string;
}

/** One key at a time, in the order of its index, so that the database stops as soon as it has enough. */
function datedAbout(db: Kysely<Tables>, key: string, { from, to, limit, first }: Slice, asOf?: string): Promise<readonly Dated[]> {
  return about(db, key, asOf)
    .where("about.day", ">=", from ?? "0")
    .where("about.day", "<=", to ?? "9999")
    .orderBy("about.day", first === "oldest" ? "asc" : "desc")
    .orderBy("readings.id")
    .limit(limit)
    .execute();
}

function undatedAbout(db: Kysely<Tables>, key: string, limit: number, asOf?: string): Promise<readonly Dated[]> {
  return about(db, key, asOf).where("about.day", "=", "").orderBy("readings.id").limit(limit).execute();
}

function about(db: Kysely<Tables>, key: string, asOf?: string) {
  return live(db, asOf)
    .innerJoin("about", "about.reading", "readings.seq")
    .select(["readings.seq", "readings.id", "about.day"])
    .where("about.key", "=", key);
}

/** Whom and what a publication names. */
export async function readEntities(db: Kysely<Tables>, publication: string): Promise<readonly LedgerEntity[]> {
  const rows = await live(db).select(["publications.id", "readings.entities"]).where("publications.id", "=", publication).execute();
  return rows.flatMap(toEntities).sort((a, b) => (a.id < b.id ? -1 : Number(a.id > b.id)));
}

/** Claims whose id begins with the prefix; where there is none, those whose id within their reading does. */
export async function readClaimsLike(db: Kysely<Tables>, prefix: string, limit: number): Promise<readonly LedgerClaim[]> {
  const own = await claimsFrom(db, "claims.id", prefix, limit);
  return own.length > 0 ? own : claimsFrom(db, "claims.local_id", prefix, limit);
}

async function claimsFrom(db: Kysely<Tables>, column: "claims.id" | "claims.local_id", prefix: string, limit: number) {
  const claims = live(db).innerJoin("claims", "claims.reading", "readings.seq").select(CLAIM);
  const rows = await claims
    .where(column, ">=", prefix)
    .where(column, "<", `${prefix}\u{10ffff}`)
    .orderBy("claims.id")
    .limit(limit)
    .execute();
  return rows.map(toClaim);
}

export async function readPublication(db: Kysely<Tables>, id: string): Promise<Publication | null> {
  const row = await live(db).select(PUBLICATION).where("publications.id", "=", id).executeTakeFirst();
  return row ? toPublication(row) : null;
}

export async function readPublicationsLike(db: Kysely<Tables>, typed: string, limit: number): Promise<readonly Publication[]> {
  const rows = await live(db)
    .select(PUBLICATION)
    .where(({ and, eb, or }) =>
      or([
        eb("publications.url", "=", toStore(typed)),
        eb("publications.source", "=", toStore(typed)),
        and([eb("publications.id", ">=", typed), eb("publications.id", "<", `${typed}\u{10ffff}`)]),
      ]),
    )
    .orderBy("publications.id")
    .limit(limit)
    .execute();
  return rows.map(toPublication);
}

export async function readText(db: Kysely<Tables>, id: string): Promise<string | null> {
  const row = await db.selectFrom("texts").select("text").where("id", "=", id).executeTakeFirst();
  return row ? fromStore(row.text) : null;
}

export async function readAppended(db: Kysely<Tables>): Promise<number> {
  const last = await db.selectFrom("readings").select("seq").orderBy("seq", "desc").limit(1).executeTakeFirst();
  return last?.seq ?? 0;
}

export async function readClaimsSince(db: Kysely<Tables>, n: number, limit: number): Promise<readonly FreshClaim[]> {
  const rows = fresh(db).where("readings.seq", ">", n).orderBy("readings.seq").orderBy("claims.n");
  return (await rows.limit(limit).execute()).map((row) => toFresh(row));
}

export async function readClaimsBefore(db: Kysely<Tables>, n: number, limit: number, asOf?: string): Promise<readonly FreshClaim[]> {
  const rows = fresh(db, asOf).where("readings.seq", "<", n).orderBy("readings.seq", "desc").orderBy("claims.n");
  return (await rows.limit(limit).execute()).map((row) => toFresh(row));
}

function fresh(db: Kysely<Tables>, asOf?: string) {
  return live(db, asOf)
    .innerJoin("claims", "claims.reading", "readings.seq")
    .select(PUBLICATION)
    .select(["readings.seq", "readings.reader", "claims.id as claim_id", "claims.claim"]);
}

type FreshRow = Awaited<ReturnType<ReturnType<typeof fresh>["execute"]>>[number];

function toFresh(row: FreshRow, publication = toPublication(row)): FreshClaim {
  const { seq, claim_id, claim, reader } = row;
  return { reading: seq, row: toClaim({ id: claim_id, publication: row.id, reader, claim }), publication };
}

/** Claims with their publications. One statement for any number of ids, so that it is prepared once. */
export async function readClaimsById(db: Kysely<Tables>, ids: readonly string[], unfold: Unfold): Promise<readonly FreshClaim[]> {
  const list = JSON.stringify([...new Set(ids)].map((id) => [id]));
  const rows = await fresh(db)
    .where("claims.id", "in", sql<string>`(select value ->> 0 from ${unfold(list)})`)
    .execute();
  const publications = new Map<string, Publication>();
  return rows.map((row) => {
    const publication = publications.get(row.id) ?? toPublication(row);
    publications.set(row.id, publication);
    return toFresh(row, publication);
  });
}

/** Found in the index of keys, because documents would have to be taken apart. */
export async function readDays(db: Kysely<Tables>): Promise<{ readonly first: string; readonly last: string } | null> {
  const days = await db
    .selectFrom("about")
    .select(({ fn }) => [fn.min("day").as("first"), fn.max("day").as("last")])
    .where("day", ">", "")
    .executeTakeFirst();
  return days?.first && days.last ? { first: days.first, last: days.last } : null;
}

/** All that was ever appended, less what is retired: of that there is little, and counting all needs no look at it. */
export async function readSize(db: Kysely<Tables>): Promise<LedgerSize> {
  const count = ({ fn }: { fn: Kysely<Tables>["fn"] }) => fn.countAll<number>().as("n");
  const retired = db.selectFrom("retirements").select("reading");
  const readings = await db.selectFrom("readings").select(count).executeTakeFirstOrThrow();
  const old = await db.selectFrom("readings").select(count).where("seq", "in", retired).executeTakeFirstOrThrow();
  const claims = await db.selectFrom("claims").select(count).executeTakeFirstOrThrow();
  const gone = await db.selectFrom("claims").select(count).where("reading", "in", retired).executeTakeFirstOrThrow();
  return { publications: Number(readings.n) - Number(old.n), claims: Number(claims.n) - Number(gone.n) };
}
