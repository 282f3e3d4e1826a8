/** The protocol over streamable HTTP: every request stands alone, and comes from a page or a program that may ask. */
import { once } from "node:events";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { StreamableHTTPServerTransport } from "@modelcontextprotocol/sdk/server/streamableHttp.js";
import type { Transport } from "@modelcontextprotocol/sdk/shared/transport.js";
import { createMcp } from "./server.ts";
import { finished } from "./stdio.ts";
import type { Counter } from "./tool.ts";

export interface Place {
  /** 0 for any that is free. */
  readonly port: number;
  readonly host: string;
  /** Names, besides that of the place itself, under which it may be asked: those of a proxy before it. */
  readonly names: readonly string[];
}

/** The one address that there is. */
const PATH = "/mcp";
/** Bytes of a request: a page to be read, as JSON. */
const MOST = 4 * 1024 * 1024;
/** Milliseconds within which a request must have come in. */
const SLOWEST = 30_000;

/** Serves until whoever runs it says so. Rejects where the port is taken. */
export async function serveHttp(counter: Counter, { port, host, names }: Place, stop: AbortSignal): Promise<void> {
  const server = createServer({ requestTimeout: SLOWEST, headersTimeout: SLOWEST });
  server.listen(port, host);
  await once(server, "listening");
  const taken = (server.address() as AddressInfo).port;
  const doors = doorsOf(host, taken, names);
  server.on("request", (request, response) => {
    handle(counter, doors, request, response).catch((error: unknown) => {
      counter.log(error instanceof Error ? error.message : String(error));
      if (response.headersSent) response.destroy();
      else refuse(response, 500, "The request could not be answered.");
    });
  });
  counter.log(`listening on http://${bracketed(host)}:${taken}${PATH}`);
  if (!stop.aborted) await once(stop, "abort");
  await closed(server, counter);
}

interface Doors {
  readonly hosts: readonly string[];
  readonly origins: readonly string[];
}

/** The port that nobody writes. */
const USUAL = 80;
const LOOPBACK = ["127.0.0.1", "localhost", "[::1]"];
const bracketed = (host: string): string => (host.includes(":") ? `[${host}]` : host);

/** What the Host and Origin of a request may be: a page of any other site that has its name point here gets nothing. */
function doorsOf(host: string, port: number, names: readonly string[]): Doors {
  const own = [...new Set([bracketed(host), ...LOOPBACK])].map((name) => (port === USUAL ? name : `${name}:${port}`));
  const others = names.flatMap((name) => (/:\d+$/.test(name) ? [name] : [name, `${name}:${port}`]));
  return { hosts: [...own, ...others], origins: [...own, ...others].flatMap((name) => [`http://${name}`, `https://${name}`]) };
}

async function handle(counter: Counter, { hosts, origins }: Doors, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.url?.split("?")[0] !== PATH) return refuse(response, 404, `There is nothing here; the protocol is spoken at ${PATH}.`);
  // Without sessions there is nothing to listen to, and nothing to end.
  if (request.method !== "POST") return refuse(response, 405, "Only POST is answered.", { Allow: "POST" });
  const mcp = createMcp(counter);
  const transport = new StreamableHTTPServerTransport({
    enableJsonResponse: true,
    enableDnsRebindingProtection: true,
    allowedHosts: [...hosts],
    allowedOrigins: [...origins],
    maxRequestBodySize: MOST,
  });
  response.on("close", () => {
    mcp.close().catch((error: unknown) => counter.log(String(error)));
  });
  // The library's own types differ in whether a handler may be undefined.
  await mcp.connect(transport as Transport);
  await transport.handleRequest(request, response);
}

function refuse(response: ServerResponse, status: number, message: string, headers: Readonly<Record<string, string>> = {}): void {
  response.writeHead(status, { "Content-Type": "application/json", ...headers });
  response.end(JSON.stringify({ jsonrpc: "2.0", error: { code: -32000, message }, id: null }));
}

async function closed(server: Server, counter: Counter): Promise<void> {
  const done = once(server, "close");
  server.close();
  await finished(counter);
  server.closeAllConnections();
  await done;
}
