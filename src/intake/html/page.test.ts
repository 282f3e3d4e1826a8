import { describe, expect, test } from "vitest";
import type { Article, SectionKind } from "../../model/index.ts";
import { articleOfPage } from "./page.ts";

function articleOf(html: string, address?: string): Article {
  const article = articleOfPage(html, "page.html", address);
  if ("refused" in article) throw new Error(article.refused);
  return article;
}

const textsOf = (article: Article, ...kinds: readonly SectionKind[]): readonly string[] =>
  (article.sections ?? []).filter(({ kind }) => kinds.includes(kind)).map(({ start, end }) => article.text.slice(start, end));

const ONE = "Klubben bekræfter mandag, at den 45-årige træner har skrevet under på en kontrakt til sommeren 2026.";
const TWO = "Han afløser Per Eksempel, der blev fyret i februar efter otte nederlag i træk.";
const THREE = "Jens Prøve kommer fra Andenby IF, hvor han har været i tre sæsoner og vundet rækken en enkelt gang.";
const paragraphs = `<p>${ONE}</p><p>${TWO}</p><p>${THREE}</p>`;
const around = (content: string, head = ""): string =>
  `<!doctype html><html lang="da"><head><title>Prøveby henter træner - Prøvebladet</title>${head}</head><body>
  <nav><ul><li><a href="/">Forside</a><li><a href="/sport">Sport</a></ul></nav>${content}<footer>© Prøvebladet 2024, alle rettigheder</footer></body></html>`;

describe("the parts of a page", () => {
  const page = around(
    `<article><h1>Prøveby henter træner</h1><p class="lead">Jens Prøve bliver ny cheftræner i Prøveby BK, skriver Testavisen.</p>
    <div class="byline">Af <a href="/pia">Pia Prøvesen</a>, 5. marts 2024</div>
    <figure><img src="x.jpg"><figcaption>Jens Prøve på banen. Foto: Testfoto</figcaption></figure>
    <p>${ONE}</p><p><a href="/x">Læs også: Andenby IF fyrer sin sportschef efter nederlaget</a></p><h2>En ny epoke</h2><p>${TWO}<br><br>${THREE}</p>
    <blockquote><p>»Jeg glæder mig til at komme i gang med arbejdet,« siger Jens Prøve.</p></blockquote>
    <div class="share-bar"><a href="/f">Del på nettet med alle dine venner i dag</a></div></article>
    <aside class="related"><h3>Seneste nyt</h3><a href="/a">Angriber skifter til tysk klub for rekordbeløb</a></aside>`,
    `<link rel="canonical" href="/sport/ny-traener"><meta property="og:site_name" content="Prøvebladet">
    <script type="application/ld+json">{"@type":"NewsArticle","headline":"Prøveby henter træner","datePublished":"2024-03-05T10:12:30+01:00",
    "dateModified":"2024-03-06T12:00:00Z","author":[{"@type":"Person","name":"Pia Prøvesen"}]}</script>`,
  );
  const article = articleOf(page, "https://proevebladet.example/x?y=1");

  test("are told apart, in the order of the page, and the teasers last", () => {
    expect(textsOf(article, "title")).toEqual(["Prøveby henter træner"]);
    expect(textsOf(article, "lead")).toEqual(["Jens Prøve bliver ny cheftræner i Prøveby BK, skriver Testavisen."]);
    expect(textsOf(article, "byline")).toEqual(["Af Pia Prøvesen, 5. marts 2024"]);
    expect(textsOf(article, "caption")).toEqual(["Jens Prøve på banen. Foto: Testfoto"]);
    expect(textsOf(article, "body")).toEqual([ONE, "En ny epoke", TWO, THREE]);
    expect(textsOf(article, "quote")).toEqual(["»Jeg glæder mig til at komme i gang med arbejdet,« siger Jens Prøve."]);
    expect(article.teasers?.map(({ label, text }) => [label, text])).toEqual([
      ["Læs også", "Andenby IF fyrer sin sportschef efter nederlaget"],
      ["Seneste nyt", "Angriber skifter til tysk klub for rekordbeløb"],
    ]);
    for (const { start, end, text } of article.teasers ?? []) expect(article.text.slice(start, end)).toBe(text);
    expect(article.text).not.toMatch(/Forside|rettigheder|Del på nettet/);
  });

  test("with the agency that signs behind the text", () => {
    const signed = articleOf(around(`<article><h1>Prøveby henter træner</h1><p>${ONE}</p><p>${TWO}</p><p>/ritzau/</p></article>`));
    expect(textsOf(signed, "byline")).toEqual(["/ritzau/"]);
    expect(textsOf(signed, "body")).toEqual([ONE, TWO]);
  });

  test("what the page tells of itself", () => {
    expect(article).toMatchObject({
      title: "Prøveby henter træner",
      url: "https://proevebladet.example/sport/ny-traener",
      publisher: "Prøvebladet",
      language: "da",
      authors: ["Pia Prøvesen"],
      published: { earliest: "2024-03-05", latest: "2024-03-05", basis: "metadata" },
      publishedAt: "2024-03-05T10:12+01:00",
      modifiedAt: "2024-03-06T12:00Z",
    });
  });
});

