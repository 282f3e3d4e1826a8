import type { Interval } from "../model/index.ts";
import { dayMonthAt, daysOfMonth, playingSeason, type TimeView, wholeYear, yearAt } from "./dated-times.ts";
import { addDays, isoDate, monthsOf, move, weekdayOf, widthOf } from "./dates.ts";
import { cueAt } from "./draft.ts";

/**
 * A time that hangs on the day of publication. `relative` is the rule as a reading keeps it, so that it can be reckoned again once the day is
 * known: an ISO 8601 duration ("-P3W", "P1D"), two of them ("-P2M/P0D"), or `last`, `this`, `next` before a weekday, a unit ("last week"),
 * a month ("last --11"), a day ("last --11-02") or a season ("last --06/--08").
 */
export interface Rule {
  readonly relative: string;
  readonly to: number;
  /** The time for a publication of a day. */
  readonly on: (day: string) => Interval;
}

export type Direction = "last" | "this" | "next";

/** A time may be wider by so many days, and by its own width again, for the publication not being known to a day; then it tells nothing any more. */
const SLACK = 45;
const UNKNOWN: Interval = { earliest: null, latest: null };

/** The time that a rule tells, for a publication known to an interval; unknown where its two ends would mean two different times. */
export function reckon(rule: Pick<Rule, "on">, published: Interval): Interval {
  if (!published.earliest || !published.latest) return UNKNOWN;
  const [first, last] = [rule.on(published.earliest), rule.on(published.latest)];
  const hull = { earliest: first.earliest, latest: last.latest };
  return widthOf(hull) > 2 * widthOf(first) + SLACK || widthOf(hull) < 1 ? UNKNOWN : hull;
}

const yearOf = (day: string): number => Number(day.slice(0, 4));
const monthOf = (day: string): number => Number(day.slice(5, 7));
const two = (n: number): string => String(n).padStart(2, "0");

/**
 * The year in which a month lies that was last, or comes next, seen from a day; with "this", the nearer of the two. The month of the day itself
 * counts as last and as next.
 */
function yearFor(day: string, month: number, direction: Direction): number {
  if (direction === "this") return yearFor(day, month, (month - monthOf(day) + 12) % 12 < 6 ? "next" : "last");
  if (direction === "next") return month >= monthOf(day) ? yearOf(day) : yearOf(day) + 1;
  return month <= monthOf(day) ? yearOf(day) : yearOf(day) - 1;
}

/** "i november", "den 3. maj", "in November"; "november sidste år" and "last November" count from the year before. */
export function monthRule(view: TimeView, at: number, direction: Direction, lastYear: boolean): Rule | null {
  const found = dayMonthAt(view, at);
  if (!found) return null;
  const { month, day, to } = found;
  const past = cueAt(view, to, "last");
  const unit = past ? cueAt(view, past.to, "unit") : null;
  const yearBefore = unit?.sign.unit === "year";
  return {
    relative: `${yearBefore ? "last year" : direction} --${two(month)}${day === null ? "" : `-${two(day)}`}`,
    to: yearBefore ? unit.to : to,
    on: (now) => {
      const year = yearBefore ? yearOf(now) - 1 : yearFor(now, month, direction);
      return daysOfMonth(lastYear && month === monthOf(now) ? year - 1 : year, found);
    },
  };
}

/** "i sommer", "in the summer", "sidste vinter". A summer is the last one once it has begun. */
export function seasonRule(view: TimeView, at: number, direction: Direction, before: boolean): Rule | null {
  const cue = cueAt(view, at, "season");
  if (!cue) return null;
  const [first, last] = cue.sign.months;
  return {
    relative: `${before ? "last" : direction} --${two(first)}/--${two(last)}`,
    to: cue.to,
    on: (now) => {
      const next = direction === "last" ? yearFor(now, first, "last") : yearFor(now, Math.max(first, last), direction);
      const running = next === yearOf(now) && monthOf(now) >= first && (last < first || monthOf(now) <= last);
      return monthsOf(before && running ? next - 1 : next, first, last);
    },
  };
}

const DAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

