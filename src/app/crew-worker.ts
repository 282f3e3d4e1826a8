/** What a thread of a crew runs. */
import type { Article, Reading, Refusal } from "../model/index.ts";
import { loadReader, readSafely } from "./reader.ts";

/** What a thread is asked to do. */
export interface Task {
  /** None only asks for the reader to be loaded. */
  readonly batch: readonly (Article | Refusal)[];
  readonly isExplaining: boolean;
}

/** Reads a batch, passing on what is refused already. */
export function work({ batch, isExplaining }: Task): readonly (Reading | Refusal)[] {
  loadReader(isExplaining);
  return batch.map((item) => readSafely(item, isExplaining));
}
