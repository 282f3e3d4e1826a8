/** A real HTTP server on this machine for tests: answers as it is told, lies where it is told to, and remembers what it was asked. */
import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from "node:http";
import type { AddressInfo, Socket } from "node:net";

export interface LocalServer {
  /** `http://127.0.0.1:PORT`. */
  readonly origin: string;
  readonly port: number;
  /** Paths in the order in which they were asked for. */
  readonly asked: string[];
  readonly headers: Readonly<Record<string, string | string[] | undefined>>[];
  /** Connections that were opened. */
  connections: number;
  close(): Promise<void>;
}

/** What a path answers: a body as HTML, or anything else by hand. */
export type Routes = Readonly<Record<string, string | ((request: IncomingMessage, response: ServerResponse) => void)>>;

/** Starts a server for some paths (without their query); every other path is not there. */
export async function serve(routes: Routes, host = "127.0.0.1"): Promise<LocalServer> {
  const asked: string[] = [];
  const headers: IncomingMessage["headers"][] = [];
  const answer: RequestListener = (request, response) => {
    const path = request.url ?? "/";
    asked.push(path);
    headers.push(request.headers);
    const route = routes[path] ?? routes[path.split("?")[0] ?? ""];
    if (typeof route === "function") route(request, response);
    else if (route === undefined) response.writeHead(404).end("not there");
    else response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(route);
  };
  const server = createServer({ keepAliveTimeout: 500 }, answer);
  const sockets = new Set<Socket>();
  await new Promise<void>((resolve) => server.listen(0, host, resolve));
  const { port } = server.address() as AddressInfo;
  const local: LocalServer = {
    origin: `http://${host}:${port}`,
    port,
    asked,
    headers,
    connections: 0,
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  server.on("connection", (socket) => {
    local.connections++;
    sockets.add(socket);
    socket.on("error", () => undefined).on("close", () => sockets.delete(socket));
  });
  return local;
}
