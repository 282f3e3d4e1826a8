/** The desk: an open ledger that answers every question of the faces, in the shapes of `model/api.ts`. */
import type { IdentityJudgement, Ledger } from "../../model/index.ts";
import { correctClaimIn, type Judge, judgeIdentityIn, type Verdict } from "../judging.ts";
import { openExisting } from "../ledgers.ts";
import { answerArticle, answerClaim } from "./articles.ts";
import type { Shop } from "./asked.ts";
import { answerClaims, freshClaims } from "./claims.ts";
import { answerDispute, answerDisputes, dispute, waitingDisputes } from "./disputes.ts";
import { answerExport } from "./exporting.ts";
import { answerMarket, answerRumour, answerRumours, answerVacancies } from "./market.ts";
import { answerClub, answerOutlet, answerOutlets, answerPerson } from "./people.ts";
import { answerRead } from "./readings.ts";
import { refreshWatched } from "./refreshing.ts";
import { remembered } from "./remembered.ts";
import { answerSearch, suggestionsFor } from "./search.ts";

/** Answers from a ledger; what is unknown rejects never, but says so. Every method rejects with a `LedgerError` where the store fails. */
export type Desk = ReturnType<typeof deskOf>;

/** Opens a ledger that must be there already. */
export async function openDesk(place: string): Promise<Desk> {
  return deskOf(await openExisting(place), () => new Date().toISOString().slice(0, 10));
}

/** The desk on an open ledger. `today` is the day on which questions without a day are looked at. */
export function deskOf(store: Ledger, today: () => string) {
  const ledger: Ledger = { ...store, size: remembered(store.size), days: remembered(store.days) };
  const shop: Shop = { ledger, today, snapshots: new Map() };
  return {
    ...answersOf(shop),
    ...recordingsOf(shop),
    today,
    /** Another text after every change, also where only the day is another. */
    generation: async () => `${today()}.${await ledger.generation()}`,
    size: () => ledger.size(),
    appended: () => ledger.appended(),
    days: () => ledger.days(),
    fresh: (n: number, limit: number) => freshClaims(shop, n, limit),
    /** Brings the kept lists up to date. */
    refresh: () => refreshWatched(ledger, today()),
    close: () => ledger.close(),
  };
}

type Rest<F> = F extends (shop: Shop, ...rest: infer R) => infer A ? (...rest: R) => A : never;

const at = <F extends (shop: Shop, ...rest: never[]) => unknown>(shop: Shop, answer: F): Rest<F> =>
  ((...rest: never[]) => answer(shop, ...rest)) as Rest<F>;

function answersOf(shop: Shop) {
  return {
    market: at(shop, answerMarket),
    rumours: at(shop, answerRumours),
    rumour: at(shop, answerRumour),
    person: at(shop, answerPerson),
    club: at(shop, answerClub),
    vacancies: at(shop, answerVacancies),
    outlets: at(shop, answerOutlets),
    outlet: at(shop, answerOutlet),
    article: at(shop, answerArticle),
    claim: at(shop, answerClaim),
    claims: at(shop, answerClaims),
    search: at(shop, answerSearch),
    suggestions: (typed: string) => suggestionsFor(shop.ledger, typed),
    export: at(shop, answerExport),
    read: at(shop, answerRead),
    disputes: at(shop, answerDisputes),
    waitingDisputes: at(shop, waitingDisputes),
  };
}

function recordingsOf(shop: Shop) {
  return {
    dispute: at(shop, dispute),
    answerDispute: at(shop, answerDispute),
    correct: (claim: string, verdict: Verdict, judge: Judge) => correctClaimIn(shop.ledger, claim, verdict, judge),
    identify: (names: readonly [string, string], verdict: IdentityJudgement["verdict"], judge: Judge) =>
      judgeIdentityIn(shop.ledger, names, verdict, judge),
  };
}
