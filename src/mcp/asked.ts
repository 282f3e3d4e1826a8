/** What the tools take: names, times, and how much of an answer is shown. */
import { z } from "zod";

/** Characters of a name, or of words to search for. */
const LONGEST = 200;
/** Entries of a list that may be asked for at once. */
const MOST = 50;
/** Entries that can be passed over. */
const FARTHEST = 100_000;

function isDay(text: string): boolean {
  const time = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

function isMoment(text: string): boolean {
  return isDay(text) || (/^\d{4}-\d\d-\d\dT/.test(text) && isDay(text.slice(0, 10)) && !Number.isNaN(Date.parse(text)));
}

export const name = z.string().trim().min(1).max(LONGEST);

export const day = z.string().max(10).refine(isDay, "is no day; give one as YYYY-MM-DD");

/** The times of every view. */
export const times = {
  at: day.optional().describe("Only articles published by this day (YYYY-MM-DD) count, looked at on that day"),
  asOf: z
    .string()
    .max(40)
    .refine(isMoment, "is no moment; give a day as YYYY-MM-DD, or a time like 2026-03-01T12:00Z")
    .optional()
    .describe("The ledger as it was recorded at this moment: a day, or a time like 2026-03-01T12:00Z"),
};

/** Times as the desk takes them; a day of recording means until its end. */
export function timesOf({ at, asOf }: { readonly at?: string | undefined; readonly asOf?: string | undefined }) {
  const moment = asOf && isDay(asOf) ? `${asOf}T23:59:59.999Z` : asOf && new Date(asOf).toISOString();
  return { at, asOf: moment };
}

/** How much of the lists of an answer is shown, and of what stands under each of their entries. */
export interface Range {
  /** The list that is asked for; all of them, each from its beginning, where left out. */
  readonly part?: string | undefined;
  readonly offset: number;
  readonly limit: number;
  readonly each: number;
}

/** Fewer than this are never shown: two people make a connection. */
export const LEAST_EACH = 2;

export const range = {
  limit: z.number().int().min(1).max(MOST).default(8).describe("Entries of a list that are shown at most"),
  offset: z
    .number()
    .int()
    .min(0)
    .max(FARTHEST)
    .default(0)
    .describe("Entries of the list that are passed over: `next` of the answer before"),
  each: z
    .number()
    .int()
    .min(LEAST_EACH)
    .max(MOST)
    .default(3)
    .describe("How many reports, supporting claims or candidates are shown under each entry at most"),
};
