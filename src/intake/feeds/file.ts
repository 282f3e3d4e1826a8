import type { Article, Refusal } from "../../model/index.ts";
import { decodePage } from "../fetch/charset.ts";
import { articleOfEntry, parseFeed } from "./feed.ts";

/** A feed that lies in a file has no address; the addresses in it are whole, or of no use. */
const NOWHERE = "http://nowhere.invalid/";

/** The entries of a feed in a file, as far as they bring their text; nothing is fetched. `bytes` is null where there are too many. */
export function* articlesOfFeed(source: string, bytes: Uint8Array | null): Generator<Article | Refusal> {
  const feed = bytes ? parseFeed(decodePage(bytes, ""), NOWHERE) : "is longer than any feed";
  if (typeof feed === "string") return yield { source, refused: feed };
  const found = feed.entries.flatMap((entry, i) => articleOfEntry(entry, feed, `${source}:${i + 1}`) ?? []);
  if (found.length === 0) yield { source, refused: "is a feed whose entries bring no text; give its address, and the pages are fetched" };
  for (const article of found) yield { ...article, pile: source };
}
