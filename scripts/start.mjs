#!/usr/bin/env node
// What `npm start` shows: the examples read into a ledger of their own, made anew each time, and the market as it stands in it.
import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const ledger = "examples.db";
for (const ending of ["", "-journal", "-wal", "-shm"]) rmSync(join(root, ledger + ending), { force: true });

/** Runs a command of hearsay as a user would type it; its exit code. */
function hearsay(args, stdout) {
  process.stdout.write(`$ npx hearsay ${args.join(" ")}\n`);
  return spawnSync(process.execPath, ["dist/cli/main.js", ...args], { cwd: root, stdio: ["ignore", stdout, "inherit"] }).status ?? 1;
}

process.exitCode = hearsay(["read", "examples/", "--ledger", ledger], "ignore") || hearsay(["market", "--ledger", ledger], "inherit");
process.stdout.write(`\nAsk it more: npx hearsay person thorup --ledger ${ledger}\n`);
