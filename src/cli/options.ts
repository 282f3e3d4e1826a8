/** What commands over the books have in common. */
import type { Command } from "commander";
import { ledgerPath, loadBooks, rumours } from "../app/books.ts";
import type { Books, Rumour } from "../model/index.ts";
import { complain, write } from "./terminal.ts";

export interface BookOptions {
  readonly json?: boolean;
  readonly ledger?: string;
}

/** Adds what every such command takes. */
export function withBookOptions(command: Command): Command {
  return command
    .option("--json", "print JSON")
    .option("--ledger <path>", "the ledger (default: HEARSAY_LEDGER, or ~/.local/share/hearsay/ledger.db)");
}

/** The books, and every rumour as it stands on a day. */
export async function openedBooks(
  ledger: string | undefined,
  asOf: string,
): Promise<{ readonly books: Books; readonly known: readonly Rumour[] }> {
  const books = await loadBooks(ledgerPath(ledger));
  return { books, known: rumours(books, asOf) };
}

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