describe("where the text is", () => {
  test("in a page without paragraphs, parted by line breaks", () => {
    const article = articleOf(around(`<h1>Prøveby henter træner</h1><div>${ONE}<br><br>${TWO}<br>${THREE}</div>`));
    expect(textsOf(article, "lead", "body")).toEqual([ONE, TWO, THREE]);
  });

  test("cut in two by an advertisement", () => {
    const cut = `<div class="txt"><p>${ONE}</p><p>${ONE} Nej.</p><p>${ONE} Jo.</p></div><div class="ad"><p>Køb nu, og få det hele med i prisen i dag.</p></div>
      <div class="txt"><p>${TWO}</p></div>`;
    const article = articleOf(around(`<article><h1>Prøveby henter træner</h1><section>${cut}</section></article>`));
    expect(textsOf(article, "body").at(-1)).toBe(TWO);
    expect(article.text).not.toContain("Køb nu");
  });

  test("short, among the beginnings of many other articles", () => {
    const blurbs = Array.from(
      { length: 25 },
      (_, i) => `<div><h3><a href="/${i}">Sag ${i}</a></h3><p>Sag nummer ${i} handler om noget ganske andet end træneren.</p></div>`,
    );
    const article = articleOf(
      around(
        `<div><h1>Prøveby henter træner</h1><div class="article-body"><p>${ONE}</p><p>${TWO}</p></div></div><div>${blurbs.join("")}</div>`,
      ),
    );
    expect(textsOf(article, "lead", "body")).toEqual([ONE, TWO]);
  });

  test("behind a barrier: the names of the barrier do not hide it", () => {
    const article = articleOf(
      around(`<h1>Prøveby henter træner</h1><div class="paywall subscription-only" style="display: none">${paragraphs}</div>`),
    );
    expect(textsOf(article, "lead", "body")).toEqual([ONE, TWO, THREE]);
  });

  test("only in the data for search engines", () => {
    const data = JSON.stringify({
      "@type": "NewsArticle",
      headline: "Prøveby henter træner",
      articleBody: `${ONE}\n\n${TWO}\n${THREE} ${THREE}`,
    });
    const article = articleOf(around(`<h1>Prøveby henter træner</h1><p>${ONE}</p>`, `<script type="application/ld+json">${data}</script>`));
    expect(textsOf(article, "body")).toEqual([ONE, TWO, `${THREE} ${THREE}`]);
  });

  test("nowhere but in the description", () => {
    const article = articleOf(around("<h1>Prøveby henter træner</h1>", `<meta name="description" content="${TWO}">`));
    expect(textsOf(article, "lead")).toEqual([TWO]);
  });

  test("comments are nobody's article, however long they are", () => {
    const comments = `<section class="comments">${`<p>${"Jeg synes, at det er en dårlig idé. ".repeat(5)}</p>`.repeat(6)}</section>`;
    const article = articleOf(around(`<article><h1>Prøveby henter træner</h1><div>${paragraphs}</div></article>${comments}`));
    expect(article.text).not.toContain("dårlig idé");
  });

  test("no article, no guess", () => {
    expect(articleOfPage(`<html><body><nav><a href="/">Forside</a></nav></body></html>`, "x")).toMatchObject({
      source: "x",
      refused: expect.any(String),
    });
    expect(articleOfPage("", "x")).toMatchObject({ refused: expect.any(String) });
  });
});

