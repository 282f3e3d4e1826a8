/** `hearsay search`: claims and titles by their words. */
import type { Command } from "commander";
import { ledgerPath, withLedger } from "../app/ledgers.ts";
import type { Hit } from "../model/index.ts";
import { intervalInWords } from "./days.ts";
import { countFrom, type LedgerOptions, withLedgerOptions, writeJson } from "./options.ts";
import { shortId } from "./rumour-text.ts";
import { columns, complain, style, wrap, write } from "./terminal.ts";

const EXAMPLES = `
Examples:
  hearsay search prøve genk          claims with both words, in a name, a voice or the sentence; accents may be left out
  hearsay search contr --limit 50    words may be cut short
  hearsay search genk --json         for other programs

Exit codes: 0 found, 1 nothing found, 2 wrong usage.`;

interface SearchOptions extends LedgerOptions {
  readonly limit: number;
}

/** Hits that are shown where nobody says how many. */
const SHOWN = 20;

/** Adds `search` to the program. */
export function registerSearch(program: Command): void {
  const command = program
    .command("search")
    .summary("find claims and titles by their words")
    .description(
      "Finds claims by words of their sentences, names and voices, and articles by words of their titles; the last read come first.",
    )
    .argument("<words...>", "all of them must be there; case and accents may be left out")
    .option("--limit <number>", "how many are shown at most", countFrom, SHOWN);
  withLedgerOptions(command).addHelpText("after", EXAMPLES).action(runSearch);
}

async function runSearch(words: readonly string[], { limit, json, ledger }: SearchOptions): Promise<void> {
  // One more than is shown, to tell whether there are more.
  const hits = await withLedger(ledgerPath(ledger), (store) => store.search(words, limit + 1));
  const shown = hits.slice(0, limit);
  if (shown.length === 0) process.exitCode = 1;
  if (json) return writeJson(shown.map(hitJson));
  if (shown.length === 0) return complain(`no claim and no title has ${words.join(" and ")}; try fewer words, or only their beginnings`);
  for (const hit of shown) await write(hitText(hit));
  if (hits.length > limit) await write(`More than ${limit} found; add a word, or --limit.\n`);
}

function hitJson({ publication, claim }: Hit) {
  const { title, url, source, publisher, published } = publication;
  return {
    claim: claim?.id ?? null,
    kind: claim?.claim.kind ?? null,
    evidence: claim?.claim.evidence ?? null,
    title,
    source: url ?? source,
    publisher: publisher?.name ?? null,
    published: { earliest: published.earliest, latest: published.latest },
  };
}

function hitText({ publication, claim }: Hit): string {
  const { publisher, published, url, source, title } = publication;
  const said = claim ? `»${claim.claim.evidence.text.replace(/\s+/g, " ")}«` : (title ?? "");
  const head = [claim?.claim.kind ?? "title", publisher?.name ?? url ?? source, intervalInWords(published)].join(" · ");
  return `${style("strong", head)}${claim ? ` ${style("faint", shortId(claim.id))}` : ""}\n${wrap(said, columns(), "  ")}\n`;
}
