/** From feeds to articles in the ledger: what is announced is fetched once, read, kept and noted. */
import type { EntryEvent, FeedEvent, WatchEvent } from "../../alerts/state.ts";
import type { WatchedFeed } from "../../alerts/watchlist.ts";
import { articleOf, refusedAt } from "../../intake/addresses.ts";
import { addressKey } from "../../intake/feeds/address-key.ts";
import type { FeedEntry } from "../../intake/feeds/entry.ts";
import { isFeed, parseFeed } from "../../intake/feeds/feed.ts";
import type { Web } from "../../intake/fetch/web.ts";
import { type Article, isRefusal, type Reading } from "../../model/index.ts";
import { digest, ownWords, sketchOf, textKey } from "../../text/index.ts";
import { clock } from "../clock.ts";
import { hasFootball } from "../football.ts";
import { readSafely } from "../reader.ts";
import { publicationOf } from "../unstored.ts";
import { aboutOf, alertsIn, type Watched } from "./news.ts";
import type { Notes } from "./notes.ts";

export interface Following extends Watched {
  readonly notes: Notes;
  readonly web: Web;
  /** Milliseconds: an article that is older when it is found makes no alert; a newer version of one does. */
  readonly fresh: number;
  readonly signal: AbortSignal;
  /** Told what goes wrong, and with which address. */
  readonly report: (source: string, words: string) => void;
  /** Has something done when everything given before is done: articles count in the order in which they are kept. */
  readonly inTurn: <T>(work: () => Promise<T>) => Promise<T>;
}

/** A feed that fails is looked at less and less often, but once a day. */
const SELDOMEST = 86_400_000;
/** Sitemaps of one index that are read: the rest of an archive is no news. */
const PARTS = 20;

/** Looks at a feed and reads what is new in it. What the feed said of itself is noted last: a crash before that means looking again. */
export async function followFeed(feed: WatchedFeed, following: Following): Promise<void> {
  const { notes, web, signal, report } = following;
  const held = notes.state.feeds.get(feed.url);
  const page = await web.visit(feed.url, {
    ...(held?.etag ? { etag: held.etag } : {}),
    ...(held?.lastModified ? { lastModified: held.lastModified } : {}),
    signal,
  });
  if (signal.aborted) return;
  const failures = (held?.failures ?? 0) + 1;
  const failed = (words: string): void => {
    report(feed.url, words);
    notes.note({ is: "feed", url: feed.url, failures, next: clock.now() + Math.min(SELDOMEST, feed.every * 2 ** Math.min(failures, 16)) });
  };
  if ("refused" in page) return failed(refusedAt(feed.url, page));
  const next: FeedEvent = { is: "feed", url: feed.url, failures: 0, next: clock.now() + feed.every };
  if ("isUnchanged" in page) return notes.note({ ...held, ...next });
  const entries = await entriesOf(page.text, page.address, following);
  if (typeof entries === "string") return failed(entries);
  for (const entry of [...entries].reverse()) {
    if (signal.aborted) return;
    await followEntry(entry, following);
  }
  const { etag, lastModified } = page;
  notes.note({ ...next, ...(etag ? { etag } : {}), ...(lastModified ? { lastModified } : {}) });
}

async function entriesOf(text: string, address: string, { web, signal }: Following): Promise<readonly FeedEntry[] | string> {
  if (!isFeed(text)) return "is no feed: neither RSS, Atom, JSON Feed nor a sitemap";
  const feed = parseFeed(text, address);
  if (typeof feed === "string") return feed;
  const entries = [...feed.entries];
  for (const part of feed.parts.slice(0, PARTS)) {
    const page = await web.visit(part, { signal });
    const inner = "text" in page ? parseFeed(page.text, page.address) : "";
    if (typeof inner !== "string") entries.push(...inner.entries);
  }
  return entries;
}

/** An entry is read again when its feed says something else of it. */
const signOf = ({ title, updated, published }: FeedEntry): string => digest("entry", title ?? null, (updated ?? published)?.at ?? null);

/** An entry that is still listed after so many milliseconds is noted again, so that it is not forgotten. */
const REFRESH = 30 * 86_400_000;

