/** `hearsay mcp`: opens the ledger, serves, and ends when it is told to. */
import { openDesk } from "../app/serving/desk.ts";
import { type Place, serveHttp } from "./http.ts";
import { serveStdio } from "./stdio.ts";
import type { Counter } from "./tool.ts";

export interface McpOptions {
  /** The ledger, a path or an address. */
  readonly ledger: string;
  /** Where to serve over HTTP; over standard input and output where left out. */
  readonly place?: Place;
  readonly fetching: boolean;
  readonly allowPrivate: boolean;
  readonly log: (line: string) => void;
}

/** Serves until it is over; false where it did not end well. Rejects with a `LedgerError` where there is no ledger. */
export async function serveMcp({ ledger, place, ...rest }: McpOptions): Promise<boolean> {
  const desk = await openDesk(ledger);
  const counter: Counter = { desk, role: place ? "public" : "reader", busy: new Set(), ...rest };
  const stop = new AbortController();
  const end = (): void => stop.abort();
  process.once("SIGTERM", end).once("SIGINT", end);
  try {
    if (!place) return await serveStdio(counter, stop.signal);
    await serveHttp(counter, place, stop.signal);
    return true;
  } finally {
    process.off("SIGTERM", end).off("SIGINT", end);
    await desk.close();
  }
}
