/** Reading, wired: intake, packs, registry and reader. Knows nothing of the ledger, so that reading alone loads no database. */
import { articles, type IntakeOptions } from "../intake/index.ts";
import { packs } from "../languages/index.ts";
import type { Article, Reader, Reading, Refusal } from "../model/index.ts";
import { createReader } from "../reader/index.ts";
import { registry } from "../registry/index.ts";

let reader: Reader | undefined;

/** Reads one article with the rules, packs and registry that come with hearsay; the first call loads them. Never throws on a text. */
export function read(article: Article): Reading | Refusal {
  reader ??= createReader({ packs, registry });
  return reader(article);
}

/** Reads everything behind some paths (files, directories, JSONL, `-`), in their order; what cannot be read is a refusal among the rest. */
export async function* readPaths(paths: readonly string[], options: IntakeOptions = {}): AsyncGenerator<Reading | Refusal> {
  for await (const article of articles(paths, options)) yield "refused" in article ? article : read(article);
}
