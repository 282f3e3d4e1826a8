/** A stretch of time on a picture's width: where a day lies, and which years or months stand on the axis. */
import { addDays, addMonths, daysBetween } from "./days.ts";
import { scaleOf } from "./scale.ts";
import { dayWords } from "./when.ts";

export interface Tick {
  /** Percent of the width. */
  readonly x: number;
  readonly label: string;
}

export interface TimeAxis {
  readonly first: string;
  readonly last: string;
  readonly days: number;
  /** Where a day lies, in percent of the width; days outside lie on the edge. */
  readonly at: (day: string) => number;
  readonly ticks: readonly Tick[];
}

/** Ticks that a picture 320 px wide has room for. */
const MOST_TICKS = 8;
const YEAR_STEPS = [1, 2, 5, 10, 20, 50];
const MONTH_STEPS = [1, 3, 6];
/** Days under which months are marked instead of years. */
const FEW_DAYS = 3 * 365;
/** Room on either side, as a share of the whole, for ends that are not known; in days at least. */
const MARGIN = 0.05;
const LEAST_MARGIN = 45;

/** The axis over some days; null where there is none. */
export function axisOf(days: readonly string[]): TimeAxis | null {
  const sorted = [...days].sort();
  const [earliest] = sorted;
  const latest = sorted.at(-1);
  if (earliest === undefined || latest === undefined) return null;
  const margin = Math.max(LEAST_MARGIN, Math.round(daysBetween(earliest, latest) * MARGIN));
  const [first, last] = [addDays(earliest, -margin), addDays(latest, margin)];
  const span = daysBetween(first, last);
  const scale = scaleOf([0, span], [0, 100]);
  const at = (day: string): number => Math.round(scale(daysBetween(first, day)) * 100) / 100;
  const marks = span < FEW_DAYS ? months(first, last) : years(first, last);
  return { first, last, days: span, at, ticks: marks.map((day) => ({ x: at(`${day}-01-01`.slice(0, 10)), label: dayWords(day) })) };
}

function years(first: string, last: string): readonly string[] {
  const [from, to] = [Number(first.slice(0, 4)) + 1, Number(last.slice(0, 4))];
  const step = YEAR_STEPS.find((one) => (to - from) / one < MOST_TICKS) ?? 100;
  const begin = Math.ceil(from / step) * step;
  const count = Math.max(0, Math.floor((to - begin) / step) + 1);
  return Array.from({ length: count }, (_, index) => String(begin + index * step).padStart(4, "0"));
}

/** Months as `2022-10`; in a short time each, in a longer one the first of every quarter or half. Fewer than years, as their names are longer. */
function months(first: string, last: string): readonly string[] {
  const all: string[] = [];
  for (let month = `${addMonths(first, 1).slice(0, 7)}-01`; month <= last; month = addMonths(month, 1)) all.push(month.slice(0, 7));
  const step = MONTH_STEPS.find((one) => all.length / one < MOST_TICKS / 2) ?? 12;
  return all.filter((month) => (Number(month.slice(5)) - 1) % step === 0);
}
