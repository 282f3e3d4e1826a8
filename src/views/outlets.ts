/** Outlet records: how often what an outlet said came true, as the origin of rumours and as a relay of others' words. */
import type { Books, Interval, OutletRecord, Report, Rumour, Tally } from "../model/index.ts";
import { daysBetween, width } from "./calendar.ts";
import { nameOf } from "./json.ts";
import { type Verdict, verdicts } from "./outcomes.ts";
import { promiseOf } from "./promise.ts";
import { isNamed, sayersOf, voiceKey } from "./reports.ts";
import { median, skillOf, wilson } from "./shares.ts";

/** No rate is shown for fewer settled rumours: with 19 the interval is wider than the difference between the best paper and the worst. */
export const LEAST_SETTLED = 20;
/** No median of fewer lead times is shown. */
const LEAST_LEADS = 5;
/** Lead times are reckoned where report and official word are each known to within a week. */
const SHARP = 7;

/** What one outlet said of one rumour. */
interface Said {
  readonly rumour: Rumour;
  /** In order of time. */
  readonly reports: readonly Report[];
  readonly verdict: Verdict;
}

/** Records of all outlets that told a rumour, those with most rumours as origin first. People get no records. */
export function outletRecords(books: Books, rumours: readonly Rumour[]): readonly OutletRecord[] {
  const verdictOf = verdicts(books);
  const [asOrigin, asRelay] = [new Map<string, Said[]>(), new Map<string, Said[]>()];
  const names = new Map<string, string>();
  for (const rumour of rumours) {
    const live = rumour.reports.filter((report) => report.live);
    for (const [key, name] of outletsOf(live)) names.set(key, name);
    const { origins, relays, unsure } = sayersOf(live);
    const verdict = verdictOf(rumour);
    const note = (lists: Map<string, Said[]>, key: string, reports: readonly Report[]): void => {
      if (!names.has(key)) return;
      const list = lists.get(key) ?? [];
      lists.set(key, list);
      list.push({ rumour, reports, verdict });
    };
    for (const [key, reports] of origins) note(unsure.has(key) ? asRelay : asOrigin, key, reports);
    for (const [key, reports] of relays) if (!origins.has(key)) note(asRelay, key, reports);
  }
  const baseRate = shareOfTrue(rumours.map(verdictOf));
  return [...new Set([...asOrigin.keys(), ...asRelay.keys()])]
    .map((outlet) => ({
      outlet,
      name: books.names.has(outlet) ? nameOf(books, outlet).name : (names.get(outlet) ?? outlet),
      origin: tally(asOrigin.get(outlet) ?? [], baseRate),
      relay: tally(asRelay.get(outlet) ?? [], baseRate),
    }))
    .sort(
      (a, b) =>
        b.origin.rumours.length - a.origin.rumours.length || b.relay.rumours.length - a.relay.rumours.length || compare(a.outlet, b.outlet),
    );
}

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** The outlets among the voices of some reports, by key. */
function outletsOf(reports: readonly Report[]): ReadonlyMap<string, string> {
  const voices = reports.flatMap(({ assertion, origin }) => [...assertion.claim.attribution, origin]);
  const outlets = voices.filter((voice) => voice.kind === "outlet" && isNamed(voice));
  return new Map(outlets.map((voice) => [voiceKey(voice), voice.name]));
}

function shareOfTrue(all: readonly Verdict[]): number {
  const known = all.filter((verdict) => verdict === "came-true" || verdict === "false");
  return known.length === 0 ? 0 : known.filter((verdict) => verdict === "came-true").length / known.length;
}

function tally(said: readonly Said[], baseRate: number): Tally {
  const settled = said.filter(({ verdict }) => verdict === "came-true" || verdict === "false");
  const cameTrue = settled.filter(({ verdict }) => verdict === "came-true");
  const leads = cameTrue.map(leadOf).filter((days) => days !== null);
  const forecasts = settled.map(({ reports, verdict }) => ({ forecast: lastPromise(reports), cameTrue: verdict === "came-true" }));
  const isEnough = settled.length >= LEAST_SETTLED;
  return {
    told: said.length,
    rumours: said.map(({ rumour }) => rumour),
    open: said.filter(({ verdict }) => verdict === "open").length,
    unknown: said.filter(({ verdict }) => verdict === "unknown").length,
    settled: settled.length,
    cameTrue: cameTrue.length,
    rate: isEnough ? wilson(cameTrue.length, settled.length) : null,
    lead: leads.length >= LEAST_LEADS ? median(leads) : null,
    wording: isEnough ? skillOf(forecasts, baseRate) : null,
  };
}

/** An outlet is held to its last word. */
function lastPromise(reports: readonly Report[]): number {
  const last = reports.at(-1);
  return last ? promiseOf(last) : 0;
}

/** Days from the first report to the official word; null where either is not dated. */
function leadOf({ reports, rumour }: Said): number | null {
  const [first, end] = [middle(reports[0]?.at ?? null), middle(rumour.at)];
  return first && end ? daysBetween(first, end) : null;
}

function middle(interval: Interval | null): string | null {
  return interval && width(interval) <= SHARP ? interval.earliest : null;
}
