/** What the words of an article, and what other articles say of the same events, tell of its day: each rule gives hints, none of which must be right. */
import type { Assertion, Interval } from "../model/index.ts";
import { type Ago, addDays, agoOf, daysOf, earlierDay, whollyBefore, width } from "./calendar.ts";
import { arrival, exit, isDated, isPlain, jobOf } from "./events.ts";
import { groupBy } from "./groups.ts";

/** Days within which an article appeared, and how much the hint counts against others. */
export interface Hint {
  readonly bounds: Interval;
  readonly weight: number;
}

/** Days by which the news of a job may run ahead of its first day. */
const LEAD = 200;
/** An article that may have appeared this many days before an appointment may tell of another candidacy for the job. */
const WIDEST = 800;
/** What the appointment of others counts for: it may have filled another vacancy. */
const OTHERS = 0.5;
/** Days for which the last articles may go on without knowing of an appointment. */
const LAG = 3;

type Rule = (article: readonly Assertion[], world: DateWorld) => readonly Hint[];

/** Plain births, departures and appointments of all articles. */
export interface DateWorld {
  readonly births: ReadonlyMap<string, Interval>;
  /** By person, club and job. */
  readonly exits: ReadonlyMap<string, readonly Assertion[]>;
  readonly arrivals: ReadonlyMap<string, readonly Assertion[]>;
  /** By club and job. */
  readonly arrivalsAt: ReadonlyMap<string, readonly Assertion[]>;
}

export function worldOf(assertions: readonly Assertion[]): DateWorld {
  const plain = assertions.filter(isPlain);
  const births = plain.flatMap(({ claim }) => {
    const born = claim.fact?.born ? daysOf(claim.fact.born) : null;
    return born && claim.person ? [[claim.person, born] as const] : [];
  });
  const ofKind = (kind: "departure" | "appointment") => plain.filter(({ claim }) => claim.kind === kind && claim.person && claim.club);
  return {
    births: new Map(births),
    exits: groupBy(ofKind("departure"), spellKey),
    arrivals: groupBy(ofKind("appointment"), spellKey),
    arrivalsAt: groupBy(ofKind("appointment"), benchKey),
  };
}

/** All hints on the day of one article. What one rule finds twice is one hint. */
export function hintsOf(article: readonly Assertion[], world: DateWorld): readonly Hint[] {
  return RULES.flatMap((rule) => {
    const said = rule(article, world).filter(({ bounds }) => bounds.earliest !== null || bounds.latest !== null);
    return [...groupBy(said, ({ bounds }) => JSON.stringify([bounds.earliest, bounds.latest])).values()].flatMap((same) =>
      same.slice(0, 1),
    );
  });
}

const hint = (earliest: string | null, latest: string | null, weight = 1): Hint => ({ bounds: { earliest, latest }, weight });

const spellKey = ({ claim }: Assertion): string => JSON.stringify([claim.person, claim.club, jobOf(claim.role)]);
const benchKey = ({ claim }: Assertion): string => JSON.stringify([claim.club, jobOf(claim.role)]);

const elsewhere = (found: readonly Assertion[] | undefined, { publication }: Assertion): readonly Assertion[] =>
  (found ?? []).filter((other) => other.publication.id !== publication.id);

/** One article's word on when an event was. */
interface Dating {
  readonly when: Interval;
  /** By the text itself, not only by the day of publication. */
  readonly isDated: boolean;
  /** The day of publication was told, not inferred: hints must not feed on hints. */
  readonly isSure: boolean;
}

/** When the event that a claim tells of happened, as each other article that tells of it has it; those without a day of their own know only that it was over. */
function sameEvent(assertion: Assertion, { exits, arrivals }: DateWorld): readonly Dating[] {
  const { kind } = assertion.claim;
  const [known, time] = kind === "departure" ? [exits, exit] : kind === "appointment" ? [arrivals, arrival] : [null, null];
  if (!known) return [];
  return elsewhere(known.get(spellKey(assertion)), assertion).map((other) => ({
    when: time(other),
    isDated: isDated(other),
    isSure: other.publication.published.basis !== "inferred",
  }));
}

/** Whoever is 52 in an article was born 52 to 53 years before it. */
const byAge: Rule = (article, { births }) =>
  article.flatMap(({ claim }) => {
    const age = claim.fact?.age;
    const born = claim.person ? births.get(claim.person) : undefined;
    if (age === undefined || !born?.earliest || !born.latest) return [];
    return [hint(birthday(born.earliest, age), addDays(birthday(born.latest, age + 1), -1))];
  });

function birthday(born: string, age: number): string {
  return addDays(`${Number(born.slice(0, 4)) + age}-${born.slice(5, 7)}-01`, Number(born.slice(8, 10)) - 1);
}

/**
 * What an article tells as done, and others date, was done before it appeared; of several such days the first counts. The farewell of a man whose running contract the
 * same article tells of is no farewell yet.
 */
const afterEvents: Rule = (article, world) =>
  article
    .filter((one) => isPlain(one) && !(one.claim.kind === "departure" && inOffice(article, one)))
    .map((assertion) => {
      const days = sameEvent(assertion, world).flatMap(({ isDated: dated, when }) => (dated ? [when.earliest] : []));
      const [first = null] = days.includes(null) ? [] : days.sort();
      return hint(first, null);
    });

/** Whether an article tells of a man, at one club, as one who has the job. */
function inOffice(article: readonly Assertion[], { claim: { person, club } }: Assertion): boolean {
  return article.some((one) => one.claim.person === person && one.claim.club === club && isHeld(one));
}

