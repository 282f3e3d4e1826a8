/** What an article adds to a rumour: when it was said, by whom first, and whether it was passed on as alive. */
import type { Assertion, Interval, Report, Stage, Voice } from "../model/index.ts";
import { slug } from "../text/index.ts";
import { ALWAYS, compareIntervals, earlierDay, hull, intersect, laterDay, whollyBefore } from "./calendar.ts";
import { resolve } from "./events.ts";
import { compareMoments, type Moments, momentsOf, surelyBefore } from "./moments.ts";
import { createPrinted } from "./prints.ts";

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
    : { kind: "outlet", id, name: UNKNOWN };
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
  return voice.kind === "unnamed" ? "unnamed" : (voice.id ?? `${voice.kind}:~${slug(voice.name)}`);
}

/** Whether a voice can stand for a report: an unnamed source cannot, nor can a publisher that nobody knows. */
export function isNamed({ kind, name, id }: Voice): boolean {
  return kind !== "unnamed" && !(name === UNKNOWN && !id?.includes(":"));
}

/** What readings call a publisher that neither the text nor its metadata tells. */
const UNKNOWN = "unknown";

export function originName(voice: Voice): string {
  return voice.kind === "unnamed" && !voice.name.startsWith("unnamed:") ? `unnamed:${voice.name}` : voice.name;
}

/** Reports in order of time, those of one day by their moments; in one article as they stand there. */
export function byTime(a: Report, b: Report): number {
  return compareIntervals(a.at, b.at) || compareMoments(momentOf(a), momentOf(b)) || compareWithin(a.assertion, b.assertion);
}

/** The moments of an article whose report is of its own day; null for a report that tells when another was made. */
function momentOf({ at, assertion: { publication } }: Report): Moments | null {
  const { earliest, latest } = publication.published;
  return at.earliest === earliest && at.latest === latest ? momentsOf(publication) : null;
}

const isBefore = (a: Report, b: Report): boolean => whollyBefore(a.at, b.at) || surelyBefore(momentOf(a), momentOf(b));

function compareWithin(a: Assertion, b: Assertion): number {
  const [x, y] = [a.publication.id, b.publication.id];
  if (x !== y) return x < y ? -1 : 1;
  return a.claim.evidence.start - b.claim.evidence.start || (a.id < b.id ? -1 : 1);
}

/** Who said a rumour first and who passed it on, each with the reports that show it, in order of time. Keys are those of `voiceKey`. */
export interface Sayers {
  readonly origins: ReadonlyMap<string, readonly Report[]>;
  readonly relays: ReadonlyMap<string, readonly Report[]>;
  /** Origins that may have copied: another printed the same at the same time, and nobody says who had it first. */
  readonly unsure: ReadonlySet<string>;
}

/**
 * Sorts reports by who stands for them. Who cites another is a relay of the other, and so is everyone between the two; a text, edited or not, or a long
 * sentence printed by several papers has one origin: whom one of them names for it, an agency most often, else the first of them. Copies can thus never
 * add an origin. Unnamed voices stand for nothing.
 */
export function sayersOf(reports: readonly Report[]): Sayers {
  const sorted = [...reports].sort(byTime);
  const printed = createPrinted((a, b) => voiceKey(a.origin) === voiceKey(b.origin));
  for (const report of sorted) if (report.relay && isNamed(report.origin)) printed.add(report, report);
  const [origins, relays] = [new Map<string, Report[]>(), new Map<string, Report[]>()];
  const unsure = new Set<string>();
  for (const report of sorted) {
    const { assertion, origin } = report;
    if (report.relay) {
      for (const voice of assertion.claim.attribution.slice(0, -1)) add(relays, voice, report);
      if (isNamed(origin)) add(origins, origin, report);
    } else if (isNamed(origin)) {
      const first = printed.firstOf(report);
      printed.add(report, first);
      const isOwn = voiceKey(first.origin) === voiceKey(origin);
      if (!isOwn && !isBefore(first, report)) unsure.add(voiceKey(first.origin));
      add(isOwn ? origins : relays, origin, report);
    }
  }
  const cited = new Set(reports.filter(({ relay }) => relay).map(({ origin }) => voiceKey(origin)));
  return { origins, relays, unsure: new Set([...unsure].filter((key) => !cited.has(key))) };
}

function add(lists: Map<string, Report[]>, voice: Voice, report: Report): void {
  const key = voiceKey(voice);
  const list = lists.get(key);
  if (list) list.push(report);
  else lists.set(key, [report]);
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
