/** One page asked for: redirects followed one by one, everything limited, every way to fail put into a sentence. */
import { type Dispatcher, request } from "undici";
import type { Clock } from "../../model/index.ts";
import { ENCODINGS, readBody } from "./body.ts";
import { createGuard, type GuardOptions, isBarred } from "./guard.ts";

/** How much of everything an answer may take. */
export interface Limits {
  /** Bytes of a body, unpacked. */
  readonly bytes: number;
  /** Bytes of response headers. */
  readonly headerBytes: number;
  /** Milliseconds for one hop, from the question to the last byte. */
  readonly time: number;
  readonly redirects: number;
}

/** Ten megabytes is four times the longest of the 439 news pages in the benchmark; five redirects is what RFC 9309 asks for robots.txt. */
export const LIMITS: Limits = { bytes: 10 << 20, headerBytes: 32 << 10, time: 30_000, redirects: 5 };

export interface Answer {
  /** Where the redirects ended. */
  readonly address: string;
  readonly status: number;
  /** Names in lower case; repeated ones joined with a comma. */
  readonly headers: Readonly<Record<string, string>>;
  readonly bytes: Uint8Array;
}

/** Why there is no answer, as what the address does: "did not answer within 30 seconds". */
export interface NoAnswer {
  readonly refused: string;
  /** Where it happened, after redirects. */
  readonly address: string;
  /** Whether asking again later may help. */
  readonly isTransient: boolean;
}

export interface Asking {
  readonly headers?: Readonly<Record<string, string>>;
  /** Asked before each hop; a sentence bars it. */
  readonly before?: (url: URL) => Promise<string | null>;
  /** Told of what a hop came to: its status, 0 where there was none, and the headers. */
  readonly after?: (url: URL, status: number, headers: Readonly<Record<string, string>>) => void;
  readonly limits?: Partial<Limits>;
  readonly signal?: AbortSignal | undefined;
}

export interface Requester {
  get(address: string, asking?: Asking): Promise<Answer | NoAnswer>;
  close(): Promise<void>;
}

export interface RequesterOptions extends Pick<GuardOptions, "allowPrivate" | "resolve" | "isPublic"> {
  readonly clock: Clock;
  readonly userAgent: string;
  readonly limits?: Partial<Limits>;
}

/** Opens no connection before it is asked for something. */
export function createRequester(options: RequesterOptions): Requester {
  const usual = { ...LIMITS, ...options.limits };
  const guard = createGuard({ ...options, headerBytes: usual.headerBytes, connectTime: usual.time });
  const get: Requester["get"] = async (address, asking = {}) => {
    const limits = { ...usual, ...asking.limits };
    let url = address;
    for (let hops = 0; hops <= limits.redirects; hops++) {
      const next = parse(url);
      if (typeof next === "string") return { address: url, refused: next, isTransient: false };
      const bar = await asking.before?.(next);
      if (bar) return { address: url, refused: bar, isTransient: false };
      const outcome = await hop(next, { ...asking, guard, limits, userAgent: options.userAgent, clock: options.clock });
      if (!("location" in outcome)) return outcome;
      url = outcome.location;
    }
    return { address, refused: `sends from one address to the next more than ${limits.redirects} times`, isTransient: false };
  };
  return { get, close: () => guard.destroy() };
}

/** A web address, or what is wrong with it. */
function parse(address: string): URL | string {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (!url) return "is no address; write it like https://example.org/article";
  if (url.protocol !== "http:" && url.protocol !== "https:") return `is a ${url.protocol} address; only http: and https: are fetched`;
  if (url.username || url.password) return "has a name or password in it; take it out";
  url.hash = "";
  return url;
}

interface Hop extends Asking {
  readonly guard: Dispatcher;
  readonly limits: Limits;
  readonly userAgent: string;
  readonly clock: Clock;
}

const MOVED = new Set([301, 302, 303, 307, 308]);

