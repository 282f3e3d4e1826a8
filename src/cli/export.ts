/** `hearsay export`: the books as files for other programs. */
import { writeFile } from "node:fs/promises";
import { type Command, Option } from "commander";
import { exported, FORMATS, type Format, TABLES, type TableName, tableFor } from "../app/exports.ts";
import { type BookOptions, dayOf, openedBooks } from "./options.ts";
import { complain, write } from "./terminal.ts";

interface ExportOptions extends Omit<BookOptions, "json"> {
  readonly format: Format;
  readonly table?: TableName;
  readonly out?: string;
}

const EXAMPLES = `
Examples:
  hearsay export > claims.csv                               every claim, with its words and chain
  hearsay export --table rumours --format jsonl             every rumour with its outcome
  hearsay export --table claims --format parquet --out claims.parquet
  hearsay export --format wikitext                          managerial changes as Wikipedia writes them
  hearsay export --table managerial-changes                 the same as CSV
  hearsay export --format prov --out ledger.jsonld          W3C PROV terms in JSON-LD

Exit codes: 0 done, 1 something failed, 2 wrong usage.`;

/** Adds `export` to the program. */
export function registerExport(program: Command): void {
  program
    .command("export")
    .summary("write claims, rumours, careers, managerial changes or outlets as CSV, JSONL, Parquet, wikitext or PROV")
    .description("Writes the books for other programs, to standard output or to a file.")
    .addOption(new Option("--format <format>", "how it is written").choices(FORMATS).default("csv"))
    .addOption(new Option("--table <table>", "what is written (default: claims, or what the format is of)").choices(TABLES))
    .option("--out <file>", "a file, overwritten where it is there (default: standard output)")
    .option("--ledger <path>", "the ledger (default: HEARSAY_LEDGER, or ~/.local/share/hearsay/ledger.db)")
    .addHelpText("after", EXAMPLES)
    .action(runExport);
}

async function runExport({ format, table, out, ...options }: ExportOptions): Promise<void> {
  const name = tableFor(format, table);
  if (!name) return misused(`${format} cannot hold ${table}; leave --table out, or choose another format`);
  if (format === "parquet" && !out && process.stdout.isTTY) return misused("Parquet is no text; name a file with --out");
  const { books, known } = await openedBooks(options, dayOf(options));
  const content = await exported(books, known, format, name);
  if (out) await writeFile(out, content);
  else await write(content);
}

function misused(reason: string): void {
  process.exitCode = 2;
  complain(reason);
}
