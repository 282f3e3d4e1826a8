import { setTimeout } from "node:timers/promises";
import type { Clock } from "../model/index.ts";

/** The clock on the wall. */
export const clock: Clock = {
  now: () => Date.now(),
  sleep: (milliseconds, signal) => setTimeout(milliseconds, undefined, signal ? { signal } : {}),
  deadline: (milliseconds) => AbortSignal.timeout(milliseconds),
};
