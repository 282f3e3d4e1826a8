/** Whole documents: nothing inline, nothing of a text that runs, the day in every link. */
import { expect, test } from "vitest";
import type { PageView } from "../../src/model/page.ts";
import { article, bench, claim, frame, line, marked, news, newsItem, rumour } from "./sample/sample.ts";
import { render } from "./server.tsx";

const HOSTILE = `</script><script>alert(1)</script><img src=x onerror="alert(2)">`;

const pages: readonly PageView[] = [
  {
    view: "market",
    answer: {
      day: "2022-10-25",
      size: { articles: 2, claims: 3 },
      news: [news([newsItem("Prøve har søgt jobbet.")])],
      benches: [bench()],
      rumours: [line()],
      settled: [line({ id: "other", outcome: "false", rule: "filled-by-another" })],
    },
  },
  { view: "rumours", answer: { items: [line()], next: "20" }, open: true },
  { view: "rumour", answer: rumour() },
  { view: "article", answer: article() },
  { view: "claim", answer: claim() },
  { view: "search", answer: { suggestions: [], claims: [marked("Prøve søger.")] }, words: "prøve" },
  { view: "read", answer: { article: article({ publication: null }), kept: false, milliseconds: 3.14 } },
  {
    view: "disputes",
    answer: { items: [{ id: "d", about: "/people/x", why: "Wrong.", at: "2022-11-01T08:00:00Z", answer: null }], next: null },
  },
  {
    view: "problem",
    answer: { type: "about:blank", title: "Nobody of that name", status: 404, detail: "Search for a part of it." },
    suggestions: [],
  },
];

test.each(pages)("$view: no style attribute, no inline script, no handler, one h1, no id twice", (page) => {
  const html = render(page, frame);
  const drawn = html.slice(0, html.indexOf('<script type="application/json"'));
  expect(drawn).not.toMatch(/\sstyle=/);
  expect(drawn).not.toMatch(/\son[a-z]+=/i);
  expect(html.match(/<script/g)).toHaveLength(1);
  expect(html.match(/<h1[ >]/g)).toHaveLength(1);
  const ids = [...drawn.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id);
  expect(ids).toEqual([...new Set(ids)]);
});

test.each(pages)("$view: headings go down one level at a time", (page) => {
  const levels = [...render(page, frame).matchAll(/<h([1-6])[ >]/g)].map(([, level]) => Number(level));
  expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
});

test("what an article, an outlet or a searcher writes never runs", () => {
  const text = `${HOSTILE} Prøve`;
  const hostile: readonly PageView[] = [
    { view: "article", answer: article({ text, title: HOSTILE, publisher: HOSTILE, claims: [marked(text, { chain: [HOSTILE] })] }) },
    { view: "search", answer: { suggestions: [], claims: [] }, words: HOSTILE },
    { view: "rumour", answer: rumour({ origins: [HOSTILE] }) },
  ];
  for (const page of hostile) {
    const html = render(page, { ...frame, path: `/search?q=${HOSTILE}` });
    expect(html).not.toContain("<script>alert");
    expect(html).not.toContain("<img src=x");
    expect(html.match(/<\/script>/g)).toHaveLength(1);
  }
});

test("the data comes through to the letter", () => {
  const page: PageView = { view: "search", answer: { suggestions: [], claims: [] }, words: HOSTILE };
  const [, data = ""] = /<script type="application\/json" id="page">(.*)<\/script>/s.exec(render(page, frame)) ?? [];
  expect(JSON.parse(data)).toEqual({ page, frame });
});

test("only addresses of the web are linked to", () => {
  const html = render({ view: "article", answer: article({ url: "javascript:alert(1)", source: "javascript:alert(1)" }) }, frame);
  expect(html).not.toContain('href="javascript:');
});

test("links keep the day that is looked at, and the page says so", () => {
  const html = render({ view: "rumour", answer: rumour() }, { ...frame, path: "/rumours/x?at=2022-10-26", at: "2022-10-26" });
  expect(html).toContain('href="/people/person:jens-pr%C3%B8ve?at=2022-10-26"');
  expect(html).toContain("As of 26 Oct 2022");
  const inside = [...html.matchAll(/<a [^>]*href="(\/[^"]*)"/g)].map(([, href = ""]) => href);
  const timeless = ["/rumours/x", "/api"];
  expect(inside.filter((href) => !href.includes("at=2022-10-26") && !timeless.includes(href))).toEqual([]);
});

test("every page can be disputed, or says how to reach somebody", () => {
  const page: PageView = { view: "rumour", answer: rumour() };
  expect(render(page, frame)).toContain("Say what is wrong and why");
  expect(render(page, { ...frame, disputes: false, contact: "desk@example.org" })).toContain("write to desk@example.org");
});
