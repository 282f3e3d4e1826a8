/** What a person's page needs of the books, loaded without loading the rest: pages stay quick however much a ledger holds. */
import type { Books, Claim, Ledger, LedgerName, Named, Shelf, Slice } from "../model/index.ts";
import { arrivalsKey, familyKey, familyOf, nameKey, personKey } from "../text/index.ts";
import { addDays, mayBeOne, openBooks } from "../views/index.ts";
import type { BooksOptions } from "./books.ts";
import { withRegistryNames } from "./registry-names.ts";
import { bothOf } from "./shelves.ts";
import { whoIs } from "./who-is.ts";

/** Names that a typed word may begin. */
const NAMES = 500;
/** Articles that name somebody; the newest count where there are more. A much-written-of coach has some hundreds. */
const ARTICLES = 3000;
/** Articles around a rumour that tell of somebody's coming to the club, and later ones, which tell that papers went on about it. */
const ARRIVALS = 20;
const LATER = 6;
/** Days before a rumour's first report and after its last in which what happens may settle it; an article may tell of it years later. */
export const BEFORE = 60;
export const AFTER = 1100;
/** Days after which a rumour expires, if papers go on about the club. */
export const SILENCE = 181;

/**
 * The books on whoever a name may mean: every article about them, and as much about the clubs they are in line at as settles that. Where it
 * fits nobody, or too many to be one man, there are only names in them.
 * @throws LedgerError
 */
export async function loadPerson(ledger: Ledger, typed: string, { asOf }: Pick<BooksOptions, "asOf"> = {}): Promise<Books> {
  const found = await namesLike(ledger, typed);
  if (!found.isMeant || found.names.length > SEVERAL) return onlyNames(found.names);
  return loadNamed(ledger, found.names, asOf);
}

/** The books on whoever has one of these names, to the letter of `nameKey`. */
async function loadNamed(ledger: Ledger, names: readonly string[], asOf?: string): Promise<Books> {
  return booksFrom(await shelfNaming(ledger, names, asOf));
}

/** The books on a shelf, clubs and outlets under all names that the registry knows. */
export async function booksFrom(shelf: Shelf): Promise<Books> {
  const books = openBooks(shelf);
  return { ...books, names: await withRegistryNames(books.names) };
}

/**
 * The shelf of whoever has one of these names. What is on it hangs only on what articles say of them, of those with their surname at their
 * clubs, and of the clubs around the days of their rumours: kept rows rely on that to know what a new article may change.
 */
export async function shelfNaming(ledger: Ledger, names: readonly string[], asOf?: string): Promise<Shelf> {
  const all = await relatives(ledger, names);
  const full = await ledger.shelfAbout([{ keys: all.map(personKey), limit: ARTICLES }], asOf);
  const beside = names.flatMap((name) => [...clubsBeside(full, new Set(all.map(nameKey)))].map((club) => familyKey(name, club)));
  const own = bothOf(full, await ledger.shelfAbout([{ keys: [...new Set(beside)], limit: ARTICLES }], asOf));
  const keys = new Set([...all, ...names.flatMap(endsOf)].map(nameKey));
  return bothOf(own, await ledger.shelfAbout(around(own, keys), asOf));
}

/** Whatever a name may be cut short to: "van den Proef", "den Proef", "Proef". */
function endsOf(name: string): readonly string[] {
  const words = nameKey(name).split(" ");
  return words.map((_, from) => words.slice(from).join(" "));
}

/** More names than these are no one man's, whatever articles tell. */
export const SEVERAL = 25;

function onlyNames(names: readonly string[]): Books {
  return { assertions: [], names: new Map(names.map((name) => [`person:${name}`, { id: `person:${name}`, name, aliases: [] }])) };
}

/** The names that somebody may mean by what he typed, one spelling each; where there is none, those that begin like it. */
export async function namesLike(ledger: Ledger, typed: string): Promise<{ readonly isMeant: boolean; readonly names: readonly string[] }> {
  const words = nameKey(typed).split(" ").filter(Boolean);
  const match = whoIs(typed, named(await ledger.names("person", words, NAMES)));
  if ("found" in match && match.found.length > 0) return { isMeant: true, names: match.found.map(({ name }) => name) };
  const beginnings = words.slice(-1).map((word) => word.slice(0, LIKE));
  return { isMeant: false, names: named(await ledger.names("person", beginnings, NAMES)).map(({ name }) => name) };
}

