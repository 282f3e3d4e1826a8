/** Invented ledgers of any size, made once and kept for the next run. */
import { existsSync, mkdirSync, renameSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openStore } from "../src/ledger/index.ts";
import type { Ledger, Reading } from "../src/model/index.ts";
import { inventedReadings, random } from "./invented.ts";

/** Readings of one transaction, as in `hearsay read`. */
const BATCH = 200;

const folder = join(tmpdir(), "hearsay-bench");

/** Where the ledger with so many claims lies. */
export function ledgerOf(claims: number): string {
  mkdirSync(folder, { recursive: true });
  return join(folder, `${claims}.db`);
}

/** Milliseconds of processor that work takes: what others do with the machine meanwhile is not counted. */
export async function processorTime(work: () => Promise<unknown>): Promise<number> {
  const start = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** Makes a ledger of so many claims where there is none yet; how quick the last tenth of it was. */
export async function made(claims: number): Promise<string> {
  const path = ledgerOf(claims);
  if (existsSync(path)) return "";
  const unfinished = `${path}.unfinished`;
  const ledger = await openStore(unfinished);
  let [count, late, spent, busy] = [0, 0, 0, 0];
  let batch: Reading[] = [];
  for (const reading of inventedReadings()) {
    batch.push(reading);
    count += reading.claims.length;
    if (batch.length < BATCH) continue;
    const full = batch;
    const start = performance.now();
    const took = await processorTime(() => ledger.append(full, { reader: "1.0", at: new Date().toISOString() }));
    if (count > 0.9 * claims) [late, spent, busy] = [late + full.length, spent + performance.now() - start, busy + took];
    batch = [];
    if (count >= claims) break;
  }
  await ledger.close();
  renameSync(unfinished, path);
  const [rate, alone] = [spent, busy].map((time) => ((1000 * late) / time).toFixed(0));
  return `, appended at ${rate} readings a second (${alone} a second of processor; the rest waits for the disk and for others)`;
}

/** People of the ledger in an order that has nothing to do with how much is written of them. */
export async function peopleIn(ledger: Ledger): Promise<readonly string[]> {
  const found = new Set<string>();
  for (const beginning of ["ba", "fa", "ka", "lo", "ra", "to"]) {
    for (const { name } of await ledger.names("person", [beginning], 2000)) found.add(name);
  }
  const next = random(7);
  return [...found]
    .map((name) => ({ name, at: next() }))
    .sort((a, b) => a.at - b.at)
    .map(({ name }) => name);
}
