/**
 * `npm run bench:ledger -- [CLAIMS …]`: how a ledger grows, by default from 10,000 claims to 1,000,000: appending with every write synced to disk, a
 * person's page, search, memory, and the start of `hearsay person`. Ledgers are invented and lie in a folder that is kept for the next run.
 */
import { execFileSync } from "node:child_process";
import { statSync } from "node:fs";
import { join } from "node:path";
import { withLedger } from "../src/app/ledgers.ts";
import { listPeople, rumourPage } from "../src/app/lists.ts";
import { loadPerson } from "../src/app/person-page.ts";
import type { Ledger } from "../src/model/index.ts";
import { careers, rumours } from "../src/views/index.ts";
import { clubId } from "./invented.ts";
import { ledgerOf, made, peopleIn, processorTime } from "./ledgers.ts";

/** Pages measured, each of another man; the first ones only warm up. */
const PAGES = 400;
const WARM = 40;
const SIZES = [10_000, 100_000, 1_000_000];

const print = (line: string): boolean => process.stdout.write(`${line}\n`);

function percentile(times: readonly number[], share: number): string {
  const sorted = [...times].sort((a, b) => a - b);
  return (sorted[Math.floor(share * (sorted.length - 1))] ?? 0).toFixed(1).padStart(6);
}

async function timed(label: string, work: (n: number) => Promise<unknown>, rounds: number, warm: number): Promise<void> {
  const times: number[] = [];
  for (let n = 0; n < rounds; n++) {
    const took = await processorTime(() => work(n));
    if (n >= warm) times.push(took);
  }
  print(`  ${label.padEnd(16)} p50 ${percentile(times, 0.5)} ms   p99 ${percentile(times, 0.99)} ms`);
}

/** The page of somebody, as `hearsay person` makes it. */
async function page(ledger: Ledger, name: string): Promise<void> {
  const books = await loadPerson(ledger, name);
  const person = [...books.names.values()].find((one) => one.name === name);
  careers(books);
  if (person) rumours(books, "2031-01-01", person.id);
}

/** People whose rumours are listed: enough for many pages, without the hours that everybody in a large ledger takes. */
const LISTED = 400;
const LISTED_PAGES = 10;

/** Brings some of the list up to date, and leaves the rest for another time; tells how long one person takes. */
async function settle(ledger: Ledger, people: readonly string[]): Promise<void> {
  const took = await processorTime(() => listPeople(ledger, people.slice(0, LISTED), "2031-01-01"));
  print(`  a list's rows    ${(took / LISTED).toFixed(1)} ms a person`);
}

/** Milliseconds from the start of the program to its end, the quickest of some: what else the machine does only adds. */
function startOf(path: string, people: readonly string[]): number {
  const command = join(import.meta.dirname, "../dist/cli/main.js");
  const times = people.map((name) => {
    const start = performance.now();
    execFileSync(process.execPath, [command, "person", name, "--ledger", path], { stdio: "ignore" });
    return performance.now() - start;
  });
  return Math.min(...times);
}

async function measure(claims: number): Promise<void> {
  const path = ledgerOf(claims);
  const rate = await made(claims);
  const megabytes = (statSync(path).size / 1e6).toFixed(0);
  print(`${claims.toLocaleString("en-GB")} claims, ${megabytes} MB${rate}`);
  const people = await withLedger(path, async (ledger) => {
    const all = await peopleIn(ledger);
    await timed("a person's page", (n) => page(ledger, all[n % all.length] ?? ""), PAGES, WARM);
    await timed("a club, 300 art.", (n) => ledger.shelfAbout([{ keys: [clubId(n % 300)], limit: 300 }]), 60, 10);
    await settle(ledger, all);
    await timed("rumours, 50", (n) => rumourPage(ledger, { limit: 50, offset: 50 * (n % LISTED_PAGES) }), 60, 10);
    await timed("search, common", () => ledger.search(["tenure", "bk"], 20), 12, 2);
    await timed("search, nothing", () => ledger.search(["nothing", "of", "it"], 20), 6, 1);
    print(`  memory           ${(process.memoryUsage().rss / 1e6).toFixed(0)} MB`);
    return all;
  });
  print(`  hearsay person   ${startOf(path, people.slice(0, 8)).toFixed(0)} ms from start to end`);
}

const asked = process.argv.slice(2).map(Number);
for (const claims of asked.length > 0 ? asked : SIZES) await measure(claims);
