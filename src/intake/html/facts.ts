import { type Moment, momentIn } from "./days.ts";
import { type LinkedArticle, linkedArticle } from "./linked-data.ts";
import { type PageTree, parsePage } from "./tree.ts";

/** What a page says of its article outside the text that people read: in its head and in its data for search engines. */
export interface PageFacts {
  /** What the page calls the article, the likeliest first; the tails that name the site are still on them. */
  readonly titles: readonly string[];
  readonly description: string;
  readonly published?: Moment;
  readonly modified?: Moment;
  readonly authors: readonly string[];
  readonly publisher?: string;
  /** The canonical address, else the one that the page was fetched from. */
  readonly address?: string;
  /** BCP 47, where nothing on the page contradicts it. */
  readonly language?: string;
  /** Whether dates in figures put the month first. */
  readonly monthFirst: boolean;
  /** The text of the article as the page gives it to search engines, often cut or missing. */
  readonly body: string;
}

const PUBLISHED = [
  "article:published_time",
  "og:article:published_time",
  "article:published",
  "og:published_time",
  "datepublished",
  "date.published",
  "publication_date",
  "publicationdate",
  "publish-date",
  "publish_date",
  "publishdate",
  "published_at",
  "published",
  "pubdate",
  "pub_date",
  "parsely-pub-date",
  "sailthru.date",
  "cxenseparse:recs:publishtime",
  "cxenseparse:publishtime",
  "cxenseparse:recs:published_time",
  "content:publishdate",
  "prism.publicationdate",
  "citation_publication_date",
  "citation_date",
  "dcterms.issued",
  "dc.date.issued",
  "dcterms.created",
  "dc.date.created",
  "dcterms.date",
  "dc.date",
  "date.created",
  "datecreated",
  "release_date",
  "og:pubdate",
  "article_date_original",
  "displaydate",
  "date",
];
const MODIFIED = [
  "article:modified_time",
  "og:article:modified_time",
  "og:updated_time",
  "datemodified",
  "dcterms.modified",
  "dc.date.modified",
  "date.modified",
  "date.updated",
  "last-modified",
  "lastmod",
  "article_updatetime",
];
const TITLES = ["og:title", "twitter:title", "dc.title", "title", "headline"];
const DESCRIPTIONS = ["og:description", "description", "twitter:description", "dc.description"];
const AUTHORS = ["author", "article:author", "parsely-author", "byl", "sailthru.author", "dc.creator", "cxenseparse:author"];
const PUBLISHERS = ["og:site_name", "application-name", "dc.publisher", "publisher", "article:publisher", "twitter:site"];

type Metas = ReadonlyMap<string, string>;

function metasOf(tree: PageTree): Metas {
  const metas = new Map<string, string>();
  for (const { property, name, itemprop, content = "", "http-equiv": equivalent } of tree.metas) {
    const key = (property ?? name ?? itemprop ?? equivalent ?? "").toLowerCase();
    if (key !== "" && content.trim() !== "" && !metas.has(key)) metas.set(key, content.trim());
  }
  return metas;
}

const pick = (metas: Metas, names: readonly string[]): string[] => names.flatMap((name) => metas.get(name) ?? []);

/** Texts of head and data hold markup and entities now and then, and are as often plain. */
export function plain(text: string): string {
  return (/[<&]/.test(text) ? flat(parsePage(text).root) : text).replace(/\s+/g, " ").trim();
}

function flat(element: PageTree["root"]): string {
  return element.children.map((child) => (typeof child === "string" ? child : `${flat(child)} `)).join("");
}

/** Collects the facts of a page; `address` is where it was fetched from. */
export function factsOf(tree: PageTree, address?: string): PageFacts {
  const metas = metasOf(tree);
  const linked = linkedArticle(tree.linkedData);
  const languages = languagesOf(tree, metas, linked);
  const monthFirst = languages.some((language) => /^en[-_]us$/i.test(language));
  const moment = (words: readonly string[]): Moment | undefined => words.map((one) => momentIn(one, monthFirst)).find((one) => one);
  const published = moment([linked.published, ...pick(metas, PUBLISHED)]);
  const modified = moment([linked.modified, ...pick(metas, MODIFIED)]);
  const publisher = publisherOf(metas, linked);
  const canonical = addressOf(tree, metas, linked, address);
  const language = agreed(languages);
  return {
    titles: [linked.headline, ...pick(metas, TITLES), tree.title].map(plain).filter((title) => title !== ""),
    description: plain(pick(metas, DESCRIPTIONS)[0] ?? linked.description),
    ...(published ? { published } : {}),
    ...(modified ? { modified } : {}),
    authors: authorsOf(metas, linked),
    ...(publisher ? { publisher } : {}),
    ...(canonical ? { address: canonical } : {}),
    ...(language ? { language } : {}),
    monthFirst,
    body: linked.body,
  };
}

function authorsOf(metas: Metas, linked: LinkedArticle): readonly string[] {
  const told = linked.authors.length > 0 ? linked.authors : pick(metas, AUTHORS).slice(0, 1);
  return [...new Set(told.map(plain))].filter((name) => name.length > 1 && name.length < 100 && !/^https?:|^@/.test(name));
}

function publisherOf(metas: Metas, linked: LinkedArticle): string | undefined {
  const told = [linked.publisher, ...pick(metas, PUBLISHERS)].map(plain);
  return told.map((name) => name.replace(/^@/, "")).find((name) => name !== "" && name.length < 80 && !/^https?:/.test(name));
}

function languagesOf(tree: PageTree, metas: Metas, linked: LinkedArticle): readonly string[] {
  const told = [tree.language, linked.language, ...pick(metas, ["og:locale", "content-language", "dc.language", "language"])];
  return told.map((language) => language.trim().replace("_", "-")).filter((language) => /^[a-z]{2,3}(?:-|$)/i.test(language));
}

/** Sites forget to set the language of their templates, so that one voice against counts. */
function agreed(languages: readonly string[]): string | undefined {
  const primary = new Set(languages.map((language) => language.split("-")[0]?.toLowerCase()));
  return primary.size === 1 ? languages[0] : undefined;
}

function addressOf(tree: PageTree, metas: Metas, linked: LinkedArticle, fetched: string | undefined): string | undefined {
  const canonical = tree.links.find(({ rel = "" }) => rel.toLowerCase().split(/\s+/).includes("canonical"))?.href;
  const told = [canonical, metas.get("og:url"), linked.address].flatMap((address) => (address ? [absolute(address, fetched)] : []));
  return told.find((address) => address !== undefined && !isFrontPage(address)) ?? fetched;
}

function absolute(address: string, base: string | undefined): string | undefined {
  try {
    const url = base ? new URL(address.trim(), base) : new URL(address.trim());
    return url.protocol === "http:" || url.protocol === "https:" ? url.href : undefined;
  } catch {
    return undefined;
  }
}

/** A page that gives its site's front page as its own address tells nothing. */
const isFrontPage = (address: string): boolean => new URL(address).pathname === "/" && new URL(address).search === "";
