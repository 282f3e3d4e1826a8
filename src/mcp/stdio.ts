/** The protocol over standard input and output. Nothing else goes to standard output. */
import { once } from "node:events";
import { setTimeout } from "node:timers/promises";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { createMcp } from "./server.ts";
import type { Counter } from "./tool.ts";

/** Milliseconds that what is being answered has when all else is over. */
const PATIENCE = 10_000;

/** Serves until standard input ends or whoever runs it says so; calls that came before are still answered. False where the input was past reading. */
export async function serveStdio(counter: Counter, stop: AbortSignal): Promise<boolean> {
  const server = createMcp(counter);
  const transport = new StdioServerTransport();
  const ended = Promise.race([once(process.stdin, "end"), once(process.stdin, "close"), aborted(stop)]).then(() => true);
  await server.connect(transport);
  // The transport gives up on a line that is longer than it can hold.
  const broke = new Promise<boolean>((resolve) => {
    server.server.onclose = () => resolve(false);
  });
  const isClean = await Promise.race([ended, broke]);
  if (isClean) await finished(counter);
  await server.close();
  return isClean;
}

function aborted(signal: AbortSignal): Promise<unknown> {
  return signal.aborted ? Promise.resolve() : once(signal, "abort");
}

/** Waits until every call that has come in is answered, or patience ends. */
export async function finished({ busy }: Counter): Promise<void> {
  // What was read last has not become a call yet.
  await setTimeout(SETTLING);
  const done = Promise.allSettled([...busy]);
  const over = new AbortController();
  await Promise.race([done, setTimeout(PATIENCE, undefined, { signal: over.signal }).catch(() => undefined)]);
  over.abort();
  await setTimeout(SETTLING);
}

const SETTLING = 20;
