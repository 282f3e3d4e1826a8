/** The reader, wired with the packs, the registry and the weights that come with hearsay. */
import { packs } from "../languages/index.ts";
import type { Article, Explained, Reader, Reading, Refusal } from "../model/index.ts";
import { createExplainer } from "../reader/explain.ts";
import { createReader } from "../reader/index.ts";
import { registry } from "../registry/index.ts";

type Explainer = (article: Article) => Explained | Refusal;

interface Loaded<R> {
  readonly reader: R;
  /** Milliseconds. */
  readonly took: number;
}

let plain: Loaded<Reader> | undefined;
let explaining: Loaded<Explainer> | undefined;

function load<R>(create: (options: { packs: typeof packs; registry: typeof registry }) => R): Loaded<R> {
  const start = performance.now();
  const reader = create({ packs, registry });
  return { reader, took: performance.now() - start };
}

function loadPlain(): Loaded<Reader> {
  plain ??= load(createReader);
  return plain;
}

function loadExplaining(): Loaded<Explainer> {
  explaining ??= load(createExplainer);
  return explaining;
}

/** Makes the reader ready where it is not yet; the milliseconds that it took when it was done. */
export function loadReader(isExplaining: boolean): number {
  return (isExplaining ? loadExplaining() : loadPlain()).took;
}

/** Reads one article with the rules, packs and registry that come with hearsay; the first call loads them. Never throws on a text. */
export function read(article: Article): Reading | Refusal {
  return loadPlain().reader(article);
}

/** Like `read`, but with an explanation for each claim. Takes about twice as long. */
export function explain(article: Article): Explained | Refusal {
  return loadExplaining().reader(article);
}

/** Reads one of many things, passing on what is refused already. A fault of ours must not end the run, and becomes a refusal too. */
export function readSafely(item: Article | Refusal, isExplaining: boolean): Reading | Refusal {
  try {
    return "refused" in item ? item : isExplaining ? explain(item) : read(item);
  } catch (error) {
    return broken(item, error);
  }
}

/** What becomes of something that a reader, or its thread, broke down on. */
export function broken({ source }: Article | Refusal, error: unknown): Refusal {
  const words = error instanceof Error ? error.message : String(error);
  return { source, refused: `could not be read, by a fault of hearsay (${words}); please report it with the article` };
}
