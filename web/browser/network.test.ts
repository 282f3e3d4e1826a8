/** Slow lines, a server that is gone, and what the first load weighs. */
import { expect, test } from "vitest";
import { firstLoad, noteFigures } from "./figures.ts";
import { tourOf, VIEWS } from "./tour.ts";
import { awake, example, inBrowser } from "./visit.ts";

/** Bytes of a first load, compressed. */
const MOST = 60_000;
const MOST_SHIFT = 0.02;
/** A bad mobile line: bytes a second, and milliseconds there and back. */
const SLOW = { offline: false, downloadThroughput: 40_000, uploadThroughput: 20_000, latency: 300 };

inBrowser("on the line", ({ visit, visitor, ask, stop }) => {
  test("a first load of any view is small, and nothing in it moves", async () => {
    const { paths } = await tourOf(ask);
    for (const width of [1280, 360]) {
      const page = await (await visitor({ viewport: { width, height: 800 } })).newPage();
      await noteFigures(page);
      for (const view of VIEWS) {
        const { bytes, shift } = await firstLoad(page, paths[view]);
        expect([view, width, bytes, bytes < MOST]).toEqual([view, width, bytes, true]);
        expect([view, width, shift, shift < MOST_SHIFT]).toEqual([view, width, shift, true]);
      }
    }
  });

  test("what there is to read is there before any script", async () => {
    const { paths } = await tourOf(ask);
    const page = await (await visitor()).newPage();
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route("**/assets/*.js", async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(paths.rumour, { waitUntil: "commit" });
    await page.locator(".ledger mark").first().waitFor();
    await page.locator("details.evidence summary").first().click();
    await page.locator("details.evidence .said").first().waitFor();
    expect(await page.locator("html[data-awake]").count()).toBe(0);
    release();
    await awake(page);
    expect(await page.locator("details.evidence .said").first().isVisible()).toBe(true);
  });

  test("on a slow line it is read before it is awake, and an answer that takes long is announced", async () => {
    const page = await (await visitor()).newPage();
    const session = await page.context().newCDPSession(page);
    await session.send("Network.enable");
    await session.send("Network.emulateNetworkConditions", SLOW);
    await page.goto("/read", { waitUntil: "commit" });
    await page.getByRole("heading", { name: "Read an article" }).waitFor();
    expect(await page.locator("html[data-awake]").count()).toBe(0);
    await awake(page);
    await page.getByLabel("Text or address").fill(example((one) => one.title.includes("søgt jobbet")).text);
    await page.getByRole("button", { name: "Read", exact: true }).click();
    await page.getByText("Reading …").waitFor();
    await page.locator(".found-article .mark").first().waitFor();
    expect(await page.getByText("Reading …").count()).toBe(0);
  });

  // The last one: it takes the server away from the others.
  test("a server that is gone: the page stays, says so, says what to do, and loses nothing that was typed", async () => {
    const { paths } = await tourOf(ask);
    const [reading, claim, article] = [await visit("/read"), await visit(paths.claim), await visit(paths.article)];
    await stop();
    const gone = /The server does not answer\. Check that “hearsay serve” runs, then try again\./;
    await reading.getByLabel("Text or address").fill("Jens Prøve skal være træner i Testby.");
    await reading.getByRole("button", { name: "Read", exact: true }).click();
    await reading.locator("main").getByText(gone).waitFor();
    expect(await reading.getByLabel("Text or address").inputValue()).toContain("Jens Prøve");

    await reading.locator("#search").fill("thorup");
    await reading.locator(".search-wrong", { hasText: gone }).waitFor();
    await reading.locator("#search").press("Enter");
    await reading.locator(".search-wrong", { hasText: gone }).waitFor();
    expect(new URL(reading.url()).pathname).toBe("/read");

    await claim.getByText("Dispute this").click();
    await claim.getByLabel("What is wrong").fill("All of it.");
    await claim.getByRole("button", { name: "Send" }).click();
    await claim.getByText(gone).waitFor();
    expect(await claim.getByLabel("What is wrong").inputValue()).toBe("All of it.");

    await article.getByText("Show the whole text").click();
    await article.getByLabel("Token").fill("any-token-there-may-be-0123");
    await article.getByRole("button", { name: "Show" }).click();
    await article.getByText(gone).waitFor();
    expect(await article.locator(".margin mark").count()).toBeGreaterThan(0);
  });
});
