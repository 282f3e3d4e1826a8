/** Contracts: what articles tell of their terms, side by side, and how long they still had to run when somebody left. */
import type { Assertion, Books, Contract, DayRange, Interval, Money, Stint, Terms, ToldTerm } from "../model/index.ts";
import { compareIntervals, daysBetween, daysOf, gap, hull, intersect } from "./calendar.ts";
import { careers } from "./careers.ts";
import { isPlain } from "./events.ts";
import { groupBy } from "./groups.ts";
import { canonicalJson } from "./same.ts";

/** Articles at most this many days apart tell of one signing; what comes later is told of an extension or a new contract. */
const ONE_SIGNING = 60;
const TERMS = ["until", "years", "buyout", "fee", "salary"] as const;

/** All contracts that articles tell a term of, in order of time. */
export function contracts(books: Books): readonly Contract[] {
  const told = books.assertions.filter((one) => isPlain(one) && one.claim.person && one.claim.club && hasTerms(one.claim.terms));
  const groups = groupBy(told, ({ claim }) => JSON.stringify([claim.person, claim.club]));
  return [...groups.values()]
    .flatMap(signings)
    .map((group) => toContract(books, group))
    .sort(byTelling);
}

/** In order of time. */
export function byTelling(a: Contract, b: Contract): number {
  return compareIntervals(a.told, b.told) || (a.person < b.person ? -1 : 1);
}

function hasTerms(terms: Terms | null | undefined): boolean {
  return TERMS.some((term) => terms?.[term] !== undefined);
}

/** What is told of one man at one club, cut where two months pass between articles. */
function signings(told: readonly Assertion[]): readonly Assertion[][] {
  const sorted = [...told].sort((a, b) => compareIntervals(a.publication.published, b.publication.published) || (a.id < b.id ? -1 : 1));
  const groups: Assertion[][] = [];
  for (const assertion of sorted) {
    const last = groups.at(-1);
    const isNear = last?.some(({ publication }) => gap(publication.published, assertion.publication.published) <= ONE_SIGNING);
    if (last && isNear) last.push(assertion);
    else groups.push([assertion]);
  }
  return groups;
}

function toContract(books: Books, group: readonly Assertion[]): Contract {
  const { person, club } = group[0]?.claim ?? {};
  const terms = TERMS.flatMap((term) => toldTerms(term, group));
  const told = group
    .map(({ publication }) => publication.published)
    .reduce<Interval>((all, one) => hull(all, one), group[0]?.publication.published ?? { earliest: null, latest: null });
  const spells = (careers(books).get(person ?? "") ?? []).filter((one) => one.club === club && group.some((claim) => mayBeOf(claim, one)));
  const stint = [...spells].sort((a, b) => b.support.length - a.support.length)[0] ?? null;
  return {
    person: person ?? "",
    club: club ?? "",
    told: { earliest: told.earliest, latest: told.latest },
    terms,
    conflicts: TERMS.filter((term) => isContradictory(terms.filter((one) => one.term === term))),
    stint,
    left: timeLeft(terms, stint),
  };
}

/** Each value that is told of one term, the one that most tell first. */
function toldTerms(term: keyof Terms, group: readonly Assertion[]): readonly ToldTerm[] {
  const telling = group.filter(({ claim }) => claim.terms?.[term] !== undefined);
  const byValue = groupBy(telling, ({ claim }) => canonicalJson(claim.terms?.[term]));
  return [...byValue.values()]
    .map((said) => ({ term, value: said[0]?.claim.terms?.[term], said }))
    .sort((a, b) => b.said.length - a.said.length);
}

/** Whether a spell was running, or beginning, when the contract was told. */
function mayBeOf({ publication: { published } }: Assertion, { from, to }: Stint): boolean {
  const ended = to?.latest && published.earliest && to.latest < published.earliest;
  const begun = !from?.earliest || !published.latest || from.earliest <= published.latest;
  return begun && !ended;
}

/** Whether two of the values cannot both be true: "until 2027" and "until June 2027" can. */
function isContradictory(values: readonly ToldTerm[]): boolean {
  return values.some((a, n) => values.slice(n + 1).some((b) => !agree(a.value, b.value)));
}

function agree(a: ToldTerm["value"], b: ToldTerm["value"]): boolean {
  if (typeof a === "string" && typeof b === "string") {
    const [x, y] = [daysOf(a), daysOf(b)];
    return x && y ? intersect(x, y) !== null : a === b;
  }
  if (isMoney(a) && isMoney(b)) return a.currency === b.currency && a.min <= b.max && b.min <= a.max;
  return a === b;
}

function isMoney(value: ToldTerm["value"]): value is Money {
  return typeof value === "object";
}

/** Days from his farewell to the end of the contract, where both are told and the one is before the other. */
function timeLeft(terms: readonly ToldTerm[], stint: Stint | null): DayRange | null {
  const until = terms.find(({ term }) => term === "until")?.value;
  const end = typeof until === "string" ? daysOf(until) : null;
  const gone = stint?.to;
  if (!end?.earliest || !end.latest || !gone?.earliest || !gone.latest) return null;
  const days = { min: Math.max(0, daysBetween(gone.latest, end.earliest)), max: daysBetween(gone.earliest, end.latest) };
  return days.max > 0 ? days : null;
}
