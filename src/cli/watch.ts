/** `hearsay watch`: follows feeds for months, and says when something happens that somebody wants to know. */
import { homedir } from "node:os";
import type { Command } from "commander";
import { ledgerPath } from "../app/books.ts";
import type { Alert } from "../model/index.ts";
import { columns, complain, type Style, style, wrap, write } from "./terminal.ts";

interface WatchCommandOptions {
  readonly ledger?: string;
  readonly state?: string;
  readonly once?: boolean;
  readonly allowPrivate?: boolean;
}

const EXAMPLES = `
Examples:
  hearsay watch feeds.yaml          follow feeds until Ctrl-C; examples/feeds.yaml shows what may stand in the file
  hearsay watch feeds.yaml --once   one look at every feed that is due, for cron

It remembers in --state what it has read and whom it has told, so that a restart, or a crash, neither misses nor repeats an alert. A webhook has the
same id in its header webhook-id however often it has to be sent. robots.txt and reservations of text and data mining are obeyed.
Exit codes: 0 ended when told to, 1 something it cannot go on without failed, 2 wrong usage.`;

/** Adds `watch` to the program. */
export function registerWatch(program: Command): void {
  program
    .command("watch")
    .summary("follow feeds, read what is new into the ledger, and send alerts")
    .description(
      "Follows feeds politely, reads each article once into the ledger, and tells whoever wants to know: terminal, webhook, Atom feed, file.",
    )
    .argument("<feeds.yaml>", "feeds, interests, and where alerts go")
    .option("--once", "look once at every feed that is due, then end")
    .option("--state <folder>", "where it keeps its notes (default: ~/.local/share/hearsay/watch/NAME)")
    .option("--allow-private", "fetch addresses of private networks, too")
    .option("--ledger <place>", "the ledger, a path or postgres://… (default: HEARSAY_LEDGER, or ~/.local/share/hearsay/ledger.db)")
    .addHelpText("after", EXAMPLES)
    .action(runWatch);
}

async function runWatch(path: string, { ledger, state, once = false, allowPrivate = false }: WatchCommandOptions): Promise<void> {
  const { loadWatchlist, stateFolder, watch } = await import("../app/watch.ts");
  const list = loadWatchlist(path);
  if ("refused" in list) {
    process.exitCode = 1;
    return complain(`${list.source}: ${list.refused}`);
  }
  const stop = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => stop.abort());
  await watch({
    list,
    ledger: ledgerPath(ledger),
    state: state ?? stateFolder(path, homedir()),
    once,
    allowPrivate,
    signal: stop.signal,
    print: (alert) => write(alertText(alert)),
    report: (source, words) => complain(`${source}: ${words}`),
  });
}

const STYLES: Readonly<Record<Alert["what"], Style>> = {
  new: "good",
  confirmation: "open",
  contradiction: "bad",
  withdrawn: "bad",
  softened: "open",
  hardened: "good",
};

function alertText({ what, line, voices, evidence, interests, publication, at }: Alert): string {
  const { publisher, published, url } = publication;
  const lines = [
    `${style("faint", at.slice(0, 16).replace("T", " "))} ${style(STYLES[what], what.toUpperCase())} ${style("strong", line)}`,
    wrap(`“${evidence}”`, columns(), "  "),
    style("faint", `  ${[voices, publisher, published, interests.join(", ")].filter(Boolean).join(" · ")}`),
    style("faint", `  ${url}`),
  ];
  return `${lines.join("\n")}\n\n`;
}
