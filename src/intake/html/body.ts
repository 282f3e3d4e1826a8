import type { Block, PageText } from "./blocks.ts";
import type { PageFacts } from "./facts.ts";
import { isCaption, isHeading, isLarge, isStopped, lengthOf, weightOf } from "./prose.ts";
import { isFurnitureByName, isFurnitureByTag, isHidden, isWithin, signsOf } from "./signs.ts";
import { plainOf, titleFinder } from "./title.ts";
import type { PageElement, PageTree } from "./tree.ts";

/** Where on a page its article is, as places among the blocks. */
export interface PageBody {
  /** The headline; -1 where the page does not print one. */
  readonly title: number;
  readonly leads: readonly number[];
  /** The running text with its headings, in order. */
  readonly body: readonly number[];
  readonly captions: readonly number[];
  /** Whether a block is outside of what may be article: menus, comments, boxes, hidden text. */
  readonly isFurniture: (at: number) => boolean;
  /** The element that holds the running text. */
  readonly container: PageElement;
}

/** An element with this part of the running text below it is no furniture, whatever its names say. */
const MOST = 0.5;
/** Comments may be most of a page, but nothing that holds nearly all of it is comments. */
const NEARLY_ALL = 0.85;
/** So much of the running text around the headline must come below an element that holds both to be spared. */
const AROUND_TITLE = 0.2;
/** The headline opens the article where at least so much of the running text follows. */
const AFTER_TITLE = 0.3;
/** An element that holds so much of the running text of the one around it is looked into. */
const DOMINANT = 0.7;

/** A page as it is weighed: its blocks, how much running text each of them is, and how much there is in each element. */
interface Scale {
  readonly blocks: readonly Block[];
  readonly weights: readonly number[];
}

/** Finds the article on a page: the blocks of its headline, lead, running text and captions. */
export function bodyOf(tree: PageTree, { blocks }: PageText, facts: PageFacts): PageBody {
  const scale: Scale = { blocks, weights: blocks.map(weightOf) };
  const titleAmong = titleFinder(blocks, facts.titles);
  const isFurniture = furnitureTest(
    tree,
    scale,
    titleAmong(() => true),
  );
  const title = titleAmong((at) => !isFurniture(at));
  const shown = blocks.flatMap((_, at) => (isFurniture(at) ? [] : [at]));
  const below = shown.filter((at) => at > title);
  const kept = title >= 0 && sumOf(scale, below) > AFTER_TITLE * sumOf(scale, shown) ? below : shown;
  const container = containerOf(tree, scale, kept);
  const inside = kept.filter((at) => isWithin(blocks[at]?.holder ?? null, Infinity, (element) => element === container));
  const within = new Set(inside);
  const joins = joinTest(scale, inside, container);
  const first = inside[0] ?? 0;
  const isMember = memberTest(scale, within, joins, facts.description);
  const leads = title < 0 ? [] : kept.filter((at) => at < first && isLead(blocks[at] as Block, facts.description) && !joins(at));
  const body = trimmed(scale, kept.filter(isMember));
  const captions = kept.filter((at) => (within.has(at) || at < first) && isCaption(blocks[at] as Block));
  return { title, leads, body, captions, isFurniture, container };
}

const sumOf = ({ weights }: Scale, places: readonly number[]): number => places.reduce((sum, at) => sum + (weights[at] ?? 0), 0);

/** How much running text there is below each element, by its order. */
function valuesOf({ blocks, weights }: Scale, size: number, places: Iterable<number>): Float64Array {
  const values = new Float64Array(size);
  for (const at of places) {
    const weight = weights[at] ?? 0;
    if (weight === 0) continue;
    for (let element: PageElement | null = blocks[at]?.holder ?? null; element; element = element.parent)
      values[element.order] = (values[element.order] ?? 0) + weight;
  }
  return values;
}

