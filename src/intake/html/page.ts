import type { Article, Refusal, Section, SectionKind, Teaser } from "../../model/index.ts";
import { type Block, type PageText, pageText } from "./blocks.ts";
import { bodyOf, type PageBody } from "./body.ts";
import { datingOf } from "./dating.ts";
import { momentIn } from "./days.ts";
import { factsOf, type PageFacts, plain } from "./facts.ts";
import { isCall, pointerIn } from "./lines.ts";
import { isHeading } from "./prose.ts";
import { isFurnitureByName, isHidden, isWithin, signsOf } from "./signs.ts";
import { teasersOf } from "./teasers.ts";
import { plainOf } from "./title.ts";
import { type PageElement, type PageTree, parsePage } from "./tree.ts";

/** A line of an article in the making. */
interface Line {
  readonly kind: SectionKind;
  readonly text: string;
}

/**
 * An article out of a page: its headline, lead, byline, running text and captions in the order of the page, each a section on a line of its own, and
 * behind them the other articles that it points to, as teasers. A refusal where there is no article on the page. `source` names it for the user,
 * `address` is where it was fetched from. Never throws.
 */
export function articleOfPage(html: string, source: string, address?: string): Article | Refusal {
  return articleOfTree(parsePage(html), source, address);
}

/** Like `articleOfPage`, for a page that is a tree already. */
export function articleOfTree(tree: PageTree, source: string, address?: string): Article | Refusal {
  const facts = factsOf(tree, address);
  const text = pageText(tree, (element) => isHidden(element) || isFurnitureByName(element));
  const page = bodyOf(tree, text, facts);
  const title = titleOf(text, page, facts);
  const lines = linesOf(text, page, facts, title);
  if (!lines.some(({ kind }) => kind !== "title" && kind !== "byline"))
    return { source, refused: "is a page without an article in it; give the address of an article" };
  const { published, time, modified } = datingOf(text, page, facts);
  return {
    source,
    ...withSections(lines, teasersOf(text, page)),
    ...(title ? { title } : {}),
    ...(facts.address ? { url: facts.address } : {}),
    ...(facts.publisher ? { publisher: facts.publisher } : {}),
    ...(facts.language ? { language: facts.language } : {}),
    ...(facts.authors.length > 0 ? { authors: facts.authors } : {}),
    ...(published ? { published } : {}),
    ...(time ? { publishedAt: time } : {}),
    ...(modified ? { modifiedAt: modified.time ?? modified.day } : {}),
  };
}

const SEPARATOR = / [|–—·•»:-] /u;

/** The headline as people read it on the page; else what the page calls itself, without the site's name behind it. */
function titleOf({ blocks }: PageText, page: PageBody, facts: PageFacts): string | undefined {
  const told = facts.titles[0];
  const printed = blocks[page.title]?.text;
  if (printed) return withoutKicker(printed, facts.titles);
  const parts = told?.split(SEPARATOR) ?? [];
  const site = plainOf(facts.publisher ?? "");
  return parts.length > 1 && (site === "" || plainOf(parts.at(-1) ?? "") === site) ? parts.slice(0, -1).join(" – ") : told;
}

/** Some pages print the kicker within the headline, and leave it out where they name the article. */
function withoutKicker(printed: string, titles: readonly string[]): string {
  const line = plainOf(printed);
  const bare = titles.find((title) => line.endsWith(plainOf(title)) && plainOf(title).length > line.length / 2);
  return bare ?? printed;
}

/** The data of a page holds the whole text where the page shows only the beginning: from so many times its length on it is taken instead. */
const FULLER = 2;
const SHORTEST_DATA = 300;

function linesOf(text: PageText, page: PageBody, facts: PageFacts, title: string | undefined): Line[] {
  const heading: Line[] = title ? [{ kind: "title", text: title }] : [];
  const shown = shownLines(text, page, facts);
  const length = shown.reduce((sum, { kind, text: line }) => sum + (kind === "caption" ? 0 : line.length), 0);
  if (facts.body.length >= SHORTEST_DATA && facts.body.length > FULLER * length) {
    const bylines = shown.filter(({ kind }) => kind === "byline");
    const paragraphs = facts.body.split(/\n+|<\/p>|<br ?\/?>/i).map(plain);
    return [...heading, ...bylines, ...paragraphs.filter((line) => line !== "").map((line): Line => ({ kind: "body", text: line }))];
  }
  if (shown.some(({ kind }) => kind === "body" || kind === "lead" || kind === "quote")) return [...heading, ...shown];
  return [...heading, ...shown, ...(title && facts.description ? [{ kind: "lead" as const, text: facts.description }] : [])];
}

