/** Everything without a mouse: each stop can be seen, each thing that opens closes, and single keys can be switched off. */
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { BUSY_DAY, tourOf } from "./tour.ts";
import { awake, example, inBrowser } from "./visit.ts";

/** Where the focus is. */
interface Stop {
  readonly what: string;
  /** Whether a line around it, or another look, shows that it is there. */
  readonly isSeen: boolean;
  readonly isInSight: boolean;
}

const stopOf = (page: Page): Promise<Stop> =>
  page.evaluate(() => {
    const at = document.activeElement ?? document.body;
    const { outlineStyle, outlineWidth } = getComputedStyle(at);
    // In a picture the name at the bar is underlined, and the bar drawn in the colour of links.
    const name = at.querySelector(".strip-name");
    const isNamed = name !== null && getComputedStyle(name).textDecorationLine === "underline";
    const { top, bottom, left, right, width, height } = at.getBoundingClientRect();
    return {
      what: `${at.tagName} ${at.textContent?.replace(/\s+/g, " ").trim().slice(0, 40)}`,
      isSeen: isNamed || (outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 1),
      isInSight: width > 0 && height > 0 && bottom > 0 && right > 0 && top < innerHeight && left < innerWidth,
    };
  });

const focused = (page: Page, selector: string): Promise<boolean> =>
  page
    .locator(selector)
    .first()
    .evaluate((one) => one === document.activeElement);

inBrowser("with the keyboard alone", ({ visit, ask }) => {
  test("from the head of the market to the sentence of a rumour", async () => {
    const page = await visit(`/?at=${BUSY_DAY}`);
    await page.keyboard.press("Tab");
    expect(await stopOf(page)).toEqual({ what: "A Skip to the content", isSeen: true, isInSight: true });
    await page.keyboard.press("Enter");
    await page.keyboard.press("j");
    expect(await page.evaluate(() => document.activeElement?.closest("[data-row]") !== null)).toBe(true);
    await page.keyboard.press("e");
    await page.locator("details.evidence[open] .said").first().waitFor();
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.closest("details.evidence[open] .panel") !== null)).toBe(true);
    await page.keyboard.press("Escape");
    expect(await page.locator("details[open]").count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("SUMMARY");
    for (let step = 0; step < 60; step++) {
      if (await page.evaluate(() => document.activeElement?.getAttribute("href")?.startsWith("/rumours/"))) break;
      await page.keyboard.press("j");
    }
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/rumours\//);
    await awake(page);
    await page.keyboard.press("j");
    expect(await focused(page, ".ledger > li:first-child a")).toBe(true);
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/(articles|claims)\//);
  });

  test("each stop of Tab on the way down the page can be seen", async () => {
    const { paths } = await tourOf(ask);
    for (const path of [`/?at=${BUSY_DAY}`, paths.person, paths.claim]) {
      const page = await visit(path);
      for (let stop = 0; stop < 30; stop++) {
        await page.keyboard.press("Tab");
        const found = await stopOf(page);
        if (found.what.startsWith("BODY")) break;
        expect(found).toEqual({ ...found, isSeen: true, isInSight: true });
      }
    }
  });

  test("`?` tells the keys, Escape closes that, and they can be switched off", async () => {
    const page = await visit("/");
    await page.keyboard.press("?");
    await page.getByRole("dialog").waitFor();
    expect(await page.getByRole("dialog").innerText()).toContain("search");
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "hidden" });
    await page.keyboard.press("?");
    await page.getByLabel("Keys are on").press("Space");
    await page.locator("#keys-on:not(:checked)").waitFor();
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "hidden" });
    await page.keyboard.press("/");
    expect(await focused(page, "#search")).toBe(false);
    await page.reload();
    await awake(page);
    await page.keyboard.press("?");
    expect(await page.locator("dialog[open]").count()).toBe(0);
    await page.getByRole("button", { name: "Keys" }).focus();
    await page.keyboard.press("Enter");
    await page.getByRole("dialog").waitFor();
  });

  test("an article is pasted and read, a day is chosen, a search begun and left", async () => {
    const page = await visit("/read");
    await page.getByLabel("Text or address").focus();
    await page.keyboard.insertText(example((one) => one.title.includes("søgt jobbet")).text);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.locator(".found-article .mark").first().waitFor();
    await page.keyboard.press("/");
    await page.keyboard.type("[j]");
    expect(await page.locator("#search").inputValue()).toBe("[j]");
    await page.keyboard.press("Escape");
    await page.keyboard.press("Escape");
    expect(await focused(page, "#search")).toBe(false);
    await page.locator("details.as-of summary").focus();
    await page.keyboard.press("Enter");
    await page.getByLabel("Any day of the ledger").focus();
    const day = page.getByLabel("Day", { exact: true });
    const before = await day.inputValue();
    await page.keyboard.press("ArrowLeft");
    expect(await day.inputValue()).not.toBe(before);
    await page.keyboard.press("Escape");
    expect(await page.locator("details.as-of[open]").count()).toBe(0);
  });
});
