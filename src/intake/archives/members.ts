/** Gzip as archives use it: many members in a row, one a record, any of which may be damaged without the rest being lost. */
import { createInflateRaw } from "node:zlib";

/** Where a stream of bytes breaks: what comes after it does not continue what came before. */
export interface Break {
  readonly reason: string;
  /** Bytes of the packed stream before it. */
  readonly at: number;
}

/** So much is unpacked at a time, in bytes: at deflate's best of 1:1032 it becomes 17 MB, and no more than that is ever held. */
const PIECE = 1 << 14;

const MAGIC = Buffer.from([0x1f, 0x8b, 0x08]);

/** What is still to be unpacked: a few bytes held, the rest to come. */
interface Packed {
  held: Buffer;
  at: number;
  /** Makes sure that so many bytes are held, where the stream has them. */
  fill(count: number): Promise<boolean>;
  drop(count: number): void;
}

function packed(chunks: AsyncIterator<Uint8Array>): Packed {
  const state: Packed = {
    held: Buffer.alloc(0),
    at: 0,
    fill: async (count) => {
      while (state.held.length < count) {
        const next = await chunks.next();
        if (next.done) return false;
        state.held = state.held.length === 0 ? Buffer.from(next.value) : Buffer.concat([state.held, next.value]);
      }
      return true;
    },
    drop: (count) => {
      state.held = state.held.subarray(count);
      state.at += count;
    },
  };
  return state;
}

/** Unpacks all members of a gzip stream. A damaged one gives a break, and unpacking goes on at the next one that can be found. */
export async function* unpackMembers(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array | Break> {
  const source = packed(chunks[Symbol.asyncIterator]());
  while (await source.fill(1)) {
    const at = source.at;
    const header = await headerLength(source);
    if (typeof header === "string") {
      yield { reason: header, at };
      await seek(source);
      continue;
    }
    source.drop(header);
    const fault = yield* inflate(source);
    if (fault) yield { reason: fault, at };
    // Checksum and length stand behind each member.
    else if (await source.fill(TRAILER)) source.drop(TRAILER);
    else return;
  }
}

const TRAILER = 8;
const HEADER = 10;
/** Longer names and comments than this no archive has. */
const LONGEST_HEADER = 1 << 12;

/** Bytes of a member's header, or why it is none. */
async function headerLength(source: Packed): Promise<number | string> {
  await source.fill(LONGEST_HEADER);
  const { held } = source;
  if (!held.subarray(0, 3).equals(MAGIC)) return "is damaged (no gzip where a gzip member should begin)";
  const flags = held[3] ?? 0;
  let length = HEADER;
  if (flags & 4) length += 2 + held.readUInt16LE(Math.min(length, held.length - 2));
  for (const flag of [8, 16]) if (flags & flag) length = held.indexOf(0, length) + 1 || LONGEST_HEADER;
  if (flags & 2) length += 2;
  return length < Math.min(held.length, LONGEST_HEADER) ? length : "is cut off (in the header of a gzip member)";
}

/** Drops bytes up to what may be the next member. */
async function seek(source: Packed): Promise<void> {
  source.drop(1);
  while (await source.fill(MAGIC.length)) {
    const found = source.held.indexOf(MAGIC);
    if (found >= 0) return source.drop(found);
    source.drop(source.held.length - MAGIC.length + 1);
  }
  source.drop(source.held.length);
}

/** Unpacks one member, up to its trailer; returns what is wrong with it. */
async function* inflate(source: Packed): AsyncGenerator<Uint8Array, string | null> {
  const inflater = createInflateRaw();
  const parts: Uint8Array[] = [];
  let isOver = false;
  const over = new Promise<string | null>((resolve) => {
    inflater.once("end", () => resolve(null)).once("error", (error) => resolve(`is damaged (${error.message})`));
  });
  inflater.on("data", (part: Uint8Array) => parts.push(part));
  try {
    while (!isOver) {
      if (!(await source.fill(1))) return "is cut off";
      const before = inflater.bytesWritten;
      const piece = source.held.subarray(0, PIECE);
      const written = new Promise<undefined>((resolve) => void inflater.write(piece, () => resolve(undefined)));
      const ended = await Promise.race([over, written]);
      yield* parts.splice(0);
      if (typeof ended === "string") {
        await seek(source);
        return ended;
      }
      source.drop(inflater.bytesWritten - before);
      isOver = ended === null;
    }
    return null;
  } finally {
    inflater.destroy();
  }
}
