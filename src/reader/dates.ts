import type { Interval } from "../model/index.ts";

const DAY = 86_400_000;

/** An ISO date from its parts (month 1-12); a day beyond the month's end runs over, as in a calendar. */
export function isoDate(year: number, month: number, day: number): string {
  return new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);
}

export function addDays(date: string, days: number): string {
  return new Date(Date.parse(date) + days * DAY).toISOString().slice(0, 10);
}

/** First to last day of some months of a year; a season over the turn of the year runs into the next. */
export function monthsOf(year: number, first: number, last: number): Interval {
  return { earliest: isoDate(year, first, 1), latest: isoDate(last < first ? year + 1 : year, last + 1, 0) };
}

const DURATION = /^([+-]?)P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?$/;

/** A date moved by a signed ISO 8601 duration ("-P1M"). Returns the date itself for a duration it cannot read. */
export function move(date: string, duration: string): string {
  const match = DURATION.exec(duration);
  if (!match) return date;
  const sign = match[1] === "-" ? -1 : 1;
  const [years, months, weeks, days] = [match[2], match[3], match[4], match[5]].map((n) => sign * Number(n ?? 0)) as [
    number,
    number,
    number,
    number,
  ];
  const [y = 0, m = 1, d = 1] = date.split("-").map(Number);
  return addDays(isoDate(y + years, m + months, d), weeks * 7 + days);
}

/** Monday 0 to Sunday 6. */
export function weekdayOf(date: string): number {
  return (new Date(Date.parse(date)).getUTCDay() + 6) % 7;
}

/** The third of an interval: its beginning, middle or end. */
export function thirdOf(interval: Interval, third: 0 | 1 | 2): Interval {
  if (!interval.earliest || !interval.latest) return interval;
  const days = Math.round((Date.parse(interval.latest) - Date.parse(interval.earliest)) / DAY) + 1;
  const step = days / 3;
  return {
    earliest: addDays(interval.earliest, Math.floor(third * step)),
    latest: addDays(interval.earliest, Math.ceil((third + 1) * step) - 1),
  };
}

/** Days from the first to the last of an interval, both counted; infinite where an end is open. */
export function widthOf(interval: Interval): number {
  if (!interval.earliest || !interval.latest) return Infinity;
  return Math.round((Date.parse(interval.latest) - Date.parse(interval.earliest)) / DAY) + 1;
}
