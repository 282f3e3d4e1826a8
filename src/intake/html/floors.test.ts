/** How well articles are found on pages that others have put together; the figures beside those of others are in `bench/README.md`. */
import { describe, expect, test } from "vitest";
import { type BenchPage, fundusPages, hasPages, scrapinghubPages } from "../../../bench/pages.ts";
import { scoreOf } from "../../../bench/shingles.ts";
import { articleOfPage } from "./page.ts";

const BODY = new Set(["lead", "body", "quote"]);

function found({ html }: BenchPage): { readonly text: string; readonly day: string | null } {
  const article = articleOfPage(html, "");
  if ("refused" in article) return { text: "", day: null };
  const own = (article.sections ?? []).filter(({ kind }) => BODY.has(kind));
  return { text: own.map(({ start, end }) => article.text.slice(start, end)).join("\n"), day: article.published?.earliest ?? null };
}

const score = (pages: readonly BenchPage[]): number => scoreOf(pages.map((page) => ({ gold: page.body, found: found(page).text }))).f1;

/** The pages belong to their publishers and are no part of the repository: without them beside it there is nothing to measure on. */
describe.skipIf(!hasPages())("on the pages of ../shared/bench/content (left out where they are missing)", () => {
  test("scrapinghub: four words in a row", () => {
    const pages = scrapinghubPages();
    expect(score(pages.filter(({ half }) => half === "tuned"))).toBeGreaterThan(0.965);
    expect(score(pages.filter(({ half }) => half === "held-out"))).toBeGreaterThan(0.955);
  }, 120_000);

  test("fundus: the text, and exactly the day of publication", () => {
    const pages = fundusPages();
    const heldOut = pages.filter(({ half }) => half === "held-out");
    expect(score(heldOut)).toBeGreaterThan(0.935);
    expect(heldOut.filter((page) => found(page).day === page.day).length / heldOut.length).toBeGreaterThan(0.95);
  }, 120_000);
});
