/** The embedded store: SQLite through libsql, synced to disk before a write is acknowledged. */
import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { Kysely, Migrator, type SqliteDatabase, SqliteDialect, type SqliteStatement, sql } from "kysely";
import Database from "libsql";
import type { Ledger } from "../model/index.ts";
import { ledgerError } from "../model/index.ts";
import { explained } from "./failure.ts";
import { migrationsFor } from "./migrations.ts";
import type { Tables } from "./schema.ts";
import { ledgerOn } from "./store.ts";

/** How long a write waits for another process's, in milliseconds. */
const PATIENCE = 10_000;

/** Kibibytes of pages that SQLite keeps in memory: the indexes of a million claims that a page of a view walks through. */
const CACHE = 65_536;

const migrations = migrationsFor({ name: "sqlite" });

/** What `PRAGMA user_version` was in a shape that was never published. */
const UNPUBLISHED = 1;

/** Shape of the ledger, kept in `PRAGMA user_version`, so that an up-to-date one opens without asking the migrator. */
const VERSION = Object.keys(migrations).length + UNPUBLISHED;

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
    database.pragma(`cache_size=-${CACHE}`);
    const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database: withKeptStatements(database) }) });
    await migrate(db, path);
    const version = database.prepare("pragma data_version");
    let written = 0;
    return ledgerOn({
      place: path,
      consistently: (work) => within(db, "begin", work),
      exclusively: async (work) => {
        const result = await within(db, "begin immediate", work);
        written++;
        return result;
      },
      // SQLite tells of others' commits; one's own are counted.
      generation: async () => `${(version.get() as { data_version: number }).data_version}.${written}`,
      unfold: (json) => sql`json_each(${json})`,
      integrity: async (alone) => {
        const { rows } = await sql<{ integrity_check: string }>`pragma integrity_check`.execute(alone);
        return rows.map((row) => row.integrity_check).filter((line) => line !== "ok");
      },
      close: () => db.destroy(),
    });
  });
}

/** Statements that are kept ready; there are fewer texts of them than this, but for lists of ids of every length. */
const STATEMENTS = 200;

/** A database that prepares each statement once: libsql gives back what a statement takes only when the garbage is collected. */
function withKeptStatements(database: Database.Database): SqliteDatabase {
  const kept = new Map<string, SqliteStatement>();
  return {
    prepare: (text) => {
      const known = kept.get(text) ?? (database.prepare(text) as unknown as SqliteStatement);
      kept.delete(text);
      kept.set(text, known);
      const [oldest] = kept.keys();
      if (kept.size > STATEMENTS && oldest !== undefined) kept.delete(oldest);
      return known;
    },
    close: () => database.close(),
  };
}

/** Brings the ledger to the shape of today, under the write lock: of two processes that find it old, one waits and finds it new. */
async function migrate(db: Kysely<Tables>, path: string): Promise<void> {
  if (await isCurrent(db, path)) return;
  await within(db, "begin immediate", async (alone) => {
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
  if (version === UNPUBLISHED) {
    throw ledgerError("this ledger is from before the first release", path, "move it away and read the articles again into a new one");
  }
  return version === VERSION;
}

/**
 * A transaction. One that will write takes the write lock at its start (`begin immediate`): one that reads first and writes then cannot wait
 * for another process, because SQLite refuses to raise its lock.
 */
function within<T>(db: Kysely<Tables>, begin: "begin" | "begin immediate", work: (db: Kysely<Tables>) => Promise<T>): Promise<T> {
  return db.connection().execute(async (connection) => {
    await sql.raw(begin).execute(connection);
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
