/** Reading in order, on one core or on several. */
import { setImmediate } from "node:timers/promises";
import type { Reading, Refusal } from "../model/index.ts";
import { batches, type Piece } from "./batches.ts";
import type { Crew } from "./crew.ts";
import { broken, loadReader, readSafely } from "./reader.ts";

/** A piece with what came of it. */
export interface Done<P extends Piece> {
  readonly piece: P;
  readonly outcome: Reading | Refusal;
}

export interface CoreOptions {
  /** How many threads may read at once. */
  readonly cores: number;
  /** Whether each claim is to be explained. */
  readonly isExplaining?: boolean;
  /** Milliseconds of reading after which others are called; as many as loading the reader took where left out. */
  readonly patience?: number;
  /** What calls them. */
  readonly start?: typeof startCrew;
}

/** Batches held at once for each core: enough that a long article does not stop the others, few enough that memory stays flat. */
const WINDOW = 3;

/**
 * Reads pieces and gives the outcomes in the same order. One thread begins at once, so that little work is done soon; when it has read for
 * as long as another reader takes to load and there is still more, a crew of threads takes over. Only a few pieces are held at a time, and
 * no outcome waits for a piece that has not come yet.
 */
export async function* readInOrder<P extends Piece>(pieces: AsyncIterable<P>, options: CoreOptions): AsyncGenerator<Done<P>> {
  const iterator = pieces[Symbol.asyncIterator]();
  const others = crewOnCall(options);
  try {
    yield* readAlone(iterator, others, options);
    const crew = others.ready();
    if (crew) yield* readTogether(iterator, crew, WINDOW * options.cores);
  } finally {
    // Not awaited: where a piece is still on its way, it would wait for it, and standard input may keep it waiting for ever.
    void iterator.return?.();
    await others.dismiss();
  }
}

interface OnCall {
  call(): void;
  /** The crew, once it is ready; where it cannot be had it never is, and one thread reads on. */
  ready(): Crew | null;
  dismiss(): Promise<void>;
}

function crewOnCall({ cores, isExplaining = false, start = startCrew }: CoreOptions): OnCall {
  let coming: Promise<Crew> | null = null;
  let there: Crew | null = null;
  const gather = async (): Promise<void> => {
    coming ??= start(cores, isExplaining);
    const crew = await coming;
    await crew.ready;
    there = crew;
  };
  return {
    call: () => void gather().catch(() => undefined),
    ready: () => there,
    dismiss: async () => {
      const crew = await coming?.catch(() => null);
      await crew?.close();
    },
  };
}

/** Loaded only where it is needed: most runs are short. */
async function startCrew(size: number, isExplaining: boolean): Promise<Crew> {
  return (await import("./crew.ts")).startCrew(size, isExplaining);
}

/** Reads on this thread until there is no more, or a crew is ready to take over. */
async function* readAlone<P extends Piece>(iterator: AsyncIterator<P>, others: OnCall, options: CoreOptions): AsyncGenerator<Done<P>> {
  const { cores, isExplaining = false } = options;
  const patience = cores > 1 ? (options.patience ?? loadReader(isExplaining)) : Infinity;
  let spent = 0;
  for (let next = await iterator.next(); !next.done; next = await iterator.next()) {
    const start = performance.now();
    const outcome = readSafely(next.value.item, isExplaining);
    const before = spent;
    spent += performance.now() - start;
    yield { piece: next.value, outcome };
    if (spent <= patience) continue;
    if (before <= patience) others.call();
    // The crew's word that it is ready is heard only when this thread pauses.
    await setImmediate();
    if (others.ready()) return;
  }
}

/** Has a crew read, at most so many batches at once. */
async function* readTogether<P extends Piece>(iterator: AsyncIterator<P>, crew: Crew, most: number): AsyncGenerator<Done<P>> {
  const source = batches(iterator);
  const underway: Promise<readonly Done<P>[]>[] = [];
  let coming: Promise<IteratorResult<readonly P[], void>> | null = null;
  for (let isOver = false; !isOver || underway.length > 0; ) {
    if (!isOver && underway.length < most) coming ??= source.next();
    const arrived = coming?.then((next) => ({ next }));
    const finished = underway[0]?.then((done) => ({ done }));
    const event = await Promise.race([arrived, finished].filter((promise) => promise !== undefined));
    if ("done" in event) {
      underway.shift();
      yield* event.done;
    } else {
      coming = null;
      if (event.next.done) isOver = true;
      else underway.push(readBatch(crew, event.next.value));
    }
  }
}

async function readBatch<P extends Piece>(crew: Crew, pieces: readonly P[]): Promise<readonly Done<P>[]> {
  const outcomes = await crew.read(pieces.map(({ item }) => item));
  return pieces.map((piece, i) => ({ piece, outcome: outcomes[i] ?? broken(piece.item, "no outcome came back") }));
}
