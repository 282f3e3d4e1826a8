import { INLINE } from "./tags-table.ts";
import type { PageElement, PageTree } from "./tree.ts";

/** A stretch of running text between two breaks of a page. */
export interface Block {
  readonly text: string;
  /** Characters of it that stand in links. */
  readonly linked: number;
  /** The innermost block-level element that holds it. */
  readonly holder: PageElement;
}

/** A time that the page marks for programs, and how many blocks stand before it. */
export interface MarkedTime {
  readonly words: string;
  readonly at: number;
  readonly element: PageElement;
}

export interface PageText {
  readonly blocks: readonly Block[];
  readonly times: readonly MarkedTime[];
}

const BREAKS = new Set(["br", "hr"]);
const ZERO_WIDTH = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;
const SPACES = /\s+/g;
/** What of the two a text must hold for either to change anything in it. */
const UNCLEAN = /[\u00ad\u200b-\u200d\u2060\ufeff\t-\r\u00a0\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]| {2}/;
const DATE = /^date(?:published|created)$/i;

/** What is gathered between two breaks. */
interface Gathering {
  readonly blocks: Block[];
  readonly times: MarkedTime[];
  text: string;
  linked: number;
}

/** Cuts a page into its blocks, in the order of the page; `isLeftOut` tells which inline elements are no text for readers. */
export function pageText(tree: PageTree, isLeftOut: (element: PageElement) => boolean): PageText {
  const gathering: Gathering = { blocks: [], times: [], text: "", linked: 0 };
  const walk = (element: PageElement, holder: PageElement, inLink: boolean): void => {
    noteTime(gathering, element);
    for (const child of element.children) {
      if (typeof child === "string") {
        gathering.text += child;
        if (inLink) gathering.linked += child.trim().length;
      } else if (BREAKS.has(child.tag)) flush(gathering, holder);
      else if (!INLINE.has(child.tag)) {
        flush(gathering, holder);
        walk(child, child, inLink);
        flush(gathering, child);
      } else if (!isLeftOut(child)) walk(child, holder, inLink || (child.tag === "a" && !tree.ended.has(child)));
    }
  };
  walk(tree.root, tree.root, false);
  flush(gathering, tree.root);
  return gathering;
}

function flush(gathering: Gathering, holder: PageElement): void {
  if (gathering.text === "") return;
  const trimmed = gathering.text.trim();
  const text = UNCLEAN.test(trimmed) ? trimmed.replace(ZERO_WIDTH, "").replace(SPACES, " ").trim() : trimmed;
  if (text !== "") gathering.blocks.push({ text, linked: Math.min(gathering.linked, text.length), holder });
  gathering.text = "";
  gathering.linked = 0;
}

function noteTime({ times, blocks }: Gathering, element: PageElement): void {
  const { datetime, itemprop, content } = element.attributes;
  const words = datetime ?? (itemprop && DATE.test(itemprop) ? content : undefined);
  if (words) times.push({ words, at: blocks.length, element });
}
