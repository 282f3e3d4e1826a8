/** Readers on threads of their own. */
import type { Article, Reading, Refusal } from "../model/index.ts";
import type { Task } from "./crew-worker.ts";
import { broken } from "./reader.ts";

/** Some threads that each hold a reader. */
export interface Crew {
  /** Settles when all threads have loaded theirs; fails where one cannot. */
  readonly ready: Promise<unknown>;
  /** Reads a batch on whichever thread is free, passing on what is refused already; where the thread breaks down, all of it is refused. */
  read(batch: readonly (Article | Refusal)[]): Promise<readonly (Reading | Refusal)[]>;
  close(): Promise<void>;
}

/** Batches that lie ready at each thread, so that none stands idle while the main thread prints. */
const AT_HAND = 2;

/**
 * Starts a crew of so many threads. Each takes the time and the memory of loading a reader anew: half a second and some 150 MB.
 * Compiled only: no thread of Node 20 loads TypeScript, so that a crew started from the source never gets ready.
 */
export async function startCrew(size: number, isExplaining: boolean): Promise<Crew> {
  const { Tinypool } = await import("tinypool");
  const pool = new Tinypool({
    filename: new URL("../app/crew-worker.js", import.meta.url),
    name: "work",
    minThreads: size,
    maxThreads: size,
    concurrentTasksPerWorker: AT_HAND,
  });
  // What a thread dies of is told to whoever waits for it; one that nobody waits for must not take the process with it.
  pool.on("error", () => undefined);
  const run = (batch: Task["batch"]): ReturnType<Crew["read"]> => pool.run({ batch, isExplaining } satisfies Task);
  return {
    ready: Promise.all(Array.from({ length: size }, () => run([]))),
    read: (batch) => run(batch).catch((error: unknown) => batch.map((item) => broken(item, error))),
    close: () => pool.destroy(),
  };
}
