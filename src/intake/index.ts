/** From the user's words to articles: files, directories, JSONL, standard input. */
import { createReadStream } from "node:fs";
import type { Article, Refusal } from "../model/index.ts";
import { decode } from "./decode.ts";
import { parseArticle } from "./jsonl.ts";
import { type Line, lines } from "./lines.ts";
import { filesUnder, reasonOf } from "./paths.ts";

/** The longest article that is read, in bytes: a long book. Anything bigger is no article, and would take minutes and the memory. */
export const MAX_ARTICLE_BYTES = 1 << 20;

const tooLong = `is longer than any article (over ${MAX_ARTICLE_BYTES >> 20} MB); put one article in a file, or one a line in a .jsonl file`;

export interface IntakeOptions {
  /** What the path `-` stands for. */
  readonly stdin?: AsyncIterable<Uint8Array>;
  /** Told where a text could be read, but not as it should be ("is not UTF-8; read as Windows-1252"). */
  readonly notice?: (source: string, notice: string) => void;
}

/**
 * The articles behind some paths, in their order; `-` is standard input. A `.jsonl` or `.ndjson` file holds an article a line, any other file is
 * one article; input without a name is JSONL when its first line opens a JSON object. What cannot be read is a refusal, and the rest is read.
 */
export async function* articles(paths: readonly string[], options: IntakeOptions = {}): AsyncGenerator<Article | Refusal> {
  for (const path of paths) {
    if (path === "-") yield* articlesIn(path, options.stdin ?? empty(), options);
    else for await (const file of filesUnder(path)) yield* typeof file === "string" ? articlesOfFile(file, options) : [file];
  }
}

async function* articlesOfFile(file: string, options: IntakeOptions): AsyncGenerator<Article | Refusal> {
  try {
    yield* articlesIn(file, createReadStream(file, { highWaterMark: 1 << 20 }), options);
  } catch (error) {
    yield { source: file, refused: reasonOf(error) };
  }
}

async function* empty(): AsyncGenerator<Uint8Array> {}

async function* articlesIn(source: string, bytes: AsyncIterable<Uint8Array>, options: IntakeOptions): AsyncGenerator<Article | Refusal> {
  const { first, rest } = await peek(bytes);
  const isNamedText = /\.(txt|md)$/i.test(source);
  const isJsonl = /\.(jsonl|ndjson)$/i.test(source) || (!isNamedText && /^(\u00ef\u00bb\u00bf)?\s*\{\s*"/.test(first));
  if (isJsonl && isUtf16(first)) yield { source, refused: "is JSONL in UTF-16; save it as UTF-8" };
  else if (isJsonl) yield* articlesOfLines(source, rest, options);
  else yield await articleOf(source, rest, options);
}

const isUtf16 = (first: string): boolean => first.startsWith("\u00ff\u00fe") || first.startsWith("\u00fe\u00ff");

/** The first bytes of a stream, one character a byte, and the stream as it was. */
async function peek(bytes: AsyncIterable<Uint8Array>): Promise<{ readonly first: string; readonly rest: AsyncIterable<Uint8Array> }> {
  const iterator = bytes[Symbol.asyncIterator]();
  const head = await iterator.next();
  async function* rest(): AsyncGenerator<Uint8Array> {
    try {
      for (let next = head; !next.done; next = await iterator.next()) yield next.value;
    } finally {
      await iterator.return?.();
    }
  }
  return { first: head.done ? "" : String.fromCharCode(...head.value.subarray(0, 200)), rest: rest() };
}

async function articleOf(source: string, bytes: AsyncIterable<Uint8Array>, options: IntakeOptions): Promise<Article | Refusal> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of bytes) {
    size += part.length;
    if (size > MAX_ARTICLE_BYTES) return { source, refused: tooLong };
    parts.push(part);
  }
  return decoded(source, Buffer.concat(parts, size), options, (text) => ({ source, text }));
}

async function* articlesOfLines(
  source: string,
  bytes: AsyncIterable<Uint8Array>,
  options: IntakeOptions,
): AsyncGenerator<Article | Refusal> {
  let blank = true;
  for await (const line of lines(bytes, MAX_ARTICLE_BYTES)) {
    if (line.bytes && isBlank(line.bytes)) continue;
    blank = false;
    yield articleOfLine(`${source}:${line.number}`, line, options);
  }
  if (blank) yield { source, refused: "is empty; there is nothing to read in it" };
}

function articleOfLine(source: string, line: Line, options: IntakeOptions): Article | Refusal {
  if (!line.bytes) return { source, refused: tooLong };
  return decoded(source, line.bytes, options, (text) => parseArticle(text.replace(/^\ufeff/, ""), source));
}

const isBlank = (bytes: Uint8Array): boolean => bytes.every((byte) => byte === 0x20 || byte === 0x0d || byte === 0x09);

function decoded(source: string, bytes: Uint8Array, options: IntakeOptions, then: (text: string) => Article | Refusal): Article | Refusal {
  const result = decode(bytes);
  if ("refused" in result) return { source, refused: result.refused };
  if (result.notice) options.notice?.(source, result.notice);
  return then(result.text);
}
