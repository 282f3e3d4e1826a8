import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const path = join(dirname(fileURLToPath(import.meta.url)), "baseline.json");

/** How far a score may lie under its floor: less than one claim in five hundred, so that a re-worded annotation does not fail a check. */
const TOLERANCE = 0.002;

/** Scores by name (`dev/da core`, `all candidacy`), 0 to 1. */
export type Scores = Readonly<Record<string, number>>;

/** The pinned floors; none where nothing has been pinned yet. */
export function floors(): Scores {
  return existsSync(path) ? (JSON.parse(readFileSync(path, "utf8")) as Scores) : {};
}

/** The scores that lie under their floor, a line each. A floor whose set is not there (the seeds in a clone) is not looked at. */
export function fallen(scores: Scores): readonly string[] {
  return Object.entries(floors()).flatMap(([name, floor]) => {
    const now = scores[name];
    if (now === undefined || now >= floor - TOLERANCE) return [];
    return [`${name}: ${(100 * now).toFixed(2)} is under its floor ${(100 * floor).toFixed(2)}`];
  });
}

/** Raises the floors to the scores, adds new ones, and keeps those of sets that are not there; lowers only where allowed. */
export function raise(scores: Scores, lowering: "allowed" | "refused"): void {
  const pinned = { ...floors() };
  for (const [name, now] of Object.entries(scores)) {
    const rounded = Math.round(now * 1e4) / 1e4;
    if (lowering === "allowed" || rounded > (pinned[name] ?? -1)) pinned[name] = rounded;
  }
  const sorted = Object.fromEntries(Object.entries(pinned).sort(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync(path, `${JSON.stringify(sorted, null, 2)}\n`);
}
