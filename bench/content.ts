/**
 * `tsx bench/content.ts`: how well and how fast articles are found on pages, beside what others use; every figure from this run. With `--write` into
 * README.md beside this file, which says what is measured how.
 */
import type { Half } from "../gold/half.ts";
import { EXTRACTORS, type Extractor, type Found, found } from "./extractors.ts";
import { type BenchPage, fundusPages, hasPages, scrapinghubPages } from "./pages.ts";
import { writeReadme } from "./readme.ts";
import { type Score, scoreOf } from "./shingles.ts";

const HALVES: readonly Half[] = ["tuned", "held-out"];
/** Pages for measuring speed: about 150 KB each. */
const SPEED = { least: 120_000, most: 190_000, pages: 16, rounds: 6 };

interface Measured {
  readonly page: BenchPage;
  readonly found: Found;
}

async function measure(extractor: Extractor, pages: readonly BenchPage[]): Promise<readonly Measured[]> {
  const measured: Measured[] = [];
  for (const page of pages) measured.push({ page, found: await found(extractor, page.html, page.address) });
  return measured;
}

const scored = (measured: readonly Measured[]): Score =>
  scoreOf(measured.map(({ page, found }) => ({ gold: page.body, found: found.body })));
const ofHalf = (measured: readonly Measured[], half: Half): readonly Measured[] => measured.filter(({ page }) => page.half === half);

function daysOf(measured: readonly Measured[]): number {
  return measured.filter(({ page, found }) => found.day === page.day).length / (measured.length || 1);
}

/**
 * Seconds of the processor for all pages, in the quickest of some rounds in which the extractors take turns; each goes over the pages once before it
 * is measured, because the rubbish of the one before is cleared away meanwhile.
 */
async function secondsOf(pages: readonly BenchPage[]): Promise<ReadonlyMap<string, number>> {
  const best = new Map<string, number>();
  for (let round = 0; round < SPEED.rounds; round++)
    for (const extractor of EXTRACTORS) {
      await measure(extractor, pages);
      const start = process.cpuUsage();
      await measure(extractor, pages);
      const { user, system } = process.cpuUsage(start);
      best.set(extractor.name, Math.min(best.get(extractor.name) ?? Infinity, (user + system) / 1e6));
    }
  return best;
}

const figure = (value: number): string => value.toFixed(3).replace(/^0/, "");

function tableOf(heading: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [line(heading), line(heading.map((_, i) => (i === 0 ? "---" : "---:"))), ...rows.map(line)].join("\n");
}

async function run(): Promise<string> {
  const [scrapinghub, fundus] = [scrapinghubPages(), fundusPages()];
  const rows: string[][] = [];
  for (const extractor of EXTRACTORS) {
    const [news, world] = [await measure(extractor, scrapinghub), await measure(extractor, fundus)];
    const shingles = HALVES.map((half) => figure(scored(ofHalf(news, half)).f1));
    const bodies = HALVES.map((half) => figure(scored(ofHalf(world, half)).f1));
    const days = HALVES.map((half) => figure(daysOf(ofHalf(world, half))));
    rows.push([extractor.name, ...shingles, ...bodies, ...days]);
  }
  const heading = ["", ...["scrapinghub F1", "fundus body F1", "fundus day"].flatMap((name) => HALVES.map((half) => `${name}, ${half}`))];
  const speedPages = [...fundus, ...scrapinghub]
    .filter(({ html }) => html.length > SPEED.least && html.length < SPEED.most)
    .slice(0, SPEED.pages);
  const seconds = await secondsOf(speedPages);
  const slowest = seconds.get(EXTRACTORS.at(-1)?.name ?? "") ?? 0;
  const size = speedPages.reduce((sum, { html }) => sum + html.length, 0) / speedPages.length / 1000;
  const speeds = [...seconds].map(([name, took]) => [
    name,
    ((1000 * took) / speedPages.length).toFixed(1),
    (speedPages.length / took).toFixed(0),
    (slowest / took).toFixed(1),
  ]);
  const counts = (pages: readonly BenchPage[]): string =>
    HALVES.map((half) => pages.filter((page) => page.half === half).length).join(" and ");
  return [
    `${scrapinghub.length} pages of scrapinghub (${counts(scrapinghub)}), ${fundus.length} of fundus (${counts(fundus)}):`,
    tableOf(heading, rows),
    `${speedPages.length} pages of ${size.toFixed(0)} KB, in turns, on one core, Node ${process.versions.node}:`,
    tableOf(["", "ms a page", "pages/s", "times readability"], speeds),
  ].join("\n\n");
}

if (hasPages()) {
  const text = await run();
  process.stdout.write(`${text}\n`);
  if (process.argv.includes("--write")) writeReadme("content", text);
} else process.stdout.write("left out: the pages are not beside the repository (../shared/bench/content)\n");
