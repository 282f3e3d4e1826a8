/** Benches without a permanent head coach, as far as the articles tell. */
import type { Books, Rumour, Vacancy } from "../model/index.ts";
import { gapsAt } from "./benches.ts";

/** Later than any article. */
const END_OF_TIME = "9999-12-31";

/** The clubs whose last known head coach has left and for whom none is known to have come, the latest farewell first. */
export function vacancies(books: Books): readonly Vacancy[] {
  return gapsAt(books, END_OF_TIME).map(({ club, since, left, minder }) => ({ club, since, left, minder }));
}

/** The farewells of head coaches that are foretold, and not decided yet on a day. */
export function aboutToOpen(rumours: readonly Rumour[], day: string): readonly Rumour[] {
  return rumours.filter(({ kind, role, outcome, first, at }) => {
    if (kind !== "departure" || (role !== null && role !== "head-coach") || (first.earliest ?? "") > day) return false;
    return outcome === "open" || (at?.latest ?? "") > day;
  });
}
