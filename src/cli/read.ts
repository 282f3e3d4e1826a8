/** `hearsay read`: articles in, readings out. */
import { setFlagsFromString } from "node:v8";
import { type Command, InvalidArgumentError, Option } from "commander";
import { usualCores } from "../app/usual-cores.ts";
import { isExplained, isRefusal, KEEPS, type Keep, type Reading } from "../model/index.ts";
import { withExplanations } from "./explanation-text.ts";
import { csvHeading, csvOf } from "./reading-csv.ts";
import { accountOf } from "./reading-text.ts";
import { clearProgress, complain, progress, write } from "./terminal.ts";

const FORMATS = ["text", "json", "jsonl", "csv"] as const;

interface ReadOptions {
  readonly format: (typeof FORMATS)[number];
  readonly store: boolean;
  readonly progress?: boolean;
  readonly explain?: boolean;
  readonly unresolved?: boolean;
  readonly ledger?: string;
  readonly keep: Keep;
  readonly cores: number;
  readonly allowPrivate?: boolean;
}

/** More threads than this are a slip of the finger. */
const MOST_CORES = 64;

/** How the readings of one run are printed: what stands before, between and after them. */
interface Printer {
  readonly open: string;
  readonly between: string;
  readonly close: string;
  readonly reading: (reading: Reading) => string;
}

const plainly = (reading: Reading): object => (isExplained(reading) ? withExplanations(reading) : reading);

function printerFor({ format, unresolved = false }: ReadOptions): Printer {
  const plain = { open: "", between: "", close: "" };
  switch (format) {
    case "jsonl":
      return { ...plain, reading: (reading) => `${JSON.stringify(plainly(reading))}\n` };
    case "json":
      return { open: "[\n", between: ",\n", close: "\n]\n", reading: (reading) => JSON.stringify(plainly(reading), null, 2) };
    case "csv":
      return { ...plain, open: csvHeading, reading: csvOf };
    case "text":
      return { ...plain, reading: (reading) => accountOf(reading, { unresolved }) };
  }
}

const EXAMPLES = `
Examples:
  hearsay read article.txt                          read one article into the ledger and print what it says
  hearsay read examples/                            every article, page and archive of a directory
  hearsay read https://example.org/news/1.html      a page, or a feed with the pages that it announces
  hearsay read CC-NEWS-20260101.warc.gz             a web archive; also .zip, .jsonl.gz, .html, .rss
  hearsay read - < article.txt                      standard input
  hearsay read --format jsonl --no-store articles/  readings for other programs, nothing kept
  hearsay read --explain --unresolved article.txt   why each claim was made, and what made none

Sites are asked first: robots.txt, reservations of text and data mining and noindex are obeyed. HEARSAY_CONTACT says whom they may write to.
A .jsonl file holds an article a line: {"text": …, "source"?, "url"?, "publisher"?, "published"?, "title"?, "language"?}.
Exit codes: 0 everything was read, 1 something was not, or not as it should be (each is said on standard error, and the rest is read), 2 wrong usage.`;

/** Adds `read` to the program. */
export function registerRead(program: Command): void {
  program
    .command("read")
    .summary("read articles into the ledger and print what they say")
    .description(
      "Reads articles (text, pages, addresses, feeds, JSONL, web archives, zips, directories, standard input) into the ledger and prints what each of them says.",
    )
    .argument("<path...>", "files, directories or addresses; - is standard input")
    .addOption(new Option("-f, --format <format>", "how to print readings").choices(FORMATS).default("text"))
    .option("--no-store", "print only; leave the ledger alone")
    .option(
      "--progress",
      "say on standard error how many articles are safe in the ledger, as often as some are written, for logs of long runs",
    )
    .option("--explain", "tell why each claim was made: row, words, who else was considered, sums; in json and jsonl the field explain")
    .option("--unresolved", "show the sentences that asked for a claim and made none")
    .addOption(new Option("--keep <words>", "how much of an article's words is stored").choices(KEEPS).default("text"))
    .option("--ledger <path>", "the ledger to read into (default: HEARSAY_LEDGER, or ~/.local/share/hearsay/ledger.db)")
    .option("--allow-private", "fetch addresses of private networks, too")
    .option("--cores <number>", "how many processor cores read, where there is work for several", coresOf, usualCores())
    .addHelpText("after", EXAMPLES)
    .action(runRead);
}

function coresOf(words: string): number {
  const cores = /^\d+$/.test(words) ? Number(words) : 0;
  if (cores < 1 || cores > MOST_CORES) throw new InvalidArgumentError(`Give a whole number from 1 to ${MOST_CORES}.`);
  return cores;
}

/**
 * Percent by which the heap may outgrow what is in use before it is tidied. Left to itself, V8 lets it double on a big machine; like this, a gigabyte
 * is read in 210 MB instead of 340, in the same time.
 */
const GROWTH = 20;

async function runRead(paths: readonly string[], options: ReadOptions): Promise<void> {
  setFlagsFromString(`--heap-growing-percent=${GROWTH}`);
  if (!options.store) return readAll(paths, options, async () => undefined);
  const { ledgerPath, openKeeper } = await import("../app/books.ts");
  const path = ledgerPath(options.ledger);
  const keeper = await openKeeper(path, options.keep);
  try {
    let told = 0;
    await readAll(paths, options, async (reading) => {
      const safe = await keeper.keep(reading);
      if (options.progress && safe > told) complain(`${safe.toLocaleString("en-GB")} articles are safe in the ledger`);
      told = safe;
    });
  } finally {
    const { added, renewed, known } = await keeper.close();
    clearProgress();
    process.stderr.write(`ledger ${path}: ${added} new, ${renewed} read anew, ${known} known\n`);
  }
}

/** Reads, prints and hands on, in the order given. */
async function readAll(paths: readonly string[], options: ReadOptions, keep: (reading: Reading) => Promise<void>): Promise<void> {
  const { readPaths } = await import("../app/reading.ts");
  const printer = printerFor(options);
  const notice = (source: string, words: string): void => {
    complain(`${source}: ${words}`);
    process.exitCode = 1;
  };
  const remark = (source: string, words: string): void => complain(`${source}: ${words}`);
  const { cores, explain = false, allowPrivate = false } = options;
  let printed = 0;
  await write(printer.open);
  for await (const outcome of readPaths(paths, { stdin: process.stdin, notice, remark, cores, explain, allowPrivate })) {
    if (isRefusal(outcome)) {
      notice(outcome.source, outcome.refused);
      continue;
    }
    await keep(outcome);
    await write((printed > 0 ? printer.between : "") + printer.reading(outcome));
    printed++;
    progress(printed, "articles read");
  }
  clearProgress();
  await write(printer.close);
}
