/** A ledger in which only what was published by a day is held. */
import type { FreshClaim, Hit, Ledger, Publication, Shelf } from "../../model/index.ts";
import { addDays } from "../../views/index.ts";

/**
 * The ledger without what was published after a day, as it was recorded at a moment; articles that nobody can date are in it. For reading only.
 * No rows are kept of it, and so it counts as small: pages look at all its books.
 */
export function ledgerUntil(ledger: Ledger, day: string, asOf?: string): Ledger {
  const isThere = ({ published }: Publication): boolean => published.earliest === null || published.earliest <= day;
  const known = <T extends { readonly publication: Publication }>(rows: readonly T[]): readonly T[] =>
    rows.filter(({ publication }) => isThere(publication));
  return {
    ...ledger,
    shelf: async () => cut(await ledger.shelf(asOf), isThere),
    shelfAbout: async (slices) =>
      cut(
        await ledger.shelfAbout(
          slices.map((slice) => ({ ...slice, to: earlier(slice.to, day) })),
          asOf,
        ),
        isThere,
      ),
    shelfOf: async (publications) => cut(await ledger.shelfOf(publications, asOf), isThere),
    search: async (words, limit): Promise<readonly Hit[]> => known(await ledger.search(words, limit)),
    claimsBefore: async (n, limit): Promise<readonly FreshClaim[]> => known(await ledger.claimsBefore(n, limit, asOf)),
    claimsById: async (ids): Promise<readonly FreshClaim[]> => known(await ledger.claimsById(ids)),
    appended: async () => 0,
  };
}

/** Articles are found by the last day on which they can have appeared, and those that are known to within this many days are. */
const DATED_WITHIN = 400;

function earlier(to: string | undefined, day: string): string {
  const last = addDays(day, DATED_WITHIN);
  return to !== undefined && to < last ? to : last;
}

function cut(shelf: Shelf, isThere: (publication: Publication) => boolean): Shelf {
  const publications = shelf.publications.filter(isThere);
  const held = new Set(publications.map(({ id }) => id));
  const isHeld = ({ publication }: { readonly publication: string }): boolean => held.has(publication);
  return { ...shelf, publications, claims: shelf.claims.filter(isHeld), entities: shelf.entities.filter(isHeld) };
}