/** Tells which blocks are furniture, each element judged once. */
function furnitureTest(tree: PageTree, scale: Scale, title: number): (at: number) => boolean {
  const values = valuesOf(scale, tree.size, scale.blocks.keys());
  const total = values[0] ?? 0;
  const aroundTitle = new Set<PageElement>();
  for (let element = scale.blocks[title]?.holder ?? null; element; element = element.parent) aroundTitle.add(element);
  const own = (element: PageElement): boolean => {
    const share = (values[element.order] ?? 0) / (total || 1);
    if (aroundTitle.has(element) && share > AROUND_TITLE && !isHidden(element)) return false;
    if (isFurnitureByTag(element)) return !(share > MOST && element.tag === "form");
    return (isHidden(element) || isFurnitureByName(element)) && share < (isComments(element) ? NEARLY_ALL : MOST);
  };
  const verdicts = new Int8Array(tree.size);
  const judge = (element: PageElement): boolean => {
    const before = verdicts[element.order];
    if (before) return before === 1;
    const verdict = (element.parent !== null && judge(element.parent)) || own(element);
    verdicts[element.order] = verdict ? 1 : -1;
    return verdict;
  };
  return (at) => judge(scale.blocks[at]?.holder ?? tree.root);
}

const isComments = (element: PageElement): boolean => !isLarge(element.tag) && signsOf(element).comment;

/**
 * The element that holds the running text: from the whole page inwards as long as one part holds nearly all of it. Where that leads nowhere, because
 * a short article stands among the beginnings of many others, the element that says to be the text of the article.
 */
function containerOf(tree: PageTree, scale: Scale, kept: readonly number[]): PageElement {
  const values = valuesOf(scale, tree.size, kept);
  const value = (element: PageElement): number => values[element.order] ?? 0;
  let container = innermost(tree.root, value);
  const marked = markedAmong(scale, kept, value);
  if (marked && (WHOLE.has(container.tag) || areApart(marked, container))) container = innermost(marked, value);
  while (container.parent && PARAGRAPHS.has(container.tag)) container = container.parent;
  return container;
}

function areApart(a: PageElement, b: PageElement): boolean {
  return !isWithin(a, Infinity, (element) => element === b) && !isWithin(b, Infinity, (element) => element === a);
}

function innermost(from: PageElement, value: (element: PageElement) => number): PageElement {
  let container = from;
  for (;;) {
    const inner = container.children.filter((child) => typeof child !== "string");
    const best = inner.reduce<PageElement | null>((most, child) => (most && value(most) >= value(child) ? most : child), null);
    if (!best || value(best) === 0 || value(best) < DOMINANT * value(container)) return container;
    container = best;
  }
}

/** Of the elements that say to hold the text of the article, the one that holds most. */
function markedAmong({ blocks }: Scale, kept: readonly number[], value: (element: PageElement) => number): PageElement | null {
  const seen = new Set<PageElement>();
  let best: PageElement | null = null;
  for (const at of kept)
    for (let element = blocks[at]?.holder ?? null; element && !seen.has(element); element = element.parent) {
      seen.add(element);
      const isMarked = !isLarge(element.tag) && (element.attributes.itemprop?.toLowerCase() === "articlebody" || signsOf(element).body);
      if (isMarked && value(element) > (best ? value(best) : 0)) best = element;
    }
  return best;
}

const WHOLE = new Set(["html", "body", "main"]);
const PARAGRAPHS = new Set(["p", "blockquote", "li", "span"]);
/** How far around the container its paragraphs may be scattered. */
const SCATTERED = 5;

const nameOf = ({ tag, attributes }: PageElement): string => `${tag}.${(attributes.class ?? "").split(/\s/, 1)[0]}`;

/** Tells which blocks outside the container belong to it: sites cut a text in two where they put an advertisement or a barrier. */
function joinTest(scale: Scale, inside: readonly number[], container: PageElement): (at: number) => boolean {
  const { blocks, weights } = scale;
  const around: PageElement[] = [];
  for (let at: PageElement | null = container; at && around.length < SCATTERED && !OUTERMOST.has(at.tag); at = at.parent) around.push(at);
  const paragraph = usualHolder(scale, inside);
  const wanted = container.attributes.class ? nameOf(container) : null;
  return (at) => {
    const holder = blocks[at]?.holder;
    if (!holder || (weights[at] ?? 0) === 0) return false;
    let element: PageElement | null = holder;
    let steps = 0;
    let isAlike = false;
    for (; element && !around.includes(element); element = element.parent, steps++) isAlike ||= nameOf(element) === wanted;
    if (!element) return false;
    const level = around.indexOf(element);
    return isAlike || (paragraph === nameOf(holder) && (holder.attributes.class ? true : level <= 1 && steps <= 1));
  };
}

