/** `hearsay serve`: the page and the API over a ledger. */
import { spawn } from "node:child_process";
import { isIP } from "node:net";
import { availableParallelism } from "node:os";
import { type Command, InvalidArgumentError } from "commander";
import { ledgerPath, readerVersion } from "../app/books.ts";
import { openDesk } from "../app/serving/desk.ts";
import { readTokens } from "../http/access.ts";
import { listen, stopAtSignals } from "../http/listening.ts";
import { createServer } from "../http/server.ts";
import { startThreads } from "../http/threads.ts";
import { loadWeb } from "../http/web.ts";
import { complain, write } from "./terminal.ts";

const PORT = 4780;
/** Requests of one visitor a minute. */
const RATE = 600;
/** Milliseconds between looks at whether the ledger has changed. */
const PULSE = 2000;
/** Threads that make what is shown, where nobody says how many: one core is left for answering. From the source there are none. */
const threadsHere = (): number => (import.meta.url.endsWith(".ts") ? 0 : Math.max(1, Math.min(4, availableParallelism() - 1)));

interface ServeOptions {
  readonly port?: number;
  readonly host: string;
  readonly ledger?: string;
  readonly tokenFile?: string;
  readonly disputes?: boolean;
  readonly localReader?: boolean;
  readonly allowPrivate?: boolean;
  readonly behindProxy?: boolean;
  readonly rate: number;
  readonly threads: number;
  readonly contact?: string;
  readonly open?: string | boolean;
  readonly log?: boolean;
}

const EXAMPLES = `
Examples:
  hearsay serve                                   http://127.0.0.1:${PORT}, for this machine only
  hearsay serve --open                            and a browser on it
  hearsay serve --open people/jess-thorup         on one of its pages
  hearsay serve --local-reader                    whole articles, too, where they are kept: on a machine of one's own
  hearsay serve --token-file tokens --disputes    editors may correct, visitors may dispute

A line of the token file is: ROLE TOKEN NAME, with the role reader or editor; nobody else may read the file (chmod 600).
Behind a proxy that speaks TLS: --behind-proxy, or everybody looks like one visitor.
Exit codes: 0 ended when told to, 1 it cannot start, 2 wrong usage.`;

/** Adds `serve` to the program. */
export function registerServe(program: Command): void {
  program
    .command("serve")
    .summary("show the ledger as a page, and answer programs")
    .description("Serves the page and the HTTP API over a ledger. It only shows, unless there is a token file.")
    .option("--port <number>", `where it listens (default: ${PORT}, or the next one that is free)`, portFrom)
    .option("--host <address>", "for whom: 0.0.0.0 for everybody", "127.0.0.1")
    .option("--ledger <place>", "the ledger, a path or postgres://… (default: HEARSAY_LEDGER, or ~/.local/share/hearsay/ledger.db)")
    .option("--token-file <file>", "tokens of readers and editors")
    .option("--disputes", "let anybody say that something is wrong")
    .option("--local-reader", "whoever sits at this machine sees whole articles, without a token")
    .option("--allow-private", "fetch addresses of private networks, too, when one is to be read")
    .option("--behind-proxy", "believe x-forwarded-for")
    .option("--rate <number>", "requests of one visitor a minute, 0 for any number", countFrom, RATE)
    .option("--threads <number>", "threads that make pages, 0 for none", countFrom, threadsHere())
    .option("--contact <address>", "how to reach you: shown on the page, and told to sites that are fetched")
    .option("--open [path]", "open a browser, on the front page or on another one")
    .option("--log", "a line of JSON a request on standard error")
    .addHelpText("after", EXAMPLES)
    .action(runServe);
}

function portFrom(typed: string): number {
  const port = /^\d{1,5}$/.test(typed) ? Number(typed) : -1;
  if (port < 0 || port > 65_535) throw new InvalidArgumentError("Give a number from 0 to 65535.");
  return port;
}

function countFrom(typed: string): number {
  if (!/^\d{1,7}$/.test(typed)) throw new InvalidArgumentError("Give a whole number.");
  return Number(typed);
}

const isLoopback = (host: string): boolean => host === "localhost" || host === "::1" || (isIP(host) === 4 && host.startsWith("127."));

async function runServe(options: ServeOptions): Promise<void> {
  const isLocal = isLoopback(options.host) && !options.behindProxy;
  if (options.localReader && !isLocal) {
    process.exitCode = 2;
    return complain(
      "--local-reader is for a server that only this machine reaches; leave out --host and --behind-proxy, or hand out tokens",
    );
  }
  const tokens = options.tokenFile ? readTokens(options.tokenFile) : [];
  const place = ledgerPath(options.ledger);
  const desk = await openDesk(place);
  const shown = {
    disputes: options.disputes ?? false,
    contact: options.contact ?? process.env.HEARSAY_CONTACT ?? null,
    version: readerVersion(),
  };
  const threads = options.threads === 0 ? null : await startThreads(options.threads, { place, ...shown });
  const web = await loadWeb();
  const app = await createServer({
    ...shown,
    desk,
    threads,
    tokens,
    web,
    anonymous: options.localReader ? "reader" : "public",
    fetching: isLocal,
    allowPrivate: options.allowPrivate ?? false,
    behindProxy: options.behindProxy ?? false,
    rate: options.rate,
    pulse: PULSE,
    log: options.log ?? false,
  });
  try {
    await answerUntilStopped(app, options, web !== null);
  } finally {
    await app.close();
    await threads?.close();
    await desk.close();
  }
}

async function answerUntilStopped(app: Awaited<ReturnType<typeof createServer>>, options: ServeOptions, isBuilt: boolean): Promise<void> {
  const address = await listen(app, { host: options.host, port: options.port ?? PORT, mayMove: options.port === undefined });
  if (options.port === undefined && !address.endsWith(`:${PORT}`)) complain(`port ${PORT} is taken; using the next one that is free`);
  if (!isBuilt) complain("the page is not built; npm run build builds it (the API answers all the same)");
  const page = typeof options.open === "string" ? new URL(options.open, address).href : address;
  await write(`${page}\n`);
  if (options.open) openBrowser(page);
  await stopAtSignals(app);
}

/** Opens a browser where there is a display; where there is none, the address has been printed. */
function openBrowser(address: string): void {
  const command = process.platform === "darwin" ? "open" : process.platform === "win32" ? "explorer" : "xdg-open";
  const hasDisplay = process.platform !== "linux" || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  if (!hasDisplay) complain(`there is no display here; open ${address} elsewhere`);
  else
    spawn(command, [address], { stdio: "ignore", detached: true })
      .on("error", () => complain(`no browser could be opened; open ${address}`))
      .unref();
}
