/** The embedded store: SQLite through libsql, synced to disk before a write is acknowledged. */
import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { Kysely, Migrator, SqliteDialect, sql } from "kysely";
import Database from "libsql";
import type { Ledger } from "../model/index.ts";
import { ledgerError } from "../model/index.ts";
import { appendAll } from "./append.ts";
import { explained } from "./failure.ts";
import { migrations } from "./migrations.ts";
import { readClaimsLike, readEntities, readPublication, readShelf, readSize, readText } from "./query.ts";
import type { Tables } from "./schema.ts";

/** How long a write waits for another process's, in milliseconds. */
const PATIENCE = 10_000;

/** Shape of the ledger, kept in `PRAGMA user_version`, so that an up-to-date one opens without asking the migrator. */
const VERSION = Object.keys(migrations).length;

/**
 * Opens the ledger in a file, making file and folder where they are missing. `:memory:` keeps it in memory.
 * libsql 0.5 carries SQLite 3.45, whose WAL mode can lose commits of concurrent writers (fixed in 3.51.3), hence the rollback journal.
 * @throws LedgerError where the file is no ledger, is damaged, cannot be written, or was made by a newer hearsay.
 */
export async function openSqlite(path: string): Promise<Ledger> {
  return explained(path, async () => {
    if (path !== ":memory:") mkdirSync(dirname(path), { recursive: true });
    const database = new Database(path);
    database.pragma(`busy_timeout=${PATIENCE}`);
    database.pragma("journal_mode=TRUNCATE");
    database.pragma("synchronous=FULL");
    const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database }) });
    await migrate(db, path);
    return ledgerOn(db, path);
  });
}

/** Brings the ledger to the shape of today, under the write lock: of two processes that find it old, one waits and finds it new. */
async function migrate(db: Kysely<Tables>, path: string): Promise<void> {
  if (await isCurrent(db, path)) return;
  await exclusively(db, async (alone) => {
    if (await isCurrent(alone, path)) return;
    const migrator = new Migrator({ db: alone, provider: { getMigrations: async () => ({ ...migrations }) } });
    const { error } = await migrator.migrateToLatest();
    if (error) throw error;
    await sql`pragma user_version = ${sql.lit(VERSION)}`.execute(alone);
  });
}

async function isCurrent(db: Kysely<Tables>, path: string): Promise<boolean> {
  const { rows } = await sql<{ user_version: number }>`pragma user_version`.execute(db);
  const version = rows[0]?.user_version ?? 0;
  if (version > VERSION) {
    throw ledgerError("this ledger was written by a newer hearsay", path, "update hearsay, or name another ledger with --ledger");
  }
  return version === VERSION;
}

function ledgerOn(db: Kysely<Tables>, path: string): Ledger {
  return {
    append: (readings, reader) => explained(path, () => exclusively(db, (alone) => appendAll(alone, readings, reader))),
    shelf: () => explained(path, () => readShelf(db)),
    claimsLike: (prefix, limit) => explained(path, () => readClaimsLike(db, prefix, limit)),
    publication: (id) => explained(path, () => readPublication(db, id)),
    entities: (publication) => explained(path, () => readEntities(db, publication)),
    text: (id) => explained(path, () => readText(db, id)),
    size: () => explained(path, () => readSize(db)),
    close: () => db.destroy(),
  };
}

/**
 * A transaction that takes the write lock at its start: one that reads first and writes then cannot wait for another process, because
 * SQLite refuses to raise its lock.
 */
function exclusively<T>(db: Kysely<Tables>, work: (db: Kysely<Tables>) => Promise<T>): Promise<T> {
  return db.connection().execute(async (connection) => {
    await sql`begin immediate`.execute(connection);
    try {
      const result = await work(connection);
      await sql`commit`.execute(connection);
      return result;
    } catch (error) {
      await sql`rollback`.execute(connection).catch(() => undefined);
      throw error;
    }
  });
}
