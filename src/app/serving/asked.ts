/** What every question to the desk may say of time, and what its answers have in common. */
import type { Ledger, Named, Suggestion } from "../../model/index.ts";
import { slug } from "../../text/index.ts";
import { type Look, type NotOne, rememberBooks } from "../pages/look.ts";
import { ledgerUntil } from "./until.ts";

/** When the books are looked at. Days are ISO dates, moments ISO 8601 in UTC. */
export interface Times {
  /** Only articles published by this day count, looked at on that day. */
  readonly at?: string | undefined;
  /** The ledger as it was recorded at this moment. */
  readonly asOf?: string | undefined;
}

/** An open ledger, and what day it is. */
export interface Shop {
  readonly ledger: Ledger;
  readonly today: () => string;
  /** Ledgers as they were, the last that were looked at, by when; emptied by whoever knows that the ledger has changed. */
  readonly snapshots: Map<string, Ledger>;
}

/** Snapshots that are kept: each may have all its books in memory. */
const SNAPSHOTS = 2;

/** A ledger as it is looked at. */
export interface Sight {
  readonly ledger: Ledger;
  readonly look: Look;
  /** Whether it is the ledger as it is today, of which rows are kept. */
  readonly isNow: boolean;
}

/** The ledger as the question looks at it. With both times the day of publication counts as the day of looking. */
export async function sightOf(shop: Shop, { at, asOf }: Times): Promise<Sight> {
  const { ledger, today } = shop;
  if (at !== undefined || asOf !== undefined) {
    const look = at === undefined ? { asOf, today: today(), kept: false } : { today: at, kept: false };
    return { ledger: await snapshotOf(shop, { at, asOf }), look, isNow: false };
  }
  // Rows that are up to date are quicker than books of any size; those that are behind are only for ledgers whose books take too long.
  const isSettled = await ledger.isSettled(today());
  return { ledger, look: { today: today(), kept: isSettled ? true : undefined }, isNow: true };
}

async function snapshotOf({ ledger, snapshots }: Shop, { at, asOf }: Times): Promise<Ledger> {
  const key = JSON.stringify([await ledger.generation(), at, asOf]);
  const known = snapshots.get(key) ?? rememberBooks(at === undefined ? { ...ledger } : ledgerUntil(ledger, at, asOf));
  snapshots.delete(key);
  snapshots.set(key, known);
  const [oldest] = snapshots.keys();
  if (snapshots.size > SNAPSHOTS && oldest !== undefined) snapshots.delete(oldest);
  return known;
}

/** Readings whose books open in some seconds and a gigabyte. */
const MANY = 60_000;

/**
 * The same for views that look at all books where no rows are kept.
 * @throws Error with a status, where that would take minutes.
 */
export async function sightOfAll(shop: Shop, times: Times): Promise<Sight> {
  const sight = await sightOf(shop, times);
  if (!sight.isNow && (await shop.ledger.appended()) > MANY) throw tooLarge();
  return sight;
}

const tooLarge = (): Error =>
  Object.assign(
    new Error("this ledger is too large to look at all of it on another day; people, articles and claims can be looked at on any"),
    {
      statusCode: 422,
    },
  );

/** The day of looking. */
export const dayOfSight = ({ look }: Sight): string => look.asOf?.slice(0, 10) ?? look.today;

/** There is nothing, or nobody, of that name, or several: in a sentence, with those who may be meant. */
export interface Missing {
  readonly missing: string;
  readonly suggestions: readonly Suggestion[];
}

/** What was asked for, or why there is none. */
export type Found<T> = { readonly answer: T } | Missing;

export const isMissing = <T>(found: Found<T>): found is Missing => "missing" in found;

const NOBODY = { person: "nobody", club: "no club", outlet: "no outlet" } as const;
const SEVERAL = { person: "several people", club: "several clubs", outlet: "several outlets" } as const;

/** A name that fits nobody, or several. */
export function missingName(kind: Suggestion["kind"], typed: string, { several, suggestions }: NotOne): Missing {
  const meant = several.length > 0 ? several : suggestions;
  return {
    missing: several.length > 0 ? `${SEVERAL[kind]} in the ledger are called ${typed}` : `${NOBODY[kind]} in the ledger is called ${typed}`,
    suggestions: meant.slice(0, SUGGESTED).map((named) => toSuggestion(kind, named)),
  };
}

const SUGGESTED = 12;

/** A name that no books were opened on has no id yet; the one that its page will have is made of it. */
export const toSuggestion = (kind: Suggestion["kind"], { id, name }: Named): Suggestion => ({
  kind,
  id: id === `person:${name}` ? `person:${slug(name)}` : id,
  name,
});
