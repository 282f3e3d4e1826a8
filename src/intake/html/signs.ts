import {
  BODY_SIGNS,
  CAPTION_SIGNS,
  COMMENT_SIGNS,
  CONTENT_SIGNS,
  EXCERPT_SIGNS,
  FURNITURE_SIGNS,
  LEAD_SIGNS,
  PICTURE_SIGNS,
  TEASER_SIGNS,
  WIDGET_SIGNS,
} from "./signs-table.ts";
import type { PageElement } from "./tree.ts";

/** What the class, id and test names of an element say that it is. */
export interface Signs {
  readonly furniture: boolean;
  readonly comment: boolean;
  readonly teaser: boolean;
  readonly excerpt: boolean;
  readonly caption: boolean;
  readonly picture: boolean;
  readonly lead: boolean;
  readonly body: boolean;
}

const FURNITURE_TAGS = new Set(["nav", "footer", "aside", "form", "button", "dialog", "menu", "fieldset", "label"]);
const FURNITURE_ROLES = new Set([
  "navigation",
  "complementary",
  "contentinfo",
  "search",
  "dialog",
  "alert",
  "menu",
  "toolbar",
  "menubar",
  "banner",
]);
/** Elements too large or too weighty to be furniture by name: `<body class="no-sidebar">`. */
const ABOVE_NAMES = new Set(["body", "html", "main", "article", "h1", "h2", "h3", "p"]);
const HIDING = /display:\s?none|visibility:\s?hidden/;
/** Longer names are the states of a program. */
const LONGEST = 300;
/** Names repeat within a site, and no site has more; what is beyond is computed each time. */
const MOST_KNOWN = 20_000;

const known = new Map<string, Signs>();

/** Reads the names of an element; the same ones are read once. */
export function signsOf({ names }: PageElement): Signs {
  const before = known.get(names);
  if (before) return before;
  const signs = read(names);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(names, signs);
  return signs;
}

const TABLES = {
  furniture: FURNITURE_SIGNS,
  comment: COMMENT_SIGNS,
  teaser: TEASER_SIGNS,
  excerpt: EXCERPT_SIGNS,
  caption: CAPTION_SIGNS,
  picture: PICTURE_SIGNS,
  lead: LEAD_SIGNS,
  body: BODY_SIGNS,
  content: CONTENT_SIGNS,
  widget: WIDGET_SIGNS,
} as const;
type Kind = keyof typeof TABLES;

/** What each word of the tables says. */
const KINDS: ReadonlyMap<string, readonly Kind[]> = (() => {
  const kinds = new Map<string, Kind[]>();
  for (const [kind, table] of Object.entries(TABLES) as [Kind, ReadonlySet<string>][])
    for (const word of table) kinds.set(word, [...(kinds.get(word) ?? []), kind]);
  return kinds;
})();

const CAMEL = /([a-z])([A-Z])/g;
const NO_LETTERS = /[^a-z]+/;

/** Two words side by side count as one besides: "read-more". */
function read(names: string): Signs {
  const said = new Set<Kind>();
  const note = (word: string): void => KINDS.get(word)?.forEach((kind) => void said.add(kind));
  let before = "";
  for (const word of names.slice(0, LONGEST).replace(CAMEL, "$1-$2").toLowerCase().split(NO_LETTERS)) {
    if (word === "") continue;
    note(word);
    if (before !== "") note(before + word);
    before = word;
  }
  return {
    furniture: said.has("furniture") || (said.has("widget") && !said.has("content")),
    comment: said.has("comment"),
    teaser: said.has("teaser"),
    excerpt: said.has("excerpt"),
    caption: said.has("caption"),
    picture: said.has("picture") && !said.has("content"),
    lead: said.has("lead"),
    body: said.has("body"),
  };
}

/** Furniture by its tag or role, which sites hardly ever get wrong. */
export const isFurnitureByTag = ({ tag, attributes }: PageElement): boolean =>
  FURNITURE_TAGS.has(tag) || (attributes.role !== undefined && FURNITURE_ROLES.has(attributes.role));

/** Not shown to people, or only to some: the article behind a barrier is hidden in this way too. */
export const isHidden = ({ attributes }: PageElement): boolean =>
  attributes.hidden !== undefined ||
  attributes["aria-hidden"] === "true" ||
  (attributes.style !== undefined && HIDING.test(attributes.style));

/** Furniture or teasers by name, for elements that names can be believed of. */
export function isFurnitureByName(element: PageElement): boolean {
  if (ABOVE_NAMES.has(element.tag)) return false;
  const { furniture, comment, teaser } = signsOf(element);
  return furniture || comment || teaser;
}

/** Whether an element or one of the `levels` around it passes a test; `levels` 1 is the element alone. */
export function isWithin(element: PageElement | null, levels: number, test: (element: PageElement) => boolean): boolean {
  for (let at = element, level = 0; at && level < levels; at = at.parent, level++) if (test(at)) return true;
  return false;
}
