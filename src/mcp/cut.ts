/** Big answers are cut, and say what was left out and how to ask for it. */
import { z } from "zod";
import { LEAST_EACH, type Range } from "./asked.ts";

/**
 * What is shown of the lists of one kind: `total` is null where nobody has counted, `next` the offset that goes on, null at the end and where a
 * greater `each` shows more.
 */
export const left = z.array(z.object({ part: z.string(), shown: z.number(), total: z.number().nullable(), next: z.number().nullable() }));
export type Left = z.infer<typeof left>;

/** An answer of which no more is shown than was asked for. */
export type Cut<T> = T & { readonly left: Left };

/** Names, numbers and other plain values of a list under an entry that are shown: more of them than of what stands on words. */
const PLAIN = 120;
/** Characters of one text that are shown: no sentence has as many. */
const TEXT = 2000;

/** The lists named, from `offset` on and `limit` long; lists under their entries `each` long. Where one part is asked for, the others are empty. */
export function cut<T extends object>(answer: T, parts: readonly (keyof T & string)[], range: Range): Cut<T> {
  const under = new Map<string, { shown: number; total: number }>();
  const count = (part: string, shown: number, total: number): void => {
    const known = under.get(part) ?? { shown: 0, total: 0 };
    under.set(part, { shown: known.shown + shown, total: known.total + total });
  };
  const own: Left = [];
  const fields = Object.entries(answer).map(([key, value]: [string, unknown]) => {
    if (!Array.isArray(value) || !parts.some((part) => part === key)) return [key, lean(value, key, range.each, count)];
    const shown = shownOf(value, key, range);
    const end = (range.part === key ? range.offset : 0) + shown.length;
    if (shown.length < value.length)
      own.push({ part: key, shown: shown.length, total: value.length, next: end < value.length ? end : null });
    return [key, shown.map((item) => lean(item, key, range.each, count))];
  });
  const deep = [...under].filter(([, { shown, total }]) => shown < total).map(([part, counts]) => ({ part, ...counts, next: null }));
  return { ...(Object.fromEntries(fields) as T), left: [...own, ...deep] };
}

function shownOf(list: readonly unknown[], key: string, { part, offset, limit }: Range): readonly unknown[] {
  if (part === undefined) return list.slice(0, limit);
  return part === key ? list.slice(offset, offset + limit) : [];
}

type Count = (part: string, shown: number, total: number) => void;

/** A value with its lists and texts cut. */
function lean(value: unknown, path: string, each: number, count: Count): unknown {
  if (typeof value === "string" && value.length > TEXT) {
    count(`${path} (characters)`, TEXT, value.length);
    return `${value.slice(0, TEXT)}…`;
  }
  if (Array.isArray(value)) {
    const isPlain = value.every((item) => typeof item !== "object");
    const shown = path.endsWith(".reports") ? outermost(value, each) : value.slice(0, isPlain ? PLAIN : each);
    count(path, shown.length, value.length);
    return shown.map((item) => lean(item, path, each, count));
  }
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, lean(item, `${path}.${key}`, each, count)]));
}

/** Of reports, in order of time, the first tells who began and the last how it stands. */
function outermost(all: readonly unknown[], most: number): readonly unknown[] {
  return all.length <= most ? all : [...all.slice(0, 1), ...all.slice(1 - most)];
}

/** Characters of an answer, as JSON, above which less of it is shown. */
const MOST = 60_000;

/** The answer for a range, or for the largest smaller one with which it is not too big. */
export function fitted<T extends { readonly answer: object }>(range: Range, make: (range: Range) => T): T {
  const made = make(range);
  const isLeast = range.limit <= 1 && range.each <= LEAST_EACH;
  if (isLeast || JSON.stringify(made.answer).length <= MOST) return made;
  const half = (n: number, least: number): number => Math.max(least, Math.floor(n / 2));
  return fitted({ ...range, limit: half(range.limit, 1), each: half(range.each, LEAST_EACH) }, make);
}

/** What was left out, and how to ask for it; nothing where nothing was. */
export function leftText(all: Left, hasParts: boolean): string {
  const lines = all.map(({ part, shown, total, next }) => {
    const how =
      next === null
        ? part.includes(".")
          ? " (a greater `each` shows more)"
          : ""
        : ` (offset ${next} goes on${hasParts ? `, with part "${part}"` : ""})`;
    return `- ${part}: ${shown} ${total === null ? "shown, and there are more" : `of ${total} shown`}${how}`;
  });
  return lines.length > 0 ? `\nLeft out:\n${lines.join("\n")}\n` : "";
}
