/** What a claim says of time: when somebody came, when he went, when he was there. */
import type { Assertion, ClaimTime, Interval, Role, Time } from "../model/index.ts";
import { addDays, agoOf, earlierDay } from "./calendar.ts";

/** Roles that are one job under two names: a youth team's head coach is called either. */
export type Job = "coach" | Exclude<Role, "head-coach" | "youth-coach"> | "unknown";

export function jobOf(role: Role | null | undefined): Job {
  if (!role) return "unknown";
  return role === "head-coach" || role === "youth-coach" ? "coach" : role;
}

/** Flat statements, which alone make stints and settle rumours. */
export function isPlain({ claim }: Assertion): boolean {
  return claim.polarity === "affirmed" && claim.certainty === "certain";
}

/** A flat statement that somebody stands for: comings and goings "according to media" are rumours, however flatly they are put. */
export function isStated(assertion: Assertion): boolean {
  const { kind, attribution } = assertion.claim;
  const news = kind === "appointment" || kind === "departure";
  return isPlain(assertion) && !(news && attribution.at(-1)?.kind === "unnamed");
}

/** Whether the text itself dates the claim. */
export function isDated({ claim }: Assertion): boolean {
  return [claim.time?.at, claim.time?.from, claim.time?.to].some((time) => time && (time.earliest !== null || time.latest !== null));
}

/** A time of a claim against its publication: a relative one that hung on an unknown day is reckoned from what is known by now. */
export function resolve(time: Time | undefined, published: Interval): Interval | null {
  if (!time) return null;
  if (time.earliest !== null || time.latest !== null) return { earliest: time.earliest, latest: time.latest };
  const ago = time.relative ? agoOf(time.relative) : null;
  if (!ago) return null;
  return {
    earliest: published.earliest && addDays(published.earliest, -ago.max),
    latest: published.latest && addDays(published.latest, -ago.min),
  };
}

/** When it happened, as far as the claim tells; a thing told as done was done by the day of publication. */
function doneBy({ claim, publication: { published } }: Assertion, parts: readonly (keyof ClaimTime)[]): Interval {
  const told = parts.map((part) => resolve(claim.time?.[part], published)).find((time) => time !== null);
  if (!told) return { earliest: null, latest: published.latest };
  const ahead = told.earliest !== null && published.latest !== null && told.earliest > published.latest;
  return ahead ? told : { earliest: told.earliest, latest: earlierDay(told.latest, published.latest) };
}

/** When an appointment was made. */
export function arrival(assertion: Assertion): Interval {
  return doneBy(assertion, ["at", "from"]);
}

/** When somebody left. */
export function exit(assertion: Assertion): Interval {
  return doneBy(assertion, ["at", "to"]);
}