/** A job that is told of as held: in so many words, or by a contract that runs. */
function isHeld(one: Assertion): boolean {
  const { kind, standing, terms, time } = one.claim;
  const runs = kind === "contract" && Boolean(terms?.until ?? time?.to);
  return isPlain(one) && (runs || (kind === "tenure" && standing === "live"));
}

/** Who has the job has not left it: the article is hardly younger than the first that tells of his farewell. Who left twice dates nothing. */
const beforeExit: Rule = (article, { exits }) =>
  article.filter(isHeld).flatMap((held) => {
    const days = elsewhere(exits.get(spellKey(held)), held).flatMap((other) => exit(other).latest ?? []);
    const [first, last] = [days.sort()[0], days.at(-1)];
    const isOne = first && last && last <= addDays(first, WIDEST);
    const knows = article.some(
      (one) => one.claim.kind === "departure" && one.claim.person === held.claim.person && isPlain(one) && !inOffice(article, one),
    );
    return isOne && !knows && !isGone(held, first) ? [hint(null, addDays(first, LAG))] : [];
  });

/** Whether the day lies before all days on which the article may have appeared: then it tells of another spell. */
function isGone({ publication: { published } }: Assertion, day: string): boolean {
  return published.earliest !== null && addDays(day, LAG) < published.earliest;
}

/** What an article dates itself, by a year, and tells as done, was done before it appeared. News of a job runs ahead of it by some months. */
const afterOwnDates: Rule = (article) =>
  article.filter(isPlain).map(({ claim }) => {
    const [time, lead] =
      claim.kind === "honour"
        ? [claim.time?.at, 0]
        : claim.kind === "appointment"
          ? [claim.time?.at ?? claim.time?.from, LEAD]
          : [claim.time?.from, LEAD];
    return hint(time?.earliest && !time.relative ? addDays(time.earliest, -lead) : null, null);
  });

/** "A month ago he was sacked", where others say when he was, or had told of it by some day. */
const byRelativeTime: Rule = (article, world) =>
  article.filter(isPlain).flatMap((assertion) => {
    const at = assertion.claim.time?.at;
    const ago = at?.relative && !at.earliest && !at.latest ? agoOf(at.relative) : null;
    if (!ago) return [];
    const told = sameEvent(assertion, world).filter(({ when }) => mayBeThen(when, ago, assertion));
    const dated = told.filter((one) => one.isDated);
    const since = dated.map(({ when }) =>
      hint(when.earliest && addDays(when.earliest, ago.min), when.latest && addDays(when.latest, ago.max), 1 / dated.length),
    );
    const first = told.filter(({ isSure }) => isSure).reduce<string | null>((day, { when }) => earlierDay(day, when.latest), null);
    return [...since, hint(null, first && addDays(first, ago.max))];
  });

/** Whether an event told elsewhere may be the one that lies so far back: not one of years before. */
function mayBeThen(when: Interval, ago: Ago, { publication: { published } }: Assertion): boolean {
  return !published.earliest || !when.latest || when.latest >= addDays(published.earliest, -ago.max);
}

/** A live candidate does not have the job yet: the article is hardly younger than the first that tells who got it. */
const beforeAppointment: Rule = (article, { arrivalsAt }) =>
  article
    .filter(({ claim }) => claim.kind === "candidacy" && claim.polarity === "affirmed" && (claim.standing ?? "live") === "live")
    .flatMap((candidacy) => {
      const bench = benchKey(candidacy);
      if (article.some((other) => isNews(other) && benchKey(other) === bench)) return [];
      const coming = elsewhere(arrivalsAt.get(bench), candidacy).filter((other) => isNext(other, article, candidacy));
      const takers = groupBy(coming, ({ claim }) => claim.person ?? "");
      const others = Math.max(1, takers.size - Number(takers.has(candidacy.claim.person ?? "")));
      return [...takers].map(([taker, told]) => {
        const first = told.reduce<string | null>((day, one) => earlierDay(day, lastDay(one)), null);
        return hint(null, first, taker === candidacy.claim.person ? 1 : OTHERS / others);
      });
    });

/** A flat appointment that may be the article's own news: one that it gives a year of is background. */
function isNews(one: Assertion): boolean {
  const time = one.claim.time?.at ?? one.claim.time?.from;
  const isBackground = time?.earliest && !time.relative;
  return isPlain(one) && one.claim.kind === "appointment" && !isBackground;
}

/** The last day on which an article need not have known of an appointment. */
function lastDay(appointment: Assertion): string | null {
  const { latest } = arrival(appointment);
  return latest && !isDated(appointment) ? addDays(latest, LAG) : latest;
}

/** The appointment ends this vacancy: his own, or another's of whom the article does not know yet, after a farewell that it tells. */
function isNext(appointment: Assertion, article: readonly Assertion[], candidacy: Assertion): boolean {
  const { published } = candidacy.publication;
  const { person, club } = candidacy.claim;
  const taker = appointment.claim.person;
  const day = lastDay(appointment);
  const isNear = width(published) <= WIDEST || (published.earliest && day && day <= addDays(published.earliest, WIDEST));
  if (!isNear || whollyBefore({ earliest: null, latest: day }, published)) return false;
  const here = article.filter(({ claim }) => claim.club === club && claim.polarity === "affirmed");
  const knowing = taker === person ? ["appointment", "departure"] : IN_OFFICE;
  if (here.some(({ claim }) => claim.person === taker && knowing.includes(claim.kind))) return false;
  return taker === person || here.some(({ claim }) => claim.kind === "departure");
}

/** Kinds by which an article knows somebody in the job; of who is in line for it, a tenure is more likely misread. */
const IN_OFFICE: readonly string[] = ["appointment", "departure", "tenure", "honour", "contract"];

const RULES: readonly Rule[] = [byAge, afterOwnDates, afterEvents, beforeExit, byRelativeTime, beforeAppointment];
