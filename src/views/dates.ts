/**
 * Many articles come without a date. What they say, and what other articles say of the same events, narrows the time of publication: by
 * what most hints agree on, so that the order of articles does not matter. A hint that contradicts what is known is not taken.
 */
import type { Assertion, Interval } from "../model/index.ts";
import { compareIntervals, intersect, laterDay, width } from "./calendar.ts";
import { type Hint, hintsOf, worldOf } from "./date-hints.ts";
import { groupBy } from "./groups.ts";

/** Bounds feed on one another (a narrowed article dates an event of another); three rounds reach what the gold holds. */
const ROUNDS = 3;
/** An article known to within this many days is dated; guessing bounds on it would only do harm. */
const DATED_WITHIN = 45;

/** The same assertions, their publications' times narrowed. */
export function narrowDates(assertions: readonly Assertion[]): Assertion[] {
  let now = [...assertions];
  for (let round = 0; round < ROUNDS; round++) {
    const times = narrowedTimes(now);
    if (times.size === 0) break;
    now = now.map((assertion) => withTime(assertion, times.get(assertion.publication.id)));
  }
  return now;
}

function withTime(assertion: Assertion, time: Interval | undefined): Assertion {
  if (!time) return assertion;
  const { publication } = assertion;
  return { ...assertion, publication: { ...publication, published: { ...publication.published, ...time, basis: "inferred" } } };
}

function narrowedTimes(assertions: readonly Assertion[]): ReadonlyMap<string, Interval> {
  const world = worldOf(assertions);
  const times = new Map<string, Interval>();
  for (const [id, article] of groupBy(assertions, ({ publication }) => publication.id)) {
    const published = article[0]?.publication.published;
    if (!published || width(published) <= DATED_WITHIN) continue;
    const time = agreed({ earliest: published.earliest, latest: published.latest }, hintsOf(article, world));
    if (time.earliest !== published.earliest || time.latest !== published.latest) times.set(id, time);
  }
  return times;
}

/**
 * The days on which most hints agree, within what is known. One that was misread, or tells of another event, is outvoted; the order of hints does not matter.
 * Where two stretches have as many votes, the one with both ends, and then the earlier one: what is later may only look back.
 */
function agreed(known: Interval, hints: readonly Hint[]): Interval {
  const fitting = hints.filter(({ bounds }) => intersect(known, bounds) !== null);
  const starts = [...new Set([known.earliest, ...fitting.map(({ bounds }) => laterDay(known.earliest, bounds.earliest))])];
  const stretches = starts.map((start) => {
    const voting = fitting.filter(({ bounds }) => holds(bounds, start));
    const time = voting.reduce<Interval>((all, { bounds }) => intersect(all, bounds) ?? all, known);
    return { time, votes: Math.round(1e6 * voting.reduce((sum, { weight }) => sum + weight, 0)) };
  });
  const open = ({ latest }: Interval): number => Number(latest === null);
  stretches.sort((a, b) => b.votes - a.votes || open(a.time) - open(b.time) || compareIntervals(a.time, b.time));
  return stretches[0]?.time ?? known;
}

/** Whether a stretch holds a day; null is the day before all days. */
function holds({ earliest, latest }: Interval, day: string | null): boolean {
  if (day === null) return earliest === null;
  return (earliest === null || earliest <= day) && (latest === null || day <= latest);
}
