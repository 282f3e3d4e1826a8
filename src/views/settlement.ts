/**
 * The settlement rules: each decides on named claims, and only on what cannot lie before the rumour. Where the days are known too roughly
 * to tell, a rumour stays open.
 */
import type { Assertion, Interval, Report, Role, Rumour, Settlement, SettlementRule, Stint } from "../model/index.ts";
import { ALWAYS, addDays, agoOf, gap, notBefore, whollyBefore, width } from "./calendar.ts";
import { isDated, type Job, jobOf } from "./events.ts";
import { type Article, isInLine, knowsAppointed, knowsInJob, leavers, predecessors } from "./knowledge.ts";
import { byTime, ENDS, rung } from "./reports.ts";

/** A rumour before it is settled. `live` are the reports that pass it on as alive, in order of time. */
export type Case = Pick<Rumour, "kind" | "person" | "club" | "role" | "reports" | "first" | "last"> & { readonly live: readonly Report[] };

/** What the rules may look at. */
export interface World {
  /** Assertions by the person or the club that they are about. */
  readonly about: ReadonlyMap<string, readonly Assertion[]>;
  readonly atClub: ReadonlyMap<string, readonly Stint[]>;
  readonly ofPerson: ReadonlyMap<string, readonly Stint[]>;
  /** Assertions by publication. */
  readonly articles: ReadonlyMap<string, Article>;
  /** The day on which the books are looked at. */
  readonly asOf: string;
}

type Rule = (one: Case, world: World) => Settlement | null;

/** A rumour is held to account by what happens within this many days of its last report, and expires after them. */
const HORIZON = 180;
/** A later farewell or spell speaks for a rumour that is at most this many days older (the time a coach lasts, generously). */
const MEMORY = 1100;
/** What one article tells of a rumour and its end lies within this many days. */
const ONE_STORY = 31;
/** Articles known to within this many days can be told apart by their days alone. */
const SHARP = 62;
/** Rumours known to within this many days can be placed among the spells of a career. */
const PLACED = 400;

/** Settles a rumour by the first rule that decides it. */
export function settle(one: Case, world: World): Settlement {
  for (const rule of one.kind === "candidacy" ? CANDIDACY : DEPARTURE) {
    const settlement = rule(one, world);
    if (settlement) return settlement;
  }
  return { rule: "open", outcome: "open", settledBy: [], at: null };
}

function came(rule: SettlementRule, settledBy: readonly Assertion[], at: Interval | null): Settlement {
  return { rule, outcome: "came-true", settledBy, at };
}

function failed(rule: SettlementRule, settledBy: readonly Assertion[], at: Interval | null): Settlement {
  return { rule, outcome: "false", settledBy, at };
}

/** Jobs that a candidacy may be for; a claim without a role is for the bench. */
function sameJob(a: Role | null, b: Role | null): boolean {
  const job = (role: Role | null): Job => (role === null ? "coach" : jobOf(role));
  return job(a) === job(b);
}

function stintsInJob({ person, club, role }: Case, { ofPerson }: World): readonly Stint[] {
  return (ofPerson.get(person) ?? []).filter((stint) => stint.club === club && sameJob(stint.role, role));
}

/** Whether a start belongs to this rumour: not before it, nor so long after it that it is another story. */
function answers(start: Interval, one: Case): boolean {
  if (whollyBefore(start, one.first)) return false;
  const close = one.last.latest !== null && (start.earliest ?? start.latest ?? "") <= addDays(one.last.latest, HORIZON);
  return close && start.earliest !== null && (notBefore(start, one.first) || (placed(one) && start.latest !== null));
}

/**
 * Whether an article that passes the rumour on tells in the same breath that it came true: a live page, whose entries have no days of their own,
 * or a look back. It must date the event, or pass the rumour on as another's; else one of the two may be misread.
 */
function toldTogether(all: readonly Assertion[], event: Interval, { live, first }: Case): boolean {
  if (gap(event, first) > ONE_STORY) return false;
  const claims = all.filter((claim) => !isLongPast(claim));
  return claims.some((claim) =>
    live.some(
      ({ assertion, relay, stage }) =>
        assertion.publication.id === claim.publication.id && !(stage && ENDS.has(stage)) && (relay || isDated(claim) || claims.length > 1),
    ),
  );
}

/** Whether the text puts it further back than one story lasts: "he came in January", in an article that links him with the job now. */
function isLongPast({ claim: { time } }: Assertion): boolean {
  const relative = time?.at?.relative;
  const ago = relative ? agoOf(relative) : null;
  return ago !== null && ago.max > ONE_STORY;
}

