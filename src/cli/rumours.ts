/** `hearsay rumours`: what is in the air, and what became of what was. */
import type { Command } from "commander";
import { ledgerPath, withLedger } from "../app/ledgers.ts";
import { needsLists, refreshLists } from "../app/lists.ts";
import { type RumoursPage, rumoursPage } from "../app/pages/index.ts";
import { chances, rumourJson } from "../app/views.ts";
import type { Rumour } from "../model/index.ts";
import { type BookOptions, countFrom, dayOf, openedBooks, today, withBookOptions, writeJson } from "./options.ts";
import { rumourText } from "./rumour-text.ts";
import { progress, write } from "./terminal.ts";

interface RumoursOptions extends BookOptions {
  readonly all?: boolean;
  readonly limit?: number;
}

/** Rumours that are shown of a large ledger where nobody says how many. */
const PAGE = 50;

const EXAMPLES = `
Examples:
  hearsay rumours                 open rumours, and those settled of late
  hearsay rumours --limit 20      the newest twenty, open or settled, at once
  hearsay rumours --all           every rumour in the ledger, the newest first
  hearsay rumours --all --json    for other programs`;

/** Adds `rumours` to the program. */
export function registerRumours(program: Command): void {
  const command = program
    .command("rumours")
    .summary("list rumours with their outcome, the rule that settled them, and who said it first")
    .description(
      "Lists rumours, the newest first: stage, reports, chain to the origin, and, where it is known, how they ended and by which rule.",
    )
    .option("--all", "settled ones of any age, too")
    .option("--limit <number>", `the newest so many, open or settled, from the list that is kept (${PAGE} in a large ledger)`, countFrom);
  withBookOptions(command).addHelpText("after", EXAMPLES).action(runRumours);
}

async function runRumours({ all, limit, json, ...options }: RumoursOptions): Promise<void> {
  const page = all || options.asOf ? null : await newestOf(options, limit);
  if (page) return show(page, json ?? false);
  const { books, known } = await openedBooks(options, dayOf(options));
  const shown = all ? known : recent(known);
  await show({ books, rumours: shown, chances: chances(books, known) }, json ?? false);
  const left = known.length - shown.length;
  if (json || left === 0) return;
  await write(`${left} settled earlier; hearsay rumours --all lists them.\n`);
}

/** The newest rumours from the list, brought up to date; null where all books open sooner, and nobody asked for a page. */
async function newestOf({ ledger }: BookOptions, limit: number | undefined): Promise<RumoursPage | null> {
  return withLedger(ledgerPath(ledger), async (store) => {
    if (limit === undefined && !(await needsLists(store))) return null;
    await refreshLists(store, today(), (done) => progress(done, "people looked at"));
    return rumoursPage(store, { offset: 0, limit: limit ?? PAGE }, { today: today(), kept: true });
  });
}

async function show({ books, rumours, chances: known }: Omit<RumoursPage, "total">, json: boolean): Promise<void> {
  const { probabilities, settled } = known;
  const chanceOf = ({ id }: Rumour): number | null => probabilities.get(id) ?? null;
  if (json) return writeJson(rumours.map((rumour) => ({ ...rumourJson(books, rumour), probability: chanceOf(rumour) })));
  if (rumours.length === 0) return write("No rumours: none of the articles in the ledger names anybody who is in line for a job.\n");
  for (const rumour of rumours) {
    const chance = chanceOf(rumour);
    const words = `  ${Math.round(100 * (chance ?? 0))} % by ${settled} settled rumours (hearsay outlets shows how such figures fared)\n`;
    await write(`${rumourText(books, rumour)}${chance === null ? "" : words}\n`);
  }
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
