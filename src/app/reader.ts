/** The reader, wired with the packs, the registry and the weights that come with hearsay. */
import { packs } from "../languages/index.ts";
import type { Article, Reader, Reading, Refusal } from "../model/index.ts";
import { createReader } from "../reader/index.ts";
import { registry } from "../registry/index.ts";

let loaded: { readonly reader: Reader; readonly took: number } | undefined;

function load(): NonNullable<typeof loaded> {
  const start = performance.now();
  const reader = createReader({ packs, registry });
  return { reader, took: performance.now() - start };
}

/** Makes the reader ready where it is not yet; the milliseconds that it took when it was done. */
export function loadReader(): number {
  loaded ??= load();
  return loaded.took;
}

/** Reads one article with the rules, packs and registry that come with hearsay; the first call loads them. Never throws on a text. */
export function read(article: Article): Reading | Refusal {
  loaded ??= load();
  return loaded.reader(article);
}

/** Reads one of many things, passing on what is refused already. A fault of ours must not end the run, and becomes a refusal too. */
export function readSafely(item: Article | Refusal): Reading | Refusal {
  try {
    return "refused" in item ? item : read(item);
  } catch (error) {
    return broken(item, error);
  }
}

/** What becomes of something that a reader, or its thread, broke down on. */
export function broken({ source }: Article | Refusal, error: unknown): Refusal {
  const words = error instanceof Error ? error.message : String(error);
  return { source, refused: `could not be read, by a fault of hearsay (${words}); please report it with the article` };
}