const placed = ({ first, last }: Case): boolean => width(first) <= PLACED && width(last) <= PLACED;

const ofKind = (stint: Stint, ...kinds: readonly string[]): readonly Assertion[] =>
  stint.support.filter(({ claim }) => kinds.includes(claim.kind));

/** He got the job: an appointment that is stated, at the time of the rumour or soon after. */
export const appointed: Rule = (one, world) => {
  for (const stint of stintsInJob(one, world)) {
    const claims = ofKind(stint, "appointment").filter(({ claim }) => claim.person === one.person);
    const start = stint.from ?? ALWAYS;
    if (claims.length > 0 && (answers(start, one) || toldTogether(claims, start, one))) return came("appointed", claims, stint.from);
  }
  return null;
};

/** He must have got it: nobody tells of the appointment, but his time in the job began when the rumour said. */
export const impliedByStart: Rule = (one, world) => {
  const stints = stintsInJob(one, world);
  if (stints.some((stint) => hadBegun(stint, one))) return null;
  const stint = stints.find(({ from }) => from?.support.some(isDated) && answers(from, one));
  return stint?.from ? came("implied", stint.from.support, stint.from) : null;
};

/**
 * He must have got it: he is seen coming to the job or leaving it, nobody knows when he came, and neither the articles that pass the rumour on
 * nor any older one know of a spell that would explain it.
 */
export const impliedLater: Rule = (one, world) => {
  const [stint, ...others] = stintsInJob(one, world);
  if (!stint || others.length > 0 || hadBegun(stint, one) || isKnownThere(one, world)) return null;
  if (stint.from?.earliest && !couldAnswer(stint.from, one)) return null;
  const told = articlesWith(one);
  const claims = stint.support.filter((assertion) => presupposes(assertion, one) && !told.has(assertion.publication.id));
  const isSure = placed(one) || firstOfEach(claims).length > 1 || claims.some((assertion) => isSoonAfter(assertion, one));
  return claims.length > 0 && isSure ? came("implied", claims, stint.from ?? stint.to) : null;
};

/** Whether an article, itself dated, appeared in the years in which a coach may still have the job that the rumour was about. */
function isSoonAfter({ publication: { published } }: Assertion, { first }: Case): boolean {
  const [from, day] = [first.earliest, published.earliest];
  return width(published) <= PLACED && from !== null && day !== null && day >= from && day <= addDays(from, MEMORY);
}

/** The articles that pass a rumour on. */
function articlesWith({ live }: Case): ReadonlySet<string> {
  return new Set(live.map(({ assertion }) => assertion.publication.id));
}

/** Whether a start may lie in the time that a rumour is held to account for, as far as days are known. */
function couldAnswer(start: Interval, { first, last }: Case): boolean {
  return (
    !whollyBefore(start, first) && (last.latest === null || start.earliest === null || start.earliest <= addDays(last.latest, HORIZON))
  );
}

/** Whether an article that passes the rumour on already tells of him in the job: then it is about a return, or about something else. */
function isKnownThere(one: Case, { articles }: World): boolean {
  const bench = benchOf(one);
  return one.live.some(({ assertion }) => {
    const article = articles.get(assertion.publication.id) ?? [];
    return knowsInJob(article, one.person, bench) && !knowsAppointed(article, one.person, bench);
  });
}

const benchOf = ({ club, role }: Case): { readonly club: string; readonly job: Job } => ({
  club,
  job: role === null ? "coach" : jobOf(role),
});

/** Whether the spell may have begun before anybody spoke of him. */
function hadBegun(stint: Stint, one: Case): boolean {
  return stint.support.some(({ publication }) => whollyBefore(publication.published, one.first)) || dayBefore(stint, one.first);
}

function dayBefore({ from, to, seen }: Stint, first: Interval): boolean {
  const days = [from?.latest, to?.latest, seen.earliest].filter((day) => typeof day === "string");
  return first.earliest !== null && days.some((day) => first.earliest !== null && day < first.earliest);
}

/**
 * Whether a claim makes sense only if the rumour came true: a farewell, a job that he still holds, an appointment. A farewell speaks for years,
 * news of an appointment only for what was said shortly before.
 */
function presupposes({ claim, publication: { published } }: Assertion, one: Case): boolean {
  const held = claim.kind === "departure" || (claim.kind === "tenure" && claim.standing === "live") || claim.kind === "appointment";
  const memory = claim.kind === "appointment" ? HORIZON : MEMORY;
  return held && claim.person === one.person && !mayPrecede(published, one) && gap(published, one.last) <= memory;
}

