/** One page of each view over the ledger of the examples: those with the most to show. */

import type { RumourAnswer } from "../../src/model/api.ts";
import type { OutletsAnswer, PageOf, RumourLine } from "../../src/model/api-lists.ts";
import { articlePath, claimPath, clubPath, outletPath, personPath, rumourPath } from "../src/addresses.ts";

/** A day on which the examples leave much open. */
export const BUSY_DAY = "2022-10-25";

/** The pages that are gone to, each of another view but for the market, which is full on one day and not on another. */
export const VIEWS = [
  "market",
  "market on a day",
  "rumours",
  "rumour",
  "person",
  "club",
  "benches",
  "outlets",
  "outlet",
  "article",
  "claim",
  "search",
  "read",
  "disputes",
  "problem",
] as const;

export interface Tour {
  readonly rumour: RumourAnswer;
  readonly paths: Readonly<Record<(typeof VIEWS)[number], string>>;
}

type Ask = <T>(path: string) => Promise<T>;

/** The rumour with the most reports, and whatever hangs together with it. */
export async function tourOf(ask: Ask): Promise<Tour> {
  const { items } = await ask<PageOf<RumourLine>>("/api/rumours");
  const [most] = [...items].sort((a, b) => b.reports - a.reports);
  const { outlets } = await ask<OutletsAnswer>("/api/outlets");
  const [outlet] = outlets;
  if (!most || !outlet) throw new Error("the examples have no rumours");
  const rumour = await ask<RumourAnswer>(`/api${rumourPath(most.id)}`);
  const [report] = rumour.reports;
  if (!report) throw new Error("a rumour without a report");
  const paths = {
    market: "/",
    "market on a day": `/?at=${BUSY_DAY}`,
    rumours: "/rumours",
    rumour: rumourPath(rumour.id),
    person: personPath(rumour.person.id),
    club: clubPath(rumour.club.id),
    benches: "/vacancies",
    outlets: "/outlets",
    outlet: outletPath(outlet.outlet.id),
    article: articlePath(report.publication),
    claim: claimPath(report.claim),
    search: `/search?q=${encodeURIComponent(rumour.person.name.split(" ").at(-1) ?? "")}`,
    read: "/read",
    disputes: "/disputes",
    problem: "/people/nobody-of-that-name",
  };
  return { rumour, paths };
}
