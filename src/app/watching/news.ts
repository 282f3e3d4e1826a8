/** From a reading to the alerts that it gives. */
import { alertOf } from "../../alerts/alert.ts";
import { type ClubsNamed, interestsIn, type NamesOf } from "../../alerts/interests.ts";
import type { Alert, Assertion, Books, Claim, Interest, Ledger, Reading } from "../../model/index.ts";
import { personKey } from "../../text/index.ts";
import { nameOf, newsIn, openBooks, revisionsBetween } from "../../views/index.ts";
import { withRegistryNames } from "../registry-names.ts";
import { publicationOf, withReadings } from "../unstored.ts";

/** Articles about the same people and clubs that news is held against; the newest count. */
const ARTICLES = 400;

/** The keys under which the ledger finds what else was said about the people and clubs of a reading's claims. */
export function aboutOf({ claims, entities }: Reading): readonly string[] {
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  const people = claims.flatMap(({ person, other }) => [person, other].flatMap((id) => (id ? (names.get(id) ?? []) : [])));
  return [...new Set([...claims.flatMap(({ club }) => club ?? []), ...people.map(personKey)])];
}

export interface Found {
  readonly reading: Reading;
  /** The version before it of the same article: its publication, and what it was about. */
  readonly before: { readonly publication: string; readonly about: readonly string[] } | null;
  /** It prints what another article printed before; who says the same again is no new origin. */
  readonly isCopy: boolean;
}

export interface Watched {
  readonly ledger: Ledger;
  readonly reader: string;
  readonly interests: readonly Interest[];
  readonly clubsNamed: ClubsNamed;
}

/** The alerts that an article gives: what is new, confirmed, contradicted in it, and what a newer version of it takes back or says otherwise. */
export async function alertsIn({ reading, before, isCopy }: Found, watched: Watched, at: string): Promise<readonly Alert[]> {
  const { ledger, reader, interests, clubsNamed } = watched;
  const ownNames: NamesOf = (id) => reading.entities.flatMap((one) => (one.id === id ? [one.name, ...one.aliases] : []));
  const isWanted = (claim: Claim): boolean => interestsIn(claim, interests, ownNames, clubsNamed).length > 0;
  if (!before && !reading.claims.some(isWanted)) return [];
  const shelf = await ledger.shelfAbout([{ keys: [...new Set([...aboutOf(reading), ...(before?.about ?? [])])], limit: ARTICLES }]);
  const opened = openBooks(withReadings(shelf, [reading], reader));
  const books: Books = { ...opened, names: await withRegistryNames(opened.names) };
  const namesOf: NamesOf = (id) => [books.names.get(id)].flatMap((named) => (named ? [named.name, ...named.aliases] : []));
  return [...newsOf(books, reading, isCopy), ...revisedIn(books, reading, before?.publication)].flatMap(({ assertion, what }) => {
    const fitting = interestsIn(assertion.claim, interests, namesOf, clubsNamed);
    return fitting.length > 0 ? [alertOf(assertion, (id) => nameOf(books, id).name, { what, interests: fitting, at })] : [];
  });
}

interface Told {
  readonly assertion: Assertion;
  readonly what: Alert["what"];
}

function newsOf(books: Books, reading: Reading, isCopy: boolean): readonly Told[] {
  return (newsIn(books, publicationOf(reading))?.items ?? []).flatMap(({ assertion, novelty }) =>
    novelty === "repeat" || (isCopy && novelty === "confirmation") ? [] : [{ assertion, what: novelty }],
  );
}

function revisedIn(books: Books, reading: Reading, before: string | undefined): readonly Told[] {
  if (!before) return [];
  const claimsOf = (id: string): readonly Assertion[] => books.assertions.filter(({ publication }) => publication.id === id);
  return revisionsBetween(claimsOf(before), claimsOf(publicationOf(reading)));
}
