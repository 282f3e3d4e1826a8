import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Reading } from "../src/model/index.ts";
import type { GoldFile } from "./sets.ts";

const scorer = join(dirname(fileURLToPath(import.meta.url)), "score.mjs");

interface Measure {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly found: number;
  readonly missed: number;
  readonly wrong: number;
}

/** What `score.mjs --json` prints. */
export interface Score {
  readonly core: Measure;
  readonly hearsay: Measure;
  readonly kinds: Readonly<Record<string, Measure>>;
  readonly attributes: Readonly<Record<string, { readonly held: number; readonly of: number; readonly ratio: number | null }>>;
  readonly documents: number;
  readonly evidence_exact: number | null;
  readonly teaser_leaks: number;
}

/** Scores the readings of some gold files with `score.mjs`, which wants one folder of annotations, one of texts, and a file of readings. */
export function score(files: readonly GoldFile[], readings: ReadonlyMap<string, Reading>): Score {
  return JSON.parse(runScorer(files, readings, "--json")) as Score;
}

/** The same as a report for people, claim by claim. */
export function explainScore(files: readonly GoldFile[], readings: ReadonlyMap<string, Reading>): string {
  return runScorer(files, readings, "--verbose");
}

function runScorer(files: readonly GoldFile[], readings: ReadonlyMap<string, Reading>, flag: string): string {
  const folder = mkdtempSync(join(tmpdir(), "hearsay-gold-"));
  try {
    for (const name of ["gold", "text"]) mkdirSync(join(folder, name));
    for (const file of files) {
      symlinkSync(file.gold, join(folder, "gold", `${file.name}.json`));
      symlinkSync(file.text, join(folder, "text", file.name));
    }
    const lines = files.flatMap((file) => readings.get(file.name) ?? []).map((reading) => JSON.stringify(reading));
    writeFileSync(join(folder, "readings.jsonl"), lines.join("\n"));
    const args = [scorer, "--readings", join(folder, "readings.jsonl"), join(folder, "gold"), join(folder, "text"), flag];
    return execFileSync(process.execPath, args, { encoding: "utf8", maxBuffer: 1 << 28 });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
