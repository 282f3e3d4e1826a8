/** What a stream of bytes holds: one text, a line an article, a page, a feed, or an archive of any of them. */
import { pipeline, type Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import type { Article, Refusal } from "../model/index.ts";
import { decode } from "./decode.ts";
import { parseArticle } from "./jsonl.ts";
import { type Line, lines } from "./lines.ts";

/** The longest article that is read, in bytes: a long book. Anything bigger is no article, and would take minutes and the memory. */
export const MAX_ARTICLE_BYTES = 1 << 20;

const tooLong = `is longer than any article (over ${MAX_ARTICLE_BYTES >> 20} MB); put one article in a file, or one a line in a .jsonl file`;

export interface ContentsOptions {
  /** Told where a text could be read, but not as it should be ("is not UTF-8; read as Windows-1252"). */
  readonly notice?: (source: string, notice: string) => void;
}

/** Bytes to be read, and where they are from. */
export interface Contents {
  /** Path, address or `-`; names the articles, and its ending says what is in them. */
  readonly source: string;
  readonly bytes: AsyncIterable<Uint8Array>;
  /** Where the bytes lie on disk: a zip must be read from its end. */
  readonly file?: string;
}

/** The first bytes of a stream, one character a byte, and the stream as it was. */
interface Peeked {
  readonly first: string;
  readonly rest: AsyncIterable<Uint8Array>;
}

type Take = (contents: Contents & Peeked, options: ContentsOptions) => AsyncGenerator<Article | Refusal>;

/** What contents are known by, the first that fits; `first` is the first bytes. */
const KINDS: readonly (readonly [fits: (source: string, first: string) => boolean, take: Take])[] = [
  [(_, first) => first.startsWith("PK\u0003\u0004"), zipped],
  [(source, first) => first.startsWith("\u001f\u008b") && /\.warc\.gz$/i.test(source), packedArchive],
  [(_, first) => first.startsWith("\u001f\u008b"), packed],
  [(_, first) => first.startsWith("WARC/1."), archive],
  [(_, first) => /^(\u00ef\u00bb\u00bf)?\s*(<\?xml[^>]*>\s*)?<(!doctype html|html)\b/i.test(first), page],
  [(source) => /\.x?html?$/i.test(source), page],
  [(_, first) => /^(\u00ef\u00bb\u00bf)?\s*(<[?!a-z]|\{[^}]*jsonfeed\.org)/i.test(first), feedOrText],
  [(source, first) => isJsonl(source, first) && /^(\u00ff\u00fe|\u00fe\u00ff)/.test(first), wideLines],
  [isJsonl, articlesOfLines],
];

function isJsonl(source: string, first: string): boolean {
  return /\.(jsonl|ndjson)$/i.test(source) || (!/\.(txt|md)$/i.test(source) && /^(\u00ef\u00bb\u00bf)?\s*\{\s*"/.test(first));
}

/** The articles in some bytes, in their order. What cannot be read is a refusal, and the rest is read. */
export async function* articlesIn(contents: Contents, options: ContentsOptions): AsyncGenerator<Article | Refusal> {
  const peeked = await peek(contents.bytes);
  const take = KINDS.find(([fits]) => fits(contents.source, peeked.first))?.[1] ?? oneText;
  yield* take({ ...contents, ...peeked }, options);
}

/** As much as tells what something is. */
const PEEK = 2000;

async function peek(bytes: AsyncIterable<Uint8Array>): Promise<Peeked> {
  const iterator = bytes[Symbol.asyncIterator]();
  const head = await iterator.next();
  async function* rest(): AsyncGenerator<Uint8Array> {
    try {
      for (let next = head; !next.done; next = await iterator.next()) yield next.value;
    } finally {
      await iterator.return?.();
    }
  }
  return { first: head.done ? "" : Buffer.from(head.value.subarray(0, PEEK)).toString("latin1"), rest: rest() };
}

/** All bytes of a stream; null where there are more than the limit. */
async function collect(bytes: AsyncIterable<Uint8Array>, limit: number): Promise<Uint8Array | null> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of bytes) {
    size += part.length;
    if (size > limit) return null;
    parts.push(part);
  }
  return Buffer.concat(parts, size);
}

async function* oneText({ source, rest }: Contents & Peeked, options: ContentsOptions): AsyncGenerator<Article | Refusal> {
  const bytes = await collect(rest, MAX_ARTICLE_BYTES);
  yield bytes ? decoded(source, bytes, options, (text) => ({ source, text })) : { source, refused: tooLong };
}

async function* articlesOfLines({ source, rest }: Contents & Peeked, options: ContentsOptions): AsyncGenerator<Article | Refusal> {
  let blank = true;
  for await (const line of lines(rest, MAX_ARTICLE_BYTES)) {
    if (line.bytes && isBlank(line.bytes)) continue;
    blank = false;
    yield articleOfLine(`${source}:${line.number}`, line, options);
  }
  if (blank) yield { source, refused: "is empty; there is nothing to read in it" };
}

async function* wideLines({ source }: Contents): AsyncGenerator<Refusal> {
  yield { source, refused: "is JSONL in UTF-16; save it as UTF-8" };
}

function articleOfLine(source: string, line: Line, options: ContentsOptions): Article | Refusal {
  if (!line.bytes) return { source, refused: tooLong };
  return decoded(source, line.bytes, options, (text) => parseArticle(text.replace(/^\ufeff/, ""), source));
}

const isBlank = (bytes: Uint8Array): boolean => bytes.every((byte) => byte === 0x20 || byte === 0x0d || byte === 0x09);

function decoded(
  source: string,
  bytes: Uint8Array,
  options: ContentsOptions,
  then: (text: string) => Article | Refusal,
): Article | Refusal {
  const result = decode(bytes);
  if ("refused" in result) return { source, refused: result.refused };
  if (result.notice) options.notice?.(source, result.notice);
  return then(result.text);
}

async function* page({ source, rest }: Contents & Peeked): AsyncGenerator<Article | Refusal> {
  const { articleOfPage, MAX_PAGE_BYTES } = await import("./page.ts");
  const { decodePage } = await import("./fetch/charset.ts");
  const bytes = await collect(rest, MAX_PAGE_BYTES);
  if (!bytes) return yield { source, refused: `is longer than any page (over ${MAX_PAGE_BYTES >> 20} MB)` };
  const html = decodePage(bytes, "");
  const article = articleOfPage(html, source);
  if ("refused" in article) return yield article;
  const { permissionOf } = await import("./fetch/reservation.ts");
  const permission = permissionOf(html);
  yield permission ? { ...article, permission } : article;
}

/** Something with markup: a feed, whose entries are articles as far as they bring their text; or a text after all. */
async function* feedOrText(contents: Contents & Peeked, options: ContentsOptions): AsyncGenerator<Article | Refusal> {
  const { isFeed } = await import("./feeds/feed.ts");
  const isKnown = isFeed(Buffer.from(contents.first, "latin1").toString("utf8"));
  if (isKnown) yield* (await import("./feeds/file.ts")).articlesOfFeed(contents.source, await collect(contents.rest, MAX_FEED_BYTES));
  else yield* isJsonl(contents.source, contents.first) ? articlesOfLines(contents, options) : oneText(contents, options);
}

/** The sitemap protocol's limit, and more than any feed. */
const MAX_FEED_BYTES = 50 << 20;

async function* archive({ source, rest }: Contents & Peeked): AsyncGenerator<Article | Refusal> {
  yield* (await import("./archives/pages.ts")).articlesOfWarc(source, rest, { isPacked: false });
}

async function* packedArchive({ source, rest }: Contents & Peeked): AsyncGenerator<Article | Refusal> {
  yield* (await import("./archives/pages.ts")).articlesOfWarc(source, rest, { isPacked: true });
}

/** Whatever is packed in a gzip file. It is unpacked as it is read, so that what unpacks into too much is refused by whoever reads it. */
async function* packed({ source, rest }: Contents & Peeked, options: ContentsOptions): AsyncGenerator<Article | Refusal> {
  if (/\.gz\.gz$/i.test(source)) return yield { source, refused: "is packed twice; unpack it first" };
  const unpacked = pipeline(rest, createGunzip(), () => undefined) as unknown as Readable;
  try {
    yield* articlesIn({ source: source.replace(/\.gz$/i, ""), bytes: unpacked }, options);
  } catch (error) {
    const isCut = (error as NodeJS.ErrnoException).code === "Z_BUF_ERROR";
    yield {
      source,
      refused: isCut ? "is cut off; what comes after this is lost" : "is damaged, or no gzip; what comes after this is lost",
    };
  } finally {
    unpacked.destroy();
  }
}

async function* zipped({ source, file, rest }: Contents & Peeked, options: ContentsOptions): AsyncGenerator<Article | Refusal> {
  await rest[Symbol.asyncIterator]().return?.();
  if (!file) yield { source, refused: "is a ZIP archive or an office document inside something else; take it out and give its path" };
  else yield* (await import("./archives/unzip.ts")).articlesOfZip(file, (contents) => articlesIn(contents, options));
}
