import type { Interval, Time } from "../model/index.ts";
import { addDays, isoDate, monthsOf, move, thirdOf, weekdayOf, widthOf } from "./dates.ts";
import { type Cue, cueAt, type Draft } from "./draft.ts";

type View = Pick<Draft, "tokens" | "sentences" | "sentenceOf" | "cuesAt" | "lexicon">;

/** A time expression in its place. `use`: a point, a beginning, an end, or a date by which something is due. */
export interface Moment extends Interval {
  readonly from: number;
  readonly to: number;
  readonly use: "at" | "from" | "to" | "due";
  readonly relative: string | null;
}

interface Raw extends Interval {
  readonly to: number;
  readonly relative: string | null;
}

/** A publication known to within so many days lets words like "mandag" mean a day; one known worse, only words like "sidste måned". */
const NEAR = 45;
const YEARS = { min: 1900, max: 2100 };

function yearAt(view: View, at: number): number | null {
  const token = view.tokens[at];
  const year = Number(token?.word.raw);
  return token?.word.kind === "number" && token.word.raw.length === 4 && year >= YEARS.min && year <= YEARS.max ? year : null;
}

function year(y: number): Interval {
  return monthsOf(y, 1, 12);
}

/** The last day of the publication as a stand-in for "now", where it is known well enough. */
function nowOf(published: Interval): string | null {
  return published.latest && widthOf(published) <= NEAR * 10 ? published.latest : null;
}

/** The year a month without one belongs to: the last such month before publication, or the next where the text looks ahead. */
function monthWithoutYear(month: number, now: string, ahead: boolean): number {
  const [y = 0, m = 1] = now.split("-").map(Number);
  if (ahead) return month >= m ? y : y + 1;
  return month <= m ? y : y - 1;
}

function dayMonth(view: View, at: number, now: string | null, ahead: boolean): Raw | null {
  const day = Number(view.tokens[at]?.word.raw);
  if (!(view.tokens[at]?.word.kind === "number" && day >= 1 && day <= 31)) return null;
  let i = at + 1;
  for (let skipped = 0; skipped < 2 && !cueAt(view, i, "month"); skipped++) i++;
  const month = cueAt(view, i, "month");
  if (!month || i > at + 2 || view.sentenceOf[i] !== view.sentenceOf[at]) return null;
  const index = (month.sign.index ?? 0) + 1;
  const told = yearAt(view, month.to);
  const y = told ?? (now ? monthWithoutYear(index, now, ahead) : null);
  if (y === null) return null;
  const date = isoDate(y, index, day);
  return {
    earliest: date,
    latest: date,
    to: told ? month.to + 1 : month.to,
    relative: told ? null : `--${String(index).padStart(2, "0")}-${String(day).padStart(2, "0")}`,
  };
}

function monthYear(view: View, at: number, now: string | null, ahead: boolean): Raw | null {
  const month = cueAt(view, at, "month");
  if (!month || (view.lexicon.pack.grammar.capitals && !view.tokens[at]?.word.cap)) return null;
  const index = month.sign.index + 1;
  const day = Number(view.tokens[month.to]?.word.raw);
  const dated = view.tokens[month.to]?.word.kind === "number" && day >= 1 && day <= 31 && view.tokens[month.to]?.word.raw.length !== 4;
  const past = cueAt(view, month.to, "last") ?? cueAt(view, month.to, "this");
  const after = dated ? month.to + 1 + (view.tokens[month.to + 1]?.word.raw === "," ? 1 : 0) : (past?.to ?? month.to);
  const told = yearAt(view, after);
  const y =
    told ??
    (now
      ? monthWithoutYear(index, now, ahead) -
        (past?.sign.type === "last" && past && monthWithoutYear(index, now, ahead) === Number(now.slice(0, 4)) ? 1 : 0)
      : null);
  if (y === null) return null;
  const interval = dated ? { earliest: isoDate(y, index, day), latest: isoDate(y, index, day) } : monthsOf(y, index, index);
  return {
    ...interval,
    to: told ? after + 1 : dated ? month.to + 1 : after,
    relative: told ? null : `--${String(index).padStart(2, "0")}`,
  };
}

function season(view: View, at: number, now: string | null): Raw | null {
  const cue = cueAt(view, at, "season");
  if (!cue) return null;
  const [first, last] = cue.sign.months;
  const told = yearAt(view, cue.to) ?? yearAt(view, cue.to + 1);
  const y = told ?? (now ? monthWithoutYear(first, now, false) : null);
  if (y === null) return null;
  return {
    ...monthsOf(y, first, last),
    to: told ? (yearAt(view, cue.to) ? cue.to + 1 : cue.to + 2) : cue.to,
    relative: told ? null : "season",
  };
}

function weekday(view: View, at: number, published: Interval, now: string | null, ahead: boolean): Raw | null {
  const cue = cueAt(view, at, "weekday");
  if (!cue || !now || widthOf(published) > 7 || cue.to - cue.from > 1 || view.tokens[at]?.word.raw.length === 2) return null;
  const earliest = published.earliest ?? now;
  const back = (date: string) => addDays(date, -((weekdayOf(date) - cue.sign.index + 7) % 7));
  const forward = (date: string) => addDays(date, (cue.sign.index - weekdayOf(date) + 7) % 7);
  return ahead
    ? { earliest: forward(earliest), latest: forward(now), to: cue.to, relative: "next weekday" }
    : { earliest: back(earliest), latest: back(now), to: cue.to, relative: "last weekday" };
}

const UNIT_DAYS = { day: 1, week: 7, month: 30, season: 300, year: 365 } as const;

