/** What holds today, or held at a moment: readings that no other had retired by then. */
import { type Kysely, sql } from "kysely";
import type { Claim, EntityKind, LedgerClaim, LedgerEntity, Publication } from "../model/index.ts";
import type { Known } from "./rows.ts";
import type { Tables } from "./schema.ts";
import { fromStore } from "./storable.ts";

/** The live readings with their publications. */
export function live(db: Kysely<Tables>, asOf?: string) {
  const all = db
    .selectFrom("readings")
    .innerJoin("publications", "publications.seq", "readings.publication")
    .where(({ exists, not, selectFrom }) => {
      const retired = selectFrom("retirements").select(sql`1`.as("one")).whereRef("retirements.reading", "=", "readings.seq");
      return not(exists(asOf === undefined ? retired : retired.where("retirements.recorded_at", "<=", asOf)));
    });
  return asOf === undefined ? all : all.where("readings.recorded_at", "<=", asOf);
}

export const PUBLICATION = [
  "publications.id",
  "publications.text_id",
  "publications.url",
  "publications.source",
  "readings.document",
] as const;

interface PublicationRow {
  readonly id: string;
  readonly text_id: string;
  readonly url: string;
  readonly source: string;
  readonly document: string;
}

export function toPublication({ id, text_id, url, source, document }: PublicationRow): Publication {
  const known = JSON.parse(document) as Known;
  return { id, text: text_id, source: fromStore(source), url: url === "" ? null : fromStore(url), ...known };
}

export const CLAIM = ["claims.id", "publications.id as publication", "readings.reader", "claims.claim"] as const;

interface ClaimRow {
  readonly id: string;
  readonly publication: string;
  readonly reader: string;
  readonly claim: string;
}

export function toClaim({ id, publication, reader, claim }: ClaimRow): LedgerClaim {
  return { id, publication, reader, claim: JSON.parse(claim) as Claim };
}

interface StoredEntity {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  readonly aliases: readonly string[];
}

export function toEntities({ id, entities }: { readonly id: string; readonly entities: string }): readonly LedgerEntity[] {
  return (JSON.parse(entities) as readonly StoredEntity[]).map((entity) => ({ publication: id, ...entity }));
}

/** Numbers in lists that a statement can take. */
export function chunks<T>(values: readonly T[], size = 1000): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(values.length / size) }, (_, i) => values.slice(i * size, (i + 1) * size));
}
