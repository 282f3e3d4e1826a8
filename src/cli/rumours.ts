/** `hearsay rumours`: what is in the air, and what became of what was. */
import type { Command } from "commander";
import { chances, rumourJson } from "../app/views.ts";
import type { Rumour } from "../model/index.ts";
import { type BookOptions, dayOf, openedBooks, withBookOptions, writeJson } from "./options.ts";
import { rumourText } from "./rumour-text.ts";
import { write } from "./terminal.ts";

interface RumoursOptions extends BookOptions {
  readonly all?: boolean;
}

const EXAMPLES = `
Examples:
  hearsay rumours                 open rumours, and those settled of late
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
    .option("--all", "settled ones of any age, too");
  withBookOptions(command).addHelpText("after", EXAMPLES).action(runRumours);
}

async function runRumours({ all, json, ...options }: RumoursOptions): Promise<void> {
  const { books, known } = await openedBooks(options, dayOf(options));
  const shown = all ? known : recent(known);
  const { probabilities, settled } = chances(books, known);
  if (json) return writeJson(shown.map((rumour) => ({ ...rumourJson(books, rumour), probability: probabilities.get(rumour.id) ?? null })));
  for (const rumour of shown) {
    const chance = probabilities.get(rumour.id);
    const words =
      chance === undefined
        ? ""
        : `  ${Math.round(100 * chance)} % by ${settled} settled rumours (hearsay outlets shows how such figures fared)\n`;
    await write(`${rumourText(books, rumour)}${words}\n`);
  }
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
