/** The main ways through the page, as readers and editors go them. */

import { expect, test } from "vitest";
import type { ClaimAnswer, DisputeAnswer, MarketAnswer, PageOf } from "../../src/model/api-lists.ts";
import { BUSY_DAY, tourOf } from "./tour.ts";
import { awake, example, inBrowser, TOKEN } from "./visit.ts";

inBrowser("ways through the page", ({ visit, ask }) => {
  test("from the market to the sentence that a rumour stands on in two clicks", async () => {
    const page = await visit(`/?at=${BUSY_DAY}`);
    const rumour = page.locator("section", { hasText: "Open rumours" }).locator("tbody tr").first();
    const [reports] = (await rumour.locator('[data-name="Reports"]').innerText()).match(/\d+/) ?? [];
    await rumour.locator("th a").click();
    await page.waitForURL(/\/rumours\//);
    expect(await page.locator(".ledger > li").count()).toBe(Number(reports));
    const sentence = page.locator(".ledger .said").first();
    const words = await sentence.locator("mark").innerText();
    await sentence.getByText("article with its claims").click();
    await page.waitForURL(/\/articles\//);
    const there = page.locator(".margin li:target");
    await there.waitFor();
    expect(await page.locator(".margin mark").allInnerTexts()).toContain(words);
  });

  test("a figure opens its sentences in place, with who says so and where; Escape closes them", async () => {
    const page = await visit(`/?at=${BUSY_DAY}`);
    const evidence = page.locator("details.evidence").first();
    await evidence.locator("summary").click();
    const said = evidence.locator(".said").first();
    await said.waitFor();
    expect(await said.locator("mark").innerText()).not.toBe("");
    for (const way of [/^\/articles\//, /^\/claims\//]) {
      const links = await said.locator("a").evaluateAll((all) => all.map((one) => one.getAttribute("href") ?? ""));
      expect(links.some((link) => way.test(link) && link.includes(`?at=${BUSY_DAY}`))).toBe(true);
    }
    await page.keyboard.press("Escape");
    await said.waitFor({ state: "hidden" });
    expect(await evidence.locator("summary").evaluate((one) => one === document.activeElement)).toBe(true);
  });

  test("search: type, choose with the arrows, go with Enter", async () => {
    const page = await visit("/");
    await page.keyboard.press("/");
    await page.keyboard.type("thor");
    const options = page.getByRole("option");
    await options.first().waitFor();
    expect(await page.getByRole("combobox").getAttribute("aria-expanded")).toBe("true");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowUp");
    const chosen = page.locator('[role="option"][aria-selected="true"]');
    expect(await chosen.getAttribute("id")).toBe(await page.getByRole("combobox").getAttribute("aria-activedescendant"));
    const [name = ""] = (await chosen.innerText()).split("\n");
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/people\//);
    expect(await page.locator("h1").innerText()).toContain(name.replace(/\s*person$/, "").trim());
  });

  test("search: words that nobody is called find sentences", async () => {
    const page = await visit("/");
    await page.keyboard.press("/");
    await page.keyboard.type("assistent");
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/search\?q=assistent/);
    expect(await page.locator(".found mark").count()).toBeGreaterThan(0);
  });

  test("from a person to a club, an outlet and an article, where a claim lights up its words", async () => {
    const { rumour, paths } = await tourOf(ask);
    const page = await visit(paths.person);
    await page.locator('main a[href^="/clubs/"]').first().click();
    await page.waitForURL(/\/clubs\//);
    await page.getByRole("link", { name: "Outlets" }).click();
    await page.waitForURL(/\/outlets$/);
    await page.locator('main a[href^="/outlets/"]').first().click();
    await page.waitForURL(/\/outlets\//);
    await page.goto(`/articles/${rumour.reports[0]?.publication}`);
    await awake(page);
    expect(await page.locator(".article-text").count()).toBe(0);
    await page.getByText("Show the whole text").click();
    await page.getByLabel("Token").fill(TOKEN);
    await page.getByRole("button", { name: "Show" }).click();
    const mark = page.locator(".article-text .mark").first();
    await mark.hover();
    await page.locator(".margin .lit").first().waitFor();
    await page.mouse.move(0, 0);
    await page.locator(".margin .lit").first().waitFor({ state: "detached" });
    await page.locator(".margin > li a").first().focus();
    await page.locator(".article-text .mark.lit").first().waitFor();
  });

  test("another day shows what was known on it, and every link keeps it", async () => {
    const page = await visit("/");
    const today = await page.locator("main").innerText();
    await page.locator("details.as-of summary").click();
    await page.getByLabel("Day", { exact: true }).fill(BUSY_DAY);
    await page.getByRole("button", { name: "Show", exact: true }).click();
    await page.waitForURL(`**/?at=${BUSY_DAY}`);
    expect(await page.locator(".as-of-note").innerText()).toContain("As of 25 Oct 2022");
    expect(await page.locator("main").innerText()).not.toBe(today);
    const links = await page.locator('main a[href^="/"]').evaluateAll((all) => all.map((one) => one.getAttribute("href") ?? ""));
    expect(links.filter((link) => !link.includes(`at=${BUSY_DAY}`))).toEqual([]);
    await awake(page);
    await page.keyboard.press("]");
    await page.waitForURL("**/?at=2022-10-26");
  });

  test("an article is read on the spot, its claims marked, and nothing is stored", async () => {
    const before = await ask<MarketAnswer>("/api/market");
    const { title, text } = example((one) => one.title.includes("søgt jobbet"));
    const page = await visit("/read");
    await page.getByLabel("Text or address").fill(`${title}\n\n${text}`);
    await page.getByRole("button", { name: "Read", exact: true }).click();
    await page.getByText("Not stored.").waitFor();
    expect(await page.locator(".found-article .mark").count()).toBeGreaterThan(2);
    expect(await page.locator(".margin").innerText()).toMatch(/Jess Thorup has applied at RSC Anderlecht/);
    expect(await page.locator(".margin a.kind").count()).toBe(0);
    expect((await ask<MarketAnswer>("/api/market")).size).toEqual(before.size);
  });

  test("a dispute goes to those who run the server, with the page that it is about", async () => {
    const { paths } = await tourOf(ask);
    const page = await visit(paths.club);
    await page.getByText("Dispute this").click();
    await page.getByLabel("What is wrong").fill("He left a week earlier.");
    await page.getByRole("button", { name: "Send" }).click();
    await page.getByText("Sent. It is shown under Disputes").waitFor();
    expect((await ask<PageOf<DisputeAnswer>>("/api/disputes")).items).toEqual([]);
    const [dispute] = (await ask<PageOf<DisputeAnswer>>("/api/disputes", TOKEN)).items;
    expect(dispute).toMatchObject({ about: paths.club, why: "He left a week earlier.", answer: null });
  });

  test("a correction needs a token, and then counts for everybody", async () => {
    const { rumour, paths } = await tourOf(ask);
    const page = await visit(paths.claim);
    await page.getByText("Correct (editors)").click();
    await page.getByLabel("It is misread and says nothing").check();
    await page.getByLabel("Reason, for everybody to read").fill("The sentence is about another man.");
    await page.getByLabel("Token").fill("not-a-token-that-is-known");
    await page.getByRole("button", { name: "Save" }).click();
    await page.locator(".refusal", { hasText: /./ }).waitFor();
    await page.getByLabel("Token").fill(TOKEN);
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByText("Saved. Every view counts it from now on.").waitFor();
    const other = await visit(paths.claim);
    const told = await other.locator(".corrections").innerText();
    for (const word of ["misread", "The sentence is about another man.", "Vera Redaktør"]) expect(told).toContain(word);
    await other.goto(paths.rumour);
    expect(await other.locator(`#claim-${rumour.reports[0]?.claim}`).count()).toBe(0);
    const claim = await ask<ClaimAnswer>(`/api${paths.claim}`);
    expect(claim.corrections).toHaveLength(1);
  });
});