/** Letters that a misspelt word is expected to begin with rightly. */
const LIKE = 2;

function named(names: readonly LedgerName[]): readonly Named[] {
  const once = new Map(names.map(({ name }) => [nameKey(name), name]));
  return [...once].map(([id, name]) => ({ id, name, aliases: [] }));
}

/** All full names that may be one of these men's. A surname alone is found by the clubs beside it, once they are known. */
async function relatives(ledger: Ledger, names: readonly string[]): Promise<readonly string[]> {
  const found = new Map(names.map((name) => [nameKey(name), name]));
  for (const family of new Set(names.map(familyOf))) {
    for (const { name } of await ledger.names("person", [family], NAMES)) {
      if (nameKey(name).includes(" ") && names.some((one) => mayBeOne(one, name))) found.set(nameKey(name), name);
    }
  }
  for (const name of await judgedNames(ledger, found.keys())) if (!found.has(nameKey(name))) found.set(nameKey(name), name);
  return [...found.values()];
}

/** Names of people who are judged to be one with those who have some names (`nameKey`), or with one another over them. */
export async function judgedNames(ledger: Ledger, keys: Iterable<string>): Promise<readonly string[]> {
  const { judgements } = await ledger.shelfOf([]);
  const pairs = judgements.flatMap((one) =>
    one.kind === "identity" && one.of === "person" && one.verdict === "same" ? [[one.a.name, one.b.name]] : [],
  );
  const known = new Set(keys);
  const names: string[] = [];
  for (let before = -1; before < names.length; ) {
    before = names.length;
    for (const pair of pairs) {
      const fresh = pair.filter((name) => !known.has(nameKey(name)));
      if (fresh.length !== 1) continue;
      for (const name of fresh) known.add(nameKey(name));
      names.push(...fresh);
    }
  }
  return names;
}

function clubsBeside({ claims, entities }: Shelf, keys: ReadonlySet<string>): ReadonlySet<string> {
  const isMeant = meantIn(entities, keys);
  return new Set(claims.flatMap(({ publication, claim }) => (claim.club && isMeant(publication, claim) ? [claim.club] : [])));
}

type IsMeant = (publication: string, claim: Claim) => boolean;

/** Whether a claim names one of some people. */
function meantIn(entities: Shelf["entities"], keys: ReadonlySet<string>): IsMeant {
  const people = new Set(
    entities.filter(({ kind, name }) => kind === "person" && keys.has(nameKey(name))).map(({ publication, id }) => `${publication} ${id}`),
  );
  return (publication, { person, other, by, replaces }) =>
    [person, other, by, replaces].some((id) => id && people.has(`${publication} ${id}`));
}

interface Window {
  from: string;
  to: string;
}

/** For each club at which they are in line, or said to be leaving, what was written of it around and after those days. */
function around({ claims, entities, publications }: Shelf, keys: ReadonlySet<string>): readonly Slice[] {
  const isMeant = meantIn(entities, keys);
  const days = new Map(publications.map(({ id, published }) => [id, published]));
  const reports = claims.filter(({ claim, publication }) => isRumour(claim) && isMeant(publication, claim));
  const windows = new Map<string, Window[]>();
  for (const { claim, publication } of reports) {
    const { earliest, latest } = days.get(publication) ?? {};
    if (claim.club && earliest && latest) windows.set(claim.club, [...(windows.get(claim.club) ?? []), { from: earliest, to: latest }]);
  }
  return [...windows].flatMap(([club, some]) =>
    joined(some).flatMap(({ from, to }): readonly Slice[] => [
      { keys: [arrivalsKey(club)], from: addDays(from, -BEFORE), to: addDays(to, AFTER), first: "oldest", limit: ARRIVALS },
      { keys: [club], from: addDays(to, SILENCE), first: "oldest", limit: LATER },
    ]),
  );
}

/** Windows that are less than a rumour's memory apart as one. */
function joined(windows: readonly Window[]): readonly Window[] {
  const apart: Window[] = [];
  for (const { from, to } of [...windows].sort((a, b) => (a.from < b.from ? -1 : 1))) {
    const last = apart.at(-1);
    if (last && from <= addDays(last.to, BEFORE)) last.to = [last.to, to].sort()[1] ?? to;
    else apart.push({ from, to });
  }
  return apart;
}

const isRumour = ({ kind, certainty }: Claim): boolean => kind === "candidacy" || (kind === "departure" && certainty !== "certain");
