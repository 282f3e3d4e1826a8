/** Careers: the stints of every person, from appointments, departures, tenures, contracts and honours of all publications. */
import type { Assertion, Books, Interval, Manner, Role, Stint, StintEnd } from "../model/index.ts";
import { addDays, earlierDay, edtf, laterDay } from "./calendar.ts";
import { type Job, jobOf } from "./events.ts";
import { articlesOf, isCrossed, isPresumed } from "./knowledge.ts";
import { type Candidacies, inOrder } from "./order.ts";
import { type Bound, type Spell, spellsOf } from "./spells.ts";
import { type Placed, testimoniesOf } from "./testimony.ts";

/** Rumours and vacancies ask for the careers of the same books again. */
const computed = new WeakMap<Books, ReadonlyMap<string, readonly Stint[]>>();

/** All stints by person, each career in order of time. */
export function careers(books: Books): ReadonlyMap<string, readonly Stint[]> {
  const known = computed.get(books) ?? computeCareers(books);
  computed.set(books, known);
  return known;
}

/** Books whose careers are known already: what is computed from them takes those. */
export function withCareers(books: Books, known: ReadonlyMap<string, readonly Stint[]>): Books {
  computed.set(books, known);
  return books;
}

function computeCareers(books: Books): ReadonlyMap<string, readonly Stint[]> {
  const byPerson = new Map<string, Placed[]>();
  const articles = articlesOf(books.assertions);
  const telling = books.assertions.filter((one) => {
    const article = articles.get(one.publication.id) ?? [];
    return !isPresumed(one, article) && !isCrossed(one, article);
  });
  for (const testimony of telling.flatMap(testimoniesOf)) {
    const known = byPerson.get(testimony.person);
    if (known) known.push(testimony);
    else byPerson.set(testimony.person, [testimony]);
  }
  const inLine = candidaciesOf(books);
  return new Map([...byPerson].map(([person, testimonies]) => [person, careerOf(testimonies, inLine.get(person))]));
}

/** When each person was first said to be in line at each club, where the report can be dated from below. */
function candidaciesOf(books: Books): ReadonlyMap<string, Candidacies> {
  const found = new Map<string, Map<string, Interval>>();
  for (const { claim, publication } of books.assertions) {
    const { earliest } = publication.published;
    if (claim.kind !== "candidacy" || claim.polarity !== "affirmed" || !claim.person || !claim.club || !earliest) continue;
    const own = found.get(claim.person) ?? new Map<string, Interval>();
    const known = own.get(claim.club)?.earliest;
    if (!known || earliest < known) own.set(claim.club, { earliest, latest: earliest });
    found.set(claim.person, own);
  }
  return found;
}

function careerOf(testimonies: readonly Placed[], candidacies: Candidacies | undefined): readonly Stint[] {
  const stints = stintsFrom(possible(testimonies));
  return exclusive(inOrder(stints, candidacies));
}

function stintsFrom(testimonies: readonly Placed[]): readonly Stint[] {
  return atClubs(testimonies).flatMap((place) => spellsOf(place).map((spell) => toStint(spell, place)));
}

/** A title is won in the last weeks of what is given as its time. */
const LAST_WEEKS = 30;

/**
 * Testimonies without the titles that he cannot have won there, since at least two articles have him in another full-time job at the time: the clubs of titles are told
 * in passing, and easily mistaken.
 */
function possible(testimonies: readonly Placed[]): readonly Placed[] {
  const honours = testimonies.filter(({ assertion, seen }) => assertion.claim.kind === "honour" && seen.latest);
  if (honours.length === 0) return testimonies;
  const others = stintsFrom(testimonies.filter((testimony) => !honours.includes(testimony)));
  const isElsewhere = ({ club, seen }: Placed): boolean => {
    const day = seen.latest && addDays(seen.latest, -LAST_WEEKS);
    return others.some((stint) => stint.club !== club && stint.role && FULL_TIME.has(stint.role) && day && isSurelyThere(stint, day));
  };
  return testimonies.filter((testimony) => !(honours.includes(testimony) && isElsewhere(testimony)));
}

function isSurelyThere({ from, to, seen, support }: Stint, day: string): boolean {
  const [first, last] = [from?.latest ?? seen.earliest, to?.earliest ?? seen.latest];
  const articles = new Set(support.map(({ publication }) => publication.id));
  return Boolean(first && last && first <= day && day <= last && articles.size > 1);
}

/** Testimonies of one club and job each. One that names no role counts for the job that he is otherwise known to have had there. */
function atClubs(testimonies: readonly Placed[]): readonly Placed[][] {
  const places = new Map<string, Placed[]>();
  const add = (club: string, job: Job, testimony: Placed): void => {
    const key = JSON.stringify([club, job]);
    places.set(key, [...(places.get(key) ?? []), testimony]);
  };
  const jobs = new Map<string, Set<Job>>();
  for (const testimony of testimonies) {
    const job = jobOf(testimony.role);
    if (job === "unknown") continue;
    add(testimony.club, job, testimony);
    jobs.set(testimony.club, (jobs.get(testimony.club) ?? new Set()).add(job));
  }
  for (const testimony of testimonies) {
    if (jobOf(testimony.role) !== "unknown") continue;
    const had = jobs.get(testimony.club);
    const job = LIKELY.find((likely) => had?.has(likely) && roomFor(testimony, places.get(JSON.stringify([testimony.club, likely])) ?? []));
    add(testimony.club, job ?? "unknown", testimony);
  }
  return [...places.values()];
}