/**
 * Whether an article may be older than a rumour whose days are known; where they are known so roughly that they overlap for months, what articles
 * know of each other decides.
 */
function mayPrecede(published: Interval, one: Case): boolean {
  const dated = Math.max(width(one.first), width(one.last), width(published)) <= SHARP;
  return whollyBefore(published, one.first) || (dated && !notBefore(published, one.last));
}

/** Jobs that one person holds at a time, so that one's appointment ends another's hopes. Caretakers follow one another by the day. */
const SINGLE: ReadonlySet<Job> = new Set<Job>(["coach", "sporting-director", "unknown"]);

/** Somebody else got it, after this rumour arose, and nobody spoke of it as alive since. */
export const filledByAnother: Rule = (one, world) => {
  if (!SINGLE.has(jobOf(one.role)) || mayHaveHadIt(one, world)) return null;
  for (const stint of world.atClub.get(one.club) ?? []) {
    if (stint.person === one.person || !stint.from || stint.role === null || !sameJob(stint.role, one.role)) continue;
    const claims = ofKind(stint, "appointment", "tenure").filter(({ claim }) => claim.person === stint.person);
    if (claims.length > 0 && fills(stint.from, one) && !outlives(one, stint.from)) return failed("filled-by-another", claims, stint.from);
  }
  return null;
};

/** Somebody else followed the man whose bench the rumour was about; needs no days. */
export const vacancyFilled: Rule = (one, world) => {
  if (!SINGLE.has(jobOf(one.role)) || stintsInJob(one, world).some((stint) => couldAnswer(stint.from ?? ALWAYS, one))) return null;
  const takers = (world.atClub.get(one.club) ?? []).filter(
    (stint) => stint.person !== one.person && stint.role !== null && sameJob(stint.role, one.role),
  );
  for (const taker of takers) {
    if (taker.from && !couldAnswer(taker.from, one)) continue;
    const claims = ofKind(taker, "appointment").filter((claim) => claim.claim.person === taker.person && closesVacancy(claim, one, world));
    if (claims.length > 0) return failed("filled-by-another", claims, taker.from);
  }
  return null;
};

/**
 * Whether an appointment fills the bench that the rumour is about: an article that passes the rumour on tells who has left, and the appointment
 * follows that man; or it has the new man in line, too. An article that knows the new man in the job, and nothing of his going, only looks back.
 */
function closesVacancy(appointment: Assertion, one: Case, { articles }: World): boolean {
  const bench = benchOf(one);
  const taker = appointment.claim.person ?? "";
  const before = predecessors(appointment, articles.get(appointment.publication.id) ?? [], bench);
  const views = one.live.map(({ assertion }) => articles.get(assertion.publication.id) ?? []);
  const isAfter = (article: Article): boolean => {
    const { gone, going } = leavers(article, bench);
    return gone.has(taker) || going.has(taker) || (knowsInJob(article, taker, bench) && !knowsAppointed(article, taker, bench));
  };
  const isBefore = (article: Article): boolean =>
    isInLine(article, taker, bench) || [...leavers(article, bench).gone].some((person) => person !== one.person && before.has(person));
  return !views.some(isAfter) && views.some(isBefore);
}

/** Whether an appointment of another ends the vacancy that the rumour is about: surely after it arose, and within its horizon. */
function fills(start: Interval, one: Case): boolean {
  if (start.latest === null || start.earliest === null || one.last.latest === null) return false;
  return placed(one) && notBefore(start, one.first) && start.earliest <= addDays(one.last.latest, HORIZON);
}

/** Whether he himself may have had the job at the time: then who else had it, or what else he did, decides nothing. */
function mayHaveHadIt(one: Case, world: World): boolean {
  const limit = one.last.latest && addDays(one.last.latest, HORIZON);
  const inTime = ({ publication: { published } }: Assertion): boolean => !published.earliest || !limit || published.earliest <= limit;
  return stintsInJob(one, world).some((stint) => couldAnswer(stint.from ?? ALWAYS, one) && stint.support.some(inTime));
}

/** Whether an article that appeared after the event still passes the rumour on, though it does not know of the event. */
function outlives({ live }: Case, event: Interval): boolean {
  return live.some(({ at }) => event.latest !== null && at.earliest !== null && at.earliest > addDays(event.latest, 3));
}

