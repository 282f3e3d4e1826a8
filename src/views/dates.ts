/**
 * Many articles come without a date. What they say, and what other articles say of the same events, narrows the time of publication; only
 * ever by intersection, so that the order of articles does not matter. A bound that contradicts what is known is not taken.
 */
import type { Assertion, Interval } from "../model/index.ts";
import { addDays, agoOf, daysOf, intersect, whollyBefore, width } from "./calendar.ts";
import { arrival, exit, isDated, isPlain, jobOf } from "./events.ts";
import { groupBy } from "./groups.ts";

/** Bounds feed on one another (a narrowed article dates an event of another); three rounds reach what the gold holds. */
const ROUNDS = 3;
/** An article known to within this many days is dated; guessing bounds on it would only do harm. */
const DATED_WITHIN = 45;
/** Days by which the news of a job may run ahead of its first day. */
const LEAD = 200;
/** An article known to no better than this many days may lie on either side of any appointment. */
const WIDEST = 800;

type Bounds = readonly (Interval | null)[];
type Rule = (article: readonly Assertion[], world: World) => Bounds;

interface World {
  readonly births: ReadonlyMap<string, Interval>;
  /** Plain, dated departures and appointments, by person and club. */
  readonly exits: ReadonlyMap<string, readonly Assertion[]>;
  readonly arrivals: ReadonlyMap<string, readonly Assertion[]>;
  readonly arrivalsAt: ReadonlyMap<string, readonly Assertion[]>;
}

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
    let time: Interval = { earliest: published.earliest, latest: published.latest };
    for (const rule of RULES) for (const bounds of rule(article, world)) time = (bounds && intersect(time, bounds)) ?? time;
    if (time.earliest !== published.earliest || time.latest !== published.latest) times.set(id, time);
  }
  return times;
}

function worldOf(assertions: readonly Assertion[]): World {
  const plain = assertions.filter(isPlain);
  const dated = plain.filter(isDated);
  const births = plain.flatMap(({ claim }) => {
    const born = claim.fact?.born ? daysOf(claim.fact.born) : null;
    return born && claim.person ? [[claim.person, born] as const] : [];
  });
  const arrivals = dated.filter(({ claim }) => claim.kind === "appointment" && claim.club);
  return {
    births: new Map(births),
    exits: groupBy(
      dated.filter(({ claim }) => claim.kind === "departure" && claim.person && claim.club),
      spellKey,
    ),
    arrivals: groupBy(arrivals, spellKey),
    arrivalsAt: groupBy(arrivals, benchKey),
  };
}

const spellKey = ({ claim }: Assertion): string => JSON.stringify([claim.person, claim.club, jobOf(claim.role)]);
const benchKey = ({ claim }: Assertion): string => JSON.stringify([claim.club, jobOf(claim.role)]);

const elsewhere = (found: readonly Assertion[] | undefined, { publication }: Assertion): readonly Assertion[] =>
  (found ?? []).filter((other) => other.publication.id !== publication.id);

/** Whoever is 52 in an article was born 52 to 53 years before it. */
const byAge: Rule = (article, { births }) =>
  article.map(({ claim }) => {
    const age = claim.fact?.age;
    const born = claim.person ? births.get(claim.person) : undefined;
    if (age === undefined || !born?.earliest || !born.latest) return null;
    return { earliest: birthday(born.earliest, age), latest: addDays(birthday(born.latest, age + 1), -1) };
  });

function birthday(born: string, age: number): string {
  return addDays(`${Number(born.slice(0, 4)) + age}-${born.slice(5, 7)}-01`, Number(born.slice(8, 10)) - 1);
}

/** What an article tells as done, and another dates, was done before it appeared; of several such events the first counts. */
const afterEvents: Rule = (article, { exits, arrivals }) =>
  article.filter(isPlain).map((assertion) => {
    const { kind } = assertion.claim;
    const [known, time] = kind === "departure" ? [exits, exit] : kind === "appointment" ? [arrivals, arrival] : [];
    const days = elsewhere(known?.get(spellKey(assertion)), assertion).map((other) => time?.(other).earliest ?? null);
    const [first = null] = days.includes(null) ? [] : days.sort();
    return { earliest: first, latest: null };
  });

/** What an article dates itself, by a year, and tells as done, was done before it appeared. News of a job runs ahead of it by some months. */
const afterOwnDates: Rule = (article) =>
  article.filter(isPlain).map(({ claim }) => {
    const [time, lead] =
      claim.kind === "honour"
        ? [claim.time?.at, 0]
        : claim.kind === "appointment"
          ? [claim.time?.at ?? claim.time?.from, LEAD]
          : [claim.time?.from, LEAD];
    return { earliest: time?.earliest && !time.relative ? addDays(time.earliest, -lead) : null, latest: null };
  });

/** "A month ago he was sacked", where another article says when he was. */
const byRelativeTime: Rule = (article, { exits, arrivals }) =>
  article.filter(isPlain).flatMap((assertion) => {
    const at = assertion.claim.time?.at;
    const ago = at?.relative && !at.earliest && !at.latest ? agoOf(at.relative) : null;
    if (!ago) return [];
    const { kind } = assertion.claim;
    const [known, time] = kind === "departure" ? [exits, exit] : kind === "appointment" ? [arrivals, arrival] : [];
    return elsewhere(known?.get(spellKey(assertion)), assertion).map((other) => {
      const when = time?.(other);
      return {
        earliest: when?.earliest ? addDays(when.earliest, ago.min) : null,
        latest: when?.latest ? addDays(when.latest, ago.max) : null,
      };
    });
  });

/** A live candidate does not have the job yet: the article is older than the appointment that another article dates. */
const beforeAppointment: Rule = (article, { arrivalsAt }) =>
  article
    .filter(({ claim }) => claim.kind === "candidacy" && claim.polarity === "affirmed" && (claim.standing ?? "live") === "live")
    .flatMap((assertion) => {
      const bench = arrivalsAt.get(benchKey(assertion));
      if (article.some((other) => isPlain(other) && other.claim.kind === "appointment" && benchKey(other) === benchKey(assertion)))
        return [];
      const coming = elsewhere(bench, assertion).filter((other) => isNext(other, article, assertion));
      return coming.map((other) => ({ earliest: null, latest: arrival(other).latest }));
    });

/** The appointment ends this vacancy: his own, or another's of whom the article does not know yet, after a farewell that it tells. */
function isNext(appointment: Assertion, article: readonly Assertion[], candidacy: Assertion): boolean {
  const { published } = candidacy.publication;
  const { person, club } = candidacy.claim;
  const taker = appointment.claim.person;
  if (width(published) > WIDEST || whollyBefore(arrival(appointment), published)) return false;
  const here = article.filter(({ claim }) => claim.club === club && claim.polarity === "affirmed");
  if (here.some(({ claim }) => claim.person === taker && claim.kind !== "candidacy" && claim.kind !== "response")) return false;
  return taker === person || here.some(({ claim }) => claim.kind === "departure");
}

const RULES: readonly Rule[] = [byAge, afterOwnDates, afterEvents, byRelativeTime, beforeAppointment];
