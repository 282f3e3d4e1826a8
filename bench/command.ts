/** The command line as a user runs it, compiled, on many articles: when which article came out, and how much memory it took. */
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Article } from "../src/model/index.ts";

const main = fileURLToPath(new URL("../dist/cli/main.js", import.meta.url));
const peak = new URL("peak.mjs", import.meta.url).href;
const LINE_FEED = 0x0a;

/** One run of `hearsay read --no-store --format jsonl`. */
export interface Run {
  readonly articles: number;
  /** Seconds from the start until so many articles were out; undefined where fewer came. */
  readonly at: (articles: number) => number | undefined;
  /** Peak memory of the process with all its threads, in megabytes. */
  readonly megabytes: number;
}

/** Runs the command on some articles, and stops it after so many seconds. Throws where it fails. */
export async function runCommand(articles: Iterable<Article>, cores: number, seconds: number): Promise<Run> {
  const folder = mkdtempSync(join(tmpdir(), "hearsay-bench-"));
  const file = join(folder, "articles.jsonl");
  try {
    writeFileSync(file, [...articles].map((article) => `${JSON.stringify(article)}\n`).join(""));
    return await timed([main, "read", "--no-store", "--format", "jsonl", "--cores", `${cores}`, file], seconds);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Every so many articles the time is noted. */
const STEP = 100;

async function timed(args: readonly string[], seconds: number): Promise<Run> {
  const child = spawn(process.execPath, ["--import", peak, ...args], { stdio: ["ignore", "pipe", "inherit", "pipe"] });
  const start = performance.now();
  const times: number[] = [];
  let articles = 0;
  child.stdout?.on("data", (chunk: Buffer) => {
    for (const byte of chunk) if (byte === LINE_FEED && ++articles % STEP === 0) times.push((performance.now() - start) / 1000);
  });
  let told = "";
  child.stdio[3]?.on("data", (data) => {
    told += data;
  });
  const limit = setTimeout(() => child.kill(), 1000 * seconds);
  const status = await new Promise((resolve) => child.once("close", resolve));
  clearTimeout(limit);
  if (status !== 0 || told === "") throw new Error(`hearsay ${args.slice(1).join(" ")} ended with ${status}`);
  return { articles, at: (count) => times[Math.floor(count / STEP) - 1], megabytes: Number.parseInt(told, 10) / 1000 };
}
