/** Addresses of the web as articles: a page, or a feed with the pages that it announces. */
import type { Article, Refusal } from "../model/index.ts";
import { addressKey } from "./feeds/address-key.ts";
import type { Feed } from "./feeds/entry.ts";
import { isFeed, parseFeed } from "./feeds/feed.ts";
import type { Page, Web } from "./fetch/web.ts";
import { articleOfPage, ownAddress } from "./page.ts";

/** Sitemap indexes list sitemaps; an index of indexes is none. */
const DEEPEST = 1;

export async function* articlesAt(address: string, web: Web, depth = 0): AsyncGenerator<Article | Refusal> {
  const page = await web.visit(address);
  if ("refused" in page) yield { source: address, refused: refusedAt(address, page) };
  else if ("isUnchanged" in page) return;
  else if (isFeed(page.text)) yield* articlesOfFeed(address, parseFeed(page.text, page.address), web, depth);
  else yield articleOf(page, address);
}

/** Why a page is refused, with where it was in the end where that is another address. */
export function refusedAt(address: string, { address: end, refused }: { readonly address: string; readonly refused: string }): string {
  const isElsewhere = URL.canParse(address) && addressKey(end) !== addressKey(address);
  return isElsewhere ? `leads to ${end}, which ${refused}` : refused;
}

async function* articlesOfFeed(address: string, feed: Feed | string, web: Web, depth: number): AsyncGenerator<Article | Refusal> {
  if (typeof feed === "string") return yield { source: address, refused: feed };
  const seen = new Set<string>();
  for (const { address: page } of feed.entries) {
    if (!page || seen.has(addressKey(page))) continue;
    seen.add(addressKey(page));
    for await (const item of articlesAt(page, web, DEEPEST)) yield "refused" in item ? item : { ...item, pile: address };
  }
  if (depth < DEEPEST) for (const part of feed.parts) yield* articlesAt(part, web, depth + 1);
  if (seen.size === 0 && feed.parts.length === 0) yield { source: address, refused: "is a feed without entries" };
}

const TEXT = /^text\/(plain|markdown)$/;
const HTML = /^(text\/html|application\/xhtml\+xml|)$/;

/** The article of a page as it was fetched. */
export function articleOf({ type, text, address, permission }: Page, source: string): Article | Refusal {
  if (text.trim() === "") return { source, refused: "is an empty page" };
  if (TEXT.test(type)) return { source, text, url: address, permission };
  if (!HTML.test(type)) return { source, refused: `is ${type.slice(0, 60)}, not a page` };
  const article = articleOfPage(text, source, address);
  if ("refused" in article) return article;
  return { ...article, url: ownAddress(article.url, address), permission };
}
