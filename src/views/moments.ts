/** When an article came out within its day, where pages and feeds tell it to the minute: days say who was first, moments who was first that day. */
import type { Publication } from "../model/index.ts";

/** From the moment of publication to that of the last change, in milliseconds since 1970: somewhere between them the article came to say what it says. */
export interface Moments {
  readonly from: number;
  readonly to: number;
}

/** A time of day in a time zone that nobody tells could be any. */
const ZONED = /T\d\d:\d\d.*(?:Z|[+-]\d\d:?\d\d)$/;

const instantOf = (told: string | undefined): number => (told && ZONED.test(told) ? Date.parse(told) : Number.NaN);

/** Null where nobody tells the moment, or the day is known otherwise. */
export function momentsOf({ published, publishedAt, modifiedAt }: Publication): Moments | null {
  const from = instantOf(publishedAt);
  if (Number.isNaN(from) || published.earliest === null || published.earliest !== published.latest) return null;
  const changed = modifiedAt === undefined ? from : instantOf(modifiedAt);
  return { from, to: Number.isNaN(changed) ? Number.POSITIVE_INFINITY : Math.max(from, changed) };
}

/** Orders by publication; what has no moment comes last. */
export function compareMoments(a: Moments | null, b: Moments | null): number {
  const [x, y] = [a?.from ?? Number.POSITIVE_INFINITY, b?.from ?? Number.POSITIVE_INFINITY];
  return x === y ? 0 : x < y ? -1 : 1;
}

/** Whether an article said what it says before another came out, for sure. */
export function surelyBefore(a: Moments | null, b: Moments | null): boolean {
  return a !== null && b !== null && a.to < b.from;
}
