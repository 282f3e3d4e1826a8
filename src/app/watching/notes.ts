/** What a watcher remembers, on disk. */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { openJournal } from "../../alerts/journal.ts";
import { type Channel, createState, DAY, PRINTED_WITHIN, type WatchEvent, type WatchState } from "../../alerts/state.ts";
import { createPrints, type Prints } from "../../text/index.ts";
import { clock } from "../clock.ts";

export interface Notes {
  readonly state: WatchState;
  /** Texts of the last weeks by the key of their article, for telling prints of one text. */
  readonly prints: Prints;
  /** Writes events down together: they stand when this returns. */
  note(...events: readonly WatchEvent[]): void;
  /** Forgets what is too old to matter, and writes the journal anew where most of it is of no use. */
  tidy(): void;
  close(): void;
}

/** Bytes up to which nobody minds what the journal holds besides. */
const LARGE = 4 << 20;

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
  let least = LARGE;
  const tidy = (): void => {
    const now = clock.now();
    prints.forget(now - PRINTED_WITHIN * DAY);
    state.forget(now, channels);
    if (journal.size() <= least) return;
    journal.replace(state.snapshot());
    least = Math.max(LARGE, 2 * journal.size());
  };
  tidy();
  return {
    tidy,
    state,
    prints,
    note: (...events) => {
      journal.write(...events);
      for (const event of events) apply(event);
    },
    close: journal.close,
  };
}
