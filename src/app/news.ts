/** What is new in articles, against a ledger that may not hold them. */
import { type Books, isRefusal, type News, type Reading, type Refusal } from "../model/index.ts";
import { newsIn } from "../views/index.ts";
import { loadBooks } from "./books.ts";
import { readPaths } from "./reading.ts";
import { publicationOf } from "./unstored.ts";

export interface NewsOfPaths {
  readonly books: Books;
  readonly news: readonly News[];
  readonly refusals: readonly Refusal[];
}

/** Reads everything behind some paths and holds each article against the ledger and the other articles. Nothing is stored. */
export async function newsOfPaths(paths: readonly string[], ledger: string): Promise<NewsOfPaths> {
  const readings: Reading[] = [];
  const refusals: Refusal[] = [];
  for await (const outcome of readPaths(paths)) {
    if (isRefusal(outcome)) refusals.push(outcome);
    else readings.push(outcome);
  }
  const books = await loadBooks(ledger, { unstored: readings });
  return { books, refusals, news: readings.flatMap((reading) => newsIn(books, publicationOf(reading)) ?? []) };
}