function shownLines({ blocks }: PageText, page: PageBody, facts: PageFacts): Line[] {
  const kinds = new Map<number, SectionKind>();
  for (const at of page.captions) kinds.set(at, "caption");
  for (const at of page.body) kinds.set(at, isQuote(blocks[at]) ? "quote" : "body");
  for (const at of page.leads) kinds.set(at, "lead");
  for (const at of [...bylinesOf(blocks, page, facts), ...signatureOf(blocks, page)]) if (!kinds.has(at)) kinds.set(at, "byline");
  if (page.leads.length === 0 && isMarkedLead(blocks[page.body[0] ?? -1])) kinds.set(page.body[0] ?? -1, "lead");
  const seen = new Set<string>();
  return [...kinds]
    .sort(([a], [b]) => a - b)
    .flatMap(([at, kind]) => {
      const block = blocks[at];
      if (!block || (kind === "body" && isAside(block))) return [];
      const isRepeated = kind !== "body" && kind !== "quote" && seen.has(block.text);
      seen.add(block.text);
      return isRepeated ? [] : [{ kind, text: block.text }];
    });
}

const isQuote = (block: Block | undefined): boolean => isWithin(block?.holder ?? null, 4, ({ tag }) => tag === "blockquote");
const isMarkedLead = (block: Block | undefined): boolean =>
  block !== undefined && !isHeading(block) && isWithin(block.holder, 2, (element: PageElement) => signsOf(element).lead);

/** A line among the paragraphs that points elsewhere or calls to subscribe. */
const isAside = ({ text, linked }: Block): boolean => pointerIn(text, linked) !== null || (linked > 0 && isCall(text));

/** Author and time stand on lines this short, and on few of them. */
const LONGEST_BYLINE = 140;
const MOST_BYLINES = 3;
/** Many pages print them below the lead, which may be the first paragraph. */
const SECOND = 2;

/** An agency signs behind the text: "/ritzau/", "(ANP)". */
const SIGNATURE = /^(?:\/\p{L}[\p{L} .]{1,24}\/|\(\p{Lu}[\p{L} .]{1,24}\))$/u;
/** So many blocks behind the last paragraph. */
const BEHIND = 3;

function signatureOf(blocks: readonly Block[], { body }: PageBody): readonly number[] {
  const last = body.at(-1) ?? -1;
  const behind = last < 0 ? [] : blocks.slice(last + 1, last + 1 + BEHIND);
  return behind.flatMap((block, i) => (SIGNATURE.test(block.text) && !isWithin(block.holder, Infinity, isHidden) ? [last + 1 + i] : []));
}

/** The lines between the headline and the second paragraph or so that name the author or the time. */
function bylinesOf(blocks: readonly Block[], page: PageBody, facts: PageFacts): readonly number[] {
  const to = page.body[SECOND] ?? page.body[0] ?? page.title;
  const members = new Set(page.body);
  const names = facts.authors.map(plainOf).filter((name) => name.length > 4);
  const found: number[] = [];
  for (let at = page.title + 1; page.title >= 0 && at < to && found.length < MOST_BYLINES; at++) {
    const block = blocks[at];
    if (!block || members.has(at) || block.text.length > LONGEST_BYLINE || isWithin(block.holder, Infinity, isHidden)) continue;
    const line = plainOf(block.text);
    const isNamed = names.some((name) => line.includes(name));
    if (isNamed || momentIn(block.text, facts.monthFirst)) found.push(at);
  }
  return found;
}

/** The lines as a text, with a section each, and the teasers with their labels behind. */
function withSections(lines: readonly Line[], pointed: ReturnType<typeof teasersOf>): Pick<Article, "text" | "sections" | "teasers"> {
  const sections: Section[] = [];
  const teasers: Teaser[] = [];
  let text = "";
  const add = ({ kind, text: line }: Line): Section => {
    const start = text === "" ? 0 : text.length + 1;
    text = text === "" ? line : `${text}\n${line}`;
    const section: Section = { kind, start, end: text.length };
    sections.push(section);
    return section;
  };
  lines.forEach(add);
  let label: string | null = null;
  for (const teaser of pointed) {
    if (teaser.label !== null && teaser.label !== label) add({ kind: "label", text: teaser.label });
    label = teaser.label;
    const { start, end } = add({ kind: "teaser", text: teaser.text });
    teasers.push({ start, end, label, text: teaser.text });
  }
  return { text, sections, teasers };
}
