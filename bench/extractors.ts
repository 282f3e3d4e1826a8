/** hearsay's way from a page to an article, and those that it was chosen against. */
import { Readability } from "@mozilla/readability";
import { Defuddle } from "defuddle/node";
import { parseHTML } from "linkedom";
import { type DefaultTreeAdapterTypes, parse } from "parse5";
import { articleOfPage, articleOfTree } from "../src/intake/html/page.ts";
import { namesOf, type PageElement, type PageTree } from "../src/intake/html/tree.ts";
import type { Article, Refusal } from "../src/model/index.ts";

/** What an extractor finds on a page. */
export interface Found {
  readonly body: string;
  readonly day?: string;
}

export interface Extractor {
  readonly name: string;
  readonly run: (html: string, address: string) => Found | Promise<Found>;
}

const BODY = new Set(["lead", "body", "quote"]);

function foundIn(article: Article | Refusal): Found {
  if ("refused" in article) return { body: "" };
  const own = article.sections?.filter(({ kind }) => BODY.has(kind)) ?? [];
  const body = own.map(({ start, end }) => article.text.slice(start, end)).join("\n");
  const day = article.published?.earliest;
  return day ? { body, day } : { body };
}

const BLOCK = /^(?:p|div|h\d|li|ul|ol|dl|dt|dd|blockquote|figure|figcaption|section|article|table|tr|td|br|pre)$/i;

interface DomNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly nodeValue: string | null;
  readonly childNodes: Iterable<DomNode>;
}

/** The text of a piece of HTML, blocks parted. */
function textOf(html: string): string {
  const { document } = parseHTML(`<html><body>${html}</body></html>`);
  const walk = (node: DomNode): string =>
    [...node.childNodes]
      .map((child) => {
        if (child.nodeType === 3) return child.nodeValue ?? "";
        return BLOCK.test(child.nodeName) ? `\n${walk(child)}\n` : walk(child);
      })
      .join("");
  return walk(document.body);
}

const dayOf = (time: string | null | undefined): { day?: string } => (time ? { day: time.slice(0, 10) } : {});

function readability(html: string): Found {
  const article = new Readability(parseHTML(html).document).parse();
  return { body: textOf(article?.content ?? ""), ...dayOf(article?.publishedTime) };
}

async function defuddle(html: string, address: string): Promise<Found> {
  const { content, published } = await Defuddle(parseHTML(html).document, address, { useAsync: false });
  return { body: textOf(content), ...dayOf(published) };
}

/** parse5's tree, which is the HTML standard's to the letter, in the shape that hearsay's rules work on. */
function parse5Tree(html: string): PageTree {
  const document = parse(html);
  const root: PageElement = { tag: "html", attributes: {}, parent: null, children: [], order: 0, names: "" };
  const tree = { size: 1, title: "", language: "", metas: [] as PageElement["attributes"][], links: [] as PageElement["attributes"][] };
  const linkedData: string[] = [];
  const text = (node: DefaultTreeAdapterTypes.Element): string => node.childNodes.map((c) => ("value" in c ? c.value : "")).join("");
  const walk = (node: DefaultTreeAdapterTypes.ParentNode, into: PageElement): void => {
    for (const child of node.childNodes) {
      if ("value" in child) into.children.push(child.value);
      if (!("tagName" in child)) continue;
      const attributes = Object.fromEntries(child.attrs.map(({ name, value }) => [name, value]));
      if (child.tagName === "meta") tree.metas.push(attributes);
      else if (child.tagName === "link") tree.links.push(attributes);
      else if (child.tagName === "title") tree.title ||= text(child);
      else if (child.tagName === "html") tree.language = attributes.lang ?? "";
      if (child.tagName === "script" && attributes.type?.includes("ld+json")) linkedData.push(text(child));
      if (SKIPPED.has(child.tagName)) continue;
      const element: PageElement = {
        tag: child.tagName,
        attributes,
        parent: into,
        children: [],
        order: tree.size++,
        names: namesOf(attributes),
      };
      into.children.push(element);
      walk(child, element);
    }
  };
  walk(document, root);
  return { ...tree, root, linkedData, ended: new Set() };
}

const SKIPPED = new Set([
  "script",
  "style",
  "template",
  "noscript",
  "iframe",
  "object",
  "svg",
  "video",
  "audio",
  "select",
  "textarea",
  "title",
]);

export const HEARSAY: Extractor = {
  name: "hearsay: own rules over htmlparser2's tokenizer",
  run: (html) => foundIn(articleOfPage(html, "")),
};

export const EXTRACTORS: readonly Extractor[] = [
  HEARSAY,
  { name: "the same rules over parse5", run: (html) => foundIn(articleOfTree(parse5Tree(html), "")) },
  { name: "defuddle 0.19 + linkedom", run: defuddle },
  { name: "@mozilla/readability 0.6 + linkedom", run: readability },
];

/** What an extractor finds, nothing where it breaks down. */
export async function found({ run }: Extractor, html: string, address: string): Promise<Found> {
  try {
    return await run(html, address);
  } catch {
    return { body: "" };
  }
}
