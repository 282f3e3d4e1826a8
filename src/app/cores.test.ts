/** Reading on several cores: the order, what is held, what breaks; then real threads, from the source and compiled. */
import { spawnSync } from "node:child_process";
import { copyFileSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath, pathToFileURL } from "node:url";
import fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import type { Article, Refusal } from "../model/index.ts";
import { batches, type Piece } from "./batches.ts";
import { readInOrder } from "./cores.ts";
import type { Crew } from "./crew.ts";
import { readSafely } from "./reader.ts";

const root = join(dirname(fileURLToPath(import.meta.url)), "../..");

const article = (n: number): Article => ({ source: `${n}`, text: `Prøveby BK har fyret træner Jens Prøve nummer ${n}.`, language: "da" });
const refusal = (n: number): Refusal => ({ source: `${n}`, refused: "is empty" });
const items = (count: number): Piece[] => Array.from({ length: count }, (_, n) => ({ item: n % 7 === 3 ? refusal(n) : article(n) }));

async function* stream(pieces: readonly Piece[], seen: { given: number } = { given: 0 }): AsyncGenerator<Piece> {
  for (const piece of pieces) {
    seen.given++;
    yield piece;
  }
}

/** A crew of no threads, which answers late and in any order. */
function crewOf(delays: () => number, log: { batches: number; closed: number }, ready: Promise<unknown> = Promise.resolve()): Crew {
  return {
    ready,
    read: async (batch) => {
      log.batches++;
      await setTimeout(delays());
      return batch.map((item) => readSafely(item, false));
    },
    close: async () => void log.closed++,
  };
}

async function sourcesOf(pieces: readonly Piece[], crew: Crew, cores = 2): Promise<string[]> {
  const sources: string[] = [];
  for await (const { outcome, piece } of readInOrder(stream(pieces), { cores, patience: 0, start: async () => crew })) {
    const source = "refused" in outcome ? outcome.source : outcome.document.source;
    expect(source).toBe(piece.item.source);
    sources.push(source);
  }
  return sources;
}

describe("a crew", () => {
  test("gives outcomes in the order of the articles, whoever is first", async () => {
    await fc.assert(
      fc.asyncProperty(fc.infiniteStream(fc.integer({ min: 0, max: 5 })), fc.integer({ min: 0, max: 120 }), async (delays, count) => {
        const log = { batches: 0, closed: 0 };
        const sources = await sourcesOf(
          items(count),
          crewOf(() => delays.next().value ?? 0, log),
        );
        expect(sources).toEqual(Array.from({ length: count }, (_, n) => `${n}`));
      }),
      { numRuns: 20 },
    );
  });

  test("is used once it is ready, and dismissed", async () => {
    const log = { batches: 0, closed: 0 };
    await sourcesOf(
      items(100),
      crewOf(() => 0, log),
    );
    expect(log.batches).toBeGreaterThan(3);
    expect(log.closed).toBe(1);
  });

  test("that cannot be had is done without", async () => {
    const failing = Promise.reject(new Error("no threads"));
    const log = { batches: 0, closed: 0 };
    expect(
      await sourcesOf(
        items(50),
        crewOf(() => 0, log, failing),
      ),
    ).toHaveLength(50);
    expect(log).toEqual({ batches: 0, closed: 1 });
  });

  test("is not called for one core, nor for little work", async () => {
    const start = (): Promise<Crew> => Promise.reject(new Error("called"));
    for (const options of [
      { cores: 1, patience: 0 },
      { cores: 2, patience: 1e6 },
    ])
      for await (const _ of readInOrder(stream(items(20)), { ...options, start }));
  });

  test("holds only a few pieces, however slowly they are taken", async () => {
    const seen = { given: 0 };
    let taken = 0;
    const log = { batches: 0, closed: 0 };
    const done = readInOrder(stream(items(2000), seen), { cores: 2, patience: 0, start: async () => crewOf(() => 0, log) });
    for await (const _ of done) {
      await setTimeout(taken++ % 100 === 0 ? 2 : 0);
      expect(seen.given - taken).toBeLessThanOrEqual(150);
      if (taken === 600) break;
    }
    expect(log.closed).toBe(1);
  });

  test("that breaks down makes refusals, and the run goes on", async () => {
    const log = { batches: 0, closed: 0 };
    const crew: Crew = { ...crewOf(() => 0, log), read: async () => [] };
    const sources = await sourcesOf(items(40), crew);
    expect(sources).toHaveLength(40);
  });
});

