type Row = Readonly<Record<string, unknown>>;

/** What a page tells search engines of its article (schema.org, JSON-LD), with empty fields where it does not. */
export interface LinkedArticle {
  readonly headline: string;
  readonly description: string;
  readonly published: string;
  readonly modified: string;
  readonly authors: readonly string[];
  readonly publisher: string;
  readonly address: string;
  readonly language: string;
  readonly body: string;
}

const ARTICLE = /(?:Article|Posting|Report|Review|Coverage|Interview)$/;
const PAGE = /(?:WebPage|ItemPage|CreativeWork|VideoObject)$/;
/** More nodes than this are data, not the description of a page; deeper ones too. */
const MOST_NODES = 3000;
const DEEPEST = 12;

/** The article that the JSON-LD of a page describes; the first of the richest ones where there are several. Broken JSON gives what can be saved. */
export function linkedArticle(scripts: readonly string[]): LinkedArticle {
  const nodes = scripts.flatMap(nodesIn);
  const typed = (pattern: RegExp): readonly Row[] => nodes.filter((node) => typesOf(node).some((type) => pattern.test(type)));
  const articles = typed(ARTICLE);
  const best = [...articles].sort((a, b) => richness(b) - richness(a))[0];
  const chosen = [best, typed(PAGE).find((node) => textOf(node.datePublished) !== "")].filter((node) => node !== undefined);
  const first = (field: string): string => chosen.map((node) => textOf(node[field])).find((text) => text !== "") ?? "";
  return {
    headline: best ? textOf(best.headline) || textOf(best.name) : "",
    description: best ? textOf(best.description) : "",
    published: first("datePublished") || first("dateCreated") || saved(scripts, "datePublished"),
    modified: first("dateModified") || saved(scripts, "dateModified"),
    authors: namesOf(best?.author ?? best?.creator, nodes),
    publisher: namesOf(best?.publisher ?? best?.sourceOrganization, nodes)[0] ?? "",
    address: best ? textOf(best.url) || addressOf(best.mainEntityOfPage) : "",
    language: first("inLanguage"),
    body: best ? textOf(best.articleBody) : "",
  };
}

/** How much a node tells of an article; comments, blog updates and teasers tell less than the article itself. */
function richness(node: Row): number {
  const fields = [
    "headline",
    "datePublished",
    "author",
    "publisher",
    "mainEntityOfPage",
    "articleBody",
    "dateModified",
    "image",
    "description",
  ];
  return fields.filter((field) => node[field] !== undefined).length;
}

const typesOf = (node: Row): readonly string[] => [node["@type"]].flat().filter((type) => typeof type === "string");

function nodesIn(script: string): Row[] {
  const found: Row[] = [];
  const walk = (value: unknown, depth: number): void => {
    if (typeof value !== "object" || value === null || depth > DEEPEST || found.length > MOST_NODES) return;
    if (!Array.isArray(value) && "@type" in value) found.push(value as Row);
    for (const inner of Object.values(value)) walk(inner, depth + 1);
  };
  walk(parse(script), 0);
  return found;
}

/** JSON as sites write it: in comments, with line breaks in strings, with commas too many, or twice over. */
function parse(script: string): unknown {
  const bare = script
    .trim()
    .replace(/^(?:\/\/ ?)?(?:<!\[CDATA\[|<!--)|^\/\*[^*]{0,40}\*\//, "")
    .replace(/(?:\/\/ ?)?(?:\]\]>|-->)$/, "");
  // biome-ignore lint/suspicious/noControlCharactersInRegex: raw ones are what breaks the JSON of sites
  const tries = [bare, bare.replace(/[\u0000-\u001f]+/g, " "), bare.replace(/[\u0000-\u001f]+/g, " ").replace(/,\s?(?=[}\]])/g, "")];
  for (const text of tries)
    try {
      return JSON.parse(text);
    } catch {}
  return undefined;
}

/** A field of JSON that cannot be parsed, by its looks. */
function saved(scripts: readonly string[], field: string): string {
  const pattern = new RegExp(`["']${field}["']\\s{0,9}:\\s{0,9}["']([^"']{4,60})["']`);
  return scripts.map((script) => pattern.exec(script)?.[1]).find((text) => text !== undefined) ?? "";
}

function textOf(value: unknown): string {
  if (typeof value === "string") return value.trim();
  if (Array.isArray(value)) return textOf(value[0]);
  if (typeof value !== "object" || value === null) return typeof value === "number" ? String(value) : "";
  return textOf((value as Row)["@value"] ?? (value as Row).name ?? "");
}

const addressOf = (value: unknown): string =>
  typeof value === "string"
    ? value
    : typeof value === "object" && value !== null
      ? textOf((value as Row)["@id"] ?? (value as Row).url)
      : "";

/** The names of people or organisations, which may only be pointed to by their `@id`. */
function namesOf(value: unknown, nodes: readonly Row[]): readonly string[] {
  return [value].flat().flatMap((one): readonly string[] => {
    if (typeof one === "string") return one.trim() === "" || /^https?:/.test(one) ? [] : [one.trim()];
    if (typeof one !== "object" || one === null) return [];
    const row = one as Row;
    const named = row.name === undefined ? nodes.find((node) => node["@id"] === row["@id"] && node.name !== undefined) : row;
    return [named?.name].flat().flatMap((name) => (typeof name === "string" && name.trim() !== "" ? [name.trim()] : []));
  });
}
