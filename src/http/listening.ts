/** From a server in memory to one on a port, and back. */
import type { FastifyInstance } from "fastify";

/** Ports tried after the one that is taken. */
const TRIED = 20;
/** Milliseconds that open requests get when the server is told to stop. */
const PATIENCE = 10_000;

export interface Place {
  readonly host: string;
  readonly port: number;
  /** Whether the next free port will do. */
  readonly mayMove: boolean;
}

/** Listens; the address as a browser takes it. */
export async function listen(app: FastifyInstance, { host, port, mayMove }: Place): Promise<string> {
  for (let tried = 0; ; tried++) {
    try {
      await app.listen({ host, port: port + tried });
      return addressOf(app, host);
    } catch (error) {
      const isTaken = error instanceof Error && "code" in error && error.code === "EADDRINUSE";
      if (!isTaken) throw error;
      if (!mayMove || tried === TRIED) throw new Error(`port ${port + tried} of ${host} is taken; name another one with --port`);
    }
  }
}

function addressOf(app: FastifyInstance, host: string): string {
  const bound = app.server.address();
  const port = typeof bound === "object" && bound ? bound.port : 0;
  return `http://${host.includes(":") ? `[${host}]` : host}:${port}`;
}

/** Settles when the process was told to stop, open requests have been answered, and no new one is taken. A second signal ends it at once. */
export async function stopAtSignals(app: FastifyInstance): Promise<void> {
  await new Promise<void>((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => resolve());
  });
  const late = setTimeout(() => app.server.closeAllConnections(), PATIENCE);
  await app.close();
  clearTimeout(late);
}
