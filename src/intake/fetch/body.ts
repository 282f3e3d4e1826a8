/** The body of an answer: unpacked as it comes, counted as it is unpacked, and given up where it is too much. */
import type { Transform } from "node:stream";
import { pipeline, type Readable } from "node:stream";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";

export type Body = { readonly bytes: Uint8Array } | { readonly refused: string };

const UNPACK: Readonly<Record<string, () => Transform>> = {
  gzip: createGunzip,
  "x-gzip": createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
};

/** What is asked for. */
export const ENCODINGS = "gzip, br";

/** Servers pack once, and some twice by mistake; who packs more often means harm. */
const MOST_LAYERS = 2;

/**
 * The decoded bytes of a body, at most so many: what is longer, an endless page or a small file that unpacks into a huge one, is refused as soon as
 * the limit is passed, with no more than the limit in memory. Rejects with what the connection breaks with.
 */
export async function readBody(body: Readable, encoding: string, limit: number): Promise<Body> {
  const layers = encoding
    .toLowerCase()
    .split(",")
    .map((layer) => layer.trim())
    .filter((layer) => layer !== "" && layer !== "identity");
  const unpackers = layers.map((layer) => UNPACK[layer]?.()).filter((one) => one !== undefined);
  if (unpackers.length < layers.length || layers.length > MOST_LAYERS) {
    body.on("error", () => undefined).destroy();
    return { refused: `is packed in a way that hearsay does not unpack (${layers.join(", ").slice(0, 80)})` };
  }
  const unpacked = unpackers.reverse().reduce<Readable>((from, to) => pipeline(from, to, () => undefined), body);
  try {
    return await collect(unpacked, limit);
  } finally {
    body.on("error", () => undefined).destroy();
    for (const one of unpackers) one.destroy();
  }
}

async function collect(stream: Readable, limit: number): Promise<Body> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of stream as AsyncIterable<Uint8Array>) {
    size += part.length;
    if (size > limit) return { refused: `is longer than any page (over ${megabytes(limit)} unpacked)` };
    parts.push(part);
  }
  return { bytes: Buffer.concat(parts, size) };
}

export const megabytes = (bytes: number): string => `${Math.round((10 * bytes) / (1 << 20)) / 10} MB`;
