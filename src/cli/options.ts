/** What commands over the books have in common. */
import { type Command, InvalidArgumentError } from "commander";
import { ledgerPath, loadBooks, rumours } from "../app/books.ts";
import { withLedger } from "../app/ledgers.ts";
import { refreshLists } from "../app/lists.ts";
import { type Look, usesRows } from "../app/pages/look.ts";
import type { Books, Ledger, Rumour } from "../model/index.ts";
import { complain, progress, write } from "./terminal.ts";

export interface LedgerOptions {
  readonly json?: boolean;
  readonly ledger?: string;
}

export interface BookOptions extends LedgerOptions {
  /** A moment, ISO 8601 in UTC. */
  readonly asOf?: string;
}

/** Adds what every command on a ledger takes. */
export function withLedgerOptions(command: Command): Command {
  return command
    .option("--json", "print JSON")
    .option("--ledger <place>", "the ledger, a path or postgres://… (default: HEARSAY_LEDGER, or ~/.local/share/hearsay/ledger.db)");
}

/** Adds what every command that shows a view takes. */
export function withBookOptions(command: Command): Command {
  return withLedgerOptions(command).option(
    "--as-of <moment>",
    "as the ledger was then: a day, or a time like 2026-03-01T12:00Z",
    momentFrom,
  );
}

/** A day means until its end. */
function momentFrom(typed: string): string {
  const whole = /^\d{4}-\d\d-\d\d$/.test(typed) ? `${typed}T23:59:59.999Z` : typed;
  const time = /^\d{4}-\d\d-\d\dT/.test(whole) ? Date.parse(whole) : Number.NaN;
  const moment = Number.isNaN(time) ? "" : new Date(time).toISOString();
  // JavaScript takes 31 February for 3 March.
  if (moment === "" || (typed.length === 10 && !moment.startsWith(typed))) {
    throw new InvalidArgumentError("Give a day as YYYY-MM-DD, or a time like 2026-03-01T12:00Z.");
  }
  return moment;
}

/** The books, and every rumour as it stands on a day. */
export async function openedBooks(
  { ledger, asOf }: BookOptions,
  day: string,
): Promise<{ readonly books: Books; readonly known: readonly Rumour[] }> {
  const books = await loadBooks(ledgerPath(ledger), { asOf });
  return { books, known: rumours(books, day) };
}

/** A page of the ledger, as the options say. */
export function pageOf<T>(options: BookOptions, page: (ledger: Ledger, look: Look) => Promise<T>): Promise<T> {
  return withLedger(ledgerPath(options.ledger), (ledger) => page(ledger, { asOf: options.asOf, today: today() }));
}

/** The same of rows that are kept: what was read since is told first, which takes a while after many articles. */
export function freshPageOf<T>(options: BookOptions, page: (ledger: Ledger, look: Look) => Promise<T>): Promise<T> {
  return pageOf(options, async (ledger, look) => {
    if (await usesRows(ledger, look)) await refreshLists(ledger, look.today, (done) => progress(done, "people looked at"));
    return page(ledger, look);
  });
}

/** Rows that may be asked for at once. */
const MOST = 1000;

/** A number of rows as it is typed. */
export function countFrom(typed: string): number {
  const count = /^\d+$/.test(typed) ? Number(typed) : 0;
  if (count < 1 || count > MOST) throw new InvalidArgumentError(`Give a whole number from 1 to ${MOST}.`);
  return count;
}

/** The day on which the books are looked at. */
export const dayOf = ({ asOf }: BookOptions): string => asOf?.slice(0, 10) ?? today();

export const today = (): string => new Date().toISOString().slice(0, 10);

/** A day as it is typed; null, with the reason on standard error and exit code 2, for what is none. */
export function dayFrom(typed: string | undefined): string | null {
  if (typed === undefined) return today();
  const time = /^\d{4}-\d\d-\d\d$/.test(typed) ? Date.parse(`${typed}T00:00:00Z`) : Number.NaN;
  if (!Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === typed) return typed;
  process.exitCode = 2;
  complain(`${typed} is no day; give one as YYYY-MM-DD`);
  return null;
}

export async function writeJson(value: unknown): Promise<void> {
  await write(`${JSON.stringify(value, null, 2)}\n`);
}

/** A heading and what stands under it; nothing where there is nothing. */
export function part(heading: string, body: string): string {
  return body === "" ? "" : `\n${heading}\n${body}`;
}
