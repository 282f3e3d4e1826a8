/**
 * `npm run bench:page` (`-- --write` puts the figures into README.md): each view of the page in a browser over the ledger of the examples: first
 * contentful paint, what shifts, how long opening evidence and typing in the search field take, and the bytes of a first load. The median of
 * five rounds, each in a browser profile of its own.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Browser } from "playwright-core";
import { type Figures, firstLoad, longestTouch, noteFigures } from "../web/browser/figures.ts";
import { openBrowser, readExamples, serve } from "../web/browser/stand.ts";
import { tourOf } from "../web/browser/tour.ts";
import { writeReadme } from "./readme.ts";

const ROUNDS = 5;
const command = fileURLToPath(new URL("../dist/cli/main.js", import.meta.url));

interface Round extends Figures {
  /** Milliseconds of opening the words behind something; null where the view has none. */
  readonly opening: number | null;
  /** Milliseconds of the longest of three letters typed into the search field. */
  readonly typing: number;
}

async function round(browser: Browser, address: string): Promise<Round> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  try {
    const page = await context.newPage();
    await noteFigures(page);
    const figures = await firstLoad(page, address);
    const evidence = page.locator("main details.evidence:not(.strip *) > summary:visible").first();
    const opening = (await evidence.count()) > 0 ? await longestTouch(page, () => evidence.click()) : null;
    const typing = await longestTouch(page, async () => {
      await page.keyboard.press("Escape");
      await page.locator("#search").fill("");
      await page.keyboard.type("tho", { delay: 60 });
      await page.locator('[role="option"]').first().waitFor();
    });
    return { ...figures, opening, typing };
  } finally {
    await context.close();
  }
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** A line of the table: medians of the rounds. */
function lineOf(view: string, rounds: readonly Round[]): string {
  const of = (pick: (round: Round) => number | null): number | null => {
    const values = rounds.flatMap((one) => pick(one) ?? []);
    return values.length > 0 ? median(values) : null;
  };
  const cells = [of((one) => one.paint), of((one) => one.shift), of((one) => one.opening), of((one) => one.typing), of((one) => one.bytes)];
  const [paint = 0, shift, opening, typing, bytes] = cells;
  return `| ${[view, `${Math.round(paint ?? 0)}`, (shift ?? 0).toFixed(3), opening ?? "–", typing ?? "–", ((bytes ?? 0) / 1000).toFixed(1)].join(" | ")} |`;
}

async function measure(address: string, browser: Browser): Promise<readonly string[]> {
  const { paths } = await tourOf(async <T>(path: string) => (await (await fetch(`${address}${path}`)).json()) as T);
  const lines: string[] = [];
  for (const [view, path] of Object.entries(paths)) {
    const rounds: Round[] = [];
    // The first one only warms up what makes the page.
    for (let n = 0; n <= ROUNDS; n++) rounds.push(await round(browser, `${address}${path}`));
    lines.push(lineOf(view, rounds.slice(1)));
    process.stdout.write(`${lines.at(-1)}\n`);
  }
  return lines;
}

const folder = mkdtempSync(join(tmpdir(), "hearsay-bench-page-"));
readExamples(command, join(folder, "examples.db"));
const [server, browser] = await Promise.all([serve(command, join(folder, "examples.db")), openBrowser()]);
const HEAD = "| view | first paint, ms | shift | opening, ms | typing, ms | first load, KB |\n| --- | ---: | ---: | ---: | ---: | ---: |\n";
process.stdout.write(HEAD);
const lines = await measure(server.address, browser);
const machine = `Chromium ${browser.version()}, Node ${process.versions.node}, ${cpus().length} cores (${cpus()[0]?.model.split(/ \d|@/)[0]?.trim()}):`;
await browser.close();
await server.stop();
rmSync(folder, { recursive: true, force: true });
if (process.argv.includes("--write")) writeReadme("page", `${machine}\n\n${HEAD}${lines.join("\n")}`);
