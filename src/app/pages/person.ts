/** What a ledger knows of a person: career, rumours, contracts. */
import type { Assertion, Books, Connection, Contract, Facts, KeptRow, Ledger, Named, Rumour, Stint } from "../../model/index.ts";
import { personKey } from "../../text/index.ts";
import { byTelling, careers, connectionsOf, contracts, factsOf, rumours, saidBy, toldOf } from "../../views/index.ts";
import { unpack, unpackBare } from "../kept/pack.ts";
import type { CareerRow, SelfRow } from "../kept/person-rows.ts";
import { loadPerson, namesLike, SEVERAL } from "../person-page.ts";
import { whoIs } from "../who-is.ts";
import { dayOf, type Look, namedAs, someOf, usesRows } from "./look.ts";

/** One man's part of the page. */
export interface PersonSheet {
  readonly person: Named;
  readonly facts: Facts;
  /** In order of time; of very many the newest. */
  readonly stints: readonly Stint[];
  /** The newest first. */
  readonly rumours: readonly Rumour[];
  readonly contracts: readonly Contract[];
  /** Whom he worked with, as far as articles about him tell, the latest first. */
  readonly connections: readonly Connection[];
  /** Claims of facts and honours, and what he said himself, the newest first. */
  readonly told: readonly Assertion[];
  readonly said: readonly Assertion[];
  /** How many there are of what the page shows only the newest of. */
  readonly totals: { readonly stints: number; readonly rumours: number; readonly contracts: number };
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
  const name = nameIn(typed);
  // Rows that are behind would say less than the articles about him, which are quickly looked through.
  const known = (await usesRows(ledger, look)) && (await ledger.isSettled(look.today)) ? await pageFromRows(ledger, typed) : null;
  if (known) return known;
  const books = await loadPerson(ledger, name, look);
  const all = namedAs("person", books);
  const byId = all.filter(({ id }) => id === typed);
  const match = byId.length > 0 ? { found: byId } : whoIs(name, all);
  if ("suggestions" in match) return { books, people: [], others: [], ...match };
  if (books.assertions.length === 0) return { books, people: [], others: match.found, suggestions: [] };
  const people = match.found.slice(0, SHOWN).map((person) => sheetOf(books, person, dayOf(look)));
  return { books, people, others: match.found.slice(SHOWN), suggestions: [] };
}

/** The name that an id was made of, or what was typed. Namesakes have a club behind their names. */
function nameIn(typed: string): string {
  return typed.startsWith(ID) ? (typed.slice(ID.length).split("@")[0] ?? "").replaceAll("-", " ") : typed;
}

const ID = "person:";

function sheetOf(books: Books, person: Named, day: string): PersonSheet {
  const stints = careers(books).get(person.id) ?? [];
  const known = rumours(books, day, person.id);
  const signed = contracts(books).filter((contract) => contract.person === person.id);
  return {
    person,
    facts: factsOf(books, person.id),
    stints,
    rumours: known,
    contracts: signed,
    connections: connectionsOf(books, person.id),
    told: toldOf(books, person.id),
    said: saidBy(books, person.id),
    totals: { stints: stints.length, rumours: known.length, contracts: signed.length },
  };
}

/** The page from rows; null where they do not know of a name, because it is one of several that somebody has. */
async function pageFromRows(ledger: Ledger, typed: string): Promise<PersonPage | null> {
  const name = nameIn(typed);
  const { isMeant, names } = await namesLike(ledger, name);
  if (!isMeant || names.length > SEVERAL) return null;
  const aliases = await ledger.rows(names.map((one) => ({ kinds: ["alias" as const], about: personKey(one), limit: SEVERAL })));
  if (aliases.some((rows) => rows.length === 0)) return null;
  const ids = aliases.flat().map(({ id, about }) => id.slice(0, -(about.length - personKey("").length + 1)));
  const rows = await ledger.rowsById("person", [...new Set(ids)]);
  const { viewOf } = await unpackBare(rows);
  const people = rows.map((row) => viewOf<SelfRow>(row).person);
  const byId = people.filter(({ id }) => id === typed);
  const match = byId.length > 0 ? { found: byId } : whoIs(name, people);
  if ("suggestions" in match) return null;
  const meant = match.found.slice(0, SHOWN).flatMap((one) => rows.filter(({ id }) => id === one.id));
  return { ...(await sheetsFrom(ledger, meant)), others: match.found.slice(SHOWN), suggestions: [] };
}

/** Claims on his page: a career of many years stands on some hundreds. */
const OF_PERSON = 300;
/** What is shown of one man, and less of each where there are several. */
const MOST = { stints: 50, rumours: 30, contracts: 20, connections: 30 } as const;

async function sheetsFrom(ledger: Ledger, selves: readonly KeptRow[]): Promise<Pick<PersonPage, "books" | "people">> {
  const lists = [];
  for (const self of selves) lists.push(await listsOf(ledger, self, selves.length));
  const all = lists.flatMap(({ self, stints, rumours, contracts, ties }) => [
    self,
    ...stints.rows,
    ...rumours.rows,
    ...contracts.rows,
    ...ties.rows,
  ]);
  const { books, viewOf } = await unpack(ledger, all, OF_PERSON);
  const people = lists.map(({ self, stints, rumours, contracts, ties }): PersonSheet => {
    const { person, facts, told, said } = viewOf<SelfRow>(self);
    const isHis = (one: { readonly person: string }): boolean => one.person === person.id;
    const career = stints.rows.map((row) => viewOf<CareerRow>(row)).sort((a, b) => a.n - b.n);
    return {
      person: books.names.get(person.id) ?? person,
      facts,
      stints: career.map(({ stint }) => stint).filter(isHis),
      rumours: rumours.rows.map((row) => viewOf<Rumour>(row)).filter(isHis),
      contracts: contracts.rows
        .map((row) => viewOf<Contract>(row))
        .filter(isHis)
        .sort(byTelling),
      connections: ties.rows.map((row) => viewOf<Connection>(row)).filter(({ people: [one] }) => one === person.id),
      told: [...told].reverse(),
      said: [...said].reverse(),
      totals: { stints: stints.total, rumours: rumours.total, contracts: contracts.total },
    };
  });
  return { books, people };
}

async function listsOf(ledger: Ledger, self: KeptRow, share: number) {
  const own = (kinds: readonly KeptRow["kind"][], most: number) => someOf(ledger, { kinds, key: self.key, limit: Math.ceil(most / share) });
  return {
    self,
    stints: await own(["spell", "staff", "stint"], MOST.stints),
    rumours: await own(["rumour"], MOST.rumours),
    contracts: await own(["contract"], MOST.contracts),
    ties: await own(["tie"], MOST.connections),
  };
}
