/** The books, wired: the ledger, the views and the registry's names. The only place that joins them; the store loads when it is opened. */
import { readFileSync } from "node:fs";
import {
  type Appended,
  type Books,
  isRefusal,
  type Keep,
  type Ledger,
  type LedgerSize,
  type Reading,
  type Refusal,
} from "../model/index.ts";
import { correctionsOf, openBooks } from "../views/index.ts";
import { openExisting, openLedger, withLedger } from "./ledgers.ts";
import { withRegistryNames } from "./registry-names.ts";
import { withReadings } from "./unstored.ts";

export { careers, nameOf, rumourJson, rumours, sourceOf, stintJson, vacancies } from "../views/index.ts";
export { ledgerPath } from "./ledgers.ts";
export { whoIs } from "./who-is.ts";

/** Readings of one transaction: few enough that a crash costs little, many enough that syncing to disk does not dominate. */
const BATCH = 200;

/** Writes readings into a ledger as they come. */
export interface Keeper {
  /** Takes a reading; every two-hundredth writes the batch. A refusal is left out. Tells how many are safe on the disk by now. */
  keep(outcome: Reading | Refusal): Promise<number>;
  /** Writes what is left, closes the ledger and tells what changed. */
  close(): Promise<Appended>;
}

/** Opens a ledger for writing. Readings are kept in batches, each in one transaction, with as much of their words as `keep` says. */
export async function openKeeper(path: string, keep: Keep = "text"): Promise<Keeper> {
  const ledger = await openLedger(path);
  const reader = readerVersion();
  let waiting: Reading[] = [];
  let total: Appended = { added: 0, renewed: 0, known: 0 };
  let safe = 0;
  const flush = async (): Promise<void> => {
    const batch = waiting;
    waiting = [];
    if (batch.length > 0) total = sum(total, await ledger.append(batch, { reader, keep, at: new Date().toISOString() }));
    safe += batch.length;
  };
  return {
    keep: async (outcome) => {
      if (!isRefusal(outcome)) waiting.push(outcome);
      if (waiting.length >= BATCH) await flush();
      return safe;
    },
    close: async () => {
      try {
        await flush();
      } finally {
        await ledger.close();
      }
      return total;
    },
  };
}

function sum(a: Appended, b: Appended): Appended {
  return { added: a.added + b.added, renewed: a.renewed + b.renewed, known: a.known + b.known };
}

/** Appends readings to a ledger, refusals left out, and tells what changed. */
export async function appendReadings(
  outcomes: Iterable<Reading | Refusal> | AsyncIterable<Reading | Refusal>,
  path: string,
): Promise<Appended> {
  const keeper = await openKeeper(path);
  try {
    for await (const outcome of outcomes) await keeper.keep(outcome);
  } catch (error) {
    await keeper.close().catch(() => undefined);
    throw error;
  }
  return keeper.close();
}

/** The version of the reader that comes with hearsay: that of the package. */
export function readerVersion(): string {
  return (JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")) as { version: string }).version;
}

export interface BooksOptions {
  /** Readings that the ledger does not hold, put beside those that it does. */
  readonly unstored?: readonly Reading[];
  /** The ledger as it was at a moment (ISO 8601, UTC). */
  readonly asOf?: string | undefined;
}

/** The books on everything that a ledger holds, clubs and outlets under all names that the registry knows. */
export function loadBooks(path: string, options: BooksOptions = {}): Promise<SizedBooks> {
  return withLedger(path, (ledger) => booksOf(ledger, options));
}

export type SizedBooks = Books & { readonly size: LedgerSize };

/** The same of an open ledger. */
export async function booksOf(ledger: Ledger, { unstored = [], asOf }: BooksOptions = {}): Promise<SizedBooks> {
  const shelf = withReadings(await ledger.shelf(asOf), unstored, readerVersion());
  const books = openBooks(shelf);
  const size = { publications: shelf.publications.length, claims: shelf.claims.length };
  return { ...books, names: await withRegistryNames(books.names), size };
}

/** One claim with all that explains it; null where no id begins so, a list of ids where several do. */
export async function findClaim(path: string, prefix: string) {
  const ledger = await openExisting(path);
  try {
    const [first, ...others] = await ledger.claimsLike(prefix.toLowerCase(), AMBIGUOUS);
    if (!first) return null;
    if (others.length > 0 && new Set([first, ...others].map(({ id }) => id)).size > 1) return [first, ...others].map(({ id }) => id);
    const publication = await ledger.publication(first.publication);
    const text = publication && (await ledger.text(publication.text));
    const entities = await ledger.entities(first.publication);
    const names: Readonly<Record<string, string>> = Object.fromEntries(entities.map(({ id, name }) => [id, name]));
    const { judgements } = await ledger.shelfOf([]);
    const corrections = publication && correctionsOf(first.claim, publication, names[first.claim.person ?? ""] ?? null, judgements);
    return publication && { ...first, publication, text, names, corrections: corrections ?? [] };
  } finally {
    await ledger.close();
  }
}

/** How many claims are named where a prefix fits several. */
const AMBIGUOUS = 8;
