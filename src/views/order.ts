/** The order of a career, from whatever hints there are. */
import type { Interval, Role, Stint } from "../model/index.ts";
import { ALWAYS, compareIntervals } from "./calendar.ts";

/** Playing comes before coaching, and coaching before the boardroom, where no dates tell. */
function phase(role: Role | null): number {
  if (role === "player") return 0;
  return role === "sporting-director" || role === "director" || role === "chairman" ? 2 : 1;
}

interface Entry {
  readonly stint: Stint;
  readonly point: Interval | null;
  readonly index: number;
}

/** By club, when he was first said to be in line there: the hint that a stint which nobody dates comes no earlier. */
export type Candidacies = ReadonlyMap<string, Interval>;

/**
 * Sorts stints by when they began, or else by when he was there or left, or was in line for the job. One that nobody dates goes before the dated ones of its phase
 * (background is old), several of them in the order in which an article tells them.
 */
export function inOrder(stints: readonly Stint[], candidacies: Candidacies = new Map()): readonly Stint[] {
  const hint = (stint: Stint) => (stint.role === "player" ? null : (candidacies.get(stint.club) ?? null));
  const entries = stints.map((stint, index): Entry => ({ stint, point: pointOf(stint) ?? hint(stint), index }));
  return entries.sort(compare).map(({ stint }) => stint);
}

function compare(a: Entry, b: Entry): number {
  if (a.point && b.point)
    return compareIntervals(a.point, b.point) || compareIntervals(a.stint.to ?? ALWAYS, b.stint.to ?? ALWAYS) || told(a, b);
  const phases = phase(a.stint.role) - phase(b.stint.role);
  if (phases !== 0) return phases;
  if (a.point !== b.point) return a.point ? 1 : -1;
  return told(a, b);
}

function told(a: Entry, b: Entry): number {
  const [x, y] = [a.stint.support[0]?.claim.evidence.start ?? 0, b.stint.support[0]?.claim.evidence.start ?? 0];
  return x - y || (a.stint.club < b.stint.club ? -1 : Number(a.stint.club > b.stint.club));
}

/**
 * The day by which a stint takes its place; null where the claims date nothing. One that is known only by its end, or by a day on which he was
 * there, began before that.
 */
function pointOf({ from, to, seen }: Stint): Interval | null {
  if (from?.earliest && from.latest) return from;
  const day = seen.latest ?? to?.earliest ?? to?.latest ?? null;
  return day === null ? null : { earliest: day, latest: day };
}
