import type { Block, PageText } from "./blocks.ts";
import type { PageBody } from "./body.ts";
import { pointerIn } from "./lines.ts";
import { isHeading } from "./prose.ts";
import { isFurnitureByTag, isHidden, isWithin, signsOf } from "./signs.ts";
import { plainOf } from "./title.ts";
import type { PageElement } from "./tree.ts";

/** Another article that the page points to, and the label that it stands under. */
export interface PageTeaser {
  readonly label: string | null;
  readonly text: string;
}

/** A page points to no more articles that have to do with this one; what is beyond are lists of the news of the day. */
const MOST = 20;
/** Shorter links are topics and menus, longer ones summaries. */
const LENGTH = { least: 20, most: 200 };
/** A link that is most of its block. */
const LINKED = 0.6;
/** So many blocks behind the text, links still belong to the article. */
const BEHIND = 60;
const LONGEST_LABEL = 60;

/** The other articles that a page points to within its article and right behind it, in their order, each once. */
export function teasersOf({ blocks }: PageText, page: PageBody): readonly PageTeaser[] {
  const from = page.title >= 0 ? page.title : (page.body[0] ?? 0);
  const to = Math.min(blocks.length, (page.body.at(-1) ?? from) + BEHIND);
  const taken = new Set([...page.body, ...page.leads, ...page.captions]);
  const seen = new Set<string>();
  const teasers: PageTeaser[] = [];
  let label: string | null = null;
  for (let at = from + 1; at < to && teasers.length < MOST; at++) {
    const block = blocks[at];
    if (!block) continue;
    const pointer = pointerIn(block.text, block.linked);
    const text = pointer ? pointer.target : block.text;
    if (pointer || isLabel(block)) label = pointer ? pointer.label || null : block.text;
    else if (taken.has(at)) label = null;
    if (!(pointer && text.length >= LENGTH.least) && !(!taken.has(at) && isTeaser(block, page.container))) continue;
    if (seen.has(plainOf(text))) continue;
    seen.add(plainOf(text));
    teasers.push({ label, text });
  }
  return teasers;
}

function isLabel(block: Block): boolean {
  return isHeading(block) && block.linked === 0 && block.text.length <= LONGEST_LABEL;
}

function isTeaser({ text, linked, holder }: Block, container: PageElement): boolean {
  if (text.length < LENGTH.least || text.length > LENGTH.most || linked < LINKED * text.length) return false;
  if (isWithin(holder, Infinity, isElsewhere)) return false;
  return isWithin(holder, Infinity, (element) => element === container || signsOf(element).teaser);
}

/** Boxes in the margin point to other articles as often as to anything else. */
const isElsewhere = (element: PageElement): boolean =>
  (isFurnitureByTag(element) && element.tag !== "aside" && element.attributes.role !== "complementary") ||
  isHidden(element) ||
  (element.tag !== "body" && element.tag !== "html" && signsOf(element).furniture && !signsOf(element).teaser);
