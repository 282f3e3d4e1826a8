/** A rumour with all its reports as a line of a list. */
import type { RumourAnswer } from "../../../src/model/api.ts";
import type { RumourLine } from "../../../src/model/api-lists.ts";
import { daysBetween } from "./days.ts";

/** Days that a picture of reports has room for: later ones are counted on the last. */
const DAYS = 120;

export function lineOf({ reports, settledBy: _, ...rumour }: RumourAnswer): RumourLine {
  const days = reports.flatMap(({ at }) => at.latest ?? at.earliest ?? []).sort();
  const [first] = days;
  return {
    ...rumour,
    reports: reports.length,
    perDay: first === undefined ? [] : countsOf(days, first),
    firstReporter: reports[0]?.publisher ?? reports[0]?.chain[0] ?? null,
    probability: null,
  };
}

function countsOf(days: readonly string[], first: string): readonly number[] {
  const places = days.map((day) => Math.min(DAYS - 1, daysBetween(first, day)));
  return Array.from({ length: Math.max(...places) + 1 }, (_, place) => places.filter((one) => one === place).length);
}
