import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addressKey } from "./address-key.ts";
import type { Feed } from "./entry.ts";
import { articleOfEntry, isFeed, parseFeed } from "./feed.ts";
import { timeFrom } from "./time.ts";

const BASE = "https://prove.example/feeds/news.xml";

function feed(text: string): Feed {
  expect(isFeed(text)).toBe(true);
  const parsed = parseFeed(text, BASE);
  if (typeof parsed === "string") throw new Error(parsed);
  return parsed;
}

const rss = (items: string, head = ""): string =>
  `<?xml version="1.0" encoding="utf-8"?>\n<!-- made by hand -->\n<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Prøvebladet</title>${head}${items}</channel></rss>`;

describe("feeds", () => {
  test("RSS", () => {
    const text = rss(
      `<item><title><![CDATA[Testby &amp; Prøveby <b>jagter</b> træner]]></title><link>/sport/1?a=1&amp;b=2</link><guid isPermaLink="false">g1</guid>
       <pubDate>Fri, 01 Feb 2030 23:30:00 +0100</pubDate><description>Kort.</description><content:encoded><![CDATA[<p>Jens Prøve er ude.</p><script>x()</script><p>Klubben tier.</p>]]></content:encoded></item>
       <item><title>Kun guid</title><guid>https://prove.example/2</guid></item><item><title>Intet</title></item>`,
      "<language>da-DK</language>",
    );
    const parsed = feed(text);
    expect(parsed).toMatchObject({ title: "Prøvebladet", language: "da-DK" });
    expect(parsed.entries).toEqual([
      {
        id: "g1",
        address: "https://prove.example/sport/1?a=1&b=2",
        title: "Testby & Prøveby jagter træner",
        published: { day: "2030-02-01", at: Date.UTC(2030, 1, 1, 22, 30), time: "2030-02-01T22:30Z" },
        text: "Jens Prøve er ude.\n\nKlubben tier.",
      },
      { id: "https://prove.example/2", address: "https://prove.example/2", title: "Kun guid" },
    ]);
    expect(articleOfEntry(parsed.entries[0] ?? { id: "" }, parsed, "feed.xml#1")).toEqual({
      source: "feed.xml#1",
      text: "Testby & Prøveby jagter træner\n\nJens Prøve er ude.\n\nKlubben tier.",
      url: "https://prove.example/sport/1?a=1&b=2",
      title: "Testby & Prøveby jagter træner",
      publisher: "Prøvebladet",
      published: { earliest: "2030-02-01", latest: "2030-02-01" },
      publishedAt: "2030-02-01T22:30Z",
      language: "da-DK",
    });
  });

  test("RDF, whose items stand beside the channel", () => {
    const text = `<rdf:RDF xmlns:rdf="r"><channel><title>Gammel</title></channel><item rdf:about="https://prove.example/1"><title>Et</title><link>https://prove.example/1</link><dc:date>2030-02-01T10:00:00Z</dc:date></item></rdf:RDF>`;
    expect(feed(text).entries).toMatchObject([{ address: "https://prove.example/1", title: "Et", published: { day: "2030-02-01" } }]);
  });

  test("Atom, with a prefix or without", () => {
    const atom = (p: string): string =>
      `<${p}feed xml:lang="nl"><${p}title>Proef</${p}title><${p}entry><${p}id>tag:1</${p}id><${p}title type="html">Trainer &amp;eacute;n club</${p}title>
       <${p}link rel="self" href="/self"/><${p}link rel="alternate" href="/een"/><${p}published>2030-02-01T23:30:00+02:00</${p}published><${p}updated>2030-02-02</${p}updated>
       <${p}content type="xhtml"><div><p>Weg is hij.</p><p>De club zwijgt &amp; wacht.</p></div></${p}content></${p}entry></${p}feed>`;
    for (const prefix of ["", "atom:"]) {
      expect(feed(atom(prefix))).toEqual({
        title: "Proef",
        language: "nl",
        parts: [],
        entries: [
          {
            id: "tag:1",
            address: "https://prove.example/een",
            title: "Trainer én club",
            published: { day: "2030-02-01", at: Date.UTC(2030, 1, 1, 21, 30), time: "2030-02-01T21:30Z" },
            updated: { day: "2030-02-02", at: Date.UTC(2030, 1, 2) },
            text: "Weg is hij.\n\nDe club zwijgt & wacht.",
          },
        ],
      });
    }
  });

  test("JSON Feed", () => {
    const items = [
      { id: 7, url: "/7", title: "Syv", content_html: "<p>a</p>", date_published: "2030-02-01T10:00:00Z" },
      null,
      { title: "uden id" },
    ];
    const text = JSON.stringify({ version: "https://jsonfeed.org/version/1.1", title: "J", language: "en", items });
    expect(feed(text)).toMatchObject({ title: "J", entries: [{ id: "7", address: "https://prove.example/7", text: "a" }] });
  });

  test("news sitemaps, and the indexes that list them", () => {
    const text = `<?xml version="1.0"?><urlset><url><loc>https://prove.example/a</loc><lastmod>2030-02-02</lastmod><news:news><news:publication_date>2030-02-01T08:00:00+01:00</news:publication_date><news:title>A &amp; B</news:title></news:news></url><url><loc>javascript:alert(1)</loc></url></urlset>`;
    expect(feed(text).entries).toMatchObject([
      { id: "https://prove.example/a", title: "A & B", published: { day: "2030-02-01" }, updated: { day: "2030-02-02" } },
    ]);
    const index = "<sitemapindex><sitemap><loc>/news-1.xml</loc></sitemap></sitemapindex>";
    expect(feed(index)).toEqual({ entries: [], parts: ["https://prove.example/news-1.xml"] });
  });

  test("what is broken is read as far as it goes", () => {
    const whole = rss(
      "<item><title>Smith & Sønner &nbsp; <br></title><link>https://prove.example/?a=1&b=2</link></item><item><title>To</title><link>https://prove.example/2</link></item>",
    );
    expect(feed(whole).entries[0]?.title).toBe("Smith & Sønner");
    const cut = rss("<item><title>Et</title><link>https://prove.example/1</link></item><item><title>To</title><li").replace(
      /<\/channel>.*/,
      "",
    );
    expect(feed(cut).entries.map(({ title }) => title)).toContain("Et");
  });

  test.each(["<html><rss>", "<svg/>", '{"version":"1"}', "rss", ""])("%j is none", (text) => expect(isFeed(text)).toBe(false));
});

