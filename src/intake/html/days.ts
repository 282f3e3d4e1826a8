import { fold } from "../../text/index.ts";
import { MONTHS } from "./months-table.ts";

/** A moment as a page gives it: the day as it is written there, and the whole ISO 8601 time where there is one. */
export interface Moment {
  readonly day: string;
  readonly time?: string;
}

/** Nothing that people read on the web is older; a later year is a slip. */
const FIRST_YEAR = 1990;
const LAST_YEAR = 2100;
const ISO =
  /(?<!\d)((?:19|20)\d\d)-?(\d{2})-?(\d{2})(?:[T ]+(\d{2}):?(\d{2})(?::?\d{2}(?:[.,]\d{1,9})?)? ?(Z|UTC|GMT|[+-]\d{2}(?::?\d{2})?)?)?(?!\d)/;
/** 5.3.2024, 05/03/2024, 2024/3/5, 2024.03.05, 2024年3月5日 and 2024년 3월 5일. */
const YEAR_FIRST = /(?<!\d)((?:19|20)\d\d) ?[./年년-] ?(\d{1,2}) ?[./月월-] ?(\d{1,2})(?!\d)/;
const YEAR_LAST = /(?<!\d)(\d{1,2}) ?[./-] ?(\d{1,2}) ?[./-] ?((?:19|20)\d\d)(?!\d)/;
/** 5. marts 2024, 5 de marzo de 2024, 5th March, 2024. */
const DAY_MONTH = /(?<!\d)(\d{1,2})(?:\.|st|nd|rd|th|er|º)?,? (?:de |d')?(\p{L}{3,14})[.,]?(?: del?)? ((?:19|20)\d\d)(?!\d)/gu;
const MONTH_DAY = /(\p{L}{3,14})\.? (\d{1,2})(?:st|nd|rd|th)?,? ((?:19|20)\d\d)(?!\d)/gu;
const EPOCH = /^1\d{9}(?:\d{3})?$/;
/** Datelines are no longer than this. */
const LONGEST = 300;

/** The ISO day, or undefined where there is no such day. */
function dayOf(year: number, month: number, day: number): string | undefined {
  if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12) return undefined;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCDate() === day && day > 0 ? date.toISOString().slice(0, 10) : undefined;
}

/**
 * The first moment that some words of a page tell, in figures or in words of any language of the table; undefined where none does. In figures the
 * day comes before the month unless that cannot be, or `monthFirst` says that the page is American.
 */
export function momentIn(words: string, monthFirst = false): Moment | undefined {
  const text = words.slice(0, LONGEST).replace(/\s+/g, " ").trim();
  if (EPOCH.test(text)) return { day: new Date(Number(text.slice(0, 10)) * 1000).toISOString().slice(0, 10) };
  return inIso(text) ?? inFigures(text, monthFirst) ?? inWords(text);
}

function inIso(text: string): Moment | undefined {
  const match = ISO.exec(text);
  if (!match) return undefined;
  const [, year, month, date, hour, minute, zone = ""] = match;
  const day = dayOf(Number(year), Number(month), Number(date));
  if (!day || !hour || Number(hour) > 23 || Number(minute) > 59) return day ? { day } : undefined;
  const offset = /^[+-]/.test(zone) ? `${zone.slice(0, 3)}:${zone.slice(3).replace(":", "") || "00"}` : zone === "" ? "" : "Z";
  return { day, time: `${day}T${hour}:${minute}${offset}` };
}

function inFigures(text: string, monthFirst: boolean): Moment | undefined {
  const first = YEAR_FIRST.exec(text);
  const last = first ? null : YEAR_LAST.exec(text);
  if (last) {
    const [one, two, year] = [Number(last[1]), Number(last[2]), Number(last[3])];
    const [day, month] = two > 12 || (monthFirst && one <= 12) ? [two, one] : [one, two];
    return moment(dayOf(year, month, day));
  }
  return first ? moment(dayOf(Number(first[1]), Number(first[2]), Number(first[3]))) : undefined;
}

const moment = (day: string | undefined): Moment | undefined => (day ? { day } : undefined);

function inWords(text: string): Moment | undefined {
  for (const [, date, month = "", year] of text.matchAll(DAY_MONTH)) {
    const day = dayOf(Number(year), MONTHS.get(fold(month)) ?? 0, Number(date));
    if (day) return { day };
  }
  for (const [, month = "", date, year] of text.matchAll(MONTH_DAY)) {
    const day = dayOf(Number(year), MONTHS.get(fold(month)) ?? 0, Number(date));
    if (day) return { day };
  }
  return undefined;
}