async function hop(
  url: URL,
  { guard, limits, userAgent, clock, headers, after, signal }: Hop,
): Promise<Answer | NoAnswer | { location: string }> {
  const address = url.href;
  const deadline = clock.deadline(limits.time);
  const either = eitherOf(deadline, signal);
  let reached = 0;
  let found: Readonly<Record<string, string>> = {};
  try {
    const response = await request(url, {
      dispatcher: guard,
      method: "GET",
      headers: { "user-agent": userAgent, "accept-encoding": ENCODINGS, ...headers },
      headersTimeout: limits.time,
      bodyTimeout: limits.time,
      signal: either.signal,
    });
    reached = response.statusCode;
    found = plain(response.headers);
    const { location } = found;
    if (MOVED.has(reached) && location) {
      response.body.on("error", () => undefined).destroy();
      return URL.canParse(location, address)
        ? { location: new URL(location, address).href }
        : { address, refused: "sends on to something that is no address", isTransient: false };
    }
    const body = await readBody(response.body, found["content-encoding"] ?? "", limits.bytes);
    if ("refused" in body) return { address, refused: body.refused, isTransient: false };
    return { address, status: reached, headers: found, bytes: body.bytes };
  } catch (error) {
    const isLate = deadline.aborted;
    reached = 0;
    return { address, refused: isLate ? late(limits) : reasonOf(error, limits), isTransient: isLate || isTransientError(error) };
  } finally {
    either.release();
    after?.(url, reached, found);
  }
}

/** A signal that aborts with either of two. Not `AbortSignal.any`, which leaves something behind at a signal that lives for months. */
function eitherOf(a: AbortSignal, b: AbortSignal | undefined): { readonly signal: AbortSignal; readonly release: () => void } {
  const controller = new AbortController();
  const abort = (): void => controller.abort();
  const both = [a, ...(b ? [b] : [])];
  for (const one of both) one.addEventListener("abort", abort, { once: true });
  if (both.some(({ aborted }) => aborted)) abort();
  return { signal: controller.signal, release: () => both.forEach((one) => void one.removeEventListener("abort", abort)) };
}

function plain(headers: Record<string, string | string[] | undefined>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, Array.isArray(value) ? value.join(", ") : value]],
    ),
  );
}

const late = ({ time }: Limits): string => `did not answer in full within ${time / 1000} seconds`;

/** By the code of an error, what the address does. */
const REASONS: Readonly<Record<string, string>> = {
  ENOTFOUND: "has a host that nobody knows; check the address",
  EAI_AGAIN: "has a host that could not be looked up; check the connection",
  ECONNREFUSED: "has a host where nothing answers",
  ECONNRESET: "broke off the connection",
  EHOSTUNREACH: "has a host that cannot be reached",
  ENETUNREACH: "has a host that cannot be reached",
  EPIPE: "broke off the connection",
  UND_ERR_SOCKET: "broke off the connection",
  UND_ERR_CONNECT_TIMEOUT: "has a host that does not answer",
  UND_ERR_HEADERS_OVERFLOW: "answers with more headers than any page needs",
  HPE_HEADER_OVERFLOW: "answers with more headers than any page needs",
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: "is longer or shorter than it says",
  Z_DATA_ERROR: "is packed wrongly and cannot be unpacked",
  Z_BUF_ERROR: "was cut off while it was sent",
  CERT_HAS_EXPIRED: "has a certificate that has expired",
  DEPTH_ZERO_SELF_SIGNED_CERT: "has a certificate that nobody vouches for",
  SELF_SIGNED_CERT_IN_CHAIN: "has a certificate that nobody vouches for",
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: "has a certificate that nobody vouches for",
  ERR_TLS_CERT_ALTNAME_INVALID: "has a certificate for another host",
};

const TRANSIENT = /^(EAI_AGAIN|ECONN|EHOST|ENET|EPIPE|ETIMEDOUT|UND_ERR_(SOCKET|CONNECT|HEADERS_TIMEOUT|BODY_TIMEOUT)|Z_BUF_ERROR)/;

const codeOf = (error: unknown): string => {
  const { code, cause } = error as { code?: unknown; cause?: unknown };
  return typeof code === "string" ? code : cause ? codeOf(cause) : "";
};

const isTransientError = (error: unknown): boolean => TRANSIENT.test(codeOf(error));

function reasonOf(error: unknown, limits: Limits): string {
  if (isBarred(error)) return error.message;
  const code = codeOf(error);
  if (/TIMEOUT|ETIMEDOUT/.test(code) && code !== "UND_ERR_CONNECT_TIMEOUT") return late(limits);
  if (error instanceof Error && error.name === "HTTPParserError") return REASONS[code] ?? "does not answer in HTTP";
  if (/^ERR_.*(FORMAT|BROTLI|PADDING)/.test(code)) return "is packed wrongly and cannot be unpacked";
  return REASONS[code] ?? `could not be fetched (${error instanceof Error ? error.message : String(error)})`;
}
