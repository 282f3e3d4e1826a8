/** Threads that make what is shown, so that the one that answers never waits for a view: each with the ledger opened for itself. */
import { failed } from "./problems.ts";
import { createQueue } from "./queue.ts";
import type { Done, Setting, Task, Threads } from "./tasks.ts";

/** Tasks that wait at most: whoever comes later is told to come again. */
const WAITING = 500;

/** Starts so many threads. Compiled only: no thread of Node 20 loads TypeScript. */
export async function startThreads(size: number, setting: Setting): Promise<Threads> {
  const { Tinypool } = await import("tinypool");
  const start = (threads: number) => {
    const filename = new URL("../http/desk-worker.js", import.meta.url).href;
    const pool = new Tinypool({ filename, name: "work", minThreads: threads, maxThreads: threads });
    // What a thread dies of is told to whoever waits for it; one that nobody waits for must not take the process with it.
    pool.on("error", () => undefined);
    return pool;
  };
  const [views, upkeep] = [start(size), start(1)];
  const queue = createQueue(size, WAITING);
  const run = async <T>(pool: typeof views, task: Task["task"]): Promise<T> => {
    const outcome: Done = await pool.run({ setting, task } satisfies Task);
    if ("failed" in outcome) throw failed(outcome.failed);
    return outcome.done as T;
  };
  return {
    make: (path, asked, signal) => queue(() => run(views, { path, asked }), signal),
    read: (...args) => queue(() => run(views, { read: args }), FOREVER),
    refresh: () => run(upkeep, "refresh"),
    close: async () => {
      await Promise.all([views.destroy(), upkeep.destroy()]);
    },
  };
}

/** Nobody who has something read is asked whether he waits. */
const FOREVER = new AbortController().signal;
