/**
 * `npm run screenshots`: the pictures of the page in docs/img/, two pixels to one, of the examples on a day when much is open. Run it when
 * the page or the examples have changed; it needs Chromium, as the tests in a browser do.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Browser, BrowserContextOptions } from "playwright-core";
import type { RumourAnswer } from "../src/model/api.ts";
import type { MarketAnswer, PageOf, RumourLine } from "../src/model/api-lists.ts";
import { openBrowser, readExamples, serve } from "../web/browser/stand.ts";
import { articlePath, personPath, rumourPath, withQuery } from "../web/src/addresses.ts";
import { smallPng } from "./small-png.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const images = join(root, "docs/img");
const WIDTH = 1280;
/** A day on which much is open. */
const DAY = "2022-10-25";
/** A later day, on which that rumour has come to its end. */
const LATER = "2022-12-10";
/** Bytes that a reader of the README should not have to wait for. */
const MOST = 250_000;

interface Picture {
  readonly name: string;
  readonly path: string;
  /** CSS pixels from the top that tell enough. */
  readonly height: number;
  readonly scheme?: NonNullable<BrowserContextOptions["colorScheme"]>;
}

async function take(browser: Browser, address: string, { name, path, height, scheme = "light" }: Picture): Promise<void> {
  const context = await browser.newContext({ viewport: { width: WIDTH, height }, deviceScaleFactor: 2, colorScheme: scheme });
  const page = await context.newPage();
  await page.goto(`${address}${path}`);
  await page.waitForSelector("html[data-awake]", { state: "attached" });
  const file = join(images, `${name}.png`);
  const whole = await page.screenshot();
  const picture = whole.length > MOST ? smallPng(whole) : whole;
  await context.close();
  writeFileSync(file, picture);
  const bytes = picture.length;
  process.stdout.write(`docs/img/${name}.png  ${Math.round(bytes / 1000)} KB${bytes > MOST ? ", too much: show less of it" : ""}\n`);
  if (bytes > MOST) process.exitCode = 1;
}

/** The pictures: the market, whoever is most spoken of on it, what became of the newest rumour about him, and an article that it stands on. */
async function pictures(address: string): Promise<readonly Picture[]> {
  const ask = async <T>(path: string): Promise<T> => (await (await fetch(`${address}/api${path}`)).json()) as T;
  const market = withQuery("/", { at: DAY });
  const { rumours } = await ask<MarketAnswer>(withQuery("/market", { at: DAY }));
  const [most] = [...rumours].sort((a, b) => b.reports - a.reports);
  if (!most) throw new Error(`no rumour is open on ${DAY}`);
  const { items } = await ask<PageOf<RumourLine>>(withQuery("/rumours", { at: LATER }));
  const rumour = items.find(({ person }) => person.id === most.person.id) ?? most;
  const { reports } = await ask<RumourAnswer>(withQuery(rumourPath(rumour.id), { at: LATER }));
  const cited = [...reports].sort((a, b) => b.chain.length - a.chain.length)[0]?.publication ?? "";
  const later = (path: string): string => withQuery(path, { at: LATER });
  return [
    { name: "market", path: market, height: 800 },
    { name: "market-dark", path: market, height: 800, scheme: "dark" },
    { name: "rumour", path: later(rumourPath(rumour.id)), height: 1040 },
    { name: "person", path: later(personPath(most.person.id)), height: 720 },
    { name: "article", path: later(articlePath(cited)), height: 640 },
  ];
}

mkdirSync(images, { recursive: true });
const folder = mkdtempSync(join(tmpdir(), "hearsay-screenshots-"));
const [command, ledger] = [join(root, "dist/cli/main.js"), join(folder, "examples.db")];
readExamples(command, ledger);
const [server, browser] = await Promise.all([serve(command, ledger, ["--local-reader"]), openBrowser()]);
for (const picture of await pictures(server.address)) await take(browser, server.address, picture);
await browser.close();
await server.stop();
rmSync(folder, { recursive: true, force: true });
