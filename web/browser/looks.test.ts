/** Narrow screens, paper, and no JavaScript: less room, never fewer facts. */
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { BUSY_DAY, tourOf } from "./tour.ts";
import { go, inBrowser } from "./visit.ts";

/** What a table tells that this screen does not show anywhere in the same line: "column: fact". */
const lost = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const plain = (text: string | null): string => (text ?? "").replace(/\s+/g, " ").trim();
    return [...document.querySelectorAll<HTMLElement>("main tr[data-row]")].flatMap((row) =>
      [...row.querySelectorAll<HTMLElement>("td, th")]
        .filter((cell) => getComputedStyle(cell).display === "none" && !cell.querySelector("svg"))
        .map((cell) => ({
          name: cell.dataset.name ?? "",
          fact: plain(cell.querySelector("a")?.firstChild?.textContent ?? cell.textContent),
        }))
        .filter(({ fact }) => fact !== "" && fact !== "–" && !plain(row.innerText).includes(fact === "0" ? "no " : fact))
        .map(({ name, fact }) => `${name}: ${fact}`),
    );
  });

inBrowser("other ways to look", ({ visit, visitor, ask }) => {
  test.each([360, 320])("%i px: nothing to scroll sideways on any page, and no fact of a table lost", async (width) => {
    const { paths } = await tourOf(ask);
    const page = await (await visitor({ viewport: { width, height: 740 }, hasTouch: true })).newPage();
    for (const [view, path] of Object.entries(paths)) {
      await go(page, path);
      expect([view, await page.evaluate(() => document.documentElement.scrollWidth)]).toEqual([view, width]);
      expect([view, await lost(page)]).toEqual([view, []]);
    }
  });

  test("evidence fits a narrow screen, too", async () => {
    const page = await visit(`/?at=${BUSY_DAY}`, { viewport: { width: 360, height: 740 } });
    for (const evidence of (await page.locator("details.evidence").all()).slice(0, 12)) {
      await evidence.locator("summary").click();
      const { left, right } = await evidence.locator(".panel").evaluate((panel) => {
        const { left, right } = panel.getBoundingClientRect();
        return { left, right };
      });
      expect([left >= 0, right <= 360]).toEqual([true, true]);
      await page.keyboard.press("Escape");
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  });

  test("the dark scheme is dark, and the light one light", async () => {
    const lightness = (page: Page): Promise<number> =>
      page.evaluate(() => Number(/\d+/.exec(getComputedStyle(document.documentElement).backgroundColor)?.[0]));
    expect(await lightness(await visit("/", { colorScheme: "light" }))).toBeGreaterThan(200);
    expect(await lightness(await visit("/", { colorScheme: "dark" }))).toBeLessThan(60);
  });

  test("without JavaScript all that is only read works", async () => {
    const page = await visit(`/?at=${BUSY_DAY}`, { javaScriptEnabled: false });
    await page.locator("details.evidence summary").first().click();
    await page.locator("details.evidence .said").first().waitFor();
    await page.locator('main th a[href^="/rumours/"]').first().click();
    await page.waitForURL(/\/rumours\//);
    await page.locator(".ledger mark").first().waitFor();
    await page.locator("details.as-of summary").click();
    await page.getByLabel("Day", { exact: true }).fill("2022-10-28");
    await page.getByRole("button", { name: "Show", exact: true }).click();
    await page.waitForURL(/at=2022-10-28/);
    await page.locator("#search").fill("thorup");
    await page.locator("#search").press("Enter");
    await page.waitForURL(/\/search\?/);
    await page.locator('main a[href^="/people/"]').first().click();
    await page.waitForURL(/\/people\//);
    expect(await page.locator(".awake-only:visible").count()).toBe(0);
    await page.goto("/read");
    await page.locator("noscript p").waitFor();
    expect(await page.getByRole("button", { name: "Read" }).count()).toBe(0);
  });

  test("on paper: what the page says and on what day, without ways to elsewhere", async () => {
    const { paths } = await tourOf(ask);
    const page = await visit(paths.rumour, { colorScheme: "dark" });
    await page.emulateMedia({ media: "print" });
    for (const gone of [".top nav", "#search", ".foot-links", ".dispute"]) expect(await page.locator(gone).isVisible()).toBe(false);
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe("rgb(255, 255, 255)");
    await page.locator("h1").waitFor();
    for (const sentence of await page.locator(".ledger mark").all()) expect(await sentence.isVisible()).toBe(true);
    expect(await page.locator(".as-of").innerText()).toMatch(/\d{4}/);
    expect((await page.pdf({ format: "A4" })).byteLength).toBeGreaterThan(5000);
  });
});
