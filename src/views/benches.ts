/** The benches of clubs through time: who had them when, and when nobody had. */
import type { Bench, BenchState, Books, DayRange, Interval, OpenBench, Rumour, Stint } from "../model/index.ts";
import { addDays, compareIntervals, daysBetween, laterDay, width } from "./calendar.ts";
import { careers } from "./careers.ts";
import { type ClubLook, candidatesFor, clubLooks, refusalsFor } from "./in-line.ts";

/** A caretaker who came at most this many days before the coach left, or later, minds the bench that he left. */
const HANDOVER = 7;

/** What a bench is looked at with: the day, and all rumours as they stand on it. */
export interface Look {
  readonly asOf: string;
  readonly rumours: readonly Rumour[];
}

/** A farewell known no better than to so many days, that may be still to come, opens no bench unless somebody is in line for it. */
const ROUGH = 60;

type Gap = Pick<OpenBench, "club" | "since" | "left" | "minder" | "until" | "filledBy">;

/** The bench of one club, from the first coach that articles tell of to the day of looking. */
export function benchOf(books: Books, club: string, look: Look): Bench {
  const stints = benchStints(books).get(club) ?? [];
  const gaps = gapsOf(club, stints).filter(({ since }) => (since.earliest ?? since.latest ?? "") <= look.asOf);
  const said = clubLooks(books, look.asOf, look.rumours)(club);
  return { club, spells: stints, gaps: gaps.map((gap) => toOpenBench(books, gap, said)) };
}

/** The benches that are open on the day of looking, the latest farewell first. */
export function openBenches(books: Books, look: Look): readonly OpenBench[] {
  const saidOf = clubLooks(books, look.asOf, look.rumours);
  const benches = gapsAt(books, look.asOf).map((gap) => toOpenBench(books, gap, saidOf(gap.club)));
  return benches.filter(({ since, candidates }) => (since.latest ?? "") <= look.asOf || width(since) <= ROUGH || candidates.length > 0);
}

/** The same, bare: a gap for each club whose last head coach has left by a day, and for whom none is known to have come. */
export function gapsAt(books: Books, day: string): readonly Gap[] {
  const open = [...benchStints(books)].flatMap(([club, stints]) =>
    gapsOf(club, stints)
      .filter((gap) => isOpenOn(gap, day))
      .slice(-1),
  );
  return open.sort(byFarewell);
}

/** The latest farewell first. */
export function byFarewell(a: Pick<Gap, "since" | "club">, b: Pick<Gap, "since" | "club">): number {
  return compareIntervals(b.since, a.since) || (a.club < b.club ? -1 : 1);
}

function isOpenOn({ since, until, filledBy }: Gap, day: string): boolean {
  const begun = (since.earliest ?? since.latest ?? "") <= day;
  return begun && (filledBy === null || (until?.latest ?? "") > day);
}

/** Head coaches and caretakers by club, in order of time. */
function benchStints(books: Books): ReadonlyMap<string, readonly Stint[]> {
  const benches = new Map<string, Stint[]>();
  for (const stint of [...careers(books).values()].flat()) {
    if (stint.role !== "head-coach" && stint.role !== "caretaker") continue;
    const bench = benches.get(stint.club);
    if (bench) bench.push(stint);
    else benches.set(stint.club, [stint]);
  }
  for (const stints of benches.values()) stints.sort(byTime);
  return benches;
}

/** Spells by the day on which they began, or were told of; by person where nothing tells them apart. */
function byTime(a: Stint, b: Stint): number {
  return compareIntervals(pointOf(a), pointOf(b)) || (a.person < b.person ? -1 : Number(a.person > b.person));
}

function pointOf({ from, to, seen }: Stint): Interval {
  if (from?.earliest && from.latest) return from;
  const day = laterDay(from?.earliest ?? null, seen.earliest) ?? to?.earliest ?? to?.latest ?? from?.latest ?? null;
  return { earliest: day, latest: day };
}

type Succession = Pick<Gap, "club" | "since" | "left" | "filledBy">;

/** Every farewell of a head coach that an article tells of, with who came after him, of all clubs. */
export function successions(books: Books): readonly Succession[] {
  return [...benchStints(books)].flatMap(([club, stints]) => farewellsOf(club, stints));
}

