#!/usr/bin/env node
// What `npm start` shows: the examples read into a ledger of their own, made anew each time, and the page on it, on a day when much was open.
import { spawn, spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const ledger = "examples.db";
for (const ending of ["", "-journal", "-wal", "-shm"]) rmSync(join(root, ledger + ending), { force: true });

/** Shows a command of hearsay as a user would type it; what node is called with for it. */
function typed(args) {
  process.stdout.write(`$ npx hearsay ${args.join(" ")}\n`);
  return ["dist/cli/main.js", ...args];
}

const read = spawnSync(process.execPath, typed(["read", "examples/", "--ledger", ledger]), {
  cwd: root,
  stdio: ["ignore", "ignore", "inherit"],
});
if (read.status !== 0) process.exit(read.status ?? 1);
const serve = spawn(process.execPath, typed(["serve", "--ledger", ledger, "--local-reader", "--open", "/?at=2022-10-26"]), {
  cwd: root,
  stdio: ["ignore", "inherit", "inherit"],
});
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => serve.kill(signal));
serve.on("exit", (code) => process.exit(code ?? 1));
