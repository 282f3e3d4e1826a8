/** The shared store: PostgreSQL through pg. */
import { Kysely, Migrator, PostgresDialect, sql } from "kysely";
import pg from "pg";
import type { Ledger } from "../model/index.ts";
import { ledgerError } from "../model/index.ts";
import { explained } from "./failure.ts";
import { migrationsFor } from "./migrations.ts";
import type { Tables } from "./schema.ts";
import { ledgerOn } from "./store.ts";

/** How long a connection may take to come about, and a write may wait for another's, in milliseconds. */
const PATIENCE = 10_000;
/** Connections at once: pages are answered side by side, writes one after the other. */
const CONNECTIONS = 4;

const migrations = migrationsFor({ name: "postgres" });

/**
 * Opens the ledger at an address like `postgres://user@host/database`, making its tables where they are missing. Several ledgers may lie in
 * one database, each in a schema of its own (`?options=-c%20search_path%3Dname`).
 * @throws LedgerError where there is no such database, it may not be read, or its tables were made by a newer hearsay.
 */
export async function openPostgres(address: string): Promise<Ledger> {
  const place = withoutPassword(address);
  return explained(place, async () => {
    const pool = new pg.Pool({
      connectionString: address,
      max: CONNECTIONS,
      connectionTimeoutMillis: PATIENCE,
      lock_timeout: PATIENCE,
      application_name: "hearsay",
    });
    // A connection that breaks while nobody uses it is replaced by the next one that is asked for.
    pool.on("error", () => undefined);
    const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
    try {
      await migrate(db, place);
    } catch (error) {
      await db.destroy();
      throw error;
    }
    return ledgerOn({
      place,
      consistently: (work) => db.transaction().setIsolationLevel("repeatable read").setAccessMode("read only").execute(work),
      exclusively: (work) => db.transaction().execute((alone) => lock(alone).then(() => work(alone))),
      generation: () => generationOf(db),
      unfold: (json) => sql`json_array_elements(${json}::json)`,
      // PostgreSQL checks its pages as it reads them, where its administrator has asked for it.
      integrity: async () => [],
      close: () => db.destroy(),
    });
  });
}

/** What was appended and judged, at once; and, some seconds late, every other change as the server's statistics count it. */
async function generationOf(db: Kysely<Tables>): Promise<string> {
  const { rows } = await sql<{ generation: string }>`
    select concat_ws('.', (select max(seq) from readings), (select count(*) from judgements), (select count(*) from tombstones),
      (select sum(n_tup_ins + n_tup_upd + n_tup_del) from pg_stat_user_tables where schemaname = current_schema())) as generation`.execute(
    db,
  );
  return rows[0]?.generation ?? "";
}

/** An address as it may be shown. */
function withoutPassword(address: string): string {
  return address.replace(/^(\w+:\/\/[^:@/]*):[^@/]*@/, "$1@");
}

/** Waits until nobody else writes to this ledger; given back when the transaction ends. */
async function lock(db: Kysely<Tables>): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended('hearsay ' || current_schema(), 0))`.execute(db);
}

async function migrate(db: Kysely<Tables>, place: string): Promise<void> {
  const schema = await schemaOf(db);
  if (!schema)
    throw ledgerError("the database has no schema for the ledger's tables", place, "make it (CREATE SCHEMA), or change search_path");
  const made = await madeBy(db);
  const newer = made.filter((name) => !(name in migrations));
  if (newer.length > 0) {
    throw ledgerError("this ledger was written by a newer hearsay", place, "update hearsay, or name another ledger with --ledger");
  }
  if (made.length === Object.keys(migrations).length) return;
  // Named, because the migrator would take another ledger's tables, in another schema, for its own.
  const provider = { getMigrations: async () => ({ ...migrations }) };
  const { error } = await new Migrator({ db, provider, migrationTableSchema: schema }).migrateToLatest();
  if (error) throw error;
}

/** The schema in which tables are made; null where there is none. */
async function schemaOf(db: Kysely<Tables>): Promise<string | null> {
  const { rows } = await sql<{ name: string | null }>`select current_schema()::text as name`.execute(db);
  return rows[0]?.name ?? null;
}

/** Names of the migrations that made the tables. */
async function madeBy(db: Kysely<Tables>): Promise<readonly string[]> {
  const table = await sql<{ there: string | null }>`select to_regclass('kysely_migration')::text as there`.execute(db);
  if (!table.rows[0]?.there) return [];
  return (await sql<{ name: string }>`select name from kysely_migration`.execute(db)).rows.map(({ name }) => name);
}
