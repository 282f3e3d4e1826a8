import { Tokenizer } from "htmlparser2";
import { BARRIERS, CELLS, CLOSES_P, INLINE, P, SIBLINGS, SKIPPED, TABULAR, VOID } from "./tags-table.ts";

type Attributes = Readonly<Record<string, string>>;

/** An element of a page, with the few attributes that tell anything. */
export interface PageElement {
  readonly tag: string;
  readonly attributes: Attributes;
  readonly parent: PageElement | null;
  readonly children: (PageElement | string)[];
  /** Its place among all elements of the page, from 0. */
  readonly order: number;
  /** Its class, id and test names, in one string. */
  readonly names: string;
}

const NAMED = ["class", "id", "data-testid", "data-component", "data-qa", "data-module"] as const;

/** The class, id and test names of an element in one string, empty where it has none. */
export function namesOf(attributes: Attributes): string {
  let names = "";
  for (const name of NAMED) if (attributes[name]) names += ` ${attributes[name]}`;
  return names;
}

/** A page as a tree, with what stands beside it: the content of `<title>`, meta and link elements, data for search engines. */
export interface PageTree {
  readonly root: PageElement;
  /** How many elements there are. */
  readonly size: number;
  readonly title: string;
  readonly metas: readonly Attributes[];
  readonly links: readonly Attributes[];
  /** The contents of `<script type="application/ld+json">`, to the letter. */
  readonly linkedData: readonly string[];
  readonly language: string;
  /** Inline elements that ended within a block which they opened before: what follows there is no part of a link any longer. */
  readonly ended: ReadonlySet<PageElement>;
}

/** Deeper than any page that people read; what lies deeper is taken as text of the element there, so that every walk may recurse. */
const DEEPEST = 250;
/** Longer attributes are pictures and programs. */
const LONGEST_ATTRIBUTE = 4000;
/** Longer names of attributes are none of those that tell anything. */
const LONGEST_NAME = 20;
/** So far up an implied end is looked for. */
const REACH = 40;
const KEPT = new Set(
  "class id itemprop role href datetime name property content http-equiv rel type hidden aria-hidden style lang xml:lang data-testid data-component data-qa data-module".split(
    " ",
  ),
);

/** A page in the making. */
interface Building {
  readonly root: PageElement;
  readonly stack: PageElement[];
  /** How many elements of a tag are open, so that stray ends cost nothing. */
  readonly open: Map<string, number>;
  readonly metas: Attributes[];
  readonly links: Attributes[];
  readonly linkedData: string[];
  readonly ended: Set<PageElement>;
  size: number;
  title: string;
  language: string;
  /** The tag whose end brings the text back into the tree, how often it is nested in itself, and whether its text is collected. */
  awaited: string | null;
  nested: number;
  isCollecting: boolean;
  collected: string[];
  /** Open elements too deep for the tree. */
  tooDeep: number;
}

/** Reads a page into a tree, in time linear in its length and without ever failing: endless nesting, stray ends and cut tags included. */
export function parsePage(html: string): PageTree {
  const building = begin();
  const tokenizer = new Tokenizer({ decodeEntities: true }, callbacksFor(html, building));
  tokenizer.write(html);
  tokenizer.end();
  const { root, size, title, metas, links, linkedData, language, ended } = building;
  return { root, size, title, metas, links, linkedData, language, ended };
}

function begin(): Building {
  const root: PageElement = { tag: "html", attributes: {}, parent: null, children: [], order: 0, names: "" };
  return {
    root,
    stack: [root],
    open: new Map(),
    metas: [],
    links: [],
    linkedData: [],
    ended: new Set(),
    size: 1,
    title: "",
    language: "",
    awaited: null,
    nested: 0,
    isCollecting: false,
    collected: [],
    tooDeep: 0,
  };
}

function callbacksFor(html: string, building: Building): ConstructorParameters<typeof Tokenizer>[1] {
  let tag = "";
  let attributes: Record<string, string> = {};
  let name = "";
  let value = "";
  let isKept = false;
  const ignore = (): void => undefined;
  const open = (): void => openElement(building, tag, attributes);
  return {
    onopentagname(start, end) {
      tag = html.slice(start, Math.min(end, start + 40)).toLowerCase();
      attributes = {};
    },
    onattribname(start, end) {
      name = end - start > LONGEST_NAME ? "" : html.slice(start, end).toLowerCase();
      isKept = KEPT.has(name);
      value = "";
    },
    onattribdata(start, end) {
      if (isKept && value.length < LONGEST_ATTRIBUTE) value += html.slice(start, Math.min(end, start + LONGEST_ATTRIBUTE));
    },
    onattribentity(codepoint) {
      if (isKept && value.length < LONGEST_ATTRIBUTE) value += String.fromCodePoint(codepoint);
    },
    onattribend() {
      if (isKept) attributes[name] ??= value;
    },
    onopentagend: open,
    onselfclosingtag: open,
    onclosetag: (start, end) => closeElement(building, html.slice(start, Math.min(end, start + 40)).toLowerCase()),
    ontext(start, end) {
      if (building.awaited === null || building.isCollecting) addText(building, html.slice(start, end));
    },
    ontextentity: (codepoint) => addText(building, String.fromCodePoint(codepoint)),
    oncdata: ignore,
    oncomment: ignore,
    ondeclaration: ignore,
    onend: ignore,
    onprocessinginstruction: ignore,
  };
}

