/**
 * What the reader is told of the world before it reads: clubs, outlets, competitions, countries. People are not in it; they are found
 * in the text. All of it is data, so that a registry can be sent to a worker and hashed.
 */

/**
 * A club, or a national team. `names` lists every way to write it, the usual one first: "FC København", "FCK", "FC Kopenhagen".
 * A name that is also an ordinary word or a town goes in `names` all the same; the reader weighs context. `epithets` are names that
 * only point to this club once the article is about it ("paars-wit", "the Blues", "de stribede", "nordjyderne").
 */
export interface ClubRow {
  readonly id: string;
  readonly names: readonly string[];
  /** ISO 3166-1 alpha-2 of the country, or `GB-ENG` and the like for the home nations. */
  readonly country: string;
  readonly epithets?: readonly string[];
  /** Where it plays: "Parken", "Luminus Arena". */
  readonly stadiums?: readonly string[];
  /** Town or region that stands for the club: "Limburg", "Odense". Like an epithet, it counts only where the article is about the club. */
  readonly places?: readonly string[];
  readonly national?: true;
  readonly women?: true;
}

/** An outlet: newspaper, site, broadcaster, agency, programme, club site. `names` the usual one first; `domains` without `www.`. */
export interface OutletRow {
  readonly id: string;
  readonly names: readonly string[];
  readonly domains: readonly string[];
  /** BCP 47 of the languages it writes in. */
  readonly languages: readonly string[];
  readonly country: string;
  readonly kind: "newspaper" | "site" | "broadcaster" | "agency" | "magazine" | "programme" | "club-site" | "social" | "press";
}

/** A journalist who stands for a paper: "Fabrizio Romano", "Sacha Tavolieri". `outlet` is an outlet's id, absent for one on his own. */
export interface JournalistRow {
  readonly name: string;
  readonly outlet?: string;
}

export interface CompetitionRow {
  readonly id: string;
  readonly names: readonly string[];
  readonly country?: string;
}

/**
 * A country. `names` per language of the packs; what its people are called stands in the packs (`people.ts`), because it inflects.
 * `team` is the id of its men's national team in the clubs.
 */
export interface CountryRow {
  /** ISO 3166-1 alpha-2, or `GB-ENG` and the like. */
  readonly id: string;
  readonly names: Readonly<Record<string, readonly string[]>>;
  readonly team?: string;
}

/** Towns, regions, islands that a writer may take for a person's or a club's name and that are neither. */
export interface PlaceRow {
  readonly names: readonly string[];
  readonly country?: string;
}

export interface Registry {
  readonly clubs: readonly ClubRow[];
  readonly outlets: readonly OutletRow[];
  readonly journalists: readonly JournalistRow[];
  readonly competitions: readonly CompetitionRow[];
  readonly countries: readonly CountryRow[];
  readonly places: readonly PlaceRow[];
  /** Words that mark an unknown name as a club's: "FC", "United", "Rovers", "Boldklub". */
  readonly clubWords: readonly string[];
  /** Words, or endings of words from `-` on, that mark an unknown name as an outlet's: "Daily", "Tidende", "-bladet", "-koerier". */
  readonly outletWords: readonly string[];
  /** The same for places and events, which are neither people nor clubs: "Stadium", "Arena", "Cup", "-gade". */
  readonly placeWords: readonly string[];
  /** First names, which tell people from places; a hint, never a list of people. */
  readonly givenNames: readonly string[];
}
