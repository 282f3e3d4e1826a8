#!/usr/bin/env node
/** The command line: parse, route, print. Exit codes: 0 done, 1 something failed, 2 wrong usage. */
import { readFileSync } from "node:fs";
import { Command, CommanderError } from "commander";
import { complain, endQuietlyWithReader } from "./terminal.ts";

/** What adds each command to the program; loaded when asked for. The reader, which takes longest, waits until there is something to read. */
const COMMANDS: Readonly<Record<string, () => Promise<(program: Command) => void>>> = {
  read: async () => (await import("./read.ts")).registerRead,
  market: async () => (await import("./market.ts")).registerMarket,
  rumours: async () => (await import("./rumours.ts")).registerRumours,
  vacancies: async () => (await import("./vacancies.ts")).registerVacancies,
  person: async () => (await import("./person.ts")).registerPerson,
  club: async () => (await import("./club.ts")).registerClub,
  connections: async () => (await import("./connections.ts")).registerConnections,
  outlets: async () => (await import("./outlets.ts")).registerOutlets,
  new: async () => (await import("./news.ts")).registerNew,
  export: async () => (await import("./export.ts")).registerExport,
  serve: async () => (await import("./serve.ts")).registerServe,
  watch: async () => (await import("./watch.ts")).registerWatch,
  explain: async () => (await import("./explain.ts")).registerExplain,
  search: async () => (await import("./search.ts")).registerSearch,
  rebuild: async () => (await import("./rebuild.ts")).registerRebuild,
  doctor: async () => (await import("./doctor.ts")).registerDoctor,
  forget: async () => (await import("./forget.ts")).registerForget,
  same: async () => (await import("./same.ts")).registerSame,
  different: async () => (await import("./same.ts")).registerDifferent,
  correct: async () => (await import("./correct.ts")).registerCorrect,
  mcp: async () => (await import("./mcp.ts")).registerMcp,
};

const HELP = `
Examples:
  hearsay read examples/        read articles into the ledger and print what they say
  hearsay market                the benches that are open, and who is in line
  hearsay person "Jess Thorup"  a career, with the sentence behind each end of it

Documentation: README.md and \`hearsay COMMAND --help\`.`;

function version(): string {
  return (JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")) as { version: string }).version;
}

async function programFor(command: string | undefined): Promise<Command> {
  const program = new Command("hearsay")
    .description("Reads football news and keeps the books on it: who said what, citing whom, how surely, and whether it came true.")
    .version(version())
    .showHelpAfterError("(see hearsay --help)")
    .addHelpText("after", HELP)
    .exitOverride();
  const only = command === undefined ? undefined : COMMANDS[command];
  for (const load of only ? [only] : Object.values(COMMANDS)) (await load())(program);
  for (const each of program.commands) each.exitOverride().showHelpAfterError(`(see hearsay ${each.name()} --help)`);
  return program;
}

async function main(args: readonly string[]): Promise<void> {
  endQuietlyWithReader();
  try {
    const program = await programFor(args[0]);
    await program.parseAsync(args, { from: "user" });
  } catch (error) {
    if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2;
    else {
      complain(error instanceof Error ? error.message : String(error));
      process.exitCode = 1;
    }
  }
}

await main(process.argv.slice(2));
