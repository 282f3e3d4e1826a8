/** Pages that nobody means well with, and pages broken in transit: never a crash, never a wait. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { momentIn } from "./days.ts";
import { articleOfPage } from "./page.ts";

/** Milliseconds for some megabytes; what takes quadratic time takes minutes. */
const PATIENCE = 8_000;
const MANY = 60_000;
const TEXT = "Klubben bekræfter mandag, at træneren har skrevet under på en kontrakt til sommeren. ";

/** Reads a page and checks what every reading of one must keep. */
function check(html: string): void {
  const article = articleOfPage(html, "x", "https://a.example/x");
  if ("refused" in article) {
    expect(article.refused).not.toBe("");
    return;
  }
  let before = 0;
  for (const { start, end } of article.sections ?? []) {
    expect(start).toBeGreaterThanOrEqual(before);
    expect(end).toBeGreaterThan(start);
    before = end;
  }
  expect(before).toBe(article.text.length);
  for (const { start, end, text } of article.teasers ?? []) expect(article.text.slice(start, end)).toBe(text);
}

const page = (content: string): string => `<title>Prøve</title><h1>Prøve</h1>${content}<p>${TEXT}</p>`;

test.each([
  ["elements within elements without end", "<div>".repeat(MANY)],
  ["text at every depth", `<div>${TEXT}`.repeat(8_000)],
  ["text in ever more blocks at the greatest depth", `${"<div>".repeat(240)}${`<p>${TEXT}</p>`.repeat(8_000)}`],
  ["paragraphs in open formatting", `${"<b>".repeat(MANY)}${"<p>".repeat(MANY)}`],
  ["ends of what was never opened", `${"<div>".repeat(10_000)}${"</span></x></p></table>".repeat(MANY)}`],
  ["links across blocks", `<a href=x><div>${TEXT}</a>`.repeat(8_000)],
  ["tables in tables", `<table><tr><td>${TEXT}`.repeat(8_000)],
  ["lists without end", `<ul><li>${TEXT}`.repeat(8_000)],
  ["an attribute of megabytes", `<p class="${"x ".repeat(2_000_000)}">${TEXT}</p>`],
  ["attributes without number", `<p ${Array.from({ length: MANY }, (_, i) => `a${i}=1`).join(" ")}>${TEXT}</p>`],
  ["names without number", Array.from({ length: MANY }, (_, i) => `<p class=c${i}>x`).join("")],
  ["entities", "&amp;&#0;&#xd800;&#x110000;&#99999999999;&nosuch;&".repeat(15_000)],
  ["a tag that never ends", `<p ${"<".repeat(MANY)}`],
  ["a comment that never ends", `<!--${"-".repeat(MANY)}`],
  ["a script that never ends", `<script>${"</scrip".repeat(MANY)}`],
  ["spaces", `<p>${" \t\n".repeat(1_000_000)}${TEXT}</p>`],
  ["line breaks", `<p>${`${TEXT}<br>`.repeat(10_000)}</p>`],
  ["titles without number", `<h1>Prøve</h1>`.repeat(MANY)],
  ["dates without number", `<time datetime="2024-03-05">5. marts 2024</time>`.repeat(15_000)],
  ["links without number", `<p><a href=x>${TEXT}</a></p>`.repeat(15_000)],
  ["data within data", `<script type="application/ld+json">${'{"@type":"A","a":['.repeat(15_000)}</script>`],
  ["data without number", `<script type="application/ld+json">[${Array(MANY).fill('{"@type":"NewsArticle"}').join(",")}]</script>`],
  ["broken data", `<script type="application/ld+json">{"datePublished": ${'"'.repeat(MANY)}</script>`],
  ["data full of commas", `<script type="application/ld+json">{"a": "${", ".repeat(MANY)}</script>`],
  ["a text of one word", `<p>${"x".repeat(3_000_000)}</p>`],
  ["numbers", `<p>${"12.12.".repeat(20)}</p>`.repeat(5_000)],
])("%s", (_, content) => {
  const start = performance.now();
  check(page(content));
  check(content);
  expect(performance.now() - start).toBeLessThan(PATIENCE);
});

const TAGS = [
  "html",
  "body",
  "div",
  "p",
  "a",
  "b",
  "ul",
  "li",
  "table",
  "tr",
  "td",
  "h1",
  "h2",
  "blockquote",
  "figure",
  "article",
  "nav",
  "aside",
  "script",
  "title",
  "svg",
  "time",
  "meta",
  "br",
];
const piece = fc.oneof(
  fc.constantFrom(...TAGS).map((tag) => `<${tag}>`),
  fc.constantFrom(...TAGS).map((tag) => `</${tag}>`),
  fc
    .tuple(
      fc.constantFrom(...TAGS),
      fc.constantFrom("class", "id", "datetime", "hidden", "itemprop", "content", "lang", "rel", "href"),
      fc.string(),
    )
    .map(([tag, name, value]) => `<${tag} ${name}="${value}">`),
  fc.constantFrom(
    TEXT,
    "<",
    ">",
    "&",
    "<!--",
    "-->",
    "]]>",
    "<![CDATA[",
    "'",
    '"',
    "&#x0;",
    "\u0000",
    "\ud800",
    "\ufeff",
    "5. marts 2024",
    "Læs også: ",
  ),
  fc.string({ unit: "binary" }),
);

test("any tags in any order", () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 120 }), (pieces) => {
      check(pieces.join(""));
    }),
    { numRuns: 400 },
  );
});

test("any bytes, decoded any way", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 2000 }), fc.constantFrom("utf-8", "latin1", "utf16le"), (bytes, encoding) => {
      check(page(Buffer.from(bytes).toString(encoding as BufferEncoding)));
    }),
    { numRuns: 300 },
  );
});

test("any page, cut anywhere", () => {
  const whole = page(
    `<article class="a b"><p>${TEXT}</p><aside><a href="/x">Læs også: ${TEXT}</a></aside><script type="application/ld+json">{"@type":"NewsArticle","headline":"x"}</script></article>`,
  );
  for (let end = 0; end <= whole.length; end++) check(whole.slice(0, end));
});

test("a moment is a day of the calendar or none", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[0-9./ :T-]{0,30}$/)), fc.boolean(), (words, monthFirst) => {
      const moment = momentIn(words, monthFirst);
      if (moment) expect(new Date(moment.day).toISOString().slice(0, 10)).toBe(moment.day);
    }),
    { numRuns: 2000 },
  );
});
