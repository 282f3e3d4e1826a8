/** Reading, wired: intake and readers. Knows nothing of the ledger, so that reading alone loads no database. */
import { articles, type IntakeOptions } from "../intake/index.ts";
import { isRefusal, type Reading, type Refusal } from "../model/index.ts";
import type { Piece } from "./batches.ts";
import { readInOrder } from "./cores.ts";
import { hasFootball } from "./football.ts";
import { type WebAccess, webOnCall } from "./web.ts";

export { explain, read } from "./reader.ts";

/** What reading many articles may be told. */
export interface ReadOptions extends Omit<IntakeOptions, "openWeb">, WebAccess {
  /** How many processor cores may read, 1 where left out; a second one is used only when there is work enough that loading it pays. */
  readonly cores?: number;
  /** Gives each reading with an explanation of its claims, as an `Explained`. */
  readonly explain?: boolean;
  /** Told of what is as it should be: how much of an archive was left out. */
  readonly remark?: (source: string, words: string) => void;
}

/**
 * Reads everything behind some paths and addresses (files, directories, archives, feeds, pages, JSONL, `-`), in their order; what cannot be read is a
 * refusal among the rest, and what an archive or a feed holds besides football is left out, with a notice of how much that was.
 * The outcomes, their order, and the notices between them are the same on any number of cores.
 */
export async function* readPaths(paths: readonly string[], options: ReadOptions = {}): AsyncGenerator<Reading | Refusal> {
  const { cores = 1, explain = false, notice } = options;
  const web = webOnCall(options);
  const leftOut = new Map<string, number>();
  try {
    for await (const { piece, outcome } of readInOrder(noted(paths, { ...options, openWeb: web.open }), { cores, isExplaining: explain })) {
      for (const [source, words] of piece.notices) notice?.(source, words);
      const pile = "pile" in piece.item ? piece.item.pile : undefined;
      const isFootball = !isRefusal(outcome) && hasFootball(outcome);
      if (pile && !isFootball) leftOut.set(pile, (leftOut.get(pile) ?? 0) + 1);
      else {
        if (!isFootball && !isRefusal(outcome)) notice?.(outcome.document.source, NO_FOOTBALL);
        yield outcome;
      }
    }
    for (const [pile, count] of leftOut) options.remark?.(pile, `${count.toLocaleString("en-GB")} ${LEFT_OUT}`);
  } finally {
    await web.close();
  }
}

const NO_FOOTBALL = "has no football in it that hearsay knows of: no club, no competition, nobody's job; nothing to keep books on";
const LEFT_OUT = "of its pages left out, which have no football in them or are in a language that hearsay does not read";

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
