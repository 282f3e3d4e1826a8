/** Outlet records: how often what an outlet said came true, as the origin of rumours and as a relay of others' words. */
import type { Books, Interval, OutletRecord, Report, Rumour, Tally, Telling, TellingSums, Verdict } from "../model/index.ts";
import { daysBetween, width } from "./calendar.ts";
import { groupBy } from "./groups.ts";
import { nameOf } from "./json.ts";
import { verdicts } from "./outcomes.ts";
import { promiseOf } from "./promise.ts";
import { isNamed, sayersOf, voiceKey } from "./reports.ts";
import { median, skillFrom, wilson } from "./shares.ts";

/** No rate is shown for fewer settled rumours: with 19 the interval is wider than the difference between the best paper and the worst. */
export const LEAST_SETTLED = 20;
/** No median of fewer lead times is shown. */
const LEAST_LEADS = 5;
/** Lead times are reckoned where report and official word are each known to within a week. */
const SHARP = 7;

/** Records of all outlets that told a rumour, those with most rumours as origin first. People get no records. */
export function outletRecords(books: Books, rumours: readonly Rumour[]): readonly OutletRecord[] {
  const verdictOf = verdicts(books);
  const said = rumours.flatMap((rumour) => tellingsOf(rumour, verdictOf(rumour)).map((telling) => ({ telling, rumour })));
  const baseRate = shareOfTrue(rumours.map(verdictOf));
  const records = [...groupBy(said, ({ telling }) => telling.outlet)].map(([outlet, own]): OutletRecord => {
    const as = (isOrigin: boolean): Tally => {
      const some = own.filter(({ telling }) => telling.isOrigin === isOrigin);
      const sums = sumsOf(some.map(({ telling }) => telling));
      return tallyOf(
        sums,
        baseRate,
        some.map(({ rumour }) => rumour),
      );
    };
    const name = own.at(-1)?.telling.name ?? outlet;
    return { outlet, name: books.names.has(outlet) ? nameOf(books, outlet).name : name, origin: as(true), relay: as(false) };
  });
  return records.sort(byRumours);
}

/** Those with most rumours as origin first. */
export function byRumours(a: OutletRecord, b: OutletRecord): number {
  return b.origin.told - a.origin.told || b.relay.told - a.relay.told || (a.outlet < b.outlet ? -1 : 1);
}

/** What each outlet said of a rumour: once, however often it told it; as a relay where it may have copied. */
export function tellingsOf(rumour: Rumour, verdict: Verdict): readonly Telling[] {
  const live = rumour.reports.filter((report) => report.live);
  const names = outletsOf(live);
  const { origins, relays, unsure } = sayersOf(live);
  const telling = (outlet: string, reports: readonly Report[], isOrigin: boolean): readonly Telling[] => {
    const name = names.get(outlet);
    if (name === undefined) return [];
    const lead = verdict === "came-true" ? leadOf(reports, rumour) : null;
    return [{ outlet, name, isOrigin, verdict, promise: lastPromise(reports), lead }];
  };
  return [
    ...[...origins].flatMap(([outlet, reports]) => telling(outlet, reports, !unsure.has(outlet))),
    ...[...relays].flatMap(([outlet, reports]) => (origins.has(outlet) ? [] : telling(outlet, reports, false))),
  ];
}

/** The outlets among the voices of some reports, by key. */
function outletsOf(reports: readonly Report[]): ReadonlyMap<string, string> {
  const voices = reports.flatMap(({ assertion, origin }) => [...assertion.claim.attribution, origin]);
  const outlets = voices.filter((voice) => voice.kind === "outlet" && isNamed(voice));
  return new Map(outlets.map((voice) => [voiceKey(voice), voice.name]));
}

function shareOfTrue(all: readonly Verdict[]): number {
  return baseRateOf(all.filter((verdict) => verdict === "came-true").length, all.filter((verdict) => verdict === "false").length);
}

/** The share of rumours that came true, of those whose outcome is known; 0 where none is. */
export function baseRateOf(cameTrue: number, wrong: number): number {
  return cameTrue + wrong === 0 ? 0 : cameTrue / (cameTrue + wrong);
}

/** What some tellings come to. */
export function sumsOf(said: readonly Telling[]): TellingSums {
  const count = (verdict: Verdict): number => said.filter((one) => one.verdict === verdict).length;
  const leads = said.flatMap(({ lead }) => (lead === null ? [] : [lead]));
  const settled = said.filter(({ verdict }) => verdict === "came-true" || verdict === "false");
  return {
    told: said.length,
    open: count("open"),
    unknown: count("unknown"),
    cameTrue: count("came-true"),
    wrong: count("false"),
    lead: leads.length >= LEAST_LEADS ? median(leads) : null,
    missed: settled.reduce((sum, { promise, verdict }) => sum + (promise - Number(verdict === "came-true")) ** 2, 0),
  };
}

/** What became of an outlet's rumours; those of them that are to be shown go with it. */
export function tallyOf(sums: TellingSums, baseRate: number, rumours: readonly Rumour[]): Tally {
  const { told, open, unknown, cameTrue, wrong, lead, missed } = sums;
  const settled = cameTrue + wrong;
  const isEnough = settled >= LEAST_SETTLED;
  return {
    told,
    rumours,
    open,
    unknown,
    settled,
    cameTrue,
    rate: isEnough ? wilson(cameTrue, settled) : null,
    lead,
    wording: isEnough ? skillFrom(missed, cameTrue, settled, baseRate) : null,
  };
}

/** An outlet is held to its last word. */
function lastPromise(reports: readonly Report[]): number {
  const last = reports.at(-1);
  return last ? promiseOf(last) : 0;
}

/** Days from the first report to the official word; null where either is not dated. */
function leadOf(reports: readonly Report[], rumour: Rumour): number | null {
  const [first, end] = [middle(reports[0]?.at ?? null), middle(rumour.at)];
  return first && end ? daysBetween(first, end) : null;
}

function middle(interval: Interval | null): string | null {
  return interval && width(interval) <= SHARP ? interval.earliest : null;
}
