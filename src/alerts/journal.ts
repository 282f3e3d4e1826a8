/**
 * A file of events that survives whatever happens to the process: what is written together is a line, synced to disk before it counts. A line that
 * was cut by a crash is dropped when the file is opened, because nobody was told that it counted.
 */
import {
  closeSync,
  existsSync,
  fdatasyncSync,
  ftruncateSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { dirname } from "node:path";

export interface Journal<E> {
  /** Writes events down; they stand when this returns. All of them, or none. */
  write(...events: readonly E[]): void;
  /** Puts shorter events that come to the same in place of all, in one step. */
  replace(events: Iterable<E>): void;
  /** Bytes. */
  size(): number;
  close(): void;
}

/** Opens a journal and hands over its events in order. Throws where another process that is alive holds it. */
export function openJournal<E>(path: string, take: (event: E) => void): Journal<E> {
  const unlock = lock(`${path}.lock`);
  let file = openSync(path, "a+");
  const bytes = readFileSync(path);
  let size = bytes.lastIndexOf(0x0a) + 1;
  if (size < bytes.length) ftruncateSync(file, size);
  for (const line of bytes.subarray(0, size).toString("utf8").split("\n")) {
    if (line !== "") for (const event of JSON.parse(line) as readonly E[]) take(event);
  }
  return {
    write: (...events) => {
      const line = Buffer.from(`${JSON.stringify(events)}\n`);
      for (let at = 0; at < line.length; ) at += writeSync(file, line, at);
      fdatasyncSync(file);
      size += line.length;
    },
    replace: (events) => {
      const next = `${path}.next`;
      const lines = [...events].map((event) => `${JSON.stringify([event])}\n`).join("");
      writeFileSync(next, lines, { flush: true });
      closeSync(file);
      renameSync(next, path);
      syncFolder(dirname(path));
      file = openSync(path, "a+");
      size = Buffer.byteLength(lines);
    },
    size: () => size,
    close: () => {
      closeSync(file);
      unlock();
    },
  };
}

/** Makes a rename in a folder last. */
function syncFolder(folder: string): void {
  const handle = openSync(folder, "r");
  try {
    fdatasyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** Holds a file that says who holds it; one that a dead process left is taken over. */
function lock(path: string): () => void {
  for (let attempt = 0; attempt < 2; attempt++) {
    try {
      writeFileSync(path, String(process.pid), { flag: "wx" });
      return () => rmSync(path, { force: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
      const holder = existsSync(path) ? Number(readFileSync(path, "utf8")) : 0;
      if (isAlive(holder))
        throw new Error(`another hearsay watch (process ${holder}) keeps its notes here — ${path} — end it, or give another --state`);
      rmSync(path, { force: true });
    }
  }
  throw new Error(`${path} cannot be taken; is another hearsay watch starting?`);
}

function isAlive(pid: number): boolean {
  if (!pid || pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