const topOf = ({ stack, root }: Building): PageElement => stack[stack.length - 1] ?? root;

function count(building: Building, tag: string, by: number): void {
  building.open.set(tag, (building.open.get(tag) ?? 0) + by);
}

function popTo(building: Building, depth: number): void {
  while (building.stack.length > depth) {
    const element = building.stack.pop();
    if (element && !building.ended.has(element)) count(building, element.tag, -1);
  }
}

function addText(building: Building, text: string): void {
  if (building.awaited !== null) {
    if (building.isCollecting) building.collected.push(text);
    return;
  }
  const { children } = topOf(building);
  const last = children.length - 1;
  if (typeof children[last] === "string") children[last] += text;
  else children.push(text);
}

function awaitEnd(building: Building, tag: string, isCollecting: boolean): void {
  building.awaited = tag;
  building.nested = 1;
  building.isCollecting = isCollecting;
  building.collected = [];
}

function openElement(building: Building, tag: string, attributes: Attributes): void {
  if (building.awaited !== null) {
    if (tag === building.awaited) building.nested++;
    return;
  }
  if (tag === "html" || tag === "body") building.language ||= attributes.lang ?? attributes["xml:lang"] ?? "";
  if (tag === "meta") building.metas.push(attributes);
  else if (tag === "link") building.links.push(attributes);
  else if (tag === "title" && building.title === "") awaitEnd(building, tag, true);
  else if (tag === "script") awaitEnd(building, tag, attributes.type?.toLowerCase().includes("ld+json") ?? false);
  else if (SKIPPED.has(tag)) awaitEnd(building, tag, false);
  else push(building, tag, attributes);
}

function push(building: Building, tag: string, attributes: Attributes): void {
  if (CLOSES_P.has(tag) && (building.open.get("p") ?? 0) > 0) implyEnd(building, P);
  if (tag === "a" && (building.open.get("a") ?? 0) > 0) closeElement(building, "a");
  const siblings = SIBLINGS[tag];
  if (siblings) implyEnd(building, siblings);
  const isTooDeep = building.stack.length >= DEEPEST;
  if (isTooDeep && !VOID.has(tag)) building.tooDeep++;
  if (isTooDeep) return;
  const parent = topOf(building);
  const element: PageElement = { tag, attributes, parent, children: [], order: building.size++, names: namesOf(attributes) };
  parent.children.push(element);
  if (VOID.has(tag)) return;
  building.stack.push(element);
  count(building, tag, 1);
}

/** Ends an open element that cannot hold the new one. */
function implyEnd(building: Building, tags: ReadonlySet<string>): void {
  const { stack } = building;
  for (let at = stack.length - 1; at > 0 && at > stack.length - REACH; at--) {
    const tag = stack[at]?.tag ?? "";
    if (tags.has(tag)) popTo(building, at);
    if (tags.has(tag) || BARRIERS.has(tag)) return;
  }
}

function closeElement(building: Building, tag: string): void {
  if (building.awaited !== null) {
    if (tag === building.awaited && --building.nested <= 0) endAwaited(building);
    return;
  }
  if (building.tooDeep > 0) {
    building.tooDeep--;
    return;
  }
  if ((building.open.get(tag) ?? 0) === 0) return;
  const { stack } = building;
  for (let at = stack.length - 1; at > 0; at--) {
    const element = stack[at];
    const isFound = element?.tag === tag && !building.ended.has(element);
    const isAcross = !isFound && INLINE.has(tag) && !INLINE.has(element?.tag ?? "");
    if (isFound) popTo(building, at);
    else if (isAcross) endAcross(building, tag);
    if (isFound || isAcross || (CELLS.has(element?.tag ?? "") && !TABULAR.has(tag))) return;
  }
}

function endAwaited(building: Building): void {
  const text = building.collected.join("");
  if (building.awaited === "title") building.title = text.replace(/\s+/g, " ").trim();
  else if (building.isCollecting) building.linkedData.push(text);
  building.awaited = null;
}

/** Ends an inline element within a block that it opened before: the block goes on, but its text is no longer part of a link. */
function endAcross(building: Building, tag: string): void {
  const { stack } = building;
  for (let at = stack.length - 1; at > 0 && at > stack.length - REACH; at--) {
    const element = stack[at];
    if (element?.tag !== tag || building.ended.has(element)) continue;
    count(building, tag, -1);
    building.ended.add(element);
    return;
  }
}
