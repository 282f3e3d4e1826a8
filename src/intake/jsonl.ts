import type { Article, Interval, Permission, Refusal } from "../model/index.ts";

type Row = Readonly<Record<string, unknown>>;

const TEXT_FIELDS = ["source", "url", "title", "publisher", "language"] as const;
const SHAPE = '{"text": …, "source"?, "url"?, "publisher"?, "published"?, "title"?, "language"?}';
const MOMENT = /T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)$/;
const DAY = /^(\d{4})-(\d{2})-(\d{2})(?:$|[T ])/;

/** One line of a JSONL file as an article, or why it is none; `source` says where the line stands and names the article unless the line does. */
export function parseArticle(line: string, source: string): Article | Refusal {
  const row = parseRow(line);
  if (typeof row === "string") return { source, refused: row };
  const fault = faultOf(row);
  if (fault) return { source, refused: fault };
  const given = Object.fromEntries(TEXT_FIELDS.flatMap((field) => (row[field] ? [[field, row[field]]] : [])));
  const published = intervalOf(row.published);
  const publishedAt = momentOf(row.publishedAt ?? row.published);
  const modifiedAt = momentOf(row.modifiedAt);
  const permission = permissionOf(row.permission);
  return {
    source,
    ...given,
    text: String(row.text),
    ...(published ? { published } : {}),
    ...(publishedAt ? { publishedAt } : {}),
    ...(modifiedAt ? { modifiedAt } : {}),
    ...(permission ? { permission } : {}),
  };
}

function parseRow(line: string): Row | string {
  try {
    const row: unknown = JSON.parse(line);
    if (typeof row === "object" && row !== null && !Array.isArray(row)) return row as Row;
    return `is JSON, but not an object; write ${SHAPE}`;
  } catch (error) {
    return `is not JSON (${error instanceof Error ? error.message : String(error)}); write ${SHAPE}`;
  }
}

function faultOf(row: Row): string | undefined {
  if (typeof row.text !== "string") return `has no "text"; write ${SHAPE}`;
  if (row.text.trim() === "") return 'has an empty "text"; there is nothing to read in it';
  const wrong = TEXT_FIELDS.find((field) => row[field] != null && typeof row[field] !== "string");
  if (wrong) return `has a "${wrong}" that is not text`;
  if (row.published != null && !intervalOf(row.published))
    return `has a "published" that is no date (${JSON.stringify(row.published)}); write 2020-11-02 or {"earliest": …, "latest": …}`;
  return undefined;
}

/** What a crawler noted of what the site said to it; what is not said is unsaid. */
function permissionOf(told: unknown): Permission | undefined {
  if (typeof told !== "object" || told === null) return undefined;
  const { robots, mining, policy } = told as Row;
  return {
    robots: robots === "allowed" ? robots : "unsaid",
    mining: mining === "allowed" || mining === "reserved" ? mining : "unsaid",
    ...(typeof policy === "string" ? { policy } : {}),
  };
}

/** An ISO time with its zone, as it is; a day alone is none. */
function momentOf(value: unknown): string | undefined {
  return typeof value === "string" && MOMENT.test(value) && dayOf(value) ? value : undefined;
}

function intervalOf(published: unknown): Interval | undefined {
  if (typeof published === "string") return betweenDays(published, published);
  if (typeof published !== "object" || published === null) return undefined;
  const { earliest = null, latest = null } = published as Row;
  return betweenDays(earliest, latest);
}

function betweenDays(earliest: unknown, latest: unknown): Interval | undefined {
  const [from, to] = [dayOf(earliest), dayOf(latest)];
  if (from === undefined || to === undefined || (from === null && to === null)) return undefined;
  return from !== null && to !== null && from > to ? undefined : { earliest: from, latest: to };
}

/** The day of an ISO date or time; null stays null; undefined where it is neither or no day of the calendar. */
function dayOf(value: unknown): string | null | undefined {
  if (value === null) return null;
  const parts = typeof value === "string" ? DAY.exec(value) : null;
  if (!parts) return undefined;
  const [year, month, day] = parts.slice(1).map(Number) as [number, number, number];
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? (value as string).slice(0, 10) : undefined;
}