function farewellsOf(club: string, stints: readonly Stint[]): readonly Succession[] {
  const coaches = stints.filter(({ role }) => role === "head-coach");
  const gone = coaches.filter(({ to, support }) => to?.latest && support.some(({ claim }) => claim.kind === "departure"));
  return gone.flatMap((left): readonly Succession[] => {
    if (!left.to) return [];
    const heirs = coaches.filter((stint) => stint !== left && mayFollow(stint, left));
    const filledBy = heirs.find(({ from }) => from?.earliest && from.latest && from.latest >= farewell(left)) ?? heirs[0] ?? null;
    return [{ club, since: left.to, left, filledBy }];
  });
}

/** The farewells that opened the bench. A bench whose next coach is known, but not when he came, is no open one. */
function gapsOf(club: string, stints: readonly Stint[]): readonly Gap[] {
  return farewellsOf(club, stints)
    .flatMap((succession): readonly Gap[] => {
      const { left, since, filledBy } = succession;
      const until = filledBy?.from ?? null;
      if (filledBy && !(until?.latest && until.latest > (since.earliest ?? farewell(left)))) return [];
      return [{ ...succession, minder: minderOf(stints, left), until }];
    })
    .sort((a, b) => compareIntervals(a.since, b.since));
}

function minderOf(stints: readonly Stint[], left: Stint): Stint | null {
  const minders = stints.filter(
    ({ person, role, from }) =>
      role === "caretaker" && person !== left.person && (from?.latest ?? "") >= addDays(farewell(left), -HANDOVER),
  );
  return minders.find(({ to }) => !to?.latest || to.latest > farewell(left)) ?? null;
}

/** The last day on which he can have been there. */
const farewell = (stint: Stint): string => stint.to?.latest ?? "";

/** Whether somebody may have the job since: he is not known to have left before, nor to have come before the last one did. */
function mayFollow({ from, to }: Stint, last: Stint): boolean {
  if (to?.latest && !to.inferred && to.latest <= farewell(last)) return false;
  const before = last.from?.earliest ?? last.to?.earliest ?? null;
  return !(before && from?.latest && from.latest < before);
}

function toOpenBench(books: Books, gap: Gap, look: ClubLook): OpenBench {
  const isOpen = isOpenOn(gap, look.asOf);
  const over = isOpen ? { ...gap, until: null, filledBy: null } : gap;
  const candidates = candidatesFor(books, over, look);
  return {
    ...over,
    state: isOpen ? stateOf(over, candidates) : "filled",
    candidates,
    refusals: refusalsFor(over, look),
    days: daysOpen(over, look.asOf),
  };
}

function stateOf({ minder }: Gap, candidates: OpenBench["candidates"]): BenchState {
  if (candidates.some(({ stage, rumour }) => stage === "agreed" && rumour.outcome !== "false")) return "expected";
  return minder ? "interim" : "vacant";
}

/** How long the bench has been open, as far as its days are known. */
export function daysOpen({ since, until }: Pick<OpenBench, "since" | "until">, asOf: string): DayRange | null {
  const end: Interval = until ?? { earliest: asOf, latest: asOf };
  if (!since.earliest || !since.latest || !end.earliest || !end.latest) return null;
  return { min: Math.max(0, daysBetween(since.latest, end.earliest)), max: Math.max(0, daysBetween(since.earliest, end.latest)) };
}

/** A bench that nobody has spoken of for this many days may have been filled unseen. */
export const UNHEARD = 180;

/** Whether the bench was left, or somebody was in line for it, within the half year before a day. */
export function isSpokenOf({ since, candidates }: OpenBench, day: string): boolean {
  const limit = addDays(day, -UNHEARD);
  return [since.latest, ...candidates.map(({ rumour }) => rumour.last.latest)].some((last) => last !== null && last >= limit);
}

/** The last day on which any article of the books may have appeared: an archive has its own "now". Null where none is dated. */
export function lastDayOf(books: Books): string | null {
  return books.assertions.reduce<string | null>((last, { publication: { published } }) => {
    const day = published.basis === "inferred" ? null : published.latest;
    return day && (!last || day > last) ? day : last;
  }, null);
}
