/** WARC (ISO 28500): what crawlers keep of the web, record by record, with flat memory; what is damaged or cut is told, and the rest is read. */
import { type ByteReader, createByteReader, isBreak } from "./bytes.ts";
import { unpackMembers } from "./members.ts";

export interface WarcRecord {
  /** From 1, in the order of the file. */
  readonly number: number;
  /** Names in lower case. */
  readonly headers: ReadonlyMap<string, string>;
  readonly block: Uint8Array;
}

/** A record that could not be read: what it is, as a sentence. */
export interface BrokenRecord {
  readonly number: number;
  readonly broken: string;
}

export interface WarcOptions {
  readonly isPacked: boolean;
  /** Which records are wanted, by their headers; the others are passed over. */
  readonly isWanted: (headers: ReadonlyMap<string, string>) => boolean;
  /** Bytes of a block; a wanted record that is longer is told of and passed over. */
  readonly limit: number;
}

const LONGEST_LINE = 1 << 16;
const MOST_HEADERS = 200;
const VERSION = /^WARC\/1\.\d/;

/** The wanted records of an archive, and all that are broken. */
export async function* warcRecords(chunks: AsyncIterable<Uint8Array>, options: WarcOptions): AsyncGenerator<WarcRecord | BrokenRecord> {
  const reader = createByteReader(options.isPacked ? unpackMembers(chunks) : chunks);
  let isBegun = false;
  for (let number = 1; ; number++) {
    try {
      const begun: Begun = isBegun ? "record" : await begin(reader);
      isBegun = typeof begun === "object";
      if (begun === "end") return;
      if (typeof begun === "object") {
        yield { number, broken: begun.damage };
        if (begun.isLast) return;
        continue;
      }
      const record = await readRecord(reader, number, options);
      if (record !== "unwanted") yield record;
    } catch (error) {
      if (!isBreak(error)) throw error;
      isBegun = false;
      yield { number, broken: `${error.broken.reason}, in the gzip member at byte ${error.broken.at.toLocaleString("en-GB")}` };
    }
  }
}

async function readRecord(reader: ByteReader, number: number, options: WarcOptions): Promise<WarcRecord | BrokenRecord | "unwanted"> {
  const headers = await readHeaders(reader);
  if (!headers) return { number, broken: "is cut off (in its headers)" };
  const length = Number(headers.get("content-length"));
  if (!Number.isSafeInteger(length) || length < 0) return { number, broken: "does not say how long it is" };
  const isWanted = options.isWanted(headers);
  if (!isWanted || length > options.limit) {
    if ((await reader.skip(length)) < length) return { number, broken: cutWords(headers) };
    return isWanted ? { number, broken: `is longer than any page (${Math.round(length / (1 << 20))} MB)` } : "unwanted";
  }
  const block = await reader.take(length);
  return block.length < length ? { number, broken: cutWords(headers) } : { number, headers, block };
}

function cutWords(headers: ReadonlyMap<string, string>): string {
  const address = headers.get("warc-target-uri");
  return `is cut off${address ? ` (${address})` : ""}: the archive ends before it does`;
}

/** At the beginning of a record, at the end of all, or behind something that belongs to no record. */
type Begun = "record" | "end" | { readonly damage: string; readonly isLast: boolean };

/** Goes to the next record. Blank lines stand between two; anything else is damage, and is passed over up to a line that begins one. */
async function begin(reader: ByteReader): Promise<Begun> {
  let lost = 0;
  for (let line = await reader.line(LONGEST_LINE); line !== null; line = await reader.line(LONGEST_LINE)) {
    if (VERSION.test(line)) return lost === 0 ? "record" : { damage: damageWords(lost), isLast: false };
    lost += line.trim() === "" ? 0 : line.length;
  }
  return lost === 0 ? "end" : { damage: damageWords(lost), isLast: true };
}

const damageWords = (lost: number): string => `is damaged: ${lost.toLocaleString("en-GB")} characters belong to no record`;

async function readHeaders(reader: ByteReader): Promise<ReadonlyMap<string, string> | null> {
  const headers = new Map<string, string>();
  for (let count = 0; count < MOST_HEADERS; count++) {
    const line = await reader.line(LONGEST_LINE);
    if (line === null) return null;
    if (line === "") return headers;
    const colon = line.indexOf(":");
    if (colon > 0) headers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
  }
  return headers;
}
