/** Addresses as articles, from a server on this machine. */
import { gzipSync } from "node:zlib";
import { afterEach, describe, expect, test } from "vitest";
import { type LocalServer, type Routes, serve } from "../../gold/local-server.ts";
import { clock } from "../app/clock.ts";
import type { Article, Refusal } from "../model/index.ts";
import { createWeb } from "./fetch/web.ts";
import { articles } from "./index.ts";

const open: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of open.splice(0)) await close();
});

async function take(routes: Routes, ...paths: readonly string[]): Promise<{ found: (Article | Refusal)[]; local: LocalServer }> {
  const local = await serve(routes);
  const web = createWeb({ clock, userAgent: "hearsay/test", allowPrivate: true, gap: 0 });
  open.push(web.close, local.close);
  const found: (Article | Refusal)[] = [];
  const addresses = paths.map((path) => local.origin + path);
  for await (const one of articles(addresses, { openWeb: async () => web })) found.push(one);
  return { found, local };
}

const WORDS =
  "Klubben oplyser det på sin hjemmeside tirsdag aften. Træneren har været i klubben i to år, og bestyrelsen takker ham for indsatsen.";
const page = (title: string, head = ""): string =>
  `<!doctype html><html lang="da"><head><title>${title}</title>${head}</head><body><article><h1>${title}</h1><p>${WORDS}</p><p>${WORDS}</p></article></body></html>`;
const as = (type: string, body: string) => (_: unknown, response: import("node:http").ServerResponse) =>
  void response.writeHead(200, { "content-type": type }).end(body);

