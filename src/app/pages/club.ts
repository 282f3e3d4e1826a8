/** What a ledger knows of a club: its bench through time, staff, rumours, contracts, answers. */
import type { Bench, Books, Contract, DenialRecord, Ledger, Named, Rumour, Stint } from "../../model/index.ts";
import { benchOf, contracts, denialRecords, staffOf } from "../../views/index.ts";
import { dayOf, type Look, type NotOne, namedAs, theOne, wholeBooks } from "./look.ts";

export interface ClubPage {
  readonly books: Books;
  readonly club: Named;
  readonly bench: Bench;
  /** Who works there besides the bench, on the day of looking. */
  readonly staff: readonly Stint[];
  /** Open and settled, the newest first. */
  readonly rumours: readonly Rumour[];
  readonly contracts: readonly Contract[];
  readonly denials: DenialRecord | null;
}

/** The page of the club that a typed name, or an id, means; where that is none or several, their names. */
export async function clubPage(ledger: Ledger, typed: string, look: Look): Promise<ClubPage | NotOne> {
  const { books, known } = await wholeBooks(ledger, look);
  const club = theOne(typed, namedAs("club", books));
  if ("several" in club) return club;
  return {
    books,
    club,
    bench: benchOf(books, club.id, { asOf: dayOf(look), rumours: known }),
    staff: staffOf(books, club.id, dayOf(look)),
    rumours: known.filter((rumour) => rumour.club === club.id),
    contracts: contracts(books).filter((contract) => contract.club === club.id),
    denials: denialRecords(books, known).find((record) => record.club === club.id) ?? null,
  };
}
