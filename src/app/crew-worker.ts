/** What a thread of a crew runs. */
import type { Article, Reading, Refusal } from "../model/index.ts";
import { loadReader, readSafely } from "./reader.ts";

/** Reads a batch, passing on what is refused already; an empty one only asks for the reader to be loaded. */
export function work(batch: readonly (Article | Refusal)[]): readonly (Reading | Refusal)[] {
  loadReader();
  return batch.map(readSafely);
}