/** He took another job after the rumour arose. */
export const wentElsewhere: Rule = (one, world) => {
  if (mayHaveHadIt(one, world)) return null;
  for (const stint of world.ofPerson.get(one.person) ?? []) {
    if (stint.club === one.club || !stint.from || stint.role === null || !sameJob(stint.role, one.role)) continue;
    const claims = ofKind(stint, "appointment");
    if (claims.length > 0 && fills(stint.from, one) && !outlives(one, stint.from)) return failed("went-elsewhere", claims, stint.from);
  }
  return null;
};

/** The last word on it is that it came to nothing, and that word is no mere guess, nor an unnamed source's belief. */
export const fellThrough: Rule = (one) => {
  const isWord = ({ assertion, origin }: Report): boolean =>
    assertion.claim.certainty === "certain" || (assertion.claim.certainty === "probable" && origin.kind !== "unnamed");
  const ends = one.live.filter((report) => report.stage && ENDS.has(report.stage) && isWord(report));
  const last = [...ends].sort(byTime).at(-1);
  if (!last) return null;
  const revived = one.live.some((report) => report.stage && !ENDS.has(report.stage) && mayFollow(report, last));
  return revived ? null : failed("fell-through", [last.assertion], last.at);
};

/**
 * Whether a report may be newer than the end that another tells. What an article tells of somebody who by its own words has said no was before that.
 * Where the days do not say, a flat end outweighs what is only hoped for ("had
 * been their first choice"), but not talks, which may have been resumed.
 */
function mayFollow(report: Report, end: Report): boolean {
  if (whollyBefore(report.at, end.at)) return false;
  const certain = end.assertion.claim.certainty === "certain";
  if (certain && end.stage === "declined" && report.assertion.publication.id === end.assertion.publication.id) return false;
  const flat = certain && report.assertion.claim.certainty !== "certain";
  return whollyBefore(end.at, report.at) || !flat || rung(report.stage) > rung("shortlisted");
}

/** So many later articles about the man, or about the club, show that the ledger went on reading: one may be a stray. */
const READ_ON = 2;

/** One assertion for each publication. */
function firstOfEach(assertions: readonly Assertion[]): readonly Assertion[] {
  return [...new Map(assertions.map((one) => [one.publication.id, one])).values()];
}

/** Nothing more was heard of it, though the articles went on about him or the club, and nothing since hints that he got the job. */
export const expired: Rule = (one, world) => {
  const limit = one.last.latest === null ? null : addDays(one.last.latest, HORIZON);
  if (limit === null || world.asOf <= limit) return null;
  const later = ({ publication: { published } }: Assertion): boolean => published.earliest !== null && published.earliest > limit;
  if (stintsInJob(one, world).some((stint) => stint.support.some(later))) return null;
  const since = firstOfEach([one.person, one.club].flatMap((id) => (world.about.get(id) ?? []).filter(later)));
  return since.length >= READ_ON ? failed("expired", since.slice(0, READ_ON), null) : null;
};

/** He left, as foretold. */
export const departed: Rule = (one, world) => {
  for (const stint of stintsInJob(one, world)) {
    const claims = ofKind(stint, "departure");
    const end = stint.to ?? ALWAYS;
    if (claims.length > 0 && (answers(end, one) || toldTogether(claims, end, one))) return came("departed", claims, stint.to);
  }
  return null;
};

/** He left, and the articles that foretold it did not know yet; needs no days. */
export const departedSince: Rule = (one, world) => {
  const [stint, ...others] = stintsInJob(one, world);
  if (!stint || others.length > 0 || !couldAnswer(stint.to ?? ALWAYS, one)) return null;
  const told = articlesWith(one);
  const claims = ofKind(stint, "departure");
  return claims.length > 0 && claims.every(({ publication }) => !told.has(publication.id)) ? came("departed", claims, stint.to) : null;
};

/** He must have left: he has another job, or his has another man. */
export const impliedDeparture: Rule = (one, world) => {
  for (const stint of stintsInJob(one, world)) {
    if (stint.to?.inferred && answers(stint.to, one)) return came("implied", stint.to.support, stint.to);
  }
  return null;
};

/** In this order: what is dated decides before what only must have been. */
const CANDIDACY: readonly Rule[] = [
  appointed,
  impliedByStart,
  filledByAnother,
  wentElsewhere,
  impliedLater,
  vacancyFilled,
  fellThrough,
  expired,
];
const DEPARTURE: readonly Rule[] = [departed, impliedDeparture, departedSince, expired];
