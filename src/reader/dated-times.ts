import type { Interval } from "../model/index.ts";
import { isoDate, monthsOf } from "./dates.ts";
import { cueAt, type Draft, type FrameMatch } from "./draft.ts";
import { isKind, mapMentions } from "./mentions.ts";

export type TimeView = Pick<
  Draft,
  "article" | "tokens" | "sentences" | "sentenceOf" | "cuesAt" | "lexicon" | "clauses" | "clauseOf" | "figures" | "mentions"
> & {
  readonly frames: readonly Pick<FrameMatch, "cue" | "clause">[];
};

/** A time that stands on its own, as far as token `to`. */
export interface Dated extends Interval {
  readonly to: number;
}

const YEARS = { min: 1900, max: 2100 };
/** A playing season, as most of Europe's, begins in July and ends in June. */
const SEASON = { first: 7, last: 6 };
const FIGURES = /(\d{1,2})([./-])(\d{1,2})[./-](\d{4})(?!\d)/y;
const ISO = /(\d{4})-(\d{2})-(\d{2})(?!\d)/y;

/** A token that is a year in four figures. */
export function yearAt(view: TimeView, at: number): number | null {
  const word = view.tokens[at]?.word;
  if (word?.kind !== "number" || word.raw.length !== 4) return null;
  const year = Number(word.raw);
  return year >= YEARS.min && year <= YEARS.max ? year : null;
}

export function wholeYear(year: number): Interval {
  return monthsOf(year, 1, 12);
}

export function playingSeason(year: number): Interval {
  return monthsOf(year, SEASON.first, SEASON.last);
}

/** A token that is a day of a month: a number up to 31. */
export function dayAt(view: TimeView, at: number): number | null {
  const word = view.tokens[at]?.word;
  if (word?.kind !== "number" || word.raw.length > 2) return null;
  const day = Number(word.raw);
  return day >= 1 && day <= 31 ? day : null;
}

/** The token behind a character of the text. */
function tokenBehind(view: TimeView, from: number, end: number): number {
  let to = from + 1;
  while (to < view.tokens.length && (view.tokens[to]?.start ?? end) < end) to++;
  return to;
}

/** "14.11.2022", "14/11-2022", "2022-11-14". Day before month in all languages read so far; the other way round only where there is no such month. */
export function inFigures(view: TimeView, at: number): Dated | null {
  const token = view.tokens[at];
  if (token?.word.kind !== "number") return null;
  ISO.lastIndex = token.start;
  FIGURES.lastIndex = token.start;
  const iso = ISO.exec(view.article.text);
  const match = iso ?? FIGURES.exec(view.article.text);
  if (!match) return null;
  const [year, a, b] = iso ? [Number(iso[1]), Number(iso[2]), Number(iso[3])] : [Number(match[4]), Number(match[3]), Number(match[1])];
  const [month, day] = !iso && a > 12 ? [b, a] : [a, b];
  if (month < 1 || month > 12 || day < 1 || day > 31 || year < YEARS.min || year > YEARS.max) return null;
  const date = isoDate(year, month, day);
  return { earliest: date, latest: date, to: tokenBehind(view, at, token.start + match[0].length) };
}

/** A month's word with the day before or behind it: "den 3. maj", "May 3", "3 May". */
export interface DayMonth {
  readonly month: number;
  readonly day: number | null;
  readonly to: number;
}

function monthAt(view: TimeView, at: number): { month: number; to: number } | null {
  const cue = cueAt(view, at, "month");
  if (!cue || (view.lexicon.pack.grammar.capitals && !view.tokens[at]?.word.cap)) return null;
  return { month: cue.sign.index + 1, to: cue.to };
}

/** A month, with its day where one is told. Between day and month may stand a full stop or an ordinal's ending. */
export function dayMonthAt(view: TimeView, at: number): DayMonth | null {
  const before = dayAt(view, at);
  if (before !== null) {
    for (let i = at + 1; i <= at + 2 && view.sentenceOf[i] === view.sentenceOf[at]; i++) {
      const month = monthAt(view, i);
      if (month) return { month: month.month, day: before, to: month.to };
    }
    return null;
  }
  const month = monthAt(view, at);
  if (!month) return null;
  const day = dayAt(view, month.to);
  return day === null ? { ...month, day: null } : { month: month.month, day, to: month.to + 1 };
}

export function daysOfMonth(year: number, { month, day }: Pick<DayMonth, "month" | "day">): Interval {
  if (day === null) return monthsOf(year, month, month);
  const date = isoDate(year, month, day);
  return { earliest: date, latest: date };
}

/** "3. maj 2020", "May 3, 2020", "november 2019". */
export function inWords(view: TimeView, at: number): Dated | null {
  const found = dayMonthAt(view, at);
  if (!found) return null;
  const behind = view.tokens[found.to]?.word;
  const joined = behind !== undefined && (behind.raw === "," || view.lexicon.grammar.of.has(behind.low));
  const year = yearAt(view, found.to) ?? (joined ? yearAt(view, found.to + 1) : null);
  if (year === null) return null;
  return { ...daysOfMonth(year, found), to: yearAt(view, found.to) === null ? found.to + 2 : found.to + 1 };
}

/** "sommeren 2024", "the summer of 2024". */
export function seasonOfYear(view: TimeView, at: number): Dated | null {
  const cue = cueAt(view, at, "season");
  if (!cue) return null;
  const to = [cue.to, cue.to + 1].find((i) => yearAt(view, i) !== null);
  if (to === undefined) return null;
  const [first, last] = cue.sign.months;
  return { ...monthsOf(yearAt(view, to) ?? 0, first, last), to: to + 1 };
}

const DASHES = new Set(["-", "–", "—"]);

/** Two years side by side: a playing season ("2018/19", "2018-19", "2018/2019"), or a spell from year to year ("2007–2010"). */
export interface Years extends Dated {
  readonly until: Interval | null;
}

/** Whether a number that looks like a year is an amount. */
function isAmount(view: TimeView, at: number): boolean {
  return (cueAt(view, at + 1, "currency") ?? cueAt(view, at + 1, "multiplier") ?? cueAt(view, at - 1, "currency")) !== null;
}

/** Whether a year belongs to the name of a competition ("VM 2022", "the 2026 World Cup"), and so says nothing of when. */
export function isOfCompetition(view: TimeView, at: number): boolean {
  const map = mapMentions(view.mentions);
  return isKind(view, map.ending[at], "competition") || isKind(view, map.starting[at + 1], "competition");
}

/** A year, or two. */
export function yearsAt(view: TimeView, at: number): Years | null {
  const year = yearAt(view, at);
  if (year === null || isAmount(view, at)) return null;
  const joint = view.tokens[at + 1]?.word.raw ?? "";
  const next = view.tokens[at + 2]?.word;
  const single: Years = { ...wholeYear(year), to: at + 1, until: null };
  if (!(joint === "/" || DASHES.has(joint)) || next?.kind !== "number") return single;
  const second = next.raw.length === 2 ? Number(`${String(year).slice(0, 2)}${next.raw}`) : yearAt(view, at + 2);
  if (second === null || second < year) return single;
  if (second === year + 1 && (joint === "/" || next.raw.length === 2)) return { ...playingSeason(year), to: at + 3, until: null };
  return joint === "/" ? single : { ...wholeYear(year), to: at + 3, until: wholeYear(second) };
}
