/** What an article adds to a rumour: when it was said, by whom first, and whether it was passed on as alive. */
import type { Assertion, Interval, Report, Stage, Voice } from "../model/index.ts";
import { fold } from "../text/index.ts";
import { ALWAYS, compareIntervals, earlierDay, hull, intersect, laterDay, whollyBefore } from "./calendar.ts";
import { resolve } from "./events.ts";

/** The stages by which a candidacy ends. */
export const ENDS: ReadonlySet<Stage> = new Set<Stage>(["collapsed", "declined", "rejected"]);

const LADDER: readonly Stage[] = ["linked", "interest", "applied", "shortlisted", "talks", "close", "agreed"];

/** How far up the ladder a stage is; the three ends are off it. */
export function rung(stage: Stage | null): number {
  return stage ? LADDER.indexOf(stage) : -1;
}

export function toReport(assertion: Assertion): Report {
  const { attribution, stage, standing, polarity } = assertion.claim;
  const publisher = publisherOf(assertion);
  const origin = attribution.at(-1) ?? publisher;
  return {
    assertion,
    at: timeOf(assertion),
    stage: stage ?? null,
    origin,
    relay: attribution.length > 1 && voiceKey(origin) !== voiceKey(attribution[0] ?? publisher),
    live: polarity === "affirmed" && (standing ?? "live") === "live",
  };
}

function publisherOf({ publication }: Assertion): Voice {
  const { publisher, id } = publication;
  return publisher
    ? { kind: "outlet", ...(publisher.id ? { id: publisher.id } : {}), name: publisher.name }
    : { kind: "outlet", id, name: "unknown" };
}

/** The day that the text gives for what it passes on, where that lies before the article; the time of publication otherwise. */
function timeOf({ claim, publication: { published } }: Assertion): Interval {
  const told = resolve(claim.time?.at, published);
  const day: Interval = { earliest: published.earliest, latest: published.latest };
  if (!told) return day;
  return whollyBefore(told, day) ? told : (intersect(told, day) ?? day);
}

/** One voice, however its name is spelt. */
export function voiceKey(voice: Voice): string {
  return voice.kind === "unnamed" ? "unnamed" : (voice.id ?? `${voice.kind}:${fold(voice.name)}`);
}

export function originName(voice: Voice): string {
  return voice.kind === "unnamed" && !voice.name.startsWith("unnamed:") ? `unnamed:${voice.name}` : voice.name;
}

/** Reports in order of time; in one article as they stand there. */
export function byTime(a: Report, b: Report): number {
  return compareIntervals(a.at, b.at) || compareWithin(a.assertion, b.assertion);
}

function compareWithin(a: Assertion, b: Assertion): number {
  const [x, y] = [a.publication.id, b.publication.id];
  if (x !== y) return x < y ? -1 : 1;
  return a.claim.evidence.start - b.claim.evidence.start || (a.id < b.id ? -1 : 1);
}

/**
 * Origins that do not rest on one another: named voices who said it first. A text printed by several papers is one origin, whoever they are;
 * unnamed sources never count.
 */
export function independentOrigins(reports: readonly Report[]): number {
  const printed = new Map<string, string>();
  const keys = new Set<string>();
  for (const report of [...reports].sort(byTime)) {
    if (report.origin.kind === "unnamed") continue;
    const own = voiceKey(report.origin);
    const text = report.assertion.publication.text;
    if (report.relay) keys.add(own);
    else {
      const first = printed.get(text) ?? own;
      printed.set(text, first);
      keys.add(first);
    }
  }
  return keys.size;
}

/** When the first and the last of some reports were made; a bound that one of them leaves open stays open only where it could matter. */
export function spanOf(reports: readonly Report[]): { readonly first: Interval; readonly last: Interval } {
  const [head = { at: ALWAYS }, ...rest] = reports;
  return rest.reduce(
    ({ first, last }, { at }) => ({
      first: { earliest: hull(first, at).earliest, latest: earlierDay(first.latest, at.latest) },
      last: { earliest: laterDay(last.earliest, at.earliest), latest: hull(last, at).latest },
    }),
    { first: head.at, last: head.at },
  );
}
