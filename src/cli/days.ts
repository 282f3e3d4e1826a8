/** Days as a timeline has room for them. */
import type { StintEnd } from "../model/index.ts";
import { dayWords, intervalInWords } from "../text/days.ts";

export { intervalInWords };

/** One end of a stint, short: "2 Nov 2020", "Jan–Oct 2018", "2013–2018", "by Nov 2014", "?". A bound is told by its month. */
export function endInWords(end: StintEnd | null): string {
  if (!end || (!end.earliest && !end.latest)) return "?";
  if (!end.earliest || !end.latest) return end.earliest ? `after ${boundInWords(end.earliest)}` : `by ${boundInWords(end.latest ?? "")}`;
  const words = intervalInWords(end);
  return words.includes(" – ") ? shortSpan(end.earliest, end.latest) : words;
}

/** The month of a bound, or its year where it is the first or last day of one. */
function boundInWords(day: string): string {
  return /-(01-01|12-31)$/.test(day) ? day.slice(0, 4) : dayWords(day.slice(0, 7));
}

/** A span by the months or years of its ends, which is all that a timeline has room for. */
function shortSpan(earliest: string, latest: string): string {
  if (earliest.slice(0, 4) === latest.slice(0, 4)) return `${dayWords(earliest.slice(0, 7)).slice(0, -5)}–${dayWords(latest.slice(0, 7))}`;
  const isLong = Number(latest.slice(0, 4)) - Number(earliest.slice(0, 4)) > 1 || earliest.endsWith("-01-01");
  return isLong ? `${earliest.slice(0, 4)}–${latest.slice(0, 4)}` : `${dayWords(earliest.slice(0, 7))} – ${dayWords(latest.slice(0, 7))}`;
}

/** Whole years from one day to another. */
export function yearsBetween(from: string, to: string): number {
  return Number(to.slice(0, 4)) - Number(from.slice(0, 4)) - Number(to.slice(5) < from.slice(5));
}
