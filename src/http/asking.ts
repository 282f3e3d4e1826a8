/** What addresses take: times, names, pages of lists. */
import { z } from "zod";

/** Characters of a name or of words to search for. */
const LONGEST = 200;

function isDay(text: string): boolean {
  const time = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

function isMoment(text: string): boolean {
  return isDay(text) || (/^\d{4}-\d\d-\d\dT/.test(text) && isDay(text.slice(0, 10)) && !Number.isNaN(Date.parse(text)));
}

export const day = z
  .string()
  .max(10)
  .refine(isDay, "is no day; give one as YYYY-MM-DD")
  .meta({ format: "date", examples: ["2022-10-25"] });

/** The times of every view. */
export const times = {
  at: day.exactOptional().describe("Only articles published by this day count, looked at on that day"),
  asOf: z
    .string()
    .max(40)
    .refine(isMoment, "is no moment; give a day as YYYY-MM-DD, or a time like 2026-03-01T12:00Z")
    .exactOptional()
    .describe("The ledger as it was recorded at this moment"),
};

/** A day means until its end. */
export function timesOf({ at, asOf }: { readonly at?: string; readonly asOf?: string }): { readonly at?: string; readonly asOf?: string } {
  const moment = asOf && isDay(asOf) ? `${asOf}T23:59:59.999Z` : asOf && new Date(asOf).toISOString();
  return { ...(at ? { at } : {}), ...(moment ? { asOf: moment } : {}) };
}

/** How a view is sent. */
export const format = { format: z.enum(["json", "csv"]).default("json").describe("csv for a table of what the view lists") };

export const name = z.string().trim().min(1).max(LONGEST);
/** The beginning of an id, or all of it. */
export const hex = z.string().regex(/^[0-9a-f]{4,64}$/, "is no id; ids are hexadecimal digits");

/** Rows of a page. */
export const limit = z.coerce.number().int().min(1).max(200).default(50);

/** Pages begin at numbers; what is given out is opaque, so that it may become something else. */
const LAST = Number.MAX_SAFE_INTEGER;

export const cursor = z
  .string()
  .max(40)
  .refine((text) => numberOf(text) !== null, "was not given out by this list; begin again without it")
  .describe("What the page before gave as `next`");

export function cursorOf(kind: string, next: number | null): string | null {
  return next === null ? null : Buffer.from(`${kind}${next}`).toString("base64url");
}

function numberOf(text: string): readonly [kind: string, n: number] | null {
  const plain = Buffer.from(text, "base64url").toString("latin1");
  const [, kind = "", digits = ""] = /^([a-z])(\d{1,16})$/.exec(plain) ?? [];
  const n = Number(digits);
  // What decodes to the same, but was written otherwise, was made by nobody here.
  const isOurs = kind !== "" && n <= LAST && Buffer.from(plain).toString("base64url") === text;
  return isOurs ? [kind, n] : null;
}

/** The number in a cursor of one kind of list; null for a cursor of another. */
export function fromCursor(kind: string, text: string): number | null {
  const [own, n] = numberOf(text) ?? ["", 0];
  return own === kind ? n : null;
}
