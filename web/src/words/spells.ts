/** Where a spell lies on the width of a picture: solid where it is sure, fading where an end is known only roughly or not at all. */
import type { StintAnswer } from "../../../src/model/api.ts";
import type { Certainty } from "../../../src/model/reading.ts";
import { addDays, daysBetween } from "./days.ts";
import type { TimeAxis } from "./time-axis.ts";

/** In percent of the width: it may begin anywhere from `start` to `sureFrom`, and end anywhere from `sureTo` to `end`. */
export interface Spell {
  readonly start: number;
  readonly sureFrom: number;
  readonly sureTo: number;
  readonly end: number;
  /** It still runs on the day of looking. */
  readonly runs: boolean;
}

/** What a spell's place follows from. */
export type Dated = Pick<StintAnswer, "from" | "to" | "seen">;

/** A spell of which nothing has been heard for so many days may be over: as `src/views/in-line.ts` has it. */
const STALE = 365;
/** How far an end fades of which no day is known, as a share of the axis. */
const OPEN = 0.035;

const daysOf = ({ from, to, seen }: Dated): readonly string[] =>
  [from?.earliest, from?.latest, to?.earliest, to?.latest, seen.earliest, seen.latest].filter((day) => typeof day === "string");

/** Whether any day of a spell is known; otherwise it is listed apart. */
export const isDated = (stint: Dated): boolean => daysOf(stint).length > 0;

/** Whether he has the job on a day: begun, no end known, and seen there, or told to have come, within a year before it. */
export function runsOn({ from, to, seen }: Dated, day: string): boolean {
  if (to?.latest != null && to.latest <= day) return false;
  if ((from?.earliest ?? from?.latest ?? seen.earliest ?? "9999") > day) return false;
  const heard = seen.latest ?? (from?.earliest == null ? null : from.latest);
  return heard !== null && heard >= addDays(day, -STALE);
}

/** Days that the axis of some spells has to reach over; the day of looking is one of them where a spell still runs. */
export function daysOfSpells(stints: readonly StintAnswer[], day: string): readonly string[] {
  return stints.flatMap((stint) => [...daysOf(stint), ...(isDated(stint) && runsOn(stint, day) ? [day] : [])]);
}

/** The place of a spell that has a day. */
export function spellOf(stint: StintAnswer, axis: TimeAxis, day: string): Spell {
  const { from, to, seen } = stint;
  const open = Math.round(axis.days * OPEN);
  const runs = to === null && runsOn(stint, day);
  const known = [from?.latest, seen.earliest, to?.earliest, to?.latest, from?.earliest, seen.latest];
  const sureFrom = known.find((one) => typeof one === "string") ?? axis.first;
  const sureTo = to?.earliest ?? (runs ? later(seen.latest, sureFrom) : (seen.latest ?? sureFrom));
  const start = from?.earliest ?? addDays(sureFrom, -open);
  const end = to?.latest ?? (runs ? day : addDays(later(sureTo, sureFrom), open));
  return { ...placed(axis, { start, sureFrom, sureTo, end }), runs };
}

type Edges = Readonly<Record<"start" | "sureFrom" | "sureTo" | "end", string>>;

/** Edges in order: where the end may lie before the beginning, nothing is sure, and it is likeliest in the middle. */
function placed(axis: TimeAxis, { start, sureFrom, sureTo, end }: Edges): Omit<Spell, "runs"> {
  const middle = addDays(sureTo, Math.round(daysBetween(sureTo, sureFrom) / 2));
  const [first, last] = sureFrom <= sureTo ? [sureFrom, sureTo] : [middle, middle];
  return {
    start: axis.at(start < first ? start : first),
    sureFrom: axis.at(first),
    sureTo: axis.at(last),
    end: axis.at(end > last ? end : last),
  };
}

const later = (a: string | null, b: string): string => (a !== null && a > b ? a : b);

const SURENESS: readonly Certainty[] = ["certain", "probable", "possible"];

/** How sure the surest of some claims is. */
export function surest(claims: readonly { readonly certainty: Certainty }[]): Certainty {
  return SURENESS.find((one) => claims.some(({ certainty }) => certainty === one)) ?? "possible";
}
