/** What a ledger knows of a person: career, rumours, contracts. */
import type { Books, Contract, Facts, Ledger, Named, Rumour, Stint } from "../../model/index.ts";
import { careers, contracts, factsOf, rumours } from "../../views/index.ts";
import { loadPerson } from "../person-page.ts";
import { whoIs } from "../who-is.ts";
import { dayOf, type Look, namedAs } from "./look.ts";

/** One man's part of the page. */
export interface PersonSheet {
  readonly person: Named;
  readonly facts: Facts;
  /** In order of time. */
  readonly stints: readonly Stint[];
  /** The newest first. */
  readonly rumours: readonly Rumour[];
  readonly contracts: readonly Contract[];
}

export interface PersonPage {
  readonly books: Books;
  /** Whoever the name fits, at most eight of them. */
  readonly people: readonly PersonSheet[];
  /** Whom else it fits. */
  readonly others: readonly Named[];
  /** Names like it, where it is nobody's. */
  readonly suggestions: readonly Named[];
}

/** People of one name who are shown beside each other. */
const SHOWN = 8;

/** The page of whoever a typed name, or an id, means. */
export async function personPage(ledger: Ledger, typed: string, look: Look): Promise<PersonPage> {
  const books = await loadPerson(ledger, typed, look);
  const all = namedAs("person", books);
  const byId = all.filter(({ id }) => id === typed);
  const match = byId.length > 0 ? { found: byId } : whoIs(typed, all);
  if ("suggestions" in match) return { books, people: [], others: [], ...match };
  const people = match.found.slice(0, SHOWN).map((person) => sheetOf(books, person, dayOf(look)));
  return { books, people, others: match.found.slice(SHOWN), suggestions: [] };
}

function sheetOf(books: Books, person: Named, day: string): PersonSheet {
  return {
    person,
    facts: factsOf(books, person.id),
    stints: careers(books).get(person.id) ?? [],
    rumours: rumours(books, day, person.id),
    contracts: contracts(books).filter((contract) => contract.person === person.id),
  };
}
