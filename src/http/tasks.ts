/** What threads of the server are asked for. */
import type { Desk } from "../app/serving/desk.ts";
import type { Problem } from "../model/index.ts";
import type { Made } from "./responses.ts";
import type { Asked } from "./shown.ts";

/** What a thread must know to make the same as the others: plain data. */
export interface Setting {
  /** Of the ledger. */
  readonly place: string;
  readonly contact: string | null;
  readonly disputes: boolean;
  readonly version: string;
}

/** What a thread is asked for. */
export interface Task {
  readonly setting: Setting;
  readonly task: { readonly path: string; readonly asked: Asked } | { readonly read: Parameters<Desk["read"]> } | "refresh";
}

/** What became of a task. */
export type Done = { readonly done: unknown } | { readonly failed: Problem };

/** Threads that make what is shown. */
export interface Threads {
  /** A signal takes it out of the queue, where nobody waits for it any more. */
  make(path: string, asked: Asked, signal: AbortSignal): Promise<Made>;
  readonly read: Desk["read"];
  /** Brings the lists up to date, on a thread that does nothing else. */
  readonly refresh: Desk["refresh"];
  close(): Promise<void>;
}
