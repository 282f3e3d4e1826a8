/** `hearsay rumours`: what is in the air, and what became of what was. */
import type { Command } from "commander";
import { ledgerPath, loadBooks, rumourJson, rumours } from "../app/books.ts";
import type { Rumour } from "../model/index.ts";
import { rumourText } from "./rumour-text.ts";
import { write } from "./terminal.ts";

interface RumoursOptions {
  readonly all?: boolean;
  readonly json?: boolean;
  readonly ledger?: string;
}

const EXAMPLES = `
Examples:
  hearsay rumours                 open rumours, and those settled of late
  hearsay rumours --all           every rumour in the ledger, the newest first
  hearsay rumours --all --json    for other programs`;

/** Adds `rumours` to the program. */
export function registerRumours(program: Command): void {
  program
    .command("rumours")
    .summary("list rumours with their outcome, the rule that settled them, and who said it first")
    .description(
      "Lists rumours, the newest first: stage, reports, chain to the origin, and, where it is known, how they ended and by which rule.",
    )
    .option("--all", "settled ones of any age, too")
    .option("--json", "print JSON")
    .option("--ledger <path>", "the ledger (default: HEARSAY_LEDGER, or ~/.local/share/hearsay/ledger.db)")
    .addHelpText("after", EXAMPLES)
    .action(runRumours);
}

async function runRumours({ all, json, ledger }: RumoursOptions): Promise<void> {
  const books = await loadBooks(ledgerPath(ledger));
  const known = rumours(books, new Date().toISOString().slice(0, 10));
  const shown = all ? known : recent(known);
  if (json)
    return write(
      `${JSON.stringify(
        shown.map((rumour) => rumourJson(books, rumour)),
        null,
        2,
      )}\n`,
    );
  for (const rumour of shown) await write(`${rumourText(books, rumour)}\n`);
  const left = known.length - shown.length;
  if (known.length === 0) await write("No rumours: none of the articles in the ledger names anybody who is in line for a job.\n");
  else if (left > 0) await write(`${left} settled earlier; hearsay rumours --all lists them.\n`);
}

/** Settled rumours count as recent for this many days before the newest of all. */
const RECENT = 30;

/** Open ones, and those whose last report is from the last month that the ledger knows: an archive has its own "of late". */
function recent(known: readonly Rumour[]): readonly Rumour[] {
  const newest = known
    .map(({ last }) => last.latest ?? "")
    .sort()
    .at(-1);
  if (!newest) return known;
  const limit = new Date(Date.parse(newest) - RECENT * 86_400_000).toISOString().slice(0, 10);
  return known.filter(({ outcome, last }) => outcome === "open" || (last.latest ?? "") >= limit);
}