const OUTERMOST = new Set(["body", "html"]);

/** The name of the elements that hold most of the running text of the container. */
function usualHolder({ blocks, weights }: Scale, inside: readonly number[]): string | undefined {
  const sums = new Map<string, number>();
  for (const at of inside) {
    const holder = blocks[at]?.holder;
    const weight = weights[at] ?? 0;
    if (holder && weight > 0) sums.set(nameOf(holder), (sums.get(nameOf(holder)) ?? 0) + weight);
  }
  return [...sums].sort((a, b) => b[1] - a[1])[0]?.[0];
}

/** So many letters of a paragraph that the description of the page gives too make it the lead. */
const DESCRIBED = 60;
const SHORTEST_LEAD = 30;
/** A paragraph before the text that nothing marks is its lead from this length on. */
const UNMARKED_LEAD = 70;
const LINKED_LEAD = 0.3;

/** Whether a block between headline and text is the lead. */
function isLead(block: Block, description: string): boolean {
  const { text, linked, holder } = block;
  if (isCaption(block) || linked > LINKED_LEAD * text.length) return false;
  if (isDescribed(text, description)) return true;
  const length = lengthOf(text);
  if (length > SHORTEST_LEAD && isWithin(holder, 3, (element) => signsOf(element).lead)) return true;
  return length > UNMARKED_LEAD && isStopped(text) && (holder.tag === "p" || holder.tag === "h2");
}

function isDescribed(text: string, description: string): boolean {
  const [line, told] = [plainOf(text), plainOf(description)];
  if (line.length <= SHORTEST_LEAD || told.length <= SHORTEST_LEAD) return false;
  return told.startsWith(line.slice(0, DESCRIBED)) || line.startsWith(told.slice(0, DESCRIBED));
}

/** Blocks with this share of links are lists of them, unless they are sentences. */
const LIST = 0.5;
const SENTENCE = 0.8;
const LONG = 200;

function isLinkList({ text, linked }: Block): boolean {
  if (linked <= LIST * text.length || lengthOf(text) >= LONG) return false;
  return linked >= SENTENCE * text.length || !isStopped(text);
}

function memberTest({ blocks }: Scale, inside: ReadonlySet<number>, joins: (at: number) => boolean, description: string) {
  return (at: number): boolean => {
    const block = blocks[at];
    if (!block || !(inside.has(at) || joins(at))) return false;
    if (block.holder.tag === "h1" || isCaption(block) || isLinkList(block)) return false;
    return !(block.holder.tag === "p" && signsOf(block.holder).excerpt && !isDescribed(block.text, description));
  };
}

const SHORTEST_OPENING = 30;

/** Without the labels before the first sentence, and the headings and lists of links after the last. */
function trimmed({ blocks, weights }: Scale, places: readonly number[]): readonly number[] {
  const opening = places.findIndex((at) => {
    const text = blocks[at]?.text ?? "";
    return (weights[at] ?? 0) > 0 || (isStopped(text) && lengthOf(text) > SHORTEST_OPENING);
  });
  if (opening < 0) return [];
  let end = places.length;
  while (end > opening && isTail(blocks[places[end - 1] ?? -1], weights[places[end - 1] ?? -1] ?? 0)) end--;
  return places.slice(opening, end);
}

function isTail(block: Block | undefined, weight: number): boolean {
  if (!block || isStopped(block.text) || isWithin(block.holder, 3, ({ tag }) => tag === "blockquote")) return false;
  return weight === 0 || block.linked > 0 || isHeading(block);
}