test("a batch does not wait for what has not come yet", async () => {
  async function* slow(): AsyncGenerator<Piece> {
    yield { item: article(1) };
    yield { item: article(2) };
    await setTimeout(300);
    yield { item: article(3) };
  }
  const times: number[] = [];
  const sizes: number[] = [];
  const start = performance.now();
  for await (const batch of batches(slow())) {
    times.push(performance.now() - start);
    sizes.push(batch.length);
  }
  expect(sizes).toEqual([2, 1]);
  expect(times[0]).toBeLessThan(200);
});

describe("threads", () => {
  const folder = mkdtempSync(join(tmpdir(), "hearsay-cores-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** Reads on threads and alone, and says whether the threads were used and whether it came to the same. */
  const script = (from: string, ending: string): string => `
    const { readInOrder } = await import(${JSON.stringify(pathToFileURL(join(from, `cores.${ending}`)))});
    const { startCrew } = await import(${JSON.stringify(pathToFileURL(join(from, `crew.${ending}`)))});
    async function* pieces() {
      for (let n = 0; n < 120; n++)
        yield { item: n % 7 === 3 ? { source: "" + n, refused: "is empty" }
          : { source: "" + n, text: "Prøveby BK har fyret træner Jens Prøve nummer " + n + ".", language: "da" } };
    }
    let batches = 0;
    const start = async (...how) => {
      const crew = await startCrew(...how);
      return { ...crew, read: (batch) => { batches++; return crew.read(batch); } };
    };
    const all = async (options) => {
      const outcomes = [];
      for await (const { outcome } of readInOrder(pieces(), options)) {
        outcomes.push(outcome);
        if (options.cores > 1 && batches === 0) await new Promise((go) => setTimeout(go, 25));
      }
      return JSON.stringify(outcomes);
    };
    const together = await all({ cores: 2, patience: 0, start });
    process.stdout.write(JSON.stringify({ threads: batches > 0, same: together === (await all({ cores: 1 })) }));`;

  function run(from: string, ending: string): unknown {
    const file = join(folder, "threads.mjs");
    writeFileSync(file, script(from, ending));
    const args = ending === "ts" ? ["--import", "tsx", file] : [file];
    const { stdout, stderr, status } = spawnSync(process.execPath, args, { encoding: "utf8", cwd: root });
    return status === 0 ? JSON.parse(stdout) : stderr;
  }

  test("are done without where they cannot load the source", () => {
    expect(run(join(root, "src/app"), "ts")).toEqual({ threads: false, same: true });
  });

  test("read the same as one, compiled and called through a link as npx does", () => {
    const build = [join(root, "scripts/build.mjs"), join(folder, "dist"), "app/cores.ts", "app/crew.ts"];
    expect(spawnSync(process.execPath, build).status).toBe(0);
    copyFileSync(join(root, "package.json"), join(folder, "package.json"));
    symlinkSync(join(root, "node_modules"), join(folder, "node_modules"), "dir");
    symlinkSync(join(folder, "dist/cli/main.js"), join(folder, "hearsay"));
    expect(run(join(folder, "dist/app"), "js")).toEqual({ threads: true, same: true });
    const lines = Array.from({ length: 20 }, (_, n) => `${JSON.stringify(article(n))}\n`).join("");
    const read = spawnSync(process.execPath, [join(folder, "hearsay"), "read", "--no-store", "--cores", "2", "--format", "jsonl", "-"], {
      input: lines,
      encoding: "utf8",
    });
    expect({ status: read.status, stderr: read.stderr, lines: read.stdout.trim().split("\n").length }).toEqual({
      status: 0,
      stderr: "",
      lines: 20,
    });
  });
});
