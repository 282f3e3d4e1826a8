/** Times in words, as sharp as they are known and never sharper. */
import type { Interval } from "../../../src/model/article.ts";
import { words } from "../strings.ts";

/** "2 Nov 2020", "Nov 2020" or "2020", as much as the date has. */
export function dayWords(date: string): string {
  const [year = "", month = "", day = ""] = date.slice(0, 10).split("-");
  return [day && String(Number(day)), month && words.when.months[Number(month) - 1], year].filter(Boolean).join(" ");
}

const lastOfMonth = (month: string): string =>
  new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5, 7)), 0)).toISOString().slice(0, 10);

/** The day, month or year that an interval covers exactly; null where it covers none. */
function unitOf(earliest: string, latest: string): string | null {
  if (earliest === latest) return dayWords(earliest);
  if (earliest.endsWith("-01-01") && latest === `${earliest.slice(0, 4)}-12-31`) return earliest.slice(0, 4);
  return earliest.endsWith("-01") && latest === lastOfMonth(earliest) ? dayWords(earliest.slice(0, 7)) : null;
}

/** A span without "between", for a narrow place: "22–24 Sep 2020", "21 Sep – 20 Nov 2022", "Jan–Oct 2018", "2013–2018". */
function spanWords(earliest: string, latest: string): string {
  const isWhole = earliest.endsWith("-01") && latest === lastOfMonth(latest);
  const [from, to] = isWhole ? [earliest.slice(0, 7), latest.slice(0, 7)] : [earliest, latest];
  if (isWhole && earliest.endsWith("-01-01") && latest.endsWith("-12-31")) return `${earliest.slice(0, 4)}–${latest.slice(0, 4)}`;
  const sameYear = from.slice(0, 4) === to.slice(0, 4);
  if (!isWhole && from.slice(0, 7) === to.slice(0, 7)) return `${Number(from.slice(8))}–${dayWords(to)}`;
  return `${sameYear ? dayWords(from).slice(0, -5) : dayWords(from)} – ${dayWords(to)}`;
}

/** "2 Nov 2020", "Oct 2018", "2006", "between 21 Sep and 20 Nov 2022", "by Feb 2020", "after 2 Jan 2023", "day unknown". */
export function whenWords({ earliest, latest }: Interval, short = false): string {
  if (earliest === null || latest === null) {
    if (earliest !== null) return words.when.after(dayWords(earliest));
    return latest === null ? words.when.unknown : words.when.by(unitOf(`${latest.slice(0, 4)}-01-01`, latest) ?? dayWords(latest));
  }
  const unit = unitOf(earliest, latest);
  if (unit) return unit;
  const span = spanWords(earliest, latest);
  const [from, to] = span.split(" – ");
  return short || !from || !to ? span : words.when.between(from, to);
}

/** Days of a month and of a year, on average. */
const MONTH = 30.44;
const YEAR = 365.25;
/** Days from which months, and months from which years, are what one wants to know. */
const FEW = 120;
const MANY = 730;

/** "15 days", "55–146 days", "28 months", "11 years": full ones, in the unit that the shortest of them is told in. */
export function lengthWords({ min, max }: { readonly min: number; readonly max: number }): string {
  const [unit, days] = min < FEW ? (["day", 1] as const) : min < MANY ? (["month", MONTH] as const) : (["year", YEAR] as const);
  return words.countedRange(Math.floor(min / days), Math.floor(max / days), words.when.units[unit]);
}

/** From one time to another: "22 Sep – 4 Nov 2020", "Sep 2020 to 4 Nov 2020"; said once where both are the same. */
export function periodWords(first: Interval, last: Interval): string {
  const [from, to] = [whenWords(first, true), whenWords(last, true)];
  const isSharp = first.earliest !== null && first.earliest === first.latest && last.latest !== null && last.earliest === last.latest;
  if (isSharp && first.earliest !== last.latest) return spanWords(first.earliest, last.latest);
  return from === to ? from : words.when.to(from, to);
}
