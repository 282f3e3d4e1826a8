/** From the user's words to articles: files, directories, archives, feeds, pages, addresses, standard input. */
import { createReadStream } from "node:fs";
import type { Article, Refusal } from "../model/index.ts";
import { articlesIn, type Contents, type ContentsOptions } from "./contents.ts";
import type { Web } from "./fetch/web.ts";
import { filesUnder, reasonOf } from "./paths.ts";

export { MAX_ARTICLE_BYTES } from "./contents.ts";

export interface IntakeOptions extends ContentsOptions {
  /** What the path `-` stands for. */
  readonly stdin?: AsyncIterable<Uint8Array>;
  /** Opens the web, when there is an address among the paths. Without it addresses are refused. */
  readonly openWeb?: () => Promise<Web>;
}

/** Whether a path is an address of the web. */
export const isAddress = (path: string): boolean => /^[a-z][a-z+.-]+:\/\//i.test(path);

/**
 * The articles behind some paths and addresses, in their order; `-` is standard input. A `.jsonl` or `.ndjson` file holds an article a line; pages,
 * feeds, WARC, gzip and zip files are known by their names and first bytes; any other file is one article; input without a name is JSONL when its
 * first line opens a JSON object. What cannot be read is a refusal, and the rest is read.
 */
export async function* articles(paths: readonly string[], options: IntakeOptions = {}): AsyncGenerator<Article | Refusal> {
  for (const path of paths) {
    if (path === "-") yield* articlesIn({ source: path, bytes: options.stdin ?? empty() }, options);
    else if (isAddress(path)) yield* articlesAt(path, options);
    else for await (const file of filesUnder(path)) yield* typeof file === "string" ? articlesOfFile(file, options) : [file];
  }
}

/** Bytes that are read at a time. With a megabyte, the garbage collector lets twice the memory pile up. */
const PIECE = 1 << 16;

async function* articlesOfFile(file: string, options: IntakeOptions): AsyncGenerator<Article | Refusal> {
  try {
    yield* articlesIn({ source: file, file, bytes: createReadStream(file, { highWaterMark: PIECE }) } satisfies Contents, options);
  } catch (error) {
    yield { source: file, refused: reasonOf(error) };
  }
}

async function* articlesAt(address: string, options: IntakeOptions): AsyncGenerator<Article | Refusal> {
  const web = await options.openWeb?.();
  if (!web) yield { source: address, refused: "is an address, and the web is not opened here" };
  else yield* (await import("./addresses.ts")).articlesAt(address, web);
}

async function* empty(): AsyncGenerator<Uint8Array> {}
