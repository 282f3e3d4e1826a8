/** Days in words, as sharp as they are known and never sharper. */
import type { Interval } from "../model/index.ts";

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** A day, month or year in words: "2 Nov 2020", "Oct 2018", "2006". */
export function dayWords(date: string): string {
  const [year = "", month = "", day = ""] = date.split("-");
  return [day && String(Number(day)), month && MONTHS[Number(month) - 1], year].filter(Boolean).join(" ");
}

/** The day, month or year that an interval covers exactly: "2 Nov 2020", "Oct 2018", "2006"; null where it covers none. */
function unitOf(earliest: string, latest: string): string | null {
  if (earliest === latest) return dayWords(earliest);
  if (earliest.endsWith("-01-01") && latest === `${earliest.slice(0, 4)}-12-31`) return earliest.slice(0, 4);
  const month = earliest.slice(0, 7);
  const last = new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0)).toISOString().slice(0, 10);
  return earliest.endsWith("-01") && latest === last ? dayWords(month) : null;
}

/** An interval in words: "2 Nov 2020", "Oct 2018", "22–24 Sep 2020", "21 Sep – 20 Nov 2022", "by Feb 2020", "after 2 Jan 2023". */
export function intervalInWords({ earliest, latest }: Interval): string {
  if (!earliest) return latest ? `by ${unitOf(`${latest.slice(0, 4)}-01-01`, latest) ?? dayWords(latest)}` : "day unknown";
  if (!latest) return `after ${dayWords(earliest)}`;
  const unit = unitOf(earliest, latest);
  if (unit) return unit;
  if (earliest.slice(0, 7) === latest.slice(0, 7)) return `${Number(earliest.slice(8))}–${dayWords(latest)}`;
  if (earliest.slice(0, 4) === latest.slice(0, 4)) return `${dayWords(earliest).slice(0, -5)} – ${dayWords(latest)}`;
  return `${dayWords(earliest)} – ${dayWords(latest)}`;
}
