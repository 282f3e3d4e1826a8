/** Feeds of every kind as one: RSS 0.9 to 2.0, RDF, Atom, JSON Feed, sitemaps with and without news. */
import type { Article, Interval } from "../../model/index.ts";
import { entryOf, type Feed, type FeedEntry, whole } from "./entry.ts";
import { entriesOfJson } from "./json-feed.ts";
import { lineOf, paragraphsOf } from "./plain-text.ts";
import { timeFrom } from "./time.ts";
import { childrenOf, markupIn, parseXml, textIn, textOf, type XmlElement } from "./xml.ts";

/** Whether a text looks like a feed by its first characters. */
export function isFeed(text: string): boolean {
  const head = text
    .slice(0, 2000)
    .replace(/^\ufeff?\s*(<\?xml[^>]*\?>|<!--[\s\S]*?-->|<\?xml-stylesheet[^>]*\?>|<!DOCTYPE[^>[]*(\[[\s\S]*?\])?\s*>|\s)*/, "");
  return (
    /^<([\w-]+:)?(rss|feed|RDF|urlset|sitemapindex)[\s>]/.test(head) ||
    /^\{[\s\S]{0,400}?"version"\s*:\s*"https:\\?\/\\?\/jsonfeed\.org\\?\//.test(head)
  );
}

/** Reads a feed; a sentence where it is none. Addresses are made whole against `address`, where the feed was found. */
export function parseFeed(text: string, address: string): Feed | string {
  if (/^\ufeff?\s*\{/.test(text)) return entriesOfJson(text, address);
  const root = parseXml(text);
  if (typeof root === "string") return root;
  switch (root.name.replace(/^.*:/, "")) {
    case "rss":
    case "RDF":
      return rssFeed(root, address);
    case "feed":
      return atomFeed(root, address);
    case "urlset":
      return { entries: sitemapEntries(root, address), parts: [] };
    case "sitemapindex":
      return { entries: [], parts: childrenOf(root, "sitemap").flatMap((part) => whole(textOf(part, "loc"), address) ?? []) };
    default:
      return `is XML, but no feed that hearsay knows (<${root.name.slice(0, 40)}>)`;
  }
}

function rssFeed(root: XmlElement, base: string): Feed {
  const [channel = root] = childrenOf(root, "channel");
  const items = [...childrenOf(channel, "item"), ...childrenOf(root, "item")];
  return {
    ...headOf(textOf(channel, "title"), textOf(channel, "language", "dc:language")),
    entries: items.flatMap((item) => rssEntry(item, base)),
    parts: [],
  };
}

function headOf(title: string | undefined, language: string | undefined): Pick<Feed, "title" | "language"> {
  return {
    ...(title ? { title: lineOf(title) } : {}),
    ...(language && /^[a-z]{2,3}([-_]\w+)*$/i.test(language) ? { language: language.replaceAll("_", "-") } : {}),
  };
}

function rssEntry(item: XmlElement, base: string): readonly FeedEntry[] {
  const [guid] = childrenOf(item, "guid");
  const id = guid ? textIn(guid) : undefined;
  const link = textOf(item, "link", "feedburner:origLink");
  const isLink = guid !== undefined && guid.attributes.isPermaLink !== "false" && /^https?:/.test(id ?? "");
  const content = textOf(item, "content:encoded", "description", "media:description");
  return entryOf({
    id: id || item.attributes["rdf:about"],
    address: whole(link, base) ?? (isLink ? whole(id, base) : undefined) ?? whole(item.attributes["rdf:about"], base),
    title: lineOf(textOf(item, "title", "media:title") ?? ""),
    published: timeFrom(textOf(item, "pubDate", "dc:date", "dcterms:created", "dc:created")),
    updated: timeFrom(textOf(item, "atom:updated", "dcterms:modified")),
    text: content && paragraphsOf(content),
  });
}

function atomFeed(root: XmlElement, base: string): Feed {
  const prefix = root.name.includes(":") ? root.name.replace(/[^:]*$/, "") : "";
  const entries = childrenOf(root, `${prefix}entry`).flatMap((entry) =>
    atomEntry(entry, prefix, whole(root.attributes["xml:base"], base) ?? base),
  );
  return { ...headOf(textOf(root, `${prefix}title`), root.attributes["xml:lang"]), entries, parts: [] };
}

function atomEntry(entry: XmlElement, prefix: string, base: string): readonly FeedEntry[] {
  const links = childrenOf(entry, `${prefix}link`);
  const link =
    links.find(({ attributes: { rel = "alternate", type = "text/html" } }) => rel === "alternate" && /html/.test(type)) ??
    links.find(({ attributes: { rel = "alternate" } }) => rel === "alternate");
  const [content] = [...childrenOf(entry, `${prefix}content`), ...childrenOf(entry, `${prefix}summary`)];
  const markup = content && (content.attributes.type === "xhtml" ? markupIn(content) : textIn(content));
  return entryOf({
    id: textOf(entry, `${prefix}id`),
    address: whole(link?.attributes.href, base),
    title: lineOf(textOf(entry, `${prefix}title`) ?? ""),
    published: timeFrom(textOf(entry, `${prefix}published`, `${prefix}issued`)),
    updated: timeFrom(textOf(entry, `${prefix}updated`, `${prefix}modified`)),
    text: markup && paragraphsOf(markup),
  });
}

function sitemapEntries(root: XmlElement, base: string): readonly FeedEntry[] {
  return childrenOf(root, "url").flatMap((url) => {
    const [news] = childrenOf(url, "news:news");
    const address = whole(textOf(url, "loc"), base);
    return entryOf({
      id: address,
      address,
      title: news && lineOf(textOf(news, "news:title") ?? ""),
      published: news && timeFrom(textOf(news, "news:publication_date")),
      updated: timeFrom(textOf(url, "lastmod")),
      text: undefined,
    });
  });
}

/** What an entry says, as an article: for feeds that lie in a file. Undefined where it brings hardly more than its title. */
export function articleOfEntry(entry: FeedEntry, feed: Feed, source: string): Article | undefined {
  const { title, text = "", address, published = entry.updated } = entry;
  if (text === "" || text === title) return undefined;
  const day: Interval | undefined = published && { earliest: published.day, latest: published.day };
  return {
    source,
    text: title && !text.startsWith(title) ? `${title}\n\n${text}` : text,
    ...(address ? { url: address } : {}),
    ...(title ? { title } : {}),
    ...(feed.title ? { publisher: feed.title } : {}),
    ...(day ? { published: day } : {}),
    ...(entry.published?.time ? { publishedAt: entry.published.time } : {}),
    ...(entry.updated?.time ? { modifiedAt: entry.updated.time } : {}),
    ...(feed.language ? { language: feed.language } : {}),
  };
}
