import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { appendReadings, careers, loadBooks, nameOf, rumourJson, rumours, stintJson, whoIs } from "../src/app/books.ts";
import type { Books, Reading } from "../src/model/index.ts";

const here = dirname(fileURLToPath(import.meta.url));

/** The day on which the rumours are looked at: long after the last article of the set, so that a rerun finds the same. */
const AS_OF = "2026-01-01";

/** What `score-ledger.mjs --json` prints, as far as it is shown. */
export interface LedgerScore {
  readonly rumours: {
    readonly required: number;
    readonly recall: number;
    readonly right: number;
    readonly origin: number;
    readonly extra: number;
  };
  readonly careers: { readonly stints: number; readonly recall: number; readonly precise: number; readonly extra: number };
}

/** Reads articles into a ledger of their own and scores what the views make of it against `dev/rumours.json` and `dev/careers.json`. */
export async function scoreLedger(readings: readonly Reading[]): Promise<LedgerScore> {
  return JSON.parse(await runScorer(readings, "--json")) as LedgerScore;
}

/** The same as a report for people, rumour by rumour and stint by stint. */
export async function explainLedgerScore(readings: readonly Reading[]): Promise<string> {
  return runScorer(readings, "--verbose");
}

async function runScorer(readings: readonly Reading[], flag: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "hearsay-gold-"));
  try {
    const ledger = join(folder, "ledger.db");
    await appendReadings(readings, ledger);
    const books = await loadBooks(ledger);
    const found = rumours(books, AS_OF).map((rumour) => rumourJson(books, rumour));
    writeFileSync(join(folder, "rumours.json"), JSON.stringify(found));
    writeCareers(books, join(folder, "people"));
    const person = `one() { cat "${folder}/people/$1.json"; }; one`;
    const args = [join(here, "score-ledger.mjs"), "--rumours", join(folder, "rumours.json"), "--person", person, join(here, "dev"), flag];
    return execFileSync(process.execPath, args, { encoding: "utf8", maxBuffer: 1 << 28 });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A file for each person that the annotation names, as `hearsay person --json` prints it; none for people the ledger does not know. */
function writeCareers(books: Books, folder: string): void {
  mkdirSync(folder);
  const stints = careers(books);
  const people = [...books.names.values()].filter(({ id }) => id.startsWith("person:"));
  const wanted = JSON.parse(readFileSync(join(here, "dev/careers.json"), "utf8")) as readonly { person: string | readonly string[] }[];
  for (const { person } of wanted) {
    const name = [person].flat()[0] ?? "";
    const match = whoIs(name, people);
    const [only, ...others] = "found" in match ? match.found : [];
    if (!only || others.length > 0) continue;
    const career = { person: nameOf(books, only.id), stints: (stints.get(only.id) ?? []).map((stint) => stintJson(books, stint)) };
    writeFileSync(join(folder, `${name}.json`), JSON.stringify(career));
  }
}
