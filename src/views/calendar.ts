/** Days and stretches of days. A day is an ISO date; a null bound is unknown and reaches as far as can be. */
import type { Interval } from "../model/index.ts";

const DAY = 86_400_000;

export const ALWAYS: Interval = { earliest: null, latest: null };

function ordinal(day: string): number {
  return Math.round(Date.parse(`${day}T00:00:00Z`) / DAY);
}

/** The day `days` after the given one (before it, when negative). */
export function addDays(day: string, days: number): string {
  return new Date((ordinal(day) + days) * DAY).toISOString().slice(0, 10);
}

/** How many days lie from one day to another. */
export function daysBetween(from: string, to: string): number {
  return ordinal(to) - ordinal(from);
}

/** Days from the first to the last possible day; infinite where a bound is unknown. */
export function width({ earliest, latest }: Interval): number {
  return earliest === null || latest === null ? Number.POSITIVE_INFINITY : daysBetween(earliest, latest);
}

export function laterDay(a: string | null, b: string | null): string | null {
  return a === null ? b : b === null || a > b ? a : b;
}

export function earlierDay(a: string | null, b: string | null): string | null {
  return a === null ? b : b === null || a < b ? a : b;
}

/** Days that must lie between the two stretches, 0 where they may touch; negative never. */
export function gap(a: Interval, b: Interval): number {
  if (a.latest !== null && b.earliest !== null && a.latest < b.earliest) return daysBetween(a.latest, b.earliest);
  if (b.latest !== null && a.earliest !== null && b.latest < a.earliest) return daysBetween(b.latest, a.earliest);
  return 0;
}

/** What lies in both; null where nothing does. */
export function intersect(a: Interval, b: Interval): Interval | null {
  if (gap(a, b) > 0) return null;
  return { earliest: laterDay(a.earliest, b.earliest), latest: earlierDay(a.latest, b.latest) };
}

/** The shortest stretch that holds both. */
export function hull(a: Interval, b: Interval): Interval {
  return {
    earliest: a.earliest === null || b.earliest === null ? null : earlierDay(a.earliest, b.earliest),
    latest: a.latest === null || b.latest === null ? null : laterDay(a.latest, b.latest),
  };
}

/** Whether `a` cannot lie before `b`, whatever the true days are. */
export function notBefore(a: Interval, b: Interval): boolean {
  return a.earliest !== null && b.latest !== null && a.earliest >= b.latest;
}

/** Whether `a` is over before `b` begins, whatever the true days are. */
export function whollyBefore(a: Interval, b: Interval): boolean {
  return a.latest !== null && b.earliest !== null && a.latest < b.earliest;
}

/** Orders stretches by their middle; what has one bound counts from it, what has none comes first. Ties are told apart by their bounds. */
export function compareIntervals(a: Interval, b: Interval): number {
  const middle = ({ earliest, latest }: Interval): number => {
    const [from, to] = [earliest ?? latest, latest ?? earliest];
    return from === null || to === null ? Number.NEGATIVE_INFINITY : (ordinal(from) + ordinal(to)) / 2;
  };
  const [x, y] = [middle(a), middle(b)];
  if (x !== y) return x < y ? -1 : 1;
  return width(a) === width(b) ? 0 : width(a) < width(b) ? -1 : 1;
}

function lastDay(year: string, month: string): string {
  return addDays(
    `${Number(month) === 12 ? Number(year) + 1 : year}-${month === "12" ? "01" : String(Number(month) + 1).padStart(2, "0")}-01`,
    -1,
  );
}

/** The days of a date as precise as it is told: `2020`, `2020-11`, `2020-11-02`. Null for anything else. */
export function daysOf(date: string): Interval | null {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(date) ?? [];
  if (!year) return null;
  if (day) return { earliest: date, latest: date };
  return month ? { earliest: `${date}-01`, latest: lastDay(year, month) } : { earliest: `${year}-01-01`, latest: `${year}-12-31` };
}

