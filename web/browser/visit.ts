/** How a test in a browser goes about: one server and one browser a file, a context of its own for each visitor. */
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { browserPath, openBrowser, type Server, serve } from "./stand.ts";

/** A token of an editor, of this length because shorter ones are refused. */
export const TOKEN = "a-token-for-tests-only-0123";
/** Milliseconds for whatever waits: machines that test are busy. */
const PATIENCE = 20_000;
const TEST_MS = 90_000;

export interface Stand {
  /** Opens a page of the server in a context of its own, awake unless JavaScript is off. */
  readonly visit: (path: string, as?: BrowserContextOptions) => Promise<Page>;
  /** A visitor with nothing open yet. */
  readonly visitor: (as?: BrowserContextOptions) => Promise<BrowserContext>;
  /** What the API answers, to a reader without a token or to an editor. */
  readonly ask: <T>(path: string, token?: string) => Promise<T>;
  readonly address: () => string;
  /** Ends the server. */
  readonly stop: () => Promise<void>;
}

/** Goes to an address and waits until the page is awake. */
export async function go(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await awake(page);
}

export async function awake(page: Page): Promise<void> {
  await page.waitForSelector("html[data-awake]", { state: "attached" });
}

/** Tests in a browser; where there is none, one that says why they are left out. */
export function inBrowser(name: string, tests: (stand: Stand) => void): void {
  test.skipIf(browserPath)(`${name}: left out, as HEARSAY_TEST_BROWSER names no Chromium and there is no /usr/bin/chromium`, () => {
    expect(browserPath).toBeNull();
  });
  describe.skipIf(!browserPath)(name, { timeout: TEST_MS }, () => tests(standing()));
}

function standing(): Stand {
  let folder = "";
  let browser: Browser;
  let server: Server;
  const open: BrowserContext[] = [];
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "hearsay-visit-"));
    copyFileSync(join(inject("built"), "examples.db"), join(folder, "examples.db"));
    writeFileSync(join(folder, "tokens"), `editor ${TOKEN} Vera Redaktør\n`, { mode: 0o600 });
    const more = ["--token-file", join(folder, "tokens"), "--disputes"];
    [server, browser] = await Promise.all([
      serve(join(inject("built"), "dist/cli/main.js"), join(folder, "examples.db"), more),
      openBrowser(),
    ]);
  }, TEST_MS);
  afterAll(async () => {
    for (const context of open) await context.close();
    await browser?.close();
    await server?.stop();
    rmSync(folder, { recursive: true, force: true });
  }, TEST_MS);
  const visitor = async (as: BrowserContextOptions = {}): Promise<BrowserContext> => {
    const context = await browser.newContext({ baseURL: server.address, ...as });
    context.setDefaultTimeout(PATIENCE);
    open.push(context);
    return context;
  };
  return {
    visitor,
    visit: async (path, as = {}) => {
      const page = await (await visitor(as)).newPage();
      await page.goto(path);
      if (as.javaScriptEnabled !== false) await awake(page);
      return page;
    },
    ask: async <T>(path: string, token?: string): Promise<T> => {
      const answer = await fetch(`${server.address}${path}`, { headers: token ? { authorization: `Bearer ${token}` } : {} });
      if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
      return (await answer.json()) as T;
    },
    address: () => server.address,
    stop: () => server.stop(),
  };
}

/** The first article of the examples of which that is true. */
export function example(isWanted: (article: { readonly title: string; readonly text: string }) => boolean): {
  readonly title: string;
  readonly text: string;
} {
  const lines = readFileSync(new URL("../../examples/thorup.jsonl", import.meta.url), "utf8")
    .trim()
    .split("\n");
  const found = lines.map((line) => JSON.parse(line) as { readonly title: string; readonly text: string }).find(isWanted);
  if (!found) throw new Error("no example is like that");
  return found;
}
