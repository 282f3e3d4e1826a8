/** Sorts what is said of one person in one job at one club into spells: he may have come back. */
import type { Assertion, Interval, Manner, Role } from "../model/index.ts";
import { ALWAYS, compareIntervals, earlierDay, gap, intersect, laterDay, width } from "./calendar.ts";

/** What one claim says of a spell: when it began, when it ended, and days on which he was there. */
export interface Testimony {
  readonly assertion: Assertion;
  readonly start: Interval;
  readonly end: Interval;
  /** He was there on a day within this stretch. */
  readonly seen: Interval;
  readonly role: Role | null;
  readonly manner: Manner | null;
  /** The text dates it; a bound that is only the day of publication does not count. */
  readonly dated: boolean;
}

/** One end of a spell, with those who agree on it and those who do not. */
export interface Bound extends Interval {
  readonly support: readonly Assertion[];
  readonly contradicted: readonly Assertion[];
}

export interface Spell {
  readonly testimonies: readonly Testimony[];
  readonly start: Bound;
  readonly end: Bound;
  readonly seen: Interval;
}

/** Reports of one event that differ by less (in days) contradict each other; by more, they tell of two. */
const ONE_EVENT = 200;
/** Days by which reports of a start and an end may overlap without meaning two spells. */
const SLACK = 3;

/** Cuts testimonies into spells, the earliest first. Their order does not matter. */
export function spellsOf(testimonies: readonly Testimony[]): readonly Spell[] {
  const sorted = [...testimonies].sort((a, b) => sharpness(a) - sharpness(b) || (a.assertion.id < b.assertion.id ? -1 : 1));
  const groups: Testimony[][] = [];
  for (const testimony of sorted) {
    const fitting = groups.filter((group) => fits(testimony, group));
    const home = fitting.sort((a, b) => compareIntervals(extent(b), extent(a)))[0];
    if (home) home.push(testimony);
    else groups.push([testimony]);
  }
  return groups.map(toSpell).sort((a, b) => compareIntervals(extent(a.testimonies), extent(b.testimonies)));
}

function sharpness({ start, end, seen, dated }: Testimony): number {
  return (dated ? 0 : 1e9) + Math.min(width(start), width(end), width(seen), 1e8);
}

function fits(testimony: Testimony, group: readonly Testimony[]): boolean {
  return group.every((other) => !apart(testimony, other));
}

/** Whether two testimonies cannot be of one spell. */
function apart(a: Testimony, b: Testimony): boolean {
  if (gap(a.start, b.start) > ONE_EVENT || gap(a.end, b.end) > ONE_EVENT) return true;
  return over(a, b) || over(b, a);
}

/** Whether the spell of `a` was over, or `a` saw him there, before that of `b` had begun. */
function over(a: Testimony, b: Testimony): boolean {
  return beyond(a.end.latest, laterDay(b.start.earliest, b.seen.earliest)) || beyond(a.seen.latest, b.start.earliest);
}

function beyond(last: string | null, first: string | null): boolean {
  return last !== null && first !== null && gap({ earliest: null, latest: last }, { earliest: first, latest: null }) > SLACK;
}

/** From the first to the last day that anybody dates. */
function extent(group: readonly Testimony[]): Interval {
  const dated = group.filter((testimony) => testimony.dated);
  const of = dated.length > 0 ? dated : group;
  return of.reduce<Interval>(
    (all, { start, end, seen }) => ({
      earliest: earlierDay(all.earliest, start.earliest ?? seen.earliest ?? end.earliest),
      latest: laterDay(all.latest, end.latest ?? seen.latest ?? start.latest),
    }),
    ALWAYS,
  );
}

function toSpell(testimonies: readonly Testimony[]): Spell {
  const seen = testimonies.reduce<Interval>(
    (all, { start, end, seen: day }) => ({
      earliest: earlierDay(all.earliest, earlierDay(day.latest, earlierDay(start.latest, end.latest))),
      latest: laterDay(all.latest, laterDay(day.earliest, laterDay(start.earliest, end.earliest))),
    }),
    ALWAYS,
  );
  const start = agree(testimonies.map((testimony) => [testimony.start, testimony]));
  const end = agree(testimonies.map((testimony) => [testimony.end, testimony]));
  const ended = end.support.length > 0 ? capped(end, { earliest: seen.latest, latest: null }) : end;
  return { testimonies, start: capped(start, { earliest: null, latest: seen.earliest }), end: ended, seen };
}

/** An interval with what must also hold, where the two can be had together. */
function capped(bound: Bound, limit: Interval): Bound {
  return { ...bound, ...(intersect(bound, limit) ?? {}) };
}

/**
 * What most testimonies can agree on: they are taken in the order of how many others each agrees with, the sharper first, and each narrows
 * the result or is noted as contradicting it.
 */
function agree(said: readonly (readonly [Interval, Testimony])[]): Bound {
  const telling = said.filter(([interval]) => interval.earliest !== null || interval.latest !== null);
  const friends = ([interval]: readonly [Interval, Testimony]): number => telling.filter(([other]) => gap(interval, other) === 0).length;
  const ranked = telling
    .map((entry) => ({ entry, n: friends(entry) }))
    .sort((a, b) => b.n - a.n || width(a.entry[0]) - width(b.entry[0]) || (a.entry[1].assertion.id < b.entry[1].assertion.id ? -1 : 1));
  let agreed: Interval = ALWAYS;
  const support: Assertion[] = [];
  const contradicted: Assertion[] = [];
  for (const { entry } of ranked) {
    const narrower = intersect(agreed, entry[0]);
    (narrower ? support : contradicted).push(entry[1].assertion);
    agreed = narrower ?? agreed;
  }
  return { ...agreed, support, contradicted };
}
