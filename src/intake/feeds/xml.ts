/** XML as feeds have it: often broken, sometimes hostile. A small tree; entities that a document declares are never expanded. */
import { Parser } from "htmlparser2";

export interface XmlElement {
  /** With its prefix, as the document spells it. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
}

interface Growing extends XmlElement {
  readonly children: (XmlElement | string)[];
}

/** Feeds nest six deep, XHTML inside them some twenty; nobody needs more. */
const DEEPEST = 100;
/** Elements: a news sitemap has at most 1,000 addresses, a sitemap 50,000, with a handful of elements each. */
const MOST = 400_000;

/**
 * Parses a document into a tree, cut ends and stray ampersands forgiven. Returns a sentence where it is no feed's XML: nested too deep, or too
 * much. The parser knows the five entities of XML and numbers; `&anything;` that a DOCTYPE declares stays as it is written, so nothing grows.
 */
export function parseXml(text: string): XmlElement | string {
  const top: Growing = { name: "", attributes: {}, children: [] };
  const open: Growing[] = [top];
  let count = 0;
  let fault = "";
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (open.length > DEEPEST) fault ||= "is XML that is nested deeper than any feed";
        if (++count > MOST) fault ||= "is XML with more elements than any feed";
        if (fault) return;
        const element: Growing = { name, attributes, children: [] };
        open.at(-1)?.children.push(element);
        open.push(element);
      },
      ontext(part) {
        if (!fault && open.length > 1) open.at(-1)?.children.push(part);
      },
      onclosetag() {
        if (!fault && open.length > 1) open.pop();
      },
    },
    { xmlMode: true },
  );
  for (let at = 0; at < text.length && !fault; at += PIECE) parser.write(text.slice(at, at + PIECE));
  if (fault) return fault;
  parser.end();
  const root = top.children.find((child) => typeof child !== "string");
  return root ?? "is no XML";
}

/** Characters that are parsed between two looks at the limits. */
const PIECE = 1 << 16;

/** The elements of a name right inside another. */
export function childrenOf(parent: XmlElement, name: string): readonly XmlElement[] {
  return parent.children.filter((child): child is XmlElement => typeof child !== "string" && child.name === name);
}

/** All text inside an element, trimmed. */
export function textIn(element: XmlElement): string {
  return element.children
    .map((child) => (typeof child === "string" ? child : textIn(child)))
    .join("")
    .trim();
}

/** The text of the first child that has one of some names, in the order of the names; undefined where none has any. */
export function textOf(parent: XmlElement, ...names: readonly string[]): string | undefined {
  return names.flatMap((name) => childrenOf(parent, name).map(textIn)).find((text) => text !== "");
}

/** An element's content as markup, for XHTML that a feed carries unescaped. */
export function markupIn(element: XmlElement): string {
  return element.children
    .map((child) => (typeof child === "string" ? escaped(child) : `<${child.name}>${markupIn(child)}</${child.name}>`))
    .join("");
}

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
