/** What a watcher remembers, on disk. */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { openJournal } from "../../alerts/journal.ts";
import { type Channel, createState, type WatchEvent, type WatchState } from "../../alerts/state.ts";
import { createPrints, type Prints } from "../../intake/feeds/near.ts";
import { clock } from "../clock.ts";

export interface Notes {
  readonly state: WatchState;
  /** Texts of the last weeks by the key of their article, for telling prints of one text. */
  readonly prints: Prints;
  /** Writes events down together: they stand when this returns. */
  note(...events: readonly WatchEvent[]): void;
  close(): void;
}

/** Bytes beyond which the journal is written anew when it is opened. */
const LARGE = 4 << 20;
/** Milliseconds that a text is looked out for: what an agency sends is printed within days. */
const PRINTED_WITHIN = 14 * 86_400_000;

/** Opens the notes in a folder, making it where it is missing. Throws where another watcher holds them. */
export function openNotes(folder: string, channels: readonly Channel[]): Notes {
  mkdirSync(folder, { recursive: true });
  const state = createState();
  const prints = createPrints();
  const apply = (event: WatchEvent): void => {
    state.apply(event);
    if (event.is === "version" && !event.copyOf) prints.add(event.key, event.sketch, event.at);
  };
  const journal = openJournal<WatchEvent>(join(folder, "watch.jsonl"), apply);
  const now = clock.now();
  prints.forget(now - PRINTED_WITHIN);
  if (journal.size() > LARGE) journal.replace(state.snapshot(now, channels));
  return {
    state,
    prints,
    note: (...events) => {
      journal.write(...events);
      for (const event of events) apply(event);
    },
    close: journal.close,
  };
}