async function followEntry(entry: FeedEntry, following: Following): Promise<void> {
  const { state, note } = following.notes;
  if (!entry.address) return;
  const event: EntryEvent = {
    is: "entry",
    key: addressKey(entry.address),
    address: entry.address,
    sign: signOf(entry),
    at: clock.now(),
    ...(entry.published ? { day: entry.published.day } : {}),
    ...(entry.published?.time ? { moment: entry.published.time } : {}),
  };
  const held = state.entries.get(event.key);
  if (held?.sign !== event.sign) await visitEntry(event, following);
  else if (event.at - held.at > REFRESH && !held.again) note({ ...held, at: event.at });
}

/** Entries that could not be had and are due again. */
export function dueAgain({ state }: Notes): readonly EntryEvent[] {
  const now = clock.now();
  return [...state.entries.values()].filter(({ again }) => again && again.next <= now);
}

/** After so many times a page that cannot be had is given up. */
const TRIES = 8;
const FIRST_WAIT = 300_000;

/** Fetches what an entry announces, reads and keeps it. */
export async function visitEntry(entry: EntryEvent, following: Following): Promise<void> {
  const { web, notes, signal, report } = following;
  const { again, refused: _before, ...plain } = entry;
  const event: EntryEvent = { ...plain, at: clock.now() };
  const page = await web.visit(entry.address, { signal });
  if (signal.aborted) return;
  if ("isUnchanged" in page) return notes.note(event);
  const article = "refused" in page ? page : articleOf(page, entry.address);
  if ("refused" in article) {
    const tries = (again?.tries ?? 0) + 1;
    const isWaiting = "isTransient" in article && article.isTransient && tries < TRIES;
    const refused = "address" in article ? refusedAt(entry.address, article) : article.refused;
    report(entry.address, refused);
    return notes.note({ ...event, refused, ...(isWaiting ? { again: { tries, next: clock.now() + FIRST_WAIT * 2 ** tries } } : {}) });
  }
  const reading = readSafely(dated(article, entry), false);
  if (isRefusal(reading)) notes.note({ ...event, refused: reading.refused });
  else if (!hasFootball(reading)) notes.note(event);
  else await following.inTurn(() => keep(reading, event, following));
}

/** The article with the time that its feed gives it, where the page tells none. */
function dated(article: Article, { day, moment }: EntryEvent): Article {
  if (!day) return article;
  const published = article.published ?? { earliest: day, latest: day };
  const publishedAt = article.publishedAt ?? (published.earliest === day && published.latest === day ? moment : undefined);
  return { ...article, published, ...(publishedAt ? { publishedAt } : {}) };
}

/** Keeps a reading in the ledger and notes it with its alerts, all at once: a crash before that means doing it again, with the same outcome. */
async function keep(reading: Reading, entry: EntryEvent, following: Following): Promise<void> {
  const { notes, ledger, reader, fresh } = following;
  const now = clock.now();
  const at = new Date(now).toISOString();
  const { url, source, text, published, permission } = reading.document;
  const key = addressKey(url ?? source);
  const held = notes.state.versions.get(key);
  const words = ownWords(text, reading.sections);
  // What a page points to changes from hour to hour, and the article with it only to the letter.
  if (held?.text === textKey(words)) return notes.note(entry);
  const sketch = sketchOf(words);
  const copyOf = held ? held.copyOf : (notes.prints.find(sketch) ?? undefined);
  await ledger.append([reading], { reader, at });
  const isOld = !held && published.latest !== null && Date.parse(published.latest) + 86_400_000 < now - fresh;
  const before = held ? { publication: held.publication, about: held.about } : null;
  const alerts = isOld ? [] : await alertsIn({ reading, before, isCopy: copyOf !== undefined }, following, at);
  const version: WatchEvent = {
    is: "version",
    key,
    publication: publicationOf(reading),
    text: textKey(words),
    about: aboutOf(reading),
    sketch,
    at: now,
    ...(copyOf ? { copyOf } : {}),
    ...(permission ? { permission } : {}),
  };
  const fresher = alerts.filter(({ id }) => !notes.state.isKnown(id)).map((alert): WatchEvent => ({ is: "alert", alert }));
  notes.note(entry, version, ...fresher);
}
