/** What is new in some articles, against as much of the ledger as is about the same people and clubs. */
import type { Books, Ledger, NewsAnswer, Reading, Shelf } from "../../model/index.ts";
import { nameKey, personKey } from "../../text/index.ts";
import { newsIn, newsJson, openBooks } from "../../views/index.ts";
import { readerVersion } from "../books.ts";
import { withRegistryNames } from "../registry-names.ts";
import { bothOf } from "../shelves.ts";
import { publicationOf, withReadings } from "../unstored.ts";
import type { Sight } from "./asked.ts";

/** Articles about the same people and clubs, the newest that are not newer, for one article, and for several: a story is told by fewer. */
const ARTICLES = [120, 240] as const;

/** What was new in some articles of the ledger when they appeared. */
export async function newsAround(
  { ledger, look }: Pick<Sight, "ledger" | "look">,
  publications: readonly string[],
): Promise<readonly NewsAnswer[]> {
  if (publications.length === 0) return [];
  const own = await ledger.shelfOf(publications, look.asOf);
  const books = await booksAround(ledger, own, look.asOf);
  return publications.flatMap((id) => newsOf(books, id));
}

/** What is new in an article that the ledger need not hold. */
export async function newsOfReading({ ledger, look }: Pick<Sight, "ledger" | "look">, reading: Reading): Promise<NewsAnswer | null> {
  const alone = withReadings({ publications: [], claims: [], entities: [], judgements: [] }, [reading], readerVersion());
  const around = await shelfAround(ledger, alone, look.asOf);
  const books = await named(openBooks(withReadings(around, [reading], readerVersion())));
  return newsOf(books, publicationOf(reading))[0] ?? null;
}

function newsOf(books: Books, id: string): readonly NewsAnswer[] {
  const news = newsIn(books, id);
  return news ? [newsJson(books, news)] : [];
}

/** The books on some articles and on what else is about the same. */
export async function booksAround(ledger: Ledger, own: Shelf, asOf?: string): Promise<Books> {
  return named(openBooks(bothOf(own, await shelfAround(ledger, own, asOf))));
}

/** Clubs under all names that the registry knows. */
export async function named(books: Books): Promise<Books> {
  return { ...books, names: await withRegistryNames(books.names) };
}

async function shelfAround(ledger: Ledger, { publications, claims, entities }: Shelf, asOf?: string): Promise<Shelf> {
  const people = entities.filter(({ kind, name }) => kind === "person" && nameKey(name) !== "").map(({ name }) => personKey(name));
  const clubs = claims.flatMap(({ claim }) => claim.club ?? []);
  const limit = ARTICLES[publications.length > 1 ? 1 : 0];
  const days = publications.map(({ published }) => published.latest ?? "9999-12-31").sort();
  const to = days.at(-1) ?? "9999-12-31";
  return ledger.shelfAbout([{ keys: [...new Set([...people, ...clubs])], to, limit }], asOf);
}
