/** Books whose careers come from rows. */
import type { Assertion, Books, Stint } from "../../model/index.ts";
import { withCareers } from "../../views/index.ts";
import type { CareerRow } from "./person-rows.ts";

/** Books that hold some assertions, and the careers that some rows make. */
export function booksWith(names: Books["names"], rows: readonly CareerRow[], assertions: readonly Assertion[]): Books {
  const byPerson = new Map<string, Map<number, Stint>>();
  for (const { n, stint } of rows) byPerson.set(stint.person, (byPerson.get(stint.person) ?? new Map<number, Stint>()).set(n, stint));
  const careers = [...byPerson].map(([person, own]) => [person, [...own].sort(([a], [b]) => a - b).map(([, stint]) => stint)] as const);
  return withCareers({ names, assertions }, new Map(careers));
}
