/** A stream of bytes read as a format wants it: a line, so many bytes, or past them. */
import type { Break } from "./members.ts";

export interface ByteReader {
  /** The next line without its end; null at the end of the stream; what is longer than the limit is cut there, and counts as a line. */
  line(limit: number): Promise<string | null>;
  /** The next bytes; fewer only where the stream ends. */
  take(count: number): Promise<Uint8Array>;
  /** Goes past so many bytes without holding them; tells how many there were. */
  skip(count: number): Promise<number>;
}

/** A break of the stream, thrown to whoever reads on; the next read goes on behind it. */
export interface BreakError extends Error {
  readonly broken: Break;
}

export function isBreak(error: unknown): error is BreakError {
  return error instanceof Error && "broken" in error;
}

const LINE_FEED = 0x0a;

/** What is held of a stream: a part of it, and the next one when that is used up. */
interface Held {
  bytes: Buffer;
  /** Whether there is anything to take, after fetching more where there is none. Throws a break where the stream has one. */
  has(): Promise<boolean>;
  drop(count: number): Buffer;
}

function heldOf(iterator: AsyncIterator<Uint8Array | Break>): Held {
  const held: Held = {
    bytes: Buffer.alloc(0),
    has: async () => {
      while (held.bytes.length === 0) {
        const next = await iterator.next();
        if (next.done) return false;
        if ("reason" in next.value) throw Object.assign(new Error(next.value.reason), { broken: next.value });
        held.bytes = Buffer.from(next.value.buffer, next.value.byteOffset, next.value.byteLength);
      }
      return true;
    },
    drop: (count) => {
      const dropped = held.bytes.subarray(0, count);
      held.bytes = held.bytes.subarray(count);
      return dropped;
    },
  };
  return held;
}

export function createByteReader(parts: AsyncIterable<Uint8Array | Break>): ByteReader {
  const held = heldOf(parts[Symbol.asyncIterator]());
  const pieces = async (count: number, each: (piece: Buffer) => void): Promise<number> => {
    let left = count;
    while (left > 0 && (await held.has())) {
      const piece = held.drop(left);
      left -= piece.length;
      each(piece);
    }
    return count - left;
  };
  return {
    line: async (limit) => {
      const found: Buffer[] = [];
      let size = 0;
      while (size < limit && (await held.has())) {
        const end = held.bytes.indexOf(LINE_FEED);
        const piece = held.drop(Math.min(end < 0 ? held.bytes.length : end + 1, limit - size));
        size += piece.length;
        found.push(piece);
        if (piece.at(-1) === LINE_FEED) break;
      }
      return size === 0
        ? null
        : Buffer.concat(found, size)
            .toString("utf8")
            .replace(/\r?\n$/, "");
    },
    take: async (count) => {
      const found: Buffer[] = [];
      const size = await pieces(count, (piece) => found.push(piece));
      return Buffer.concat(found, size);
    },
    skip: (count) => pieces(count, () => undefined),
  };
}
