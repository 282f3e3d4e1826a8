/** `hearsay market`: what the whole ledger holds, at a glance. */
import type { Command } from "commander";
import { ledgerPath } from "../app/books.ts";
import { type Counted, marketPage } from "../app/pages/index.ts";
import { nameOf, rumourJson } from "../app/views.ts";
import type { Books, Rumour, Vacancy } from "../model/index.ts";
import { endInWords, intervalInWords } from "./days.ts";
import { type BookOptions, freshPageOf, withBookOptions, writeJson } from "./options.ts";
import { headOf } from "./rumour-text.ts";
import { style, write } from "./terminal.ts";

/** How many lines a part of the page may take; the rest is counted. */
const LINES = 12;

/** The ladder from the top, as the market looks at it. */
const STAGES = ["agreed", "close", "talks", "shortlisted", "applied", "interest", "linked"];

/** Adds `market` to the program. */
export function registerMarket(program: Command): void {
  const command = program
    .command("market")
    .summary("the ledger at a glance: empty benches, open rumours, settled ones, newest articles")
    .description(
      "Shows the whole ledger at a glance: benches without a coach and who is in line, open rumours by stage, settled ones, the newest articles.",
    );
  withBookOptions(command).action(runMarket);
}

async function runMarket(options: BookOptions): Promise<void> {
  const path = ledgerPath(options.ledger);
  const { books, size, benches, open, settled, newest, totals } = await freshPageOf(options, marketPage);
  if (options.json) {
    const empty = benches.map(({ club, since, left, minder }) => ({
      club: nameOf(books, club).name,
      since: { earliest: since.earliest, latest: since.latest },
      left: nameOf(books, left.person).name,
      minder: minder && nameOf(books, minder.person).name,
    }));
    const rumours = [...open, ...settled].map((rumour) => rumourJson(books, rumour));
    return writeJson({ ledger: path, size, benches: empty, rumours });
  }
  const { publications, claims } = size;
  const known = totals.open + totals.settled;
  const head = `${style("strong", "hearsay")}   ${publications} articles · ${claims} claims · ${known} rumours   ${style("faint", path)}\n`;
  const parts = [
    part(
      "BENCHES WITHOUT A COACH, as far as the articles tell",
      benches.map((bench) => benchLine(books, bench, open)),
      totals.benches,
    ),
    part(
      "OPEN RUMOURS",
      [...open].sort(byStage).map((rumour) => openLine(books, rumour)),
      totals.open,
    ),
    part(
      "SETTLED",
      settled.map((rumour) => settledLine(books, rumour)),
      totals.settled,
    ),
    part("NEWEST ARTICLES", newest.map(articleLine), totals.articles),
  ];
  await write(
    `${[head, ...parts.filter((text) => text !== "")].join("\n")}${publications === 0 ? "The ledger is empty: hearsay read PATH fills it.\n" : ""}`,
  );
}

function part(heading: string, lines: readonly string[], total: number): string {
  if (lines.length === 0) return "";
  const shown = lines.slice(0, LINES);
  const more = total > shown.length ? `  and ${total - shown.length} more\n` : "";
  return `${style("strong", heading)}\n${shown.map((line) => `  ${line}\n`).join("")}${more}`;
}

function benchLine(books: Books, { club, since, left, minder }: Vacancy, open: readonly Rumour[]): string {
  const inLine = open.filter((rumour) => rumour.kind === "candidacy" && rumour.club === club && rumour.role === "head-coach");
  const who = inLine.map((rumour) => `${nameOf(books, rumour.person).name} (${rumour.stage ?? "linked"})`).join(", ");
  const minded = minder ? ` · ◐ ${nameOf(books, minder.person).name}` : "";
  const gone = `${nameOf(books, left.person).name} left ${endInWords(since)}`;
  return `${style("strong", nameOf(books, club).name)} · ${gone}${minded}${who ? ` · in line: ${who}` : ""}`;
}

function byStage(a: Rumour, b: Rumour): number {
  const rank = ({ stage }: Rumour): number => (stage && STAGES.includes(stage) ? STAGES.indexOf(stage) : STAGES.length);
  return rank(a) - rank(b);
}

function openLine(books: Books, rumour: Rumour): string {
  const { stage, last, reports, origins } = rumour;
  const from = origins.map((name) => name.replace("unnamed:", "unnamed ")).join(", ");
  return `${headOf(books, rumour)} · ${stage ?? "foretold"} · ${intervalInWords(last)} · ${reports.length}× · ${from}`;
}

function settledLine(books: Books, rumour: Rumour): string {
  return `${headOf(books, rumour)} · ${rumour.rule}${rumour.at ? ` · ${intervalInWords(rumour.at)}` : ""}`;
}

function articleLine({ publication, claims }: Counted): string {
  const { published, publisher, title, url, source } = publication;
  return `${intervalInWords(published)} · ${publisher?.name ?? "unknown outlet"} · ${title ?? url ?? source} · ${claims} claims`;
}