describe("hostile XML", () => {
  const entities = `<!DOCTYPE lolz [<!ENTITY lol "lol">${Array.from({ length: 9 }, (_, i) => `<!ENTITY lol${i + 1} "${`&lol${i || ""};`.repeat(10)}">`).join("")}]>`;

  test("entities are not expanded, files not opened", () => {
    const bomb = parseFeed(`<?xml version="1.0"?>${entities}<rss><channel><title>&lol9;</title></channel></rss>`, BASE);
    expect(bomb).toMatchObject({ title: "&lol9;" });
    const file = parseFeed('<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><rss><channel><title>&x;</title></channel></rss>', BASE);
    expect(file).toMatchObject({ title: "&x;" });
  });

  test.each([
    ["nesting", `<rss>${"<a>".repeat(1_000_000)}`, "nested deeper"],
    ["elements", `<rss>${"<a/>".repeat(500_000)}`, "more elements"],
    ["attributes", `<rss ${"a='b' ".repeat(300_000)}`, ""],
    ["an endless name", `<${"r".repeat(5_000_000)}`, ""],
    ["openings", "<".repeat(2_000_000), ""],
    ["comments", `<rss>${"<!--".repeat(500_000)}`, ""],
    ["sections", `<rss>${"<![CDATA[".repeat(300_000)}`, ""],
    ["ends", `<rss>${"</a>".repeat(500_000)}`, ""],
  ])("%s cost little", (_, text, reason) => {
    const start = performance.now();
    const parsed = parseFeed(text, BASE);
    expect(performance.now() - start).toBeLessThan(4000);
    expect(typeof parsed === "string" ? parsed : "").toContain(reason);
  });

  test("anything at all is a feed or a sentence", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            "<rss>",
            "<item>",
            "<link>",
            "x",
            "</item>",
            "]]>",
            "<![CDATA[",
            "&",
            "&#0;",
            "<!DOCTYPE",
            "[",
            ">",
            "<feed>",
            "<entry>",
            "{",
            "<?xml",
          ),
        ),
        (parts) => {
          expect(["string", "object"]).toContain(typeof parseFeed(parts.join(""), BASE));
        },
      ),
    );
  });
});

describe("times", () => {
  test.each([
    ["Fri, 01 Feb 2030 10:00:00 GMT", "2030-02-01", Date.UTC(2030, 1, 1, 10), "2030-02-01T10:00Z"],
    ["fre, 1 Feb 2030 10:00 CET", "2030-02-01", Date.UTC(2030, 1, 1, 9), "2030-02-01T09:00Z"],
    ["01 February 2030 10:00:00 EST", "2030-02-01", Date.UTC(2030, 1, 1, 15), "2030-02-01T15:00Z"],
    ["2030-02-01T10:00:00+02:00", "2030-02-01", Date.UTC(2030, 1, 1, 8), "2030-02-01T08:00Z"],
    ["2030-02-01 10:00:00Z", "2030-02-01", Date.UTC(2030, 1, 1, 10), "2030-02-01T10:00Z"],
    ["2030-02-01", "2030-02-01", Date.UTC(2030, 1, 1)],
    ["2030-02-01T10:00:00", "2030-02-01", Date.UTC(2030, 1, 1, 10)],
    ["1 Feb 2030 10:00", "2030-02-01", Date.UTC(2030, 1, 1, 10)],
  ])("%s", (words, day, at, time?: string) => expect(timeFrom(words)).toEqual({ day, at, ...(time ? { time } : {}) }));

  test.each([undefined, "", "i går", "31 Feb 2030", "2030-13-01", "1/2/2030"])("%s is none", (words) =>
    expect(timeFrom(words)).toBe(undefined),
  );
});

describe("duplicates", () => {
  test.each([
    ["https://www.prove.example/a/?utm_source=rss&b=2&a=1#top", "http://prove.example/a?a=1&b=2"],
    ["https://prove.example", "https://prove.example/"],
  ])("%s and %s are one address", (a, b) => expect(addressKey(a)).toBe(addressKey(b)));

  test("other paths, pages and hosts are others", () => {
    const keys = ["https://prove.example/a", "https://prove.example/b", "https://prove.example/a?page=2", "https://m.prove.example/a"].map(
      addressKey,
    );
    expect(new Set(keys).size).toBe(4);
  });
});
