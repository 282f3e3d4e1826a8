/** What a watcher must remember: what it has seen, what it has said, and to whom. Built from the events of its journal alone. */
import type { Alert, Permission } from "../model/index.ts";

export const CHANNELS = ["terminal", "file", "atom", "webhook"] as const;
export type Channel = (typeof CHANNELS)[number];

/** Times are milliseconds since 1970. */
export interface FeedEvent {
  readonly is: "feed";
  readonly url: string;
  readonly etag?: string;
  readonly lastModified?: string;
  /** When it is looked at again. */
  readonly next: number;
  /** Failures in a row. */
  readonly failures: number;
}

/** Something that a feed announced, under the key of its address. */
export interface EntryEvent {
  readonly is: "entry";
  readonly key: string;
  readonly address: string;
  /** Changes when the feed says something else of it. */
  readonly sign: string;
  readonly at: number;
  /** Why there is no article: kept because a site's refusal is to be recorded. */
  readonly refused?: string;
  /** Where it may be had later: how often it was tried, and when it is tried again. */
  readonly again?: { readonly tries: number; readonly next: number };
  /** Day and moment that the feed gives it. */
  readonly day?: string;
  readonly moment?: string;
}

/** The newest version of an article, under the key of its address. */
export interface VersionEvent {
  readonly is: "version";
  readonly key: string;
  readonly publication: string;
  /** Hash of its own words: what it points to is left out. */
  readonly text: string;
  /** Whom and what it is about, as the ledger finds it. */
  readonly about: readonly string[];
  /** A sample of its shingles, and the key of the article that it is a print of. */
  readonly sketch: readonly number[];
  readonly copyOf?: string;
  /** What its site said to machines that read. */
  readonly permission?: Permission;
  readonly at: number;
}

export interface AlertEvent {
  readonly is: "alert";
  readonly alert: Alert;
}

/** An alert that a channel has, or will never take. */
export interface SentEvent {
  readonly is: "sent";
  readonly id: string;
  readonly to: Channel;
  readonly failed?: string;
}

export type WatchEvent = FeedEvent | EntryEvent | VersionEvent | AlertEvent | SentEvent;

export interface WatchState {
  readonly feeds: ReadonlyMap<string, FeedEvent>;
  readonly entries: ReadonlyMap<string, EntryEvent>;
  readonly versions: ReadonlyMap<string, VersionEvent>;
  apply(event: WatchEvent): void;
  /** Whether an alert was ever made. */
  isKnown(id: string): boolean;
  /** Alerts that a channel has not had, in the order in which they were made. */
  waiting(channel: Channel): readonly Alert[];
  /** The newest alerts, the newest last. */
  newest(): readonly Alert[];
  /** Forgets what is too old to matter, and what alerts said that all these channels have. */
  forget(now: number, channels: readonly Channel[]): void;
  /** Fewer events that come to the same. */
  snapshot(): Iterable<WatchEvent>;
}

/** As many alerts as the Atom feed holds. */
const NEWEST = 100;
/** Days after which an entry is forgotten that no feed has listed since, and an article of which there was no newer version. */
const DAYS = 120;
/** Days that a text is looked out for in other papers: what an agency sends is printed within days. */
export const PRINTED_WITHIN = 14;
export const DAY = 86_400_000;

interface Said {
  readonly alert: Alert | null;
  readonly sent: Set<Channel>;
}

export function createState(): WatchState {
  const feeds = new Map<string, FeedEvent>();
  const entries = new Map<string, EntryEvent>();
  const versions = new Map<string, VersionEvent>();
  const said = new Map<string, Said>();
  const apply = (event: WatchEvent): void => {
    if (event.is === "feed") feeds.set(event.url, event);
    else if (event.is === "entry") entries.set(event.key, event);
    else if (event.is === "version") versions.set(event.key, event);
    else if (event.is === "alert") said.set(event.alert.id, { alert: event.alert, sent: said.get(event.alert.id)?.sent ?? new Set() });
    else said.set(event.id, { alert: said.get(event.id)?.alert ?? null, sent: (said.get(event.id)?.sent ?? new Set()).add(event.to) });
  };
  const alerts = (): readonly Alert[] => [...said.values()].flatMap(({ alert }) => alert ?? []);
  return {
    feeds,
    entries,
    versions,
    apply,
    isKnown: (id) => said.has(id),
    waiting: (channel) => [...said.values()].flatMap(({ alert, sent }) => (alert && !sent.has(channel) ? [alert] : [])),
    newest: () => alerts().slice(-NEWEST),
    forget: (now, channels) => {
      const isOld = ({ at }: { readonly at: number }, days: number): boolean => now - at >= days * DAY;
      for (const [key, entry] of entries) if (isOld(entry, DAYS)) entries.delete(key);
      for (const [key, version] of versions) {
        if (isOld(version, DAYS)) versions.delete(key);
        else if (isOld(version, PRINTED_WITHIN) && version.sketch.length > 0) versions.set(key, { ...version, sketch: [] });
      }
      const kept = new Set(alerts().slice(-NEWEST));
      for (const [id, { alert, sent }] of said) {
        if (alert && !kept.has(alert) && channels.every((channel) => sent.has(channel))) said.set(id, { alert: null, sent });
      }
    },
    *snapshot() {
      yield* feeds.values();
      yield* entries.values();
      yield* versions.values();
      for (const [id, { alert, sent }] of said) {
        if (alert) yield { is: "alert", alert };
        for (const to of sent) yield { is: "sent", id, to };
      }
    },
  };
}
