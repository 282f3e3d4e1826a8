import { isLedgerError, type LedgerError, ledgerError } from "../model/index.ts";

/** What the store or the file system says → what happened and what to do. The first pattern that fits counts. */
const FAILURES: readonly (readonly [RegExp, string, string])[] = [
  [
    /ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|timeout exceeded when trying to connect/,
    "the database cannot be reached",
    "check host and port of the address, and whether PostgreSQL runs there",
  ],
  [/^(28P01|28000) |SASL/, "the database refuses this user", "check user and password of the address, or set PGPASSWORD"],
  [/^3D000 /, "there is no such database", "make it (createdb NAME), or name another"],
  [
    /^(42501|3F000) /,
    "this user may not read or make the ledger's tables",
    "grant it CREATE and USAGE on the schema, and SELECT and INSERT on its tables",
  ],
  [/^25006 /, "the ledger cannot be written", "this database is read-only, perhaps a replica: name the one that takes writes"],
  [/^(53100|53200) /, "the database's disk or memory is full", "free some space; nothing of the last batch was kept"],
  [/^55P03 /, "another process is writing to the ledger", "wait until it has finished, then try again"],
  [
    /^57P0\d |Connection terminated|ECONNRESET|EPIPE/,
    "the database broke the connection",
    "start it again, then repeat the command; nothing of the last batch was kept",
  ],
  [/corrupted migrations/, "this ledger was written by a newer hearsay", "update hearsay, or name another ledger with --ledger"],
  [/NOTADB|file is not a database/, "this file is no ledger", "name another with --ledger or HEARSAY_LEDGER"],
  [
    /CORRUPT|malformed|disk image/,
    "the ledger is damaged",
    "restore it from a copy, or move it away and read the articles again into a new one",
  ],
  [/READONLY|readonly|EROFS/, "the ledger cannot be written", "make the file and its folder writable, or name another with --ledger"],
  [/BUSY|database is locked/, "another process is writing to the ledger", "wait until it has finished, then try again"],
  [/SQLITE_FULL|ENOSPC|disk is full/, "the disk is full", "free some space; nothing of the last batch was kept"],
  [/IOERR|disk I\/O error/, "the disk failed while the ledger was read or written", "check the disk, then run hearsay doctor"],
  [/EACCES|EPERM/, "the ledger's folder cannot be made or opened", "change its permissions, or name another ledger with --ledger"],
  [/ENOTDIR|EEXIST|EISDIR/, "the ledger's path leads through a file, or is a folder", "name a file with --ledger or HEARSAY_LEDGER"],
  [
    /Unable to open|CANTOPEN|ConnectionFailed/,
    "the ledger cannot be opened",
    "check the path and its permissions, or name another with --ledger",
  ],
];

function explain(error: unknown, path: string): LedgerError {
  if (isLedgerError(error)) return error;
  const code = typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
  const message = `${code} ${error instanceof Error ? error.message : String(error)}`.trim();
  const known = FAILURES.find(([pattern]) => pattern.test(message));
  return known
    ? ledgerError(known[1], path, known[2], error)
    : ledgerError(`the ledger failed (${message})`, path, "please report this", error);
}

/** Runs work on the ledger at `path`; whatever goes wrong comes out as a `LedgerError` that says what to do. */
export async function explained<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw explain(error, path);
  }
}
