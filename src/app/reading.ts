/** Reading, wired: intake and readers. Knows nothing of the ledger, so that reading alone loads no database. */
import { articles, type IntakeOptions } from "../intake/index.ts";
import { isRefusal, type Reading, type Refusal } from "../model/index.ts";
import type { Piece } from "./batches.ts";
import { readInOrder } from "./cores.ts";
import { hasFootball } from "./football.ts";

export { usualCores } from "./cores.ts";
export { explain, read } from "./reader.ts";

/** What reading many articles may be told. */
export interface ReadOptions extends IntakeOptions {
  /** How many processor cores may read, 1 where left out; a second one is used only when there is work enough that loading it pays. */
  readonly cores?: number;
  /** Gives each reading with an explanation of its claims, as an `Explained`. */
  readonly explain?: boolean;
}

/**
 * Reads everything behind some paths (files, directories, JSONL, `-`), in their order; what cannot be read is a refusal among the rest.
 * The outcomes, their order, and the notices between them are the same on any number of cores.
 */
export async function* readPaths(paths: readonly string[], options: ReadOptions = {}): AsyncGenerator<Reading | Refusal> {
  const { cores = 1, explain = false, notice } = options;
  for await (const { piece, outcome } of readInOrder(noted(paths, options), { cores, isExplaining: explain })) {
    for (const [source, words] of piece.notices) notice?.(source, words);
    if (!isRefusal(outcome) && !hasFootball(outcome)) notice?.(outcome.document.source, NO_FOOTBALL);
    yield outcome;
  }
}

const NO_FOOTBALL = "has no football in it that hearsay knows of: no club, no competition, nobody's job; nothing to keep books on";

interface Noted extends Piece {
  readonly notices: readonly (readonly [source: string, notice: string])[];
}

/** What intake gives, each with the notices on it: with several cores it is taken in before the ones before it are read. */
async function* noted(paths: readonly string[], options: IntakeOptions): AsyncGenerator<Noted> {
  let notices: (readonly [string, string])[] = [];
  const notice = (source: string, words: string): void => void notices.push([source, words]);
  for await (const item of articles(paths, { ...options, notice })) {
    yield { item, notices };
    notices = [];
  }
}
