/** What is new in an article, against all that the ledger held when it appeared. */
import type { Assertion, Books, News, NewsItem, Novelty, Report } from "../model/index.ts";
import { compareIntervals, gap, intersect, whollyBefore } from "./calendar.ts";
import { arrival, exit, jobOf } from "./events.ts";
import { groupBy } from "./groups.ts";
import { momentsOf, surelyBefore } from "./moments.ts";
import { rung, sayersOf, toReport, voiceKey } from "./reports.ts";
import { canonicalJson } from "./same.ts";

/** Rumours and their answers are of one story when at most this many days lie between them, appointments and farewells when they are dated so. */
const ONE_STORY = 60;
/** Reports of one event whose days differ by more are of two. */
const ONE_EVENT = 200;

/** Sorts the claims of one publication into what is new, confirmed, contradicted, and known. Null where the books do not hold it. */
export function newsIn(books: Books, publication: string): News | null {
  const own = books.assertions.filter((assertion) => assertion.publication.id === publication);
  const [head] = own;
  if (!head) return null;
  const older = books.assertions.filter((assertion) => assertion.publication.id !== publication && isOlder(assertion, head));
  const known = groupBy(older, subjectOf);
  const items = own
    .filter(({ claim }) => claim.kind !== "vacancy")
    .sort((a, b) => a.claim.evidence.start - b.claim.evidence.start || (a.id < b.id ? -1 : 1))
    .map((assertion) => toItem(assertion, known.get(subjectOf(assertion)) ?? []));
  return { publication: head.publication, against: new Set(older.map((one) => one.publication.id)).size, items };
}

/** Whether an article may have been known when another appeared. Of one day, where no moments tell more, or of days unknown, it counts as known. */
function isOlder({ publication: other }: Assertion, { publication }: Assertion): boolean {
  return !whollyBefore(publication.published, other.published) && !surelyBefore(momentsOf(publication), momentsOf(other));
}

/** What a claim is about, whatever it says of it: person, club and job for comings and goings, the two for an association. */
function subjectOf({ claim }: Assertion): string {
  const { kind, person = null, club = null, role = null, other = null, by = null } = claim;
  switch (kind) {
    case "association":
      return JSON.stringify([kind, [person, other].sort()]);
    case "fact":
      return JSON.stringify([kind, person, Object.keys(claim.fact ?? {})[0] ?? null]);
    case "response":
      return JSON.stringify([kind, person, club, by ?? voiceKey(claim.attribution.at(-1) ?? { kind: "unnamed", name: "" })]);
    case "honour":
      return JSON.stringify([kind, club, claim.honour?.title ?? null]);
    case "contract":
      return JSON.stringify([kind, person, club]);
    default:
      return JSON.stringify([kind, person, club, jobOf(role)]);
  }
}

function toItem(assertion: Assertion, subject: readonly Assertion[]): NewsItem {
  const before = subject.filter((other) => isSameStory(assertion, other)).sort(byPublication);
  const agreeing = before.filter((other) => !contradicts(assertion, other));
  const against = before.filter((other) => contradicts(assertion, other));
  const novelty = noveltyOf(assertion, agreeing, against);
  return { assertion, novelty, known: novelty === "contradiction" ? against : agreeing, climbed: climbOf(assertion, agreeing) };
}

function byPublication(a: Assertion, b: Assertion): number {
  return compareIntervals(a.publication.published, b.publication.published) || (a.id < b.id ? -1 : 1);
}

function noveltyOf(assertion: Assertion, agreeing: readonly Assertion[], against: readonly Assertion[]): Novelty {
  if (agreeing.length === 0) return against.length > 0 ? "contradiction" : "new";
  return isNewOrigin(assertion, agreeing) ? "confirmation" : "repeat";
}

/** Whether somebody stands for it who did not before: a copy or a quotation of a known origin adds nobody, and nor does an unnamed source. */
function isNewOrigin(assertion: Assertion, known: readonly Assertion[]): boolean {
  const before = sayersOf(known.map(toReport)).origins;
  const now = sayersOf([...known, assertion].map(toReport)).origins;
  return now.size > before.size;
}

/** Whether two claims on one subject tell of one event or one story; what nobody can date is taken to. */
function isSameStory(a: Assertion, b: Assertion): boolean {
  const { kind } = a.claim;
  if (kind === "appointment") return gap(arrival(a), arrival(b)) <= ONE_EVENT;
  if (kind === "departure") return gap(exit(a), exit(b)) <= ONE_EVENT;
  if (kind === "candidacy" || kind === "response") return gap(toReport(a).at, toReport(b).at) <= ONE_STORY;
  return true;
}

/** Whether two claims on one subject cannot both be true. */
function contradicts({ claim: a, ...one }: Assertion, { claim: b, ...other }: Assertion): boolean {
  if (a.polarity !== b.polarity) return true;
  if (a.kind === "response") return (a.act === "denies") !== (b.act === "denies") && (a.act === "confirms" || b.act === "confirms");
  if (a.kind === "fact") return contradictsFact({ claim: a, ...one }, { claim: b, ...other });
  if (a.kind === "departure") return a.manner !== b.manner && [a.manner, b.manner].every((manner) => manner && manner !== "unspecified");
  if (a.kind === "contract") return Object.entries(a.terms ?? {}).some(([term, value]) => isOtherTerm(b, term, value));
  if (a.kind !== "appointment") return false;
  return (
    a.certainty === "certain" &&
    b.certainty === "certain" &&
    intersect(arrival({ claim: a, ...one }), arrival({ claim: b, ...other })) === null
  );
}

function isOtherTerm({ terms }: Assertion["claim"], term: string, value: unknown): boolean {
  const other = Object.entries(terms ?? {}).find(([name]) => name === term)?.[1];
  return other !== undefined && canonicalJson(other) !== canonicalJson(value);
}

/** Two birthdays or nationalities contradict each other; two ages only where the articles are too near for them. */
function contradictsFact(a: Assertion, b: Assertion): boolean {
  const [x, y] = [a.claim.fact ?? {}, b.claim.fact ?? {}];
  if (x.born && y.born) return !x.born.startsWith(y.born) && !y.born.startsWith(x.born);
  if (x.nationality && y.nationality) return false;
  if (x.age === undefined || y.age === undefined) return false;
  return Math.abs(x.age - y.age) > 1 + gap(a.publication.published, b.publication.published) / 365;
}

/** The step that a rumour takes with this report; null where it takes none. */
function climbOf(assertion: Assertion, before: readonly Assertion[]): NewsItem["climbed"] {
  const stage = assertion.claim.stage ?? null;
  const last = [...before]
    .map(toReport)
    .sort((a: Report, b: Report) => compareIntervals(a.at, b.at))
    .findLast((report) => report.live)?.stage;
  if (!stage || !last || last === stage) return null;
  const [from, to] = [rung(last), rung(stage)];
  return { from: last, to: stage, up: to < 0 ? false : to > from };
}