/** The shortest EDTF for a stretch: `2020-11-02`, `2020-11`, `2006`, `2020-06/2020-08`, `../2014`, `2014/..`. */
export function edtf({ earliest, latest }: Interval): string {
  for (const length of [10, 7, 4]) {
    const whole = earliest && latest && earliest.slice(0, length) === latest.slice(0, length) ? daysOf(earliest.slice(0, length)) : null;
    if (whole?.earliest === earliest && whole?.latest === latest) return earliest?.slice(0, length) ?? "..";
  }
  return `${bound(earliest, "earliest")}/${bound(latest, "latest")}`;
}

/** A bound of a stretch, as short as it can be written without changing it. */
function bound(day: string | null, side: "earliest" | "latest"): string {
  if (day === null) return "..";
  return [4, 7].map((length) => day.slice(0, length)).find((short) => daysOf(short)?.[side] === day) ?? day;
}

const DURATION = /^([-+]?)P(\d+(?:\.\d+)?)([DWMY])$/;
const UNIT_DAYS = { D: 1, W: 7, M: 30.4, Y: 365.25 } as const;

/** From the fewest to the most days that something lies back. */
export interface Ago {
  readonly min: number;
  readonly max: number;
}

/** Words that count from the day of publication. A weekday is the last one of its name, that day itself among them. */
const WORDS: Readonly<Record<string, Ago>> = {
  ...Object.fromEntries(
    ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"].flatMap((day) => [
      [`last ${day}`, { min: 0, max: 6 }],
      [`last week ${day}`, { min: 1, max: 13 }],
    ]),
  ),
  "last week": { min: 1, max: 13 },
  "last month": { min: 1, max: 61 },
  "last year": { min: 1, max: 730 },
  "last season": { min: 1, max: 730 },
  "this week": { min: 0, max: 6 },
  "this month": { min: 0, max: 30 },
  "this year": { min: 0, max: 365 },
  "this season": { min: 0, max: 365 },
};

/**
 * Days that something done lies before the publication that tells of it by a relative time: `-P1M` ("a month ago") is any day from about two weeks to six, half
 * a unit each way; days are counted exactly up to three and to a fifth beyond. `last monday`, `last week`, `-P13D/-P1D`, `last --11` and `last year --11` are as wide
 * as they are said. Null for what is no time in the past.
 */
export function agoOf(relative: string): Ago | null {
  return WORDS[relative] ?? durationAgo(relative) ?? spanAgo(relative) ?? monthAgo(relative);
}

function durationAgo(relative: string): Ago | null {
  const [, sign, count, unit] = DURATION.exec(relative) ?? [];
  if (!count || !unit) return null;
  if (Number(count) === 0) return { min: 0, max: 0 };
  if (sign !== "-") return null;
  const size = UNIT_DAYS[unit as keyof typeof UNIT_DAYS];
  const middle = Number(count) * size;
  const slack = unit === "D" ? (middle > 3 ? middle / 5 : 0) : size / 2;
  return { min: Math.floor(middle - slack), max: Math.ceil(middle + slack) };
}

/** "-P13D/-P1D": from thirteen days ago to yesterday. */
function spanAgo(relative: string): Ago | null {
  const [first, last] = relative.split("/").map((part) => {
    const [, sign, count, unit] = DURATION.exec(part) ?? [];
    const days = Number(count) * UNIT_DAYS[(unit ?? "D") as keyof typeof UNIT_DAYS];
    return count && (sign === "-" || days === 0) ? days : null;
  });
  return typeof first === "number" && typeof last === "number" && first >= last ? { min: Math.floor(last), max: Math.ceil(first) } : null;
}

/** "in November", said of the last one; "November last year". */
function monthAgo(relative: string): Ago | null {
  const [, year, month, last] = /^last (year )?--(\d\d)(?:-\d\d)?(?:\/--(\d\d))?$/.exec(relative) ?? [];
  if (!month) return null;
  if (!year) return { min: 0, max: last ? 457 : 365 };
  const start = Math.floor((Number(month) - 1) * UNIT_DAYS.M);
  return { min: Math.max(1, 365 - start - 31), max: 365 - start + 366 };
}
