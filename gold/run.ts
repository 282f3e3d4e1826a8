/**
 * Measures the reader on all gold: `npm run gold [-- --verbose SET|FILE|ledger] [--check | --update [--allow-lower]]`.
 * Prints a row for every set and language, for everything together, and for the tuned and the held-out half (`half.ts`).
 */
import { parseArgs } from "node:util";
import { readPaths } from "../src/app/reading.ts";
import { isRefusal, type Reading } from "../src/model/index.ts";
import { fallen, raise, type Scores } from "./baseline.ts";
import { datedSeeds, datesLine } from "./dates.ts";
import { type Half, half } from "./half.ts";
import { explainLedgerScore, type LedgerScore, scoreLedger } from "./ledger.ts";
import { explainScore, type Score, score } from "./score.ts";
import { type GoldFile, goldFiles } from "./sets.ts";
import { heading, row } from "./table.ts";

const print = (text: string): boolean => process.stdout.write(`${text}\n`);

async function readAll(files: readonly GoldFile[]): Promise<ReadonlyMap<string, Reading>> {
  const names = new Map(files.map((file) => [file.text, file.name]));
  const readings = new Map<string, Reading>();
  for await (const outcome of readPaths([...names.keys()])) {
    if (isRefusal(outcome)) print(`${outcome.source}: ${outcome.refused}`);
    else readings.set(names.get(outcome.document.source) ?? outcome.document.source, outcome);
  }
  return readings;
}

const unique = (values: readonly string[]): readonly string[] => [...new Set(values)];

/** The groups that are scored together, by the label of their row. */
function groups(files: readonly GoldFile[]): ReadonlyMap<string, readonly GoldFile[]> {
  const pairs = unique(files.map((file) => `${file.set}/${file.language}`));
  const ofHalf = (which: Half) => files.filter((file) => half(file.name) === which);
  const languages = unique(files.map((file) => file.language));
  return new Map<string, readonly GoldFile[]>([
    ...pairs.map((pair) => [pair, files.filter((file) => pair === `${file.set}/${file.language}`)] as const),
    ["all", files],
    ["tuned", ofHalf("tuned")],
    ["held-out", ofHalf("held-out")],
    ...languages.map((language) => [`held-out/${language}`, ofHalf("held-out").filter((file) => file.language === language)] as const),
  ]);
}

/** What is pinned of a row: core and hearsay of every group, each kind of those that do not depend on the seeds' being there. */
function pinned(label: string, measured: Score): Scores {
  const kinds = Object.entries(measured.kinds).filter(([, measure]) => measure.found + measure.missed >= 5);
  return Object.fromEntries([
    [`${label} core`, measured.core.f1],
    [`${label} hearsay`, measured.hearsay.f1],
    ...kinds.map(([kind, measure]) => [`${label} ${kind}`, measure.f1]),
  ]);
}

function measure(files: readonly GoldFile[], readings: ReadonlyMap<string, Reading>): Scores {
  print(heading);
  const scores: Record<string, number> = {};
  for (const [label, group] of groups(files)) {
    if (group.length === 0) continue;
    const measured = score(group, readings);
    print(row(label, measured));
    if (label.includes("/") && !label.startsWith("held-out")) Object.assign(scores, pinned(label, measured));
  }
  return scores;
}

/** The readings of what the annotated rumours and careers rest on: the development set, and the seeds where they are there. */
function ledgerReadings(files: readonly GoldFile[], readings: ReadonlyMap<string, Reading>): readonly Reading[] {
  return files.filter(({ set }) => ["seeds", "dev"].includes(set)).flatMap(({ name }) => readings.get(name) ?? []);
}

const percent = (ratio: number): string => `${(100 * ratio).toFixed(1)} %`;

function printLedger(label: string, { rumours, careers }: LedgerScore): void {
  const ofRumours = [
    `${rumours.required} rumours`,
    `found ${percent(rumours.recall)}`,
    `outcome right ${percent(rumours.right)}`,
    `origin right ${percent(rumours.origin)}`,
    `${rumours.extra} more`,
  ];
  const ofCareers = [
    `${careers.stints} stints`,
    `found ${percent(careers.recall)}`,
    `ends right ${percent(careers.precise)}`,
    `${careers.extra} more`,
  ];
  print(`ledger of ${label}: ${ofRumours.join(", ")}; ${ofCareers.join(", ")}`);
}

async function measureLedger(files: readonly GoldFile[], readings: ReadonlyMap<string, Reading>): Promise<Scores> {
  const label = files.some(({ set }) => set === "seeds") ? "seeds+dev" : "dev";
  const read = ledgerReadings(files, readings);
  const measured = await scoreLedger(read);
  printLedger(label, measured);
  if (label.startsWith("seeds")) print(datesLine(datedSeeds(read)));
  return {
    [`ledger ${label} rumours found`]: measured.rumours.recall,
    [`ledger ${label} rumours right`]: measured.rumours.right,
    [`ledger ${label} stints found`]: measured.careers.recall,
    [`ledger ${label} ends right`]: measured.careers.precise,
  };
}

function keepFloors(
  scores: Scores,
  options: { readonly check?: boolean; readonly update?: boolean; readonly "allow-lower"?: boolean },
): void {
  if (options.update) raise(scores, options["allow-lower"] ? "allowed" : "refused");
  if (!options.check) return;
  const lines = fallen(scores);
  for (const line of lines) print(line);
  if (lines.length > 0) process.exitCode = 1;
}

const { values: options } = parseArgs({
  options: {
    verbose: { type: "string" },
    check: { type: "boolean" },
    update: { type: "boolean" },
    "allow-lower": { type: "boolean" },
  },
});
const files = goldFiles();
const wanted = options.verbose;
if (wanted === "ledger") print(await explainLedgerScore(ledgerReadings(files, await readAll(files))));
else if (wanted) {
  const chosen = files.filter((file) => [file.set, `${file.set}/${file.language}`].includes(wanted) || file.name.includes(wanted));
  print(explainScore(chosen, await readAll(chosen)));
} else {
  const readings = await readAll(files);
  keepFloors({ ...measure(files, readings), ...(await measureLedger(files, readings)) }, options);
}