describe("when it was published", () => {
  const day = (content: string, head = "", address?: string): unknown => {
    const { published } = articleOf(around(`${content}<article>${paragraphs}</article>`, head), address);
    return published && [published.basis, published.earliest, published.latest, published.text].filter((part) => part !== undefined);
  };
  const h1 = "<h1>Prøveby henter træner</h1>";

  test.each([
    ["meta", h1, `<meta property="article:published_time" content="2024-03-05T23:30:00+01:00">`, ["metadata", "2024-03-05", "2024-03-05"]],
    [
      "broken data",
      h1,
      `<script type="application/ld+json">{"@type":"NewsArticle", "datePublished": "2024-03-05T10:00:00Z",, }</script>`,
      ["metadata", "2024-03-05", "2024-03-05"],
    ],
    ["time element", `${h1}<time datetime="2024-03-05T10:12">i går</time>`, "", ["metadata", "2024-03-05", "2024-03-05"]],
    [
      "microdata",
      `<div itemscope><meta itemprop="datePublished" content="2024-03-05">${h1}</div>`,
      "",
      ["metadata", "2024-03-05", "2024-03-05"],
    ],
    [
      "Danish dateline",
      `${h1}<p>Tirsdag d. 5. marts 2024 kl. 10.12</p>`,
      "",
      ["text", "2024-03-05", "2024-03-05", "Tirsdag d. 5. marts 2024 kl. 10.12"],
    ],
    ["Dutch figures", `${h1}<p>05/03/2024 om 10:12</p>`, "", ["text", "2024-03-05", "2024-03-05", "05/03/2024 om 10:12"]],
    ["Greek dateline", `${h1}<p>5 Μαρτίου 2024</p>`, "", ["text", "2024-03-05", "2024-03-05", "5 Μαρτίου 2024"]],
    ["Japanese dateline", `${h1}<p>2024年3月5日 10時12分</p>`, "", ["text", "2024-03-05", "2024-03-05", "2024年3月5日 10時12分"]],
    ["no such day", `${h1}<p>31. februar 2024</p>`, "", undefined],
  ])("%s", (_, content, head, wanted) => expect(day(content, head)).toEqual(wanted));

  test("the address", () => expect(day(h1, "", "https://a.example/2024/03/05/traener")).toEqual(["url", "2024-03-05", "2024-03-05"]));
  test("the month first in America", () => {
    const american = around(`${h1}<p>03/05/2024</p><article>${paragraphs}</article>`).replace('lang="da"', 'lang="en-US"');
    expect(articleOf(american).published?.earliest).toBe("2024-03-05");
  });
  test("the time of a teaser is nobody's", () => {
    expect(day(h1, "")).toBeUndefined();
    expect(day(`${h1}<div class="related"><time datetime="2023-01-01">1/1</time></div>`)).toBeUndefined();
  });
});

describe("as sites write HTML", () => {
  test("ends that are left out, entities, capitals, and tags across each other", () => {
    const article = articleOf(
      `<HTML><TITLE>Pr&oslash;veby</TITLE><BODY><H1>Pr&oslash;veby henter tr&#230;ner</H1><P>${ONE}<P><A HREF=x><DIV>${TWO}</A></DIV><P>${THREE} &amp; mere til.`,
    );
    expect(textsOf(article, "lead", "body")).toEqual([ONE, TWO, `${THREE} & mere til.`]);
    expect(article.title).toBe("Prøveby henter træner");
  });

  test("scripts, styles and comments are no text, whatever is in them", () => {
    const article = articleOf(
      around(`<h1>Prøveby henter træner</h1><script>document.write("<p>Et script, som ikke er en tekst.</p>")</script>
      <style>p::after{content:"<p>Heller ikke her er der en tekst."}</style><!-- <p>Og slet ikke her, i en kommentar.</p> -->${paragraphs}`),
    );
    expect(textsOf(article, "lead", "body")).toEqual([ONE, TWO, THREE]);
  });

  test("a language that two voices contradict is left to the reader", () => {
    const page = around(`<h1>Prøveby henter træner</h1>${paragraphs}`, `<meta property="og:locale" content="da_DK">`);
    expect(articleOf(page).language).toBe("da");
    expect(articleOf(page.replace('lang="da"', 'lang="en"')).language).toBeUndefined();
  });
});