/** "mandag", "on Monday", "next Monday", "mandag i sidste uge". */
export function weekdayRule(view: TimeView, at: number, direction: Direction): Rule | null {
  const cue = cueAt(view, at, "weekday");
  if (!cue || view.tokens[at]?.word.raw.length === 2) return null;
  const { index } = cue.sign;
  const week = [cue.to, cue.to + 1].find((i) => cueAt(view, i, "last") && cueAt(view, i + 1, "unit")?.sign.unit === "week");
  const one = (day: string): Interval => ({ earliest: day, latest: day });
  if (week !== undefined)
    return { relative: `last week ${DAYS[index]}`, to: week + 2, on: (now) => one(addDays(now, index - weekdayOf(now) - 7)) };
  const on =
    direction === "next"
      ? (now: string) => one(addDays(now, (index - weekdayOf(now) + 7) % 7))
      : (now: string) => one(addDays(now, -((weekdayOf(now) - index + 7) % 7)));
  return { relative: `${direction === "next" ? "next" : "last"} ${DAYS[index]}`, to: cue.to, on };
}

const UNIT_DAYS = { day: 1, week: 7, month: 30.4, season: 365.25, year: 365.25 } as const;
const UNIT_LETTERS = { day: "D", week: "W", month: "M", season: "Y", year: "Y" } as const;
/** More than so many of a unit are no time that anybody counts back. */
const MOST = 60;

/** "for tre uger siden", "drie weken geleden", "three weeks ago": half a unit off each way, days exact up to three. */
export function agoRule(view: TimeView, at: number): Rule | null {
  const word = cueAt(view, at, "number");
  const figure = view.tokens[at]?.word.kind === "number" ? Number(view.tokens[at]?.word.raw) : Number.NaN;
  const count = word?.sign.value ?? figure;
  const after = word?.to ?? at + 1;
  if (!(count > 0 && count <= MOST)) return null;
  const unit = cueAt(view, after, "unit") ?? cueAt(view, after + 1, "unit");
  const end = unit ? (cueAt(view, unit.to, "ago-after") ?? cueAt(view, unit.to + 1, "ago-after")) : null;
  if (!unit || !end) return null;
  const size = UNIT_DAYS[unit.sign.unit];
  const middle = count * size;
  const slack = unit.sign.unit === "day" ? (middle > 3 ? middle / 5 : 0) : size / 2;
  return {
    relative: `-P${count}${UNIT_LETTERS[unit.sign.unit]}`,
    to: end.to,
    on: (now) => ({ earliest: addDays(now, -Math.ceil(middle + slack)), latest: addDays(now, -Math.floor(middle - slack)) }),
  };
}

/** "sidste uge", "vorige maand", "last season", "this year". */
export function unitRule(view: TimeView, at: number): Rule | null {
  const cue = cueAt(view, at, "last") ?? cueAt(view, at, "next") ?? cueAt(view, at, "this");
  const unit = cue ? cueAt(view, cue.to, "unit") : null;
  if (!cue || !unit || yearAt(view, unit.to) !== null) return null;
  const step = cue.sign.type === "last" ? -1 : cue.sign.type === "next" ? 1 : 0;
  const on = (day: string): Interval => {
    const [y, m] = [yearOf(day), monthOf(day)];
    if (unit.sign.unit === "week") {
      const monday = addDays(day, -weekdayOf(day) + 7 * step);
      return { earliest: monday, latest: addDays(monday, 6) };
    }
    if (unit.sign.unit === "month") return { earliest: isoDate(y, m + step, 1), latest: isoDate(y, m + step + 1, 0) };
    if (unit.sign.unit === "season") return playingSeason((m >= 7 ? y : y - 1) + step);
    if (unit.sign.unit === "year") return wholeYear(y + step);
    return { earliest: addDays(day, step), latest: addDays(day, step) };
  };
  return { relative: `${cue.sign.type} ${unit.sign.unit}`, to: unit.to, on };
}

/** "i går", "onlangs", "in the coming days". */
export function wordRule(view: TimeView, at: number): Rule | null {
  const cue = cueAt(view, at, "relative-time");
  if (!cue) return null;
  const { from, to } = cue.sign;
  return {
    relative: from === to ? from : `${from}/${to}`,
    to: cue.to,
    on: (now) => ({ earliest: move(now, from), latest: move(now, to) }),
  };
}
