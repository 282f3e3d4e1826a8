/** Who is in line for an open bench, who has said no, and which bench would be empty next. */
import type { Assertion, Books, Candidate, Interval, OpenBench, Rumour, Stage, Stint, TurnedDown } from "../model/index.ts";
import { addDays, gap, whollyBefore } from "./calendar.ts";
import { careers } from "./careers.ts";
import { jobOf } from "./events.ts";
import { groupBy } from "./groups.ts";
import { ENDS, rung } from "./reports.ts";

type Gap = Pick<OpenBench, "club" | "since" | "until" | "left">;
/** A bench is looked at on a day, with what is said of its club. */
export interface ClubLook {
  readonly asOf: string;
  readonly rumours: readonly Rumour[];
  /** Denials of whoever is said to be in line. */
  readonly denials: readonly Assertion[];
}

/** What is said of each club, sorted out once for all benches. */
export function clubLooks(books: Books, asOf: string, rumours: readonly Rumour[]): (club: string) => ClubLook {
  const byClub = groupBy(rumours, ({ club }) => club);
  const denials = groupBy(books.assertions.filter(isDenial), ({ claim }) => claim.club ?? "");
  return (club) => ({ asOf, rumours: byClub.get(club) ?? [], denials: denials.get(club) ?? [] });
}

/** Names are in the air at most this many days before the bench is empty. */
const AHEAD = 60;
/** A spell that no article has told of for this many days may be over: a coach's median tenure is 243 days (CIES, 2022). */
const STALE = 365;

/** The candidacies for a bench while it is open, as they stand on the day of looking: the surest stage first, those that failed last. */
export function candidatesFor(books: Books, bench: Gap, { asOf, rumours }: ClubLook): readonly Candidate[] {
  const time = timeOf(bench, asOf);
  return rumours
    .filter(
      (rumour) => rumour.kind === "candidacy" && rumour.club === bench.club && isBench(rumour.role) && rumour.person !== bench.left.person,
    )
    .filter(({ first, last }) => gap({ earliest: first.earliest, latest: last.latest }, time) === 0 && (first.earliest ?? "") <= asOf)
    .map((rumour) => ({ rumour, stage: stageOn(rumour, asOf), holds: otherBench(holdsOn(books, rumour.person, asOf), bench) }))
    .sort((a, b) => Number(hasFailed(a)) - Number(hasFailed(b)) || rung(b.stage) - rung(a.stage) || (a.rumour.id < b.rumour.id ? -1 : 1));
}

const otherBench = (holds: Stint | null, { club }: Gap): Stint | null => (holds?.club === club ? null : holds);

function hasFailed({ rumour, stage }: Candidate): boolean {
  return rumour.outcome === "false" || (stage !== null && ENDS.has(stage));
}

/** From shortly before the farewell until it is filled. */
function timeOf({ since, until }: Gap, asOf: string): Interval {
  const begun = since.earliest ?? since.latest;
  return { earliest: begun && addDays(begun, -AHEAD), latest: until?.latest ?? asOf };
}

const isBench = (role: Rumour["role"]): boolean => ["coach", "unknown"].includes(jobOf(role));

/** The stage of the last live report by a day. */
function stageOn({ reports, stage }: Rumour, day: string): Stage | null {
  const known = reports.filter(({ live, at }) => live && (at.earliest ?? at.latest ?? "") <= day);
  return known.at(-1)?.stage ?? stage;
}

/** The head coach's job that somebody has on a day, as far as articles of the last year tell. */
export function holdsOn(books: Books, person: string, day: string): Stint | null {
  const jobs = (careers(books).get(person) ?? []).filter(({ role }) => role === "head-coach");
  return jobs.findLast((stint) => isThere(stint, day)) ?? null;
}

/** Whether a spell runs on a day: begun, not known to be over, and heard of within a year before or after it. */
export function isThere({ from, to, seen, support }: Stint, day: string): boolean {
  const begun = (from?.earliest ?? from?.latest ?? seen.earliest ?? "9999") <= day;
  const over = to?.latest && to.latest <= day;
  if (!begun || over) return false;
  const heard = [seen.latest, to?.latest, ...support.map(({ publication }) => publication.published.latest)];
  return heard.some((one) => typeof one === "string" && one >= addDays(day, -STALE));
}

/** Everybody who has said no to the bench, or to whom it has said no, while it was open. */
export function refusalsFor(bench: Gap, { asOf, rumours, denials }: ClubLook): readonly TurnedDown[] {
  const time = timeOf(bench, asOf);
  const about = rumours.filter(({ kind, club, role }) => kind === "candidacy" && club === bench.club && isBench(role));
  const ended = about.flatMap(({ person, reports }) =>
    reports.flatMap(({ stage, live, at, assertion }): readonly TurnedDown[] =>
      live && (stage === "declined" || stage === "rejected") && gap(at, time) === 0 ? [{ person, how: stage, assertion }] : [],
    ),
  );
  const inLine = new Set(about.map(({ person }) => person));
  const denied = denials
    .filter((assertion) => gap(assertion.publication.published, time) === 0)
    .flatMap((assertion): readonly TurnedDown[] => {
      const { person, by } = assertion.claim;
      return person && by === person && inLine.has(person) ? [{ person, how: "denies", assertion }] : [];
    });
  const isKnown = ({ publication: { published } }: Assertion): boolean => !whollyBefore({ earliest: asOf, latest: asOf }, published);
  return [...ended, ...denied].filter(({ assertion }) => isKnown(assertion));
}

/** Whether a claim denies what is said of somebody and a club. */
export function isDenial({ claim }: Assertion): boolean {
  return claim.kind === "response" && claim.act === "denies" && claim.polarity === "affirmed" && Boolean(claim.club);
}
