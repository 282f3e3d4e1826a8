/** Watching, wired: feeds, the ledger, and the ways out. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseWatchlist, type Watchlist } from "../alerts/watchlist.ts";
import type { Alert, Refusal } from "../model/index.ts";
import { nameKey } from "../text/index.ts";
import { readerVersion } from "./books.ts";
import { clock } from "./clock.ts";
import { openLedger } from "./ledgers.ts";
import { channelsOf, type Deliver, type Outlets } from "./watching/delivery.ts";
import { dueAgain, type Following, followFeed, visitEntry } from "./watching/follow.ts";
import { openNotes } from "./watching/notes.ts";
import { userAgent, type WebAccess, webOnCall } from "./web.ts";

export type { Watchlist } from "../alerts/watchlist.ts";

/** Reads `feeds.yaml`. A refusal names every fault with its line. */
export function loadWatchlist(path: string): Watchlist | Refusal {
  const list = parseWatchlist(readFileSync(path, "utf8"));
  return "faults" in list ? { source: path, refused: `cannot be followed:\n  ${list.faults.join("\n  ")}` } : list;
}

export interface WatchOptions extends WebAccess {
  readonly list: Watchlist;
  readonly ledger: string;
  /** Folder of its notes; what is in it is what it remembers. */
  readonly state: string;
  /** One look at every feed that is due, and done; what cannot be delivered waits for the next time. */
  readonly once: boolean;
  readonly signal: AbortSignal;
  readonly print: (alert: Alert) => Promise<void>;
  readonly report: (source: string, words: string) => void;
}

/** Feeds that are followed at once; one host is never asked twice at once. */
const AT_ONCE = 6;
/** The longest sleep, in milliseconds, so that a clock that was set is noticed. */
const LONGEST_SLEEP = 60_000;

/** Watches until it is told to stop. Rejects with what it cannot go on without: its notes, the ledger, a missing secret. */
export async function watch(options: WatchOptions): Promise<void> {
  const { list, signal, once, report } = options;
  const channels = channelsOf(outletsOf(options));
  const notes = openNotes(options.state, [...channels.keys()]);
  const web = webOnCall({ ...options, contact: list.contact });
  const ledger = await openLedger(options.ledger);
  const deliveries = [...channels.values()].map((open) => open(notes));
  try {
    const following: Following = {
      notes,
      ledger,
      web: await web.open(),
      reader: readerVersion(),
      interests: list.interests.length > 0 ? list.interests : [{ name: "everything" }],
      clubsNamed: await registeredClubs(),
      fresh: list.fresh,
      signal,
      report,
      inTurn: queue(),
    };
    while (!signal.aborted) {
      await deliverAll(deliveries);
      await followDue(list, following, deliveries);
      const pending = await deliverAll(deliveries);
      if (once) return;
      notes.tidy();
      await sleepUntil(list, following, pending || LONGEST_SLEEP);
    }
  } finally {
    await web.close();
    await ledger.close();
    notes.close();
  }
}

function outletsOf({ list, print, report }: WatchOptions): Outlets {
  const { terminal, file, atom, webhook } = list.alerts;
  const secret = webhook && process.env[webhook.secretFrom];
  if (webhook && !secret)
    throw new Error(`the webhook has no secret — ${webhook.secretFrom} is not set — put the secret into that environment variable`);
  return {
    ...(terminal ? { terminal: print } : {}),
    ...(file ? { file } : {}),
    ...(atom ? { atom } : {}),
    ...(webhook && secret ? { webhook: { url: webhook.url, secret } } : {}),
    userAgent: userAgent(list.contact),
    report,
  };
}

async function registeredClubs(): Promise<(name: string) => readonly string[]> {
  const { registry } = await import("../registry/index.ts");
  const ids = new Map<string, string[]>();
  for (const { id, names } of registry.clubs) {
    for (const name of names) ids.set(nameKey(name), [...(ids.get(nameKey(name)) ?? []), `club:${id}`]);
  }
  return (name) => ids.get(nameKey(name)) ?? [];
}

/** Work one after the other. */
function queue(): Following["inTurn"] {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const next = last.then(work);
    last = next.catch(() => undefined);
    return next;
  };
}

/** Milliseconds until the next channel wants to be asked again; 0 when all have everything. */
async function deliverAll(deliveries: readonly Deliver[]): Promise<number> {
  const waits = (await Promise.all(deliveries.map((deliver) => deliver()))).filter((wait) => wait > 0);
  return waits.length > 0 ? Math.min(...waits) : 0;
}

/** Follows every feed that is due, and tries again what could not be had; alerts go out as soon as a feed is done. */
async function followDue(list: Watchlist, following: Following, deliveries: readonly Deliver[]): Promise<void> {
  const { notes, signal } = following;
  const now = clock.now();
  const due = list.feeds.filter(({ url }) => (notes.state.feeds.get(url)?.next ?? 0) <= now);
  const work = [
    ...due.map((feed) => () => followFeed(feed, following)),
    ...dueAgain(notes).map((entry) => () => visitEntry(entry, following)),
  ];
  const waiting = work[Symbol.iterator]();
  const worker = async (): Promise<void> => {
    for (const next of waiting) {
      if (signal.aborted) return;
      await next();
      await following.inTurn(() => deliverAll(deliveries));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}

async function sleepUntil(list: Watchlist, { notes, signal }: Following, longest: number): Promise<void> {
  const now = clock.now();
  const next = Math.min(...list.feeds.map(({ url }) => notes.state.feeds.get(url)?.next ?? now));
  const wait = Math.max(100, Math.min(longest, LONGEST_SLEEP, next - now));
  await clock.sleep(wait, signal).catch(() => undefined);
}

/** Where a watcher keeps its notes where nobody says: beside the ledger of the user, under the name of its list. */
export function stateFolder(list: string, home: string): string {
  const name = list.replace(/^.*[/\\]/, "").replace(/\.ya?ml$/i, "");
  return join(home, ".local/share/hearsay/watch", name);
}
