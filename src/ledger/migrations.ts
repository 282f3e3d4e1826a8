import type { Kysely, Migration } from "kysely";

/** The first shape of the ledger. */
const first: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    const create = db.schema;
    await create
      .createTable("texts")
      .addColumn("id", "text", (c) => c.primaryKey())
      .addColumn("text", "text", (c) => c.notNull())
      .execute();
    await create
      .createTable("publications")
      .addColumn("id", "text", (c) => c.primaryKey())
      .addColumn("text_id", "text", (c) => c.notNull())
      .addColumn("url", "text", (c) => c.notNull())
      .addColumn("source", "text", (c) => c.notNull())
      .execute();
    await create
      .createTable("readings")
      .addColumn("id", "text", (c) => c.primaryKey())
      .addColumn("publication_id", "text", (c) => c.notNull())
      .addColumn("reader", "text", (c) => c.notNull())
      .addColumn("document", "text", (c) => c.notNull())
      .execute();
    await create
      .createTable("retirements")
      .addColumn("reading_id", "text", (c) => c.notNull())
      .addColumn("by_reading_id", "text", (c) => c.notNull())
      .addPrimaryKeyConstraint("retirements_key", ["reading_id", "by_reading_id"])
      .execute();
    await claimsAndEntities(db);
  },
};

async function claimsAndEntities(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("claims")
    .addColumn("reading_id", "text", (c) => c.notNull())
    .addColumn("id", "text", (c) => c.notNull())
    .addColumn("local_id", "text", (c) => c.notNull())
    .addColumn("kind", "text", (c) => c.notNull())
    .addColumn("person", "text")
    .addColumn("club", "text")
    .addColumn("claim", "text", (c) => c.notNull())
    .addPrimaryKeyConstraint("claims_key", ["reading_id", "id"])
    .execute();
  await db.schema
    .createTable("entities")
    .addColumn("reading_id", "text", (c) => c.notNull())
    .addColumn("id", "text", (c) => c.notNull())
    .addColumn("kind", "text", (c) => c.notNull())
    .addColumn("name", "text", (c) => c.notNull())
    .addColumn("aliases", "text", (c) => c.notNull())
    .addPrimaryKeyConstraint("entities_key", ["reading_id", "id"])
    .execute();
  for (const [table, column] of [
    ["readings", "publication_id"],
    ["claims", "id"],
  ] as const) {
    await db.schema.createIndex(`${table}_${column}`).on(table).column(column).execute();
  }
}

/** Every shape the ledger has had, in order; add to the end and never change one that was published. */
export const migrations: Readonly<Record<string, Migration>> = { "001-first": first };
