/** Politeness by host: one request at a time, a pause between two, and peace where a host asks for it or struggles. */
import type { Clock } from "../../model/index.ts";

export interface Manners {
  /** Waits for a turn at a host; a sentence instead where it is to be left in peace for longer than anybody waits. Each turn must be ended. */
  turn(host: string, gap: number): Promise<string | null>;
  /** Ends a turn with what came of it: the status, 0 where there was no answer. */
  done(host: string, status: number, retryAfter?: string): void;
}

/** Milliseconds. */
export interface MannersOptions {
  readonly clock: Clock;
  /** Least pause between two requests to one host. */
  readonly gap: number;
  /** The longest wait for a host that asked for peace. */
  readonly patience: number;
}

interface Host {
  /** Settles when the turn before is over. */
  last: Promise<void>;
  end: () => void;
  ready: number;
  rest: number;
  failures: number;
}

/** Failures in a row after which a host is left alone; it may be down, and asking on would not help it up. */
const PATIENT = 3;
/** The first rest, doubled with each further failure, up to the longest; also the most that `Retry-After` is granted. */
const FIRST_REST = 60_000;
const LONGEST_REST = 86_400_000;
/** A crawl delay above this would mean a page an hour; who asks for it is asked less often, not never. */
const LONGEST_GAP = 600_000;

export function createManners({ clock, gap: usual, patience }: MannersOptions): Manners {
  const hosts = new Map<string, Host>();
  const hostOf = (name: string): Host => {
    const host = hosts.get(name) ?? { last: Promise.resolve(), end: () => undefined, ready: 0, rest: 0, failures: 0 };
    hosts.set(name, host);
    return host;
  };
  const turn: Manners["turn"] = async (name, gap) => {
    const host = hostOf(name);
    const before = host.last;
    let end = (): void => undefined;
    host.last = new Promise((resolve) => {
      end = resolve;
    });
    await before;
    if (host.rest - clock.now() > patience) {
      end();
      return `is on a host that asked for peace or struggles; it is left alone until ${new Date(host.rest).toISOString()}`;
    }
    host.end = end;
    const wait = Math.max(host.ready, host.rest) - clock.now();
    if (wait > 0) await clock.sleep(wait);
    host.ready = clock.now() + Math.min(LONGEST_GAP, Math.max(usual, gap));
    return null;
  };
  const done: Manners["done"] = (name, status, retryAfter) => {
    const host = hostOf(name);
    const isBusy = status === 429 || status === 503;
    host.failures = isBusy || status >= 500 || status === 0 ? host.failures + 1 : 0;
    const asked = isBusy ? waitOf(retryAfter, clock.now()) : null;
    const own = isBusy ? host.failures : host.failures - PATIENT + 1;
    if (asked !== null) host.rest = clock.now() + Math.min(LONGEST_REST, asked);
    else if (own > 0) host.rest = clock.now() + Math.min(LONGEST_REST, FIRST_REST * 2 ** (own - 1));
    host.end();
  };
  return { turn, done };
}

/** Milliseconds that a `Retry-After` asks for: seconds, or a date; null where it says neither. */
function waitOf(value: string | undefined, now: number): number | null {
  if (value === undefined) return null;
  const wait = /^\s*\d+\s*$/.test(value) ? 1000 * Number(value) : Date.parse(value) - now;
  return Number.isNaN(wait) ? null : Math.max(0, wait);
}
