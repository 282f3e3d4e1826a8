/**
 * What an article knows of a bench. Where days are unknown, knowledge tells the order: an article in which a man is only a candidate is older
 * than one that tells of him in the job, and a bench that one man left is filled by who comes after him.
 */
import type { Assertion } from "../model/index.ts";
import { isPlain, type Job, jobOf } from "./events.ts";

/** The assertions of one publication. */
export type Article = readonly Assertion[];

/** Assertions by publication. */
export function articlesOf(assertions: readonly Assertion[]): ReadonlyMap<string, Article> {
  const articles = new Map<string, Assertion[]>();
  for (const assertion of assertions) {
    const known = articles.get(assertion.publication.id);
    if (known) known.push(assertion);
    else articles.set(assertion.publication.id, [assertion]);
  }
  return articles;
}

interface Bench {
  readonly club: string;
  readonly job: Job;
}

/** Kinds that tell of somebody in a job, now or once. */
const IN_OFFICE = new Set(["appointment", "departure", "tenure", "honour"]);

const isOf = ({ claim }: Assertion, { club, job }: Bench): boolean =>
  claim.club === club && (jobOf(claim.role) === job || (jobOf(claim.role) === "unknown" && job === "coach"));

/** Whether the article tells flatly of a person in the job, now or once. */
export function knowsInJob(article: Article, person: string, bench: Bench): boolean {
  return article.some(
    (one) => one.claim.person === person && IN_OFFICE.has(one.claim.kind) && isPlain(one) && isOf(one, bench) && !isPresumed(one, article),
  );
}

/** Whether the article tells flatly of the appointment of a person. */
export function knowsAppointed(article: Article, person: string, bench: Bench): boolean {
  return article.some((one) => one.claim.person === person && one.claim.kind === "appointment" && isPlain(one) && isOf(one, bench));
}

/** Those of whom the article says that they have left the job, or, foretold or denied, that they might. */
export function leavers(article: Article, bench: Bench): { readonly gone: ReadonlySet<string>; readonly going: ReadonlySet<string> } {
  const farewells = article.filter((one) => one.claim.kind === "departure" && one.claim.person && isOf(one, bench));
  const people = (some: readonly Assertion[]): ReadonlySet<string> => new Set(some.map(({ claim }) => claim.person ?? ""));
  return { gone: people(farewells.filter(isPlain)), going: people(farewells.filter((one) => !isPlain(one))) };
}

/** Whom an appointment follows: whom it names, or else whoever the same article says has left. */
export function predecessors({ claim }: Assertion, article: Article, bench: Bench): ReadonlySet<string> {
  if (claim.replaces) return new Set([claim.replaces]);
  return new Set([...leavers(article, bench).gone].filter((person) => person !== claim.person));
}

/** Whether the article has somebody in line for the job, as a live candidate. */
export function isInLine(article: Article, person: string, bench: Bench): boolean {
  return article.some((one) => one.claim.person === person && isLiveCandidacy(one) && isOf(one, bench));
}

function isLiveCandidacy({ claim }: Assertion): boolean {
  return claim.kind === "candidacy" && claim.polarity === "affirmed" && (claim.standing ?? "live") === "live";
}

/** Kinds by which a candidate's article would know him in the job already; told of one who is only in line for it they are misread, or lie ahead. */
const PRESUMED = new Set(["honour", "contract", "tenure"]);

/**
 * Whether a claim takes somebody to be in a job for which the same article has him in line: its title is the club's, its contract the one he is to sign. What the article dates, or
 * tells as over, counts: he may return.
 */
export function isPresumed(assertion: Assertion, article: Article): boolean {
  const { kind, person, club, role, standing, time } = assertion.claim;
  if (!PRESUMED.has(kind) || (kind === "tenure" && (standing || time?.at || time?.from))) return false;
  const isBench = (other: Assertion): boolean => other.claim.person === person && other.claim.club === club;
  const inLine = article.some((one) => isBench(one) && isLiveCandidacy(one) && sameOrUntold(one.claim.role, role));
  return (
    inLine && !article.some((one) => isBench(one) && (one.claim.kind === "departure" || one.claim.kind === "appointment") && isPlain(one))
  );
}

function sameOrUntold(a: Assertion["claim"]["role"], b: Assertion["claim"]["role"]): boolean {
  return !a || !b || jobOf(a) === jobOf(b);
}

/**
 * Whether a claim has somebody leave the job that the same article has him take, with no day for either: he comes, and who goes is another, most often the man before him.
 */
export function isCrossed(departure: Assertion, article: Article): boolean {
  const { kind, person, club, role } = departure.claim;
  if (kind !== "departure" || hasDay(departure)) return false;
  return article.some(
    (one) =>
      one.claim.kind === "appointment" &&
      one.claim.person === person &&
      one.claim.club === club &&
      sameOrUntold(one.claim.role, role) &&
      isPlain(one) &&
      !hasDay(one),
  );
}

const hasDay = ({ claim: { time } }: Assertion): boolean => Boolean(time?.at ?? time?.from ?? time?.to);
