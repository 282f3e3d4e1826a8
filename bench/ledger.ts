/**
 * `npm run bench:ledger -- [CLAIMS …]`: how a ledger grows, by default from 10,000 claims to 1,000,000: appending with every write synced to disk, a
 * pages, search, memory, and the start of `hearsay person`. Ledgers are invented and lie in a folder that is kept for the next run.
 */
import { execFileSync } from "node:child_process";
import { statSync } from "node:fs";
import { join } from "node:path";
import { withLedger } from "../src/app/ledgers.ts";
import { rebuildLists, refreshLists } from "../src/app/lists.ts";
import { clubPage, outletPage, outletsPage, personPage, rumoursPage, vacanciesPage } from "../src/app/pages/index.ts";
import type { Ledger } from "../src/model/index.ts";
import { clubId, inventedReadings, outletId } from "./invented.ts";
import { ledgerOf, made, peopleIn, processorTime } from "./ledgers.ts";

/** Pages measured, each of another man; the first ones only warm up. */
const PAGES = 400;
const WARM = 40;
/** Pages of the list of rumours that are measured. */
const LISTED_PAGES = 10;
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

/** The day on which ledgers are looked at: the invented articles end with 2029. */
const TODAY = "2030-01-15";

/** Makes the rows that pages are made of, once for each ledger; how long one person takes. */
async function settle(ledger: Ledger): Promise<void> {
  if (await ledger.isSettled(TODAY)) return;
  let people = 0;
  const isNew = (await ledger.countRows({ kinds: ["person"] })) === 0;
  const took = await processorTime(async () => {
    people = isNew ? await rebuildLists(ledger, TODAY) : await refreshLists(ledger, TODAY);
  });
  if (people > 0) print(`  kept rows        ${(took / people).toFixed(1)} ms a person, with ${people} of them`);
}

/** After a batch of new articles: how long it takes until all pages know of them. */
async function refresh(ledger: Ledger): Promise<void> {
  const more = inventedReadings(await ledger.appended());
  for (let n = 0; n < 3; n++) {
    const batch = Array.from({ length: 15 }, () => more.next().value).filter((one) => one !== undefined);
    await ledger.append(batch, { reader: "1.0", at: new Date().toISOString() });
    let people = 0;
    const took = await processorTime(async () => {
      people = await refreshLists(ledger, TODAY);
    });
    print(`  15 new articles  ${took.toFixed(0)} ms until the rows know of them (${people} people)`);
  }
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
    await settle(ledger);
    const look = { today: TODAY, kept: true };
    await timed("person", (n) => personPage(ledger, all[n % all.length] ?? "", look), PAGES, WARM);
    await timed("club", (n) => clubPage(ledger, clubId(n % 1500), look), PAGES, WARM);
    await timed("rumours, 50", (n) => rumoursPage(ledger, { offset: 50 * (n % LISTED_PAGES), limit: 50 }, look), 60, 10);
    await timed("open rumours, 50", (n) => rumoursPage(ledger, { open: true, offset: 50 * (n % LISTED_PAGES), limit: 50 }, look), 60, 10);
    await timed("vacancies", () => vacanciesPage(ledger, look), 60, 10);
    await timed("outlets", () => outletsPage(ledger, look), 60, 10);
    await timed("outlet", (n) => outletPage(ledger, outletId(n % 200), look), 100, 20);
    print(`  memory           ${(process.memoryUsage().rss / 1e6).toFixed(0)} MB after all these pages`);
    await refresh(ledger);
    await timed("search, common", () => ledger.search(["tenure", "bk"], 20), 12, 2);
    await timed("search, nothing", () => ledger.search(["nothing", "of", "it"], 20), 6, 1);
    return all;
  });
  print(`  hearsay person   ${startOf(path, people.slice(0, 8)).toFixed(0)} ms from start to end`);
}

const asked = process.argv.slice(2).map(Number);
for (const claims of asked.length > 0 ? asked : SIZES) await measure(claims);
