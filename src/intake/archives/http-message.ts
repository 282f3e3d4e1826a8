/** The answer of a web server as a crawler kept it: status, headers, and the body as it was meant. */
import { brotliDecompressSync, gunzipSync, inflateSync } from "node:zlib";

export interface HttpMessage {
  readonly status: number;
  /** Names in lower case; the last of each. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

const UNPACK: Readonly<Record<string, typeof gunzipSync>> = {
  gzip: gunzipSync,
  "x-gzip": gunzipSync,
  deflate: inflateSync,
  br: brotliDecompressSync,
};

/** Headers longer than this no page has. */
const HEAD = 1 << 17;

/**
 * Takes an answer apart; null where it is none. Chunks are joined and packing is undone, unless the crawler has done so already and left the headers
 * as they were, as many do: then the body is taken as it is. A body that unpacks into more than `limit` bytes stays packed.
 */
export function parseHttp(block: Uint8Array, limit: number): HttpMessage | null {
  const bytes = Buffer.from(block.buffer, block.byteOffset, block.byteLength);
  const end = bytes.subarray(0, HEAD).indexOf("\r\n\r\n");
  const [first = "", ...lines] = bytes.subarray(0, Math.max(end, 0)).toString("latin1").split("\r\n");
  const status = Number(/^HTTP\/\d(?:\.\d)? (\d{3})/.exec(first)?.[1]);
  if (!status) return null;
  const headers = Object.fromEntries(
    lines.flatMap((line) => {
      const colon = line.indexOf(":");
      return colon > 0 ? [[line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim()]] : [];
    }),
  );
  const raw = bytes.subarray(end + 4);
  const joined = /chunked/i.test(headers["transfer-encoding"] ?? "") ? joinChunks(raw) : raw;
  return { status, headers, body: unpack(joined, headers["content-encoding"] ?? "", limit) };
}

/** The content of chunks; the body as it is where it is not in chunks. */
function joinChunks(body: Buffer): Buffer {
  const parts: Buffer[] = [];
  for (let at = 0; at < body.length; ) {
    const end = body.indexOf("\r\n", at);
    const size = end < 0 || end - at > 20 ? undefined : /^\s*([0-9a-f]{1,8})\s*(;.*)?$/i.exec(body.toString("latin1", at, end))?.[1];
    if (size === undefined) return parts.length === 0 ? body : Buffer.concat(parts);
    const length = Number.parseInt(size, 16);
    if (length === 0) break;
    parts.push(body.subarray(end + 2, end + 2 + length));
    at = end + 2 + length + 2;
  }
  return Buffer.concat(parts);
}

function unpack(body: Buffer, encoding: string, limit: number): Buffer {
  const how = UNPACK[encoding.trim().toLowerCase()];
  if (!how) return body;
  try {
    return how(body, { maxOutputLength: limit });
  } catch {
    return body;
  }
}
