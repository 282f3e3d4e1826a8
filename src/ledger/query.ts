import type { Kysely } from "kysely";
import type { Claim, EntityKind, LedgerClaim, LedgerEntity, LedgerSize, Publication, Shelf } from "../model/index.ts";
import type { Tables } from "./schema.ts";

/** The readings that no other has retired, with their publications. */
function live(db: Kysely<Tables>) {
  return db
    .selectFrom("readings")
    .leftJoin("retirements", "retirements.reading_id", "readings.id")
    .innerJoin("publications", "publications.id", "readings.publication_id")
    .where("retirements.reading_id", "is", null);
}

const PUBLICATION = ["publications.id", "publications.text_id", "publications.url", "publications.source", "readings.document"] as const;

interface PublicationRow {
  readonly id: string;
  readonly text_id: string;
  readonly url: string;
  readonly source: string;
  readonly document: string;
}

type Known = Pick<Publication, "title" | "language" | "publisher" | "published">;

function toPublication({ id, text_id, url, source, document }: PublicationRow): Publication {
  const known = JSON.parse(document) as Known;
  return { id, text: text_id, source, url: url === "" ? null : url, ...known };
}

interface ClaimRow {
  readonly id: string;
  readonly publication_id: string;
  readonly reader: string;
  readonly claim: string;
}

function toClaim(row: ClaimRow): LedgerClaim {
  return { id: row.id, publication: row.publication_id, reader: row.reader, claim: JSON.parse(row.claim) as Claim };
}

const CLAIM = ["claims.id", "readings.publication_id", "readings.reader", "claims.claim"] as const;

/** Everything that is not retired, in the order of ids, so that the order of appending leaves no trace. */
export async function readShelf(db: Kysely<Tables>): Promise<Shelf> {
  const publications = await live(db).select(PUBLICATION).orderBy("publications.id").execute();
  const claims = await live(db)
    .innerJoin("claims", "claims.reading_id", "readings.id")
    .select(CLAIM)
    .orderBy("readings.publication_id")
    .orderBy("claims.id")
    .execute();
  const entities = await live(db)
    .innerJoin("entities", "entities.reading_id", "readings.id")
    .select(ENTITY)
    .orderBy("readings.publication_id")
    .orderBy("entities.id")
    .execute();
  return { publications: publications.map(toPublication), claims: claims.map(toClaim), entities: entities.map(toEntity) };
}

const ENTITY = ["readings.publication_id", "entities.id", "entities.kind", "entities.name", "entities.aliases"] as const;

/** Whom and what a publication names. */
export async function readEntities(db: Kysely<Tables>, publication: string): Promise<readonly LedgerEntity[]> {
  const named = live(db).innerJoin("entities", "entities.reading_id", "readings.id").select(ENTITY);
  return (await named.where("readings.publication_id", "=", publication).orderBy("entities.id").execute()).map(toEntity);
}

function toEntity(row: { publication_id: string; id: string; kind: string; name: string; aliases: string }): LedgerEntity {
  const aliases = JSON.parse(row.aliases) as string[];
  return { publication: row.publication_id, id: row.id, kind: row.kind as EntityKind, name: row.name, aliases };
}

/** Claims whose id begins with the prefix; where there is none, those whose id within their reading does. */
export async function readClaimsLike(db: Kysely<Tables>, prefix: string, limit: number): Promise<readonly LedgerClaim[]> {
  const own = await claimsFrom(db, "claims.id", prefix, limit);
  return own.length > 0 ? own : claimsFrom(db, "claims.local_id", prefix, limit);
}

async function claimsFrom(db: Kysely<Tables>, column: "claims.id" | "claims.local_id", prefix: string, limit: number) {
  const claims = live(db).innerJoin("claims", "claims.reading_id", "readings.id").select(CLAIM);
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

export async function readText(db: Kysely<Tables>, id: string): Promise<string | null> {
  const row = await db.selectFrom("texts").select("text").where("id", "=", id).executeTakeFirst();
  return row?.text ?? null;
}

export async function readSize(db: Kysely<Tables>): Promise<LedgerSize> {
  const count = ({ fn }: { fn: Kysely<Tables>["fn"] }) => fn.countAll<number>().as("n");
  const publications = await live(db).select(count).executeTakeFirstOrThrow();
  const claims = await live(db).innerJoin("claims", "claims.reading_id", "readings.id").select(count).executeTakeFirstOrThrow();
  return { publications: Number(publications.n), claims: Number(claims.n) };
}
