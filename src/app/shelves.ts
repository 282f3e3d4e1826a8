/** Putting parts of a ledger together. */
import type { Shelf } from "../model/index.ts";

/** Two shelves as one; what both hold is taken from the first. */
export function bothOf(a: Shelf, b: Shelf): Shelf {
  const held = new Set(a.publications.map(({ id }) => id));
  const isNew = ({ publication }: { readonly publication: string }): boolean => !held.has(publication);
  return {
    publications: [...a.publications, ...b.publications.filter(({ id }) => !held.has(id))],
    claims: [...a.claims, ...b.claims.filter(isNew)],
    entities: [...a.entities, ...b.entities.filter(isNew)],
    judgements: a.judgements,
  };
}
