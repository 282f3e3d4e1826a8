/** `hearsay rebuild`: makes the lists anew from the claims. */
import type { Command } from "commander";
import { ledgerPath, withLedger } from "../app/ledgers.ts";
import { rebuildLists } from "../app/lists.ts";
import { type LedgerOptions, today, withLedgerOptions, writeJson } from "./options.ts";
import { progress, write } from "./terminal.ts";

const EXAMPLES = `
Examples:
  hearsay rebuild          make the rows of all pages anew
  hearsay rebuild --json   how many people were looked at, for other programs

Pages of a large ledger are made of rows, which are made of claims alone and kept as articles come in: this gives the same rows, and is needed only after a fault.`;

/** Adds `rebuild` to the program. */
export function registerRebuild(program: Command): void {
  const command = program
    .command("rebuild")
    .summary("make the rows of pages anew from the claims")
    .description("Makes the rows that pages and lists are made of anew from the claims of the ledger, which are left as they are.");
  withLedgerOptions(command).addHelpText("after", EXAMPLES).action(runRebuild);
}

async function runRebuild({ json, ledger }: LedgerOptions): Promise<void> {
  const people = await withLedger(ledgerPath(ledger), (store) =>
    rebuildLists(store, today(), (done) => progress(done, "people looked at")),
  );
  if (json) return writeJson({ people });
  await write(`rebuilt: ${people.toLocaleString("en-GB")} people looked at\n`);
}
