/** What every question to the desk may say of time, and what its answers have in common. */
import type { Ledger, Named, Suggestion } from "../../model/index.ts";
import type { NotOne } from "../pages/look.ts";
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
}

/** A ledger as it is looked at. */
export interface Sight {
  readonly ledger: Ledger;
  readonly look: { readonly asOf?: string | undefined; readonly today: string };
  /** Whether it is the ledger as it is today, for which lists are kept. */
  readonly isNow: boolean;
}

/** The ledger as the question looks at it. With both times the day of publication counts as the day of looking. */
export function sightOf({ ledger, today }: Shop, { at, asOf }: Times): Sight {
  if (at === undefined) return { ledger, look: { asOf, today: today() }, isNow: asOf === undefined };
  return { ledger: ledgerUntil(ledger, at, asOf), look: { today: at }, isNow: false };
}

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

export const toSuggestion = (kind: Suggestion["kind"], { id, name }: Named): Suggestion => ({ kind, id, name });
