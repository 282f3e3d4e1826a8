/** `hearsay read`, killed at any moment: what it said was safe is there, nothing is half there, and reading again makes the ledger whole. */
import { spawn, spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { random } from "../../bench/invented.ts";
import { openLedger } from "../app/ledgers.ts";
import { rebuildLists, refreshLists } from "../app/lists.ts";
import type { Ledger } from "../model/index.ts";

const root = join(dirname(fileURLToPath(import.meta.url)), "../..");
const folder = mkdtempSync(join(tmpdir(), "hearsay-killed-"));
const articles = join(folder, "articles");
const command = join(folder, "dist/cli/main.js");
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** How often it is killed; HEARSAY_TEST_KILLS=100 for a long look. */
const KILLS = Number(process.env.HEARSAY_TEST_KILLS ?? 2);
const SEED = 5;
/** Kills of one ledger before it is read to the end. */
const AT_ONE = 3;
/** The part of what is printed that comes before the first batch is written. */
const LATE = 0.78;
/** Threads take longer to load than so few articles to read, so that only a long look has them. */
const CORES = KILLS > 20 ? "2" : "1";
const ARTICLES = 250;
/** Articles of one transaction. */
const BATCH = 200;
/** Milliseconds in which a batch is written, and a run ends after its last word. */
const MOMENT = 50;
const TODAY = "2029-01-01";

/** Everything that a ledger holds but for the moments at which it was written. */
interface Held {
  readonly shelf: unknown;
  readonly readings: number;
  readonly rows: unknown;
}

let whole: Held;
/** Characters that a run prints which nobody kills. */
let all: number;

const address = (n: number): string => `https://testbladet.example/${n}`;
const rowsOf = (ledger: Ledger) => ledger.rows([{ kinds: ["rumour", "spell", "stint", "staff", "bench", "outlet"], limit: 10_000 }]);

async function withOpen<T>(place: string, work: (ledger: Ledger) => Promise<T>): Promise<T> {
  const ledger = await openLedger(place);
  try {
    return await work(ledger);
  } finally {
    await ledger.close();
  }
}

function heldIn(place: string): Promise<Held> {
  return withOpen(place, async (ledger) => {
    await refreshLists(ledger, TODAY);
    return { shelf: await ledger.shelf(), readings: await ledger.appended(), rows: await rowsOf(ledger) };
  });
}

interface Run {
  /** How many articles it said were safe. */
  readonly safe: number;
  /** Characters that it printed. */
  readonly printed: number;
}

/**
 * Reads all articles into a ledger; killed a moment after it has printed so many characters, if it is not done by then: what it prints tells how
 * far it has come, however busy the machine is.
 */
function read(place: string, fatal = Number.POSITIVE_INFINITY, moment = 0): Promise<Run> {
  return new Promise((resolve) => {
    const args = [command, "read", "--progress", "--cores", CORES, "--ledger", place, articles];
    const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "pipe"] });
    let [printed, said] = [0, ""];
    let timer: NodeJS.Timeout | undefined;
    const look = (): void => {
      if (printed >= fatal) timer ??= setTimeout(() => child.kill("SIGKILL"), moment);
    };
    child.stdout.on("data", (data: Buffer) => {
      printed += data.length;
      look();
    });
    child.stderr.on("data", (data: Buffer) => {
      said += data.toString();
    });
    child.on("close", () => {
      clearTimeout(timer);
      const safe = Math.max(0, ...[...said.matchAll(/(\d+) articles are safe/g)].map(([, count]) => Number(count)));
      resolve({ safe, printed });
    });
    look();
  });
}

beforeAll(async () => {
  expect(spawnSync(process.execPath, [join(root, "scripts/build.mjs"), join(folder, "dist")]).status).toBe(0);
  copyFileSync(join(root, "package.json"), join(folder, "package.json"));
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"), "dir");
  mkdirSync(articles);
  const files = readdirSync(join(root, "examples")).filter((file) => file.endsWith(".jsonl"));
  const lines = files.flatMap((file) =>
    readFileSync(join(root, "examples", file), "utf8")
      .trim()
      .split("\n"),
  );
  for (let n = 0; n < ARTICLES; n++) {
    const line = JSON.parse(lines[n % lines.length] ?? "");
    writeFileSync(join(articles, `${`${n}`.padStart(3, "0")}.jsonl`), JSON.stringify({ ...line, url: address(n) }));
  }
  all = (await read(join(folder, "whole.db"))).printed;
  whole = await heldIn(join(folder, "whole.db"));
}, 60_000);

/** What must be true of a ledger whose writer was killed. */
async function expectSound(place: string, safe: number): Promise<void> {
  await withOpen(place, async (ledger) => {
    const { damage, size } = await ledger.check();
    expect(damage).toEqual([]);
    expect([0, BATCH, ARTICLES]).toContain(size.publications);
    const there = new Set((await ledger.shelf()).publications.map(({ url }) => url));
    expect(Array.from({ length: safe }, (_, n) => address(n)).filter((url) => !there.has(url))).toEqual([]);
    if (safe === BATCH) await refreshLists(ledger, TODAY);
  });
}

test(
  "loses nothing that was safe, leaves nothing half, and reading again gives what an uninterrupted reading gives",
  async () => {
    const next = random(SEED);
    let safe = 0;
    for (let kills = 0; kills < KILLS; ) {
      const place = join(folder, `${kills}.db`);
      for (let n = 0; n < AT_ONE && kills < KILLS; n++, kills++) {
        // Every other one comes where the first batch is written, or after it.
        const share = kills % 2 === 0 ? next() : LATE + (1 - LATE) * next();
        const run = await read(place, all * share, MOMENT * next());
        safe = Math.max(safe, run.safe);
        await expectSound(place, run.safe);
      }
      await read(place);
      expect(await heldIn(place)).toEqual(whole);
      await withOpen(place, (ledger) => rebuildLists(ledger, TODAY));
      expect(await heldIn(place)).toEqual(whole);
      rmSync(place);
    }
    if (KILLS > 20) expect(safe).toBeGreaterThan(0);
  },
  60_000 + 30_000 * KILLS,
);