/** "for tre uger siden", "drie weken geleden", "three weeks ago". */
function ago(view: View, at: number, published: Interval): Raw | null {
  const number =
    cueAt(view, at, "number")?.sign.value ?? (view.tokens[at]?.word.kind === "number" ? Number(view.tokens[at]?.word.raw) : null);
  const after = cueAt(view, at, "number")?.to ?? at + 1;
  if (number === null || !(number > 0) || !published.latest || !published.earliest) return null;
  const unit = [after, after + 1].map((i) => cueAt(view, i, "unit")).find((cue) => cue !== null);
  const end = unit ? [unit.to, unit.to + 1].map((i) => cueAt(view, i, "ago-after")).find((cue) => cue !== null) : null;
  if (!unit || !end || number > 100) return null;
  const days = Math.round(number * UNIT_DAYS[unit.sign.unit]);
  const slack = Math.round(UNIT_DAYS[unit.sign.unit] * 0.5);
  const width = widthOf(published) > 400;
  return width
    ? null
    : {
        earliest: addDays(published.earliest, -days - slack),
        latest: addDays(published.latest, -days + slack),
        to: end.to,
        relative: `-P${Math.round(number)}${unit.sign.unit[0]?.toUpperCase()}`,
      };
}

/** "sidste uge", "vorige maand", "last season". */
function lastUnit(view: View, at: number, now: string | null, published: Interval): Raw | null {
  const cue = cueAt(view, at, "last") ?? cueAt(view, at, "next") ?? cueAt(view, at, "this");
  const unit = cue ? cueAt(view, cue.to, "unit") : null;
  if (!cue || !unit || !now || !published.earliest) return null;
  const step = cue.sign.type === "last" ? -1 : cue.sign.type === "next" ? 1 : 0;
  const span = (date: string): Interval => {
    const [y = 0, m = 1] = date.split("-").map(Number);
    if (unit.sign.unit === "week") {
      const monday = addDays(date, -weekdayOf(date) + 7 * step);
      return { earliest: monday, latest: addDays(monday, 6) };
    }
    if (unit.sign.unit === "month") return { earliest: isoDate(y, m + step, 1), latest: isoDate(y, m + step + 1, 0) };
    if (unit.sign.unit === "season") return monthsOf((m >= 7 ? y : y - 1) + step, 7, 6);
    if (unit.sign.unit === "year") return year(y + step);
    return { earliest: addDays(date, step), latest: addDays(date, step) };
  };
  return {
    earliest: span(published.earliest).earliest,
    latest: span(now).latest,
    to: unit.to,
    relative: `${cue.sign.type} ${unit.sign.unit}`,
  };
}

function relative(view: View, at: number, published: Interval): Raw | null {
  const cue = cueAt(view, at, "relative-time");
  if (!cue || !published.earliest || !published.latest || widthOf(published) > 400) return null;
  return {
    earliest: move(published.earliest, cue.sign.from),
    latest: move(published.latest, cue.sign.to),
    to: cue.to,
    relative: cue.sign.from,
  };
}

function before(view: View, at: number, types: readonly Cue["sign"]["type"][]): Cue | null {
  for (let from = at - 1; from >= Math.max(0, at - 3); from--) {
    const cue = view.cuesAt[from]?.find((c) => types.includes(c.sign.type) && c.to >= at - 1 && c.to <= at);
    if (cue) return cue;
  }
  return null;
}

function useOf(view: View, at: number): Moment["use"] {
  const cue = before(view, at, ["since", "until", "within"])?.sign.type;
  return cue === "since" ? "from" : cue === "until" ? "to" : cue === "within" ? "due" : "at";
}

function bareYear(view: View, at: number): Raw | null {
  const y = yearAt(view, at);
  if (y === null) return null;
  const next = view.tokens[at + 1]?.word.raw;
  if (next === "/" || next === "-" || next === "–") return null;
  return { ...year(y), to: at + 1, relative: null };
}

function momentAt(view: View, at: number, published: Interval): Moment | null {
  const now = nowOf(published);
  const use = useOf(view, at);
  const ahead = use === "to" || use === "due" || before(view, at, ["next"]) !== null;
  const raw =
    ago(view, at, published) ??
    dayMonth(view, at, now, ahead) ??
    relative(view, at, published) ??
    season(view, at, now) ??
    lastUnit(view, at, now, published) ??
    monthYear(view, at, now, ahead) ??
    weekday(view, at, published, now, ahead) ??
    bareYear(view, at);
  if (!raw) return null;
  const part = before(view, at, ["early", "mid", "late"])?.sign.type;
  const narrowed = part ? thirdOf(raw, part === "early" ? 0 : part === "mid" ? 1 : 2) : raw;
  return { earliest: narrowed.earliest, latest: narrowed.latest, from: at, to: raw.to, use, relative: raw.relative };
}

/** All times that the text tells, resolved against the time of publication as far as that is known. */
export function findMoments(view: View, published: Interval): Moment[] {
  const moments: Moment[] = [];
  for (let at = 0; at < view.tokens.length; at++) {
    const moment = momentAt(view, at, published);
    if (!moment) continue;
    moments.push(moment);
    at = moment.to - 1;
  }
  return moments;
}

/** A moment as a reading tells it. */
export function timeOf(view: View, moment: Moment): Time {
  return {
    earliest: moment.earliest,
    latest: moment.latest,
    relative: moment.relative,
    start: view.tokens[moment.from]?.start ?? 0,
    end: view.tokens[moment.to - 1]?.end ?? 0,
  };
}