describe("an address", () => {
  test("of a page is an article, at the address where the redirects end", async () => {
    const { found, local } = await take(
      { "/a": (_, response) => response.writeHead(301, { location: "/b" }).end(), "/b": page("Testby fyrer") },
      "/a",
    );
    expect(found).toMatchObject([
      { source: `${local.origin}/a`, url: `${local.origin}/b`, title: "Testby fyrer", permission: { robots: "unsaid", mining: "unsaid" } },
    ]);
    expect(found[0]).not.toHaveProperty("pile");
  });

  test("is not what a page of another site says it is", async () => {
    const canonical = '<link rel="canonical" href="https://famous.example/news/1">';
    const { found, local } = await take({ "/a": page("Testby fyrer", canonical) }, "/a");
    expect(found).toMatchObject([{ url: `${local.origin}/a` }]);
  });

  test("of a text is a text, of anything else a refusal", async () => {
    const routes = {
      "/t": as("text/plain; charset=utf-8", "Ny træner."),
      "/p": as("image/png", "\u0089PNG"),
      "/e": as("text/html", " "),
      "/f": as("application/pdf", "%PDF"),
    };
    const { found } = await take(routes, "/t", "/p", "/e", "/f", "/gone");
    expect(found[0]).toMatchObject({ text: "Ny træner." });
    const refused = found.slice(1).map((one) => ("refused" in one ? one.refused : ""));
    expect(refused).toEqual(["is image/png, not a page", "is an empty page", "is application/pdf, not a page", "is not there (404)"]);
  });

  test("that sends elsewhere and is refused there says where that is", async () => {
    const { found, local } = await take({ "/a": (_, response) => response.writeHead(302, { location: "/b" }).end() }, "/a");
    expect(found).toEqual([{ source: `${local.origin}/a`, refused: `leads to ${local.origin}/b, which is not there (404)` }]);
  });

  test("of a feed gives the pages that it announces, each once", async () => {
    const item = (path: string): string => `<item><title>${path}</title><link>${path}</link></item>`;
    const feed = `<rss version="2.0"><channel><title>F</title>${item("/1")}${item("/2?utm_source=rss")}${item("/2")}${item("/gone")}<item><title>uden</title></item></channel></rss>`;
    const { found, local } = await take({ "/feed": as("application/rss+xml", feed), "/1": page("Et"), "/2": page("To") }, "/feed");
    expect(found).toMatchObject([{ title: "Et", pile: `${local.origin}/feed` }, { title: "To" }, { refused: "is not there (404)" }]);
  });

  test("of an index of sitemaps gives their pages, and never walks in a circle", async () => {
    const routes = {
      "/index": as("text/xml", "<sitemapindex><sitemap><loc>/map</loc></sitemap><sitemap><loc>/index</loc></sitemap></sitemapindex>"),
      "/map": as("text/xml", "<urlset><url><loc>/1</loc></url></urlset>"),
      "/1": page("Et"),
    };
    const { found, local } = await take(routes, "/index");
    expect(found.filter((one) => "text" in one)).toMatchObject([{ title: "Et" }]);
    expect(local.asked.filter((path) => path === "/index").length).toBe(2);
  });

  test("in a feed never reaches a private network", async () => {
    const secret = await serve({ "/": page("Hemmelig") }, "127.0.0.2");
    const item = (address: string): string => `<item><title>a</title><link>${address}</link></item>`;
    const addresses = [
      `${secret.origin}/`,
      `http://inside.test:${secret.port}/`,
      "http://169.254.169.254/latest/",
      "file:///etc/passwd",
      "/1",
    ];
    const local = await serve({
      "/feed": as("text/xml", `<rss><channel>${addresses.map(item).join("")}</channel></rss>`),
      "/1": (_, response) => response.writeHead(302, { location: `${secret.origin}/` }).end(),
    });
    // A world in which 127.0.0.1 is public, so that the guard can be seen at work without leaving the machine.
    const web = createWeb({
      clock,
      userAgent: "hearsay/test",
      gap: 0,
      isPublic: (address) => address === "127.0.0.1",
      resolve: async () => [{ address: "127.0.0.2", family: 4 }],
    });
    open.push(web.close, local.close, secret.close);
    const refused: string[] = [];
    for await (const one of articles([`${local.origin}/feed`], { openWeb: async () => web }))
      refused.push("refused" in one ? one.refused : "read");
    expect(refused.length).toBe(4);
    for (const reason of refused) expect(reason).toContain("an address of a private network");
    expect(secret.connections).toBe(0);
  });

  test("that means harm is a sentence, and the rest is read", { timeout: 60_000 }, async () => {
    const entities = `<!DOCTYPE a [<!ENTITY a "ha"><!ENTITY b "${"&a;".repeat(40)}"><!ENTITY c SYSTEM "file:///etc/passwd">]>`;
    const bomb = gzipSync(Buffer.alloc(100 << 20, "<p>"), { level: 9 });
    const routes: Routes = {
      "/entities": as(
        "text/xml",
        `<?xml version="1.0"?>${entities}<rss><channel><item><title>&b;&c;</title><link>/1</link></item></channel></rss>`,
      ),
      "/deep": as("text/xml", `<rss>${"<a>".repeat(500_000)}`),
      "/many": as("text/xml", `<rss>${"<a/>".repeat(500_000)}`),
      "/bomb": (_, response) => response.writeHead(200, { "content-encoding": "gzip", "content-type": "text/html" }).end(bomb),
      "/zip": as("application/zip", "PK\u0003\u0004"),
      "/packed": (_, response) => response.writeHead(200, { "content-type": "application/gzip" }).end(bomb),
      "/endless": (_, response) => {
        response.writeHead(200, { "content-type": "text/html" });
        const more = (): void => {
          while (!response.destroyed && response.write("<p>Og så videre. ".repeat(4000)));
        };
        response.on("drain", more);
        more();
      },
      "/nested": as("text/html", `<html>${"<div>".repeat(1_000_000)}`),
      "/1": page("Testby fyrer"),
    };
    const { found } = await take(routes, "/entities", "/deep", "/many", "/bomb", "/zip", "/packed", "/endless", "/nested", "/1");
    expect(found.map((one) => ("refused" in one ? one.refused : one.title))).toEqual([
      "Testby fyrer",
      expect.stringContaining("nested deeper"),
      expect.stringContaining("more elements"),
      "is longer than any page (over 10 MB unpacked)",
      "is application/zip, not a page",
      "is application/gzip, not a page",
      "is longer than any page (over 10 MB unpacked)",
      expect.stringContaining("without an article"),
      "Testby fyrer",
    ]);
    expect(JSON.stringify(found)).not.toMatch(/root:|haha/);
  });

  test("is refused where nobody opened the web", async () => {
    const found: (Article | Refusal)[] = [];
    for await (const one of articles(["https://prove.example/"])) found.push(one);
    expect(found).toEqual([{ source: "https://prove.example/", refused: "is an address, and the web is not opened here" }]);
  });
});
