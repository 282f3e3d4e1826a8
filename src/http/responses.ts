/** Finished responses: each is made and compressed once, and kept until the ledger changes or the room is needed. */
import { createHash, randomBytes } from "node:crypto";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import type { FastifyReply, FastifyRequest } from "fastify";
import { LRUCache } from "lru-cache";

const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);

/** What a handler makes; only what has status 200 is kept. */
export interface Made {
  readonly status: number;
  readonly type: string;
  readonly body: string | Uint8Array;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Makes a response; the signal says that nobody waits for it any more. */
export type Make = (signal: AbortSignal) => Promise<Made>;

type Encoding = "br" | "gzip" | "identity";

interface Kept extends Omit<Made, "body"> {
  readonly body: Buffer;
  readonly encoding: Encoding;
}

/** Bytes that are kept. */
const ROOM = 64 << 20;
/** Bytes under which compressing gains nothing. */
const SMALL = 1024;
/** What keeping one costs beside its body. */
const OVERHEAD = 600;
/** Low: it is done while somebody waits. */
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } };

export interface Responses {
  /**
   * Answers with what `make` makes of the ledger as it is: from what is kept, together with others who ask for the same thing now, or with
   * "not modified". `key` tells it from everything else that this server answers, the visitor's role among it.
   */
  answer(request: FastifyRequest, reply: FastifyReply, key: string, make: Make): Promise<FastifyReply>;
  /** Makes the next request ask for the generation anew: after a write of one's own. */
  forget(): void;
  /** How many requests were answered from what is kept, or without a body, and how many were not. */
  readonly counts: { hits: number; misses: number; unchanged: number };
}

/** Milliseconds for which a generation that was asked for holds. */
const FRESH = 20;

/** `generation` is asked for at each request; its answers must differ after every change. */
export function createResponses(generation: () => Promise<string>): Responses {
  // Two servers, or two lives of one, must not take each other's tags for theirs.
  const life = randomBytes(6).toString("base64url");
  const shelf = createShelf(generation);
  return {
    counts: shelf.counts,
    forget: shelf.forget,
    answer: async (request, reply, key, make) => {
      const now = await shelf.current();
      const tag = `W/"${createHash("sha1").update(`${life} ${now} ${key}`).digest("base64url")}"`;
      reply.header("vary", "accept-encoding, authorization");
      if (isNamed(request.headers["if-none-match"], tag)) {
        shelf.counts.unchanged++;
        return reply.code(304).header("etag", tag).header("cache-control", cacheControl(request)).send();
      }
      const found = await shelf.find(key, encodingFor(request.headers["accept-encoding"]), now, { make, gone: goneOf(reply) });
      const { status, type, body, headers, encoding } = found;
      if (status === 200) reply.header("etag", tag).header("cache-control", cacheControl(request));
      else reply.header("cache-control", "no-store");
      if (encoding !== "identity") reply.header("content-encoding", encoding);
      for (const [name, value] of Object.entries(headers ?? {})) reply.header(name, value);
      return reply.code(status).type(type).send(body);
    },
  };
}

interface Shelf extends Pick<Responses, "counts" | "forget"> {
  current(): Promise<string>;
  find(key: string, encoding: Encoding, now: string, wanted: Wanted): Promise<Kept>;
}

/** A response that somebody wants, until he has gone. */
interface Wanted {
  readonly make: Make;
  readonly gone: AbortSignal;
}

/** Responses of one generation of the ledger. */
function createShelf(generation: () => Promise<string>): Shelf {
  const kept = new LRUCache<string, Kept>({ maxSize: ROOM, sizeCalculation: ({ body }) => body.length + OVERHEAD });
  const once = createJoiner<Kept>();
  const counts = { hits: 0, misses: 0, unchanged: 0 };
  let known = { text: "", at: Number.NEGATIVE_INFINITY };
  const find: Shelf["find"] = async (key, encoding, now, { make, gone }) => {
    const own = `${encoding} ${key}`;
    const found = kept.get(own);
    if (found) {
      counts.hits++;
      return found;
    }
    if (encoding === "identity") counts.misses++;
    return once(`${now} ${own}`, gone, async (signal) => {
      const whole =
        encoding === "identity"
          ? toKept(await make(signal))
          : await squeezed(await find(key, "identity", now, { make, gone: signal }), encoding);
      if (whole.status === 200 && now === known.text) kept.set(own, whole);
      return whole;
    });
  };
  return {
    counts,
    find,
    forget: () => {
      known = { ...known, at: Number.NEGATIVE_INFINITY };
    },
    current: async () => {
      if (performance.now() - known.at < FRESH) return known.text;
      const text = await generation();
      if (text !== known.text) kept.clear();
      known = { text, at: performance.now() };
      return text;
    },
  };
}

interface Running<T> {
  readonly result: Promise<T>;
  readonly stop: AbortController;
  waiting: number;
}

type Once<T> = (key: string, gone: AbortSignal, work: (signal: AbortSignal) => Promise<T>) => Promise<T>;

/** Does work once for all who ask for it while it is under way; when all of them have gone it is told to stop. */
function createJoiner<T>(): Once<T> {
  const underway = new Map<string, Running<T>>();
  return (key, gone, work) => {
    const running = underway.get(key) ?? begin(key, work);
    running.waiting++;
    gone.addEventListener("abort", () => {
      running.waiting--;
      if (running.waiting > 0) return;
      running.stop.abort();
      if (underway.get(key) === running) underway.delete(key);
    });
    return running.result;
  };
  function begin(key: string, work: (signal: AbortSignal) => Promise<T>): Running<T> {
    const stop = new AbortController();
    const running: Running<T> = { stop, waiting: 0, result: work(stop.signal) };
    underway.set(key, running);
    const end = (): void => {
      if (underway.get(key) === running) underway.delete(key);
    };
    running.result.then(end, end);
    return running;
  }
}

/** Says when whoever asks has gone without his answer. */
function goneOf({ raw }: FastifyReply): AbortSignal {
  const gone = new AbortController();
  raw.once("close", () => raw.writableFinished || gone.abort());
  return gone.signal;
}

/** Anybody may keep what everybody sees, and asks each time whether it is still so. */
const cacheControl = ({ headers }: FastifyRequest): string => (headers.authorization ? "private, no-cache" : "public, no-cache");

function toKept({ body, ...rest }: Made): Kept {
  return {
    ...rest,
    body: typeof body === "string" ? Buffer.from(body) : Buffer.from(body.buffer, body.byteOffset, body.byteLength),
    encoding: "identity",
  };
}

async function squeezed(whole: Kept, encoding: Exclude<Encoding, "identity">): Promise<Kept> {
  if (whole.body.length < SMALL || /parquet/.test(whole.type)) return whole;
  const body = encoding === "br" ? await toBrotli(whole.body, BROTLI) : await toGzip(whole.body, { level: 5 });
  return { ...whole, body, encoding };
}

/** The best that a browser takes; one that is refused with q=0 is not taken. */
export function encodingFor(accepted: string | string[] | undefined): Encoding {
  const takes = (name: string): boolean =>
    String(accepted ?? "")
      .split(",")
      .some((part) => part.trim().split(";")[0]?.trim().toLowerCase() === name && !/;\s*q=0(\.0*)?\s*$/i.test(part));
  return takes("br") ? "br" : takes("gzip") ? "gzip" : "identity";
}

/** Whether a browser says that it has this: tags by weak comparison, or anything. */
function isNamed(header: string | undefined, tag: string): boolean {
  if (!header) return false;
  return header.split(",").some((one) => one.trim().replace(/^W\//, "") === tag.slice(2));
}
