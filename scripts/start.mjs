#!/usr/bin/env node
// What `npm start` shows: the examples read into a ledger of their own, which is thrown away, and the market as it stands in it.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const folder = mkdtempSync(join(tmpdir(), "hearsay-start-"));
const ledger = join(folder, "ledger.db");

/** Runs a command of hearsay on the throw-away ledger; its exit code. */
function hearsay(args, stdout) {
  process.stdout.write(`$ npx hearsay ${args.join(" ")}\n`);
  const env = { ...process.env, HEARSAY_LEDGER: ledger };
  return spawnSync(process.execPath, ["dist/cli/main.js", ...args], { cwd: root, env, stdio: ["ignore", stdout, "inherit"] }).status ?? 1;
}

try {
  process.exitCode = hearsay(["read", "examples/"], "ignore") || hearsay(["market"], "inherit");
  process.stdout.write("\nThe ledger of this demonstration is gone; `npx hearsay read examples/` prints every claim and keeps them.\n");
} finally {
  rmSync(folder, { recursive: true, force: true });
}
