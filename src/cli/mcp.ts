/** `hearsay mcp`: answers assistants over the Model Context Protocol. */
import { type Command, InvalidArgumentError } from "commander";
import { ledgerPath } from "../app/ledgers.ts";
import { complain } from "./terminal.ts";

const EXAMPLES = `
Examples:
  hearsay mcp                          over standard input and output, as clients start it
  hearsay mcp --http                   at http://127.0.0.1:4781/mcp
  hearsay mcp --http --host 0.0.0.0 --allow-host books.example.org
                                       behind a proxy of that name

Tools: person, club, rumours, vacancies, outlets, explain, search, read. None of them changes the ledger. docs/mcp.md shows how to add it to a client.
It ends when standard input closes, or on SIGTERM. Exit codes: 0 it ended so, 1 something failed, 2 wrong usage.`;

interface McpCommandOptions {
  readonly http?: boolean;
  readonly port: number;
  readonly host: string;
  readonly allowHost: readonly string[];
  readonly allowFetch?: boolean;
  readonly allowPrivate?: boolean;
  readonly ledger?: string;
}

const PORT = 4781;

/** Adds `mcp` to the program. */
export function registerMcp(program: Command): void {
  program
    .command("mcp")
    .summary("answer assistants over the Model Context Protocol")
    .description("Lets assistants ask the ledger over the Model Context Protocol: read-only tools whose answers carry their evidence.")
    .option("--http", "over streamable HTTP in place of standard input and output")
    .option("--port <number>", "port for --http; 0 for any that is free", portFrom, PORT)
    .option("--host <name>", "address for --http; whoever reaches it may ask", "127.0.0.1")
    .option("--allow-host <name...>", "names under which it may be asked besides its address, as that of a proxy", [])
    .option("--allow-fetch", "let the tool read fetch addresses, as robots.txt permits")
    .option("--allow-private", "fetch addresses of private networks, too")
    .option("--ledger <place>", "the ledger, a path or postgres://… (default: HEARSAY_LEDGER, or ~/.local/share/hearsay/ledger.db)")
    .addHelpText("after", EXAMPLES)
    .action(runMcp);
}

function portFrom(typed: string): number {
  const port = /^\d{1,5}$/.test(typed) ? Number(typed) : -1;
  if (port < 0 || port > 65_535) throw new InvalidArgumentError("Give a whole number from 0 to 65535.");
  return port;
}

async function runMcp({ http, port, host, allowHost, allowFetch, allowPrivate, ledger }: McpCommandOptions): Promise<void> {
  const { serveMcp } = await import("../mcp/index.ts");
  const isClean = await serveMcp({
    ledger: ledgerPath(ledger),
    ...(http ? { place: { port, host, names: allowHost } } : {}),
    fetching: allowFetch ?? false,
    allowPrivate: allowPrivate ?? false,
    log: complain,
  });
  if (!isClean) process.exitCode = 1;
}
