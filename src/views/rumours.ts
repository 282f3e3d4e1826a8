/** Rumours: candidacies of one person, job and club, and departures foretold, each within its window, with its outcome. */
import type { Assertion, Books, Report, Rumour, Voice } from "../model/index.ts";
import { gap, width } from "./calendar.ts";
import { careers } from "./careers.ts";
import { isPlain, jobOf } from "./events.ts";
import { groupBy } from "./groups.ts";
import { type Article, articlesOf } from "./knowledge.ts";
import { byTime, ENDS, isNamed, originName, rung, type Sayers, sayersOf, spanOf, toReport, voiceKey } from "./reports.ts";
import { type Case, settle } from "./settlement.ts";

/** A rumour that nobody passes on for this many days is over; what comes after is a new one. */
const WINDOW = 60;
/** A report known to no better than this many days begins no window of its own where there is another. */
const VAGUE = 400;

/**
 * All rumours as the books stand, the newest first; with `person`, those about him. `asOf` is the day on which they are looked at: time alone
 * lets a rumour expire.
 */
export function rumours(books: Books, asOf: string, person?: string): readonly Rumour[] {
  const stints = [...careers(books).values()].flat();
  const world = {
    about: about(books.assertions),
    atClub: groupBy(stints, (stint) => stint.club),
    ofPerson: groupBy(stints, (stint) => stint.person),
    articles: articlesOf(books.assertions),
    asOf,
  };
  const meant = person === undefined ? books.assertions : books.assertions.filter(({ claim }) => claim.person === person);
  return cases(meant, world.articles)
    .map((one) => toRumour(one, settle(one, world)))
    .sort((a, b) => compareDays(b, a) || (a.id < b.id ? -1 : 1));
}

function compareDays(a: Rumour, b: Rumour): number {
  const [x, y] = [a.last.latest ?? "", b.last.latest ?? ""];
  return x < y ? -1 : Number(x > y);
}

/** Assertions by the person and by the club that they are about. */
function about(assertions: readonly Assertion[]): ReadonlyMap<string, readonly Assertion[]> {
  return new Map([...groupBy(assertions, ({ claim }) => claim.person ?? ""), ...groupBy(assertions, ({ claim }) => claim.club ?? "")]);
}

/** Cuts what is said into rumours, one a window. */
function cases(assertions: readonly Assertion[], articles: ReadonlyMap<string, Article>): readonly Case[] {
  const said = assertions.filter((one) => {
    const { kind, person, club } = one.claim;
    if (!person || !club) return false;
    return kind === "candidacy" ? !holdsIt(articles.get(one.publication.id) ?? [], one) : isForetold(one.claim);
  });
  const groups = groupBy(said, ({ claim }) => JSON.stringify([claim.kind, claim.person, claim.club, jobOf(claim.role)]));
  return [...groups.values()].flatMap((group) => windowsOf(group.map(toReport)).map(toCase)).filter((one) => one !== null);
}

/** Whether the article tells in so many words that he has the very job, or that he is just leaving it: then he is no candidate for it. */
function holdsIt(article: Article, { claim: { person, club, role } }: Assertion): boolean {
  return article.some((one) => {
    const { claim } = one;
    if (claim.person !== person || claim.club !== club || jobOf(claim.role) !== jobOf(role) || !isPlain(one)) return false;
    return (claim.kind === "tenure" && claim.standing === "live") || (claim.kind === "departure" && !claim.time?.at);
  });
}

/** A sacking or farewell that is not yet done. */
function isForetold(claim: Assertion["claim"]): boolean {
  return claim.kind === "departure" && claim.polarity === "affirmed" && claim.certainty !== "certain";
}

/** Reports with less than sixty days between live ones; those that only recall or deny go with the window they fall into. */
function windowsOf(reports: readonly Report[]): readonly Report[][] {
  const windows: Report[][] = [];
  const live = reports
    .filter((report) => report.live)
    .sort((a, b) => Number(width(a.at) > VAGUE) - Number(width(b.at) > VAGUE) || byTime(a, b));
  for (const report of live) {
    const home = windows.find((window) => window.some((other) => gap(other.at, report.at) < WINDOW));
    if (home) home.push(report);
    else windows.push([report]);
  }
  for (const report of reports) {
    if (!report.live) windows.find((window) => window.some((other) => gap(other.at, report.at) < WINDOW))?.push(report);
  }
  return windows;
}

function toCase(window: readonly Report[]): Case | null {
  const reports = [...window].sort(byTime);
  const head = reports[0]?.assertion.claim;
  if (!head?.person || !head.club) return null;
  const live = reports.filter((report) => report.live);
  const roles = live.map(({ assertion }) => assertion.claim.role ?? null);
  const role = roles.find((one) => one !== null) ?? null;
  const kind = head.kind === "departure" ? "departure" : "candidacy";
  return { kind, person: head.person, club: head.club, role, reports, live, ...spanOf(live) };
}

function toRumour({ live, ...one }: Case, settlement: ReturnType<typeof settle>): Rumour {
  const stages = live.map(({ stage }) => stage);
  const climbing = stages.filter((stage) => stage && !ENDS.has(stage));
  const peak = climbing.reduce((best, stage) => (rung(stage) > rung(best) ? stage : best), climbing[0] ?? null);
  const stage = (settlement.rule === "fell-through" ? null : climbing.at(-1)) ?? stages.at(-1) ?? null;
  const sayers = sayersOf(live);
  const origins = [...new Set(live.flatMap(({ origin }) => (isCopier(origin, sayers) ? [] : originName(origin))))];
  const id = `${one.kind}:${one.person}:${one.club}:${jobOf(one.role)}:${one.first.earliest ?? one.first.latest ?? "undated"}`;
  return { id, ...one, stage, peak, origins, independent: sayers.origins.size, ...settlement };
}

/** Whether somebody only printed what others said. */
function isCopier(origin: Voice, { origins }: Sayers): boolean {
  return isNamed(origin) && !origins.has(voiceKey(origin));
}
