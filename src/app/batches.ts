/** Cutting a stream of articles into what is worth a message to another thread. */
import { setTimeout } from "node:timers/promises";
import type { Article, Refusal } from "../model/index.ts";

/** Something to read, or what intake refused, with whatever its giver wants to have back beside the outcome. */
export interface Piece {
  readonly item: Article | Refusal;
}

/** A batch is full with so many articles: a message costs as much as half an article, and so a thirtieth of this. */
const ARTICLES = 16;
/** Or with so many characters: a tenth of a second of reading, so that the threads end together. */
const CHARACTERS = 1 << 16;
/** Milliseconds that a batch waits to become full: longer than reading a file takes, shorter than anybody notices. */
const PATIENCE = 20;

/** Full batches while the stream flows, smaller ones where it pauses: nothing waits for what has not come yet. Nothing is left out. */
export async function* batches<P extends Piece>(iterator: AsyncIterator<P>): AsyncGenerator<readonly P[], void> {
  let coming = pull(iterator);
  for (let first = await coming; !first.done; first = await coming) {
    const batch = [first.value];
    let size = sizeOf(first.value);
    const timer = new AbortController();
    const pause = setTimeout(PATIENCE, null, { signal: timer.signal }).catch(() => null);
    coming = pull(iterator);
    while (batch.length < ARTICLES && size < CHARACTERS) {
      const next = await Promise.race([coming, pause]);
      if (!next || next.done) break;
      batch.push(next.value);
      size += sizeOf(next.value);
      coming = pull(iterator);
    }
    timer.abort();
    yield batch;
  }
}

/** The next piece, asked for before it is wanted: where it fails, that is told to whoever waits for it, and to nobody before. */
function pull<P>(iterator: AsyncIterator<P>): Promise<IteratorResult<P>> {
  const coming = iterator.next();
  coming.catch(() => undefined);
  return coming;
}

function sizeOf({ item }: Piece): number {
  return "refused" in item ? 0 : item.text.length;
}
