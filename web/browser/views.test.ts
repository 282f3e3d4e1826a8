/** Every view in a browser: accessible in light and dark, nothing from elsewhere, nothing that the browser complains of, no shifts, few bytes. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { type Tour, tourOf, VIEWS } from "./tour.ts";
import { go, inBrowser } from "./visit.ts";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
/** What a colour scheme can change. */
const COLOURS = ["color-contrast", "link-in-text-block"];

/** The text of `<main>` as the server sent it, and as it is; without noscript, and what asks an editor for a token, which only awake pages do. */
const ASLEEP_AND_AWAKE = async (): Promise<readonly [string, string]> => {
  const told = (page: Document): string => {
    const main = page.querySelector("main");
    for (const one of main?.querySelectorAll("noscript, label:has([name=token])") ?? []) one.remove();
    return main?.textContent ?? "";
  };
  const sent = await (await fetch(location.href)).text();
  return [told(new DOMParser().parseFromString(sent, "text/html")), told(document)];
};

/** What axe finds wrong, as lines; with everything opened that can be. */
async function violations(page: Page, only: object): Promise<readonly string[]> {
  await page.evaluate(() => {
    // Of those that share a name only one can be open.
    for (const details of document.querySelectorAll("details")) {
      details.removeAttribute("name");
      details.open = true;
    }
  });
  await page.evaluate(`${axe};0`);
  const { violations } = (await page.evaluate(`axe.run(${JSON.stringify({ runOnly: only, resultTypes: ["violations"] })})`)) as AxeResults;
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.join(" ")}: ${failureSummary}`),
  );
}

inBrowser("every view", ({ visit, visitor, ask, address }) => {
  let known: Tour | null = null;
  const tour = async (): Promise<Tour> => {
    known ??= await tourOf(ask);
    return known;
  };

  test.each(VIEWS)("%s: nothing that axe holds against WCAG 2.2 AA, in light and in dark", async (view) => {
    const { paths } = await tour();
    const page = await visit(paths[view], { colorScheme: "light" });
    expect(await violations(page, { type: "tag", values: RULES })).toEqual([]);
    await page.emulateMedia({ colorScheme: "dark" });
    expect(await violations(page, { type: "rule", values: COLOURS })).toEqual([]);
    await page.close();
  });

  test("asks no other host for anything, nothing is refused by its own policy or breaks, and what is sent stays as it was", async () => {
    const { paths } = await tour();
    const page = await (await visitor()).newPage();
    const complaints: string[] = [];
    page.on("console", (said) => ["error", "warning"].includes(said.type()) && complaints.push(`${page.url()}: ${said.text()}`));
    page.on("pageerror", (error) => complaints.push(`${page.url()}: ${error.message}`));
    page.on("request", (asked) => !asked.url().startsWith(address()) && complaints.push(`${page.url()} asks ${asked.url()}`));
    for (const [view, path] of Object.entries(paths).filter(([view]) => view !== "problem")) {
      await go(page, path);
      const [sent, awake] = await page.evaluate(ASLEEP_AND_AWAKE);
      expect([view, awake]).toEqual([view, sent]);
    }
    await page.goto("/api");
    expect(complaints).toEqual([]);
  });
});
