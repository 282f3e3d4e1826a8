/** From the ledger's rows to what every view takes: identities applied, times narrowed. */
import type { Assertion, Books, Claim, LedgerClaim, LedgerEntity, Named, Publication, Shelf, Voice } from "../model/index.ts";
import { corrected } from "./corrections.ts";
import { narrowDates } from "./dates.ts";
import { identify, type Mentioned } from "./identity.ts";
import { peopleJudged, renamedIds } from "./judged.ts";

const keyOf = (publication: string, id: string): string => JSON.stringify([publication, id]);

/** Opens the books on a shelf. Deterministic, and blind to the order of its rows. */
export function openBooks(raw: Shelf): Books {
  const shelf = judged(raw);
  const publications = new Map(shelf.publications.map((publication) => [publication.id, publication]));
  const identities = identify(mentionsOf(shelf, publications), peopleJudged(shelf.judgements));
  const people = new Map(identities.flatMap(({ id, keys }) => keys.map((key) => [key, id] as const)));
  const rename = (publication: string, id: string): string => people.get(keyOf(publication, id)) ?? id;
  const assertions = shelf.claims.flatMap((row) => {
    const publication = publications.get(row.publication);
    return publication ? [{ id: row.id, reader: row.reader, claim: renamed(row, rename), publication }] : [];
  });
  const names = new Map<string, Named>(identities.map(({ id, spellings }) => [id, named(id, spellings)]));
  for (const [id, spellings] of spellingsOf(shelf.entities)) names.set(id, named(id, spellings));
  return { assertions: narrowDates(assertions).sort(byId), names };
}

/** The shelf with corrections put in, and clubs and outlets that were judged to be one under one id. */
function judged(shelf: Shelf): Shelf {
  const { claims, entities } = corrected(shelf, shelf.judgements);
  const ids = renamedIds(shelf.judgements);
  if (ids.size === 0) return { ...shelf, claims, entities };
  const idOf = (id: string): string => ids.get(id) ?? id;
  return {
    ...shelf,
    publications: shelf.publications.map(({ publisher, ...rest }) => ({
      ...rest,
      publisher: publisher?.id ? { ...publisher, id: idOf(publisher.id) } : publisher,
    })),
    entities: entities.map((entity) => ({ ...entity, id: idOf(entity.id) })),
    claims: claims.map((row) => {
      const attribution = row.claim.attribution.map((voice): Voice => (voice.id ? { ...voice, id: idOf(voice.id) } : voice));
      return { ...row, claim: { ...row.claim, club: row.claim.club ? idOf(row.claim.club) : null, attribution } };
    }),
  };
}

const byId = (a: Assertion, b: Assertion): number => (a.id < b.id ? -1 : Number(a.id > b.id));

function named(id: string, [name = id, ...aliases]: readonly string[]): Named {
  return { id, name, aliases };
}

function mentionsOf(shelf: Shelf, publications: ReadonlyMap<string, Publication>): readonly Mentioned[] {
  const clubs = new Map<string, Set<string>>();
  for (const { publication, claim } of shelf.claims) {
    for (const person of [claim.person, claim.other, claim.by, claim.replaces]) {
      if (!person || !claim.club) continue;
      const key = keyOf(publication, person);
      const known = clubs.get(key) ?? new Set();
      clubs.set(key, known.add(claim.club));
    }
  }
  return shelf.entities.flatMap((entity) => {
    const publication = publications.get(entity.publication);
    if (entity.kind !== "person" || !publication) return [];
    const key = keyOf(entity.publication, entity.id);
    return [{ key, name: entity.name, clubs: clubs.get(key) ?? new Set<string>(), published: publication.published }];
  });
}

function renamed({ publication, claim }: LedgerClaim, rename: (publication: string, id: string) => string): Claim {
  const known = (id: string | null | undefined): string | null => (id ? rename(publication, id) : null);
  const attribution = claim.attribution.map((voice): Voice => (voice.id ? { ...voice, id: rename(publication, voice.id) } : voice));
  const { person, other, by, replaces } = claim;
  return { ...claim, person: known(person), other: known(other), by: known(by), replaces: known(replaces), attribution };
}

/** Spellings of everything but people, the name that most publications give first. */
function spellingsOf(entities: readonly LedgerEntity[]): ReadonlyMap<string, readonly string[]> {
  const counts = new Map<string, Map<string, number>>();
  for (const { id, kind, name, aliases } of entities) {
    if (kind === "person") continue;
    const spellings = counts.get(id) ?? new Map<string, number>();
    spellings.set(name, (spellings.get(name) ?? 0) + 1000);
    for (const alias of aliases) spellings.set(alias, (spellings.get(alias) ?? 0) + 1);
    counts.set(id, spellings);
  }
  const usual = ([a, n]: [string, number], [b, m]: [string, number]): number => m - n || (a < b ? -1 : 1);
  return new Map([...counts].map(([id, spellings]) => [id, [...spellings].sort(usual).map(([name]) => name)]));
}
