/** How pages look at a ledger. */
import type { Books, Ledger, Named, Rumour } from "../../model/index.ts";
import { rumours } from "../../views/index.ts";
import { booksOf } from "../books.ts";
import { whoIs } from "../who-is.ts";

/** When a ledger is looked at. */
export interface Look {
  /** A moment, ISO 8601 in UTC: the ledger as it was then. */
  readonly asOf?: string | undefined;
  /** The day of looking, where no other is asked for. */
  readonly today: string;
}

/** The day on which the books are looked at. */
export const dayOf = ({ asOf, today }: Look): string => asOf?.slice(0, 10) ?? today;

/** The whole books, and every rumour as it stands on the day. */
export async function wholeBooks(ledger: Ledger, look: Look): Promise<{ readonly books: Books; readonly known: readonly Rumour[] }> {
  const books = await booksOf(ledger, { asOf: look.asOf });
  return { books, known: rumours(books, dayOf(look)) };
}

/** A name that is nobody's, or several people's, clubs' or outlets': those that are like it, or that it fits. */
export interface NotOne {
  readonly suggestions: readonly Named[];
  readonly several: readonly Named[];
}

/** The one that is meant by what somebody typed: an id, or a name in any of its forms. */
export function theOne(typed: string, among: Iterable<Named>): Named | NotOne {
  const all = [...among];
  const byId = all.find(({ id }) => id === typed);
  if (byId) return byId;
  const match = whoIs(typed, all);
  if ("suggestions" in match) return { ...match, several: [] };
  const [only, ...others] = match.found;
  return only && others.length === 0 ? only : { suggestions: [], several: match.found };
}

/** Names of one kind, by the beginning of their ids. */
export function namedAs(kind: "person" | "club" | "outlet", { names }: Books): readonly Named[] {
  return [...names.values()].filter(({ id }) => id.startsWith(`${kind}:`));
}
