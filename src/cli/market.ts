/** `hearsay market`: what the whole ledger holds, at a glance. */
import type { Command } from "commander";
import { ledgerPath, loadBooks, nameOf, rumourJson, rumours, vacancies } from "../app/books.ts";
import type { Books, Publication, Rumour, Vacancy } from "../model/index.ts";
import { endInWords, intervalInWords } from "./days.ts";
import { type BookOptions, dayOf, withBookOptions } from "./options.ts";
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
  const books = await loadBooks(path, { asOf: options.asOf });
  const known = rumours(books, dayOf(options));
  const benches = vacancies(books);
  if (options.json) {
    const empty = benches.map(({ club, since, left, minder }) => ({
      club: nameOf(books, club).name,
      since: { earliest: since.earliest, latest: since.latest },
      left: nameOf(books, left.person).name,
      minder: minder && nameOf(books, minder.person).name,
    }));
    const sheet = { ledger: path, size: books.size, benches: empty, rumours: known.map((rumour) => rumourJson(books, rumour)) };
    return write(`${JSON.stringify(sheet, null, 2)}\n`);
  }
  const { publications, claims } = books.size;
  const head = `${style("strong", "hearsay")}   ${publications} articles · ${claims} claims · ${known.length} rumours   ${style("faint", path)}\n`;
  const open = known.filter(({ outcome }) => outcome === "open");
  const parts = [
    part(
      "BENCHES WITHOUT A COACH, as far as the articles tell",
      benches.map((bench) => benchLine(books, bench, open)),
    ),
    part(
      "OPEN RUMOURS",
      [...open].sort(byStage).map((rumour) => openLine(books, rumour)),
    ),
    part(
      "SETTLED",
      known.filter(({ outcome }) => outcome !== "open").map((rumour) => settledLine(books, rumour)),
    ),
    part("NEWEST ARTICLES", newest(books)),
  ];
  await write(
    `${[head, ...parts.filter((text) => text !== "")].join("\n")}${publications === 0 ? "The ledger is empty: hearsay read PATH fills it.\n" : ""}`,
  );
}

function part(heading: string, lines: readonly string[]): string {
  if (lines.length === 0) return "";
  const more = lines.length > LINES ? `  and ${lines.length - LINES} more\n` : "";
  return `${style("strong", heading)}\n${lines
    .slice(0, LINES)
    .map((line) => `  ${line}\n`)
    .join("")}${more}`;
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

function newest(books: Books): readonly string[] {
  const counts = new Map<string, { readonly publication: Publication; n: number }>();
  for (const { publication } of books.assertions) {
    const known = counts.get(publication.id) ?? { publication, n: 0 };
    known.n++;
    counts.set(publication.id, known);
  }
  const day = ({ publication }: { readonly publication: Publication }): string => publication.published.latest ?? "";
  const sorted = [...counts.values()].sort((a, b) =>
    day(a) < day(b) ? 1 : day(a) > day(b) ? -1 : a.publication.id < b.publication.id ? -1 : 1,
  );
  return sorted.map(({ publication, n }) => {
    const { published, publisher, title, url, source } = publication;
    return `${intervalInWords(published)} · ${publisher?.name ?? "unknown outlet"} · ${title ?? url ?? source} · ${n} claims`;
  });
}