/** Which job a claim without a role is most likely of. */
const LIKELY: readonly Job[] = ["coach", "caretaker", "player", "assistant-coach", "sporting-director", "director", "chairman", "scout"];

/** Whether a claim without a role fits into a known spell of the job. */
function roomFor(testimony: Placed, known: readonly Placed[]): boolean {
  return spellsOf([...known, testimony]).length <= spellsOf(known).length;
}

function toStint(spell: Spell, [place]: readonly Placed[]): Stint {
  const support = spell.testimonies.map(({ assertion }) => assertion).sort(byPublication);
  return {
    person: place?.person ?? "",
    club: place?.club ?? "",
    role: usual(spell.testimonies.map(({ role }) => role)),
    from: toEnd(spell.start),
    to: toEnd(spell.end),
    ended: usual(spell.testimonies.map(({ manner }) => (manner === "unspecified" ? null : manner))) ?? vague(spell),
    support: [...new Set(support)],
    seen: spell.seen,
  };
}

function byPublication(a: Assertion, b: Assertion): number {
  const [x, y] = [a.publication.published.latest ?? "9999", b.publication.published.latest ?? "9999"];
  return x < y ? -1 : x > y ? 1 : a.id < b.id ? -1 : Number(a.id > b.id);
}

function vague(spell: Spell): Manner | null {
  return spell.testimonies.some(({ manner }) => manner === "unspecified") ? "unspecified" : null;
}

/** The value that most tell, nulls aside; of two as usual the one that comes first by code point. */
function usual<T extends Role | Manner>(values: readonly (T | null)[]): T | null {
  const counts = new Map<T, number>();
  for (const value of values) if (value) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))[0]?.[0] ?? null;
}

function toEnd({ earliest, latest, support, contradicted }: Bound): StintEnd | null {
  if (latest === null && (earliest === null || support.length === 0)) return null;
  return { earliest, latest, edtf: edtf({ earliest, latest }), support, contradicted, inferred: false };
}

/** Jobs of which nobody has two at once: where one begins the one before it is over. A caretaker keeps his other job. */
const FULL_TIME: ReadonlySet<Role> = new Set<Role>(["head-coach", "youth-coach", "assistant-coach", "player", "sporting-director"]);

/** Sharpens ends by their neighbours: he left one club before he joined the next. */
function exclusive(stints: readonly Stint[]): readonly Stint[] {
  const career = [...stints];
  const jobs = career.map((stint, index) => ({ stint, index })).filter(({ stint }) => stint.role && FULL_TIME.has(stint.role));
  for (const [n, { stint, index }] of jobs.entries()) {
    const before = jobs[n - 1];
    const after = jobs[n + 1];
    const next = after && follows(stint, after.stint) ? after.stint : null;
    const last = before && follows(before.stint, stint) ? before.stint : null;
    const to = next?.from ? inferredEnd(stint, next.from, next.support) : stint.to;
    career[index] = { ...stint, to, from: last?.to && stint.from ? inferredStart(stint.from, last.to) : stint.from };
  }
  return career;
}

/** Whether the first is known to lie before the second, by dates that their claims tell. */
function follows(first: Stint, second: Stint): boolean {
  const before = first.to?.latest ?? first.seen.latest;
  const after = second.to?.latest ?? second.from?.latest;
  return first.club !== second.club && Boolean(before && after && first.seen.latest && before <= after);
}

function inferredEnd(stint: Stint, nextFrom: StintEnd, next: readonly Assertion[]): StintEnd | null {
  const known: Interval = stint.to ?? { earliest: stint.seen.latest, latest: null };
  if (nextFrom.latest === null || (known.earliest !== null && known.earliest > nextFrom.latest)) return stint.to;
  if (known.latest !== null && known.latest <= nextFrom.latest) return stint.to;
  const end = { earliest: known.earliest, latest: earlierDay(known.latest, nextFrom.latest) };
  return {
    ...end,
    edtf: edtf(end),
    support: [stint.to?.support ?? [], nextFrom.support, next].find((claims) => claims.length > 0) ?? [],
    contradicted: stint.to?.contradicted ?? [],
    inferred: true,
  };
}

function inferredStart(from: StintEnd, lastTo: StintEnd): StintEnd {
  if (lastTo.earliest === null || (from.latest !== null && lastTo.earliest > from.latest)) return from;
  const start = { earliest: laterDay(from.earliest, lastTo.earliest), latest: from.latest };
  return start.earliest === from.earliest ? from : { ...from, ...start, edtf: edtf(start), inferred: true };
}
