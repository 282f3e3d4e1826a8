import { entryOf, type Feed, type FeedEntry, whole } from "./entry.ts";
import { lineOf, paragraphsOf } from "./plain-text.ts";
import { timeFrom } from "./time.ts";

type Row = Readonly<Record<string, unknown>>;

const words = (value: unknown): string | undefined =>
  typeof value === "string" && value !== "" ? value : typeof value === "number" ? String(value) : undefined;

/** JSON Feed 1 and 1.1. A sentence where it is none. */
export function entriesOfJson(text: string, base: string): Feed | string {
  const root = parse(text);
  if (!root || !Array.isArray(root.items)) return "is JSON, but no JSON Feed";
  const title = words(root.title);
  const language = words(root.language);
  const entries = root.items.flatMap((item: unknown) => (typeof item === "object" && item !== null ? entry(item as Row, base) : []));
  return { ...(title ? { title: lineOf(title) } : {}), ...(language ? { language } : {}), entries, parts: [] };
}

function parse(text: string): Row | null {
  try {
    const value: unknown = JSON.parse(text.replace(/^\ufeff/, ""));
    return typeof value === "object" && value !== null ? (value as Row) : null;
  } catch {
    return null;
  }
}

function entry(item: Row, base: string): readonly FeedEntry[] {
  const html = words(item.content_html);
  return entryOf({
    id: words(item.id),
    address: whole(words(item.url) ?? words(item.external_url), base),
    title: lineOf(words(item.title) ?? ""),
    published: timeFrom(words(item.date_published)),
    updated: timeFrom(words(item.date_modified)),
    text: html ? paragraphsOf(html) : (words(item.content_text) ?? words(item.summary)),
  });
}
