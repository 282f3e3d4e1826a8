/**
 * How well the views date articles that come without a date: `npx tsx gold/dates.ts`. The seeds, read together with the development set, are five
 * real articles whose days of publication are known from outside; they stay outside the repository, and without them there is nothing to measure.
 */
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { readPaths } from "../src/app/reading.ts";
import { openBooks } from "../src/app/views.ts";
import { type Interval, isRefusal, type Reading } from "../src/model/index.ts";
import { shelfOf } from "./invented.ts";
import { type GoldFile, goldFiles } from "./sets.ts";

/** When the seeds were published, by the number that their file name begins with. */
const PUBLISHED: Readonly<Record<string, readonly [earliest: string, latest: string]>> = {
  "000": ["2022-10-24", "2022-10-26"],
  "001": ["2020-09-23", "2020-09-24"],
  "002": ["2025-01-13", "2025-01-14"],
  "003": ["2020-11-02", "2020-11-02"],
  "004": ["2020-02-17", "2020-02-21"],
};

/** An interval of more days than this says little. */
const NARROW = 60;

export interface Dated {
  readonly name: string;
  readonly told: Interval;
  /** It holds a day on which the article may have appeared. */
  readonly holds: boolean;
  /** Days from its first to its last. */
  readonly days: number;
}

/** The seeds among some readings, dated by all of them together. */
export function datedSeeds(readings: readonly Reading[]): readonly Dated[] {
  const times = new Map<string, Interval>();
  for (const { publication } of openBooks(shelfOf(...readings)).assertions) times.set(publication.source, publication.published);
  return readings.flatMap(({ document: { source } }) => {
    const truth = PUBLISHED[source.split("/").at(-1)?.slice(0, 3) ?? ""];
    const told = times.get(source);
    if (!truth || !told) return [];
    const holds = (told.earliest ?? "") <= truth[1] && truth[0] <= (told.latest ?? "9999");
    const days =
      told.earliest && told.latest ? (Date.parse(told.latest) - Date.parse(told.earliest)) / 86_400_000 : Number.POSITIVE_INFINITY;
    return [{ name: source.split("/").at(-1) ?? source, told: { earliest: told.earliest, latest: told.latest }, holds, days }];
  });
}

/** "dates of the seeds: 5 of 5 hold the truth, 3 of 5 within 60 days". */
export function datesLine(dated: readonly Dated[]): string {
  const narrow = dated.filter(({ holds, days }) => holds && days <= NARROW);
  return `dates of the seeds: ${dated.filter(({ holds }) => holds).length} of ${dated.length} hold the truth, ${narrow.length} of ${dated.length} within ${NARROW} days`;
}

/** Of how many annotated articles the interval meets the one that the annotation gives: "40 of 41 articles hold theirs, 15 within 60 days". */
function annotatedLine(files: readonly GoldFile[], readings: readonly Reading[]): string {
  const times = new Map<string, Interval>(readings.map(({ document }) => [document.source, document.published]));
  for (const { publication } of openBooks(shelfOf(...readings)).assertions) times.set(publication.source, publication.published);
  const found = files.flatMap((file) => {
    const told = times.get(file.text);
    const { published } = JSON.parse(readFileSync(file.gold, "utf8")) as { readonly published: Interval };
    return told ? [{ told, holds: meets(told, published) }] : [];
  });
  const narrow = found.filter(({ told, holds }) => holds && daysOf(told) <= NARROW);
  return `dates of seeds and development set: ${found.filter(({ holds }) => holds).length} of ${found.length} hold the truth, ${narrow.length} of ${found.length} within ${NARROW} days`;
}

function meets(a: Interval, b: Interval): boolean {
  return (a.earliest ?? "") <= (b.latest ?? "9999") && (b.earliest ?? "") <= (a.latest ?? "9999");
}

function daysOf({ earliest, latest }: Interval): number {
  return earliest && latest ? (Date.parse(latest) - Date.parse(earliest)) / 86_400_000 : Number.POSITIVE_INFINITY;
}

async function main(): Promise<void> {
  const files = goldFiles().filter(({ set }) => set === "seeds" || set === "dev");
  const readings: Reading[] = [];
  for await (const outcome of readPaths(files.map(({ text }) => text))) if (!isRefusal(outcome)) readings.push(outcome);
  const dated = datedSeeds(readings);
  for (const { name, told, holds, days } of dated) {
    process.stdout.write(`${holds ? "holds " : "MISSES"} ${name}: ${told.earliest ?? ".."} to ${told.latest ?? ".."}, ${days} days\n`);
  }
  process.stdout.write(`${datesLine(dated)}\n${annotatedLine(files, readings)}\n`);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await main();
