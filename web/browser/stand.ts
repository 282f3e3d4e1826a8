/** What the tests in a browser stand on: hearsay as it is built, `hearsay serve` over a ledger of the examples, and a Chromium. */
import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, symlinkSync } from "node:fs";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { type Browser, chromium } from "playwright-core";

const root = join(dirname(fileURLToPath(import.meta.url)), "../..");

/** Where Debian keeps it. */
const USUAL = "/usr/bin/chromium";
/** The browser to test in: what HEARSAY_TEST_BROWSER names, or Debian's Chromium; null where there is neither. */
export const browserPath: string | null = process.env.HEARSAY_TEST_BROWSER || (existsSync(USUAL) ? USUAL : null);

const QUIET = ["--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

export function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: browserPath ?? USUAL, args: ["--headless", "--no-sandbox", "--disable-gpu", ...QUIET] });
}

const run = (command: readonly string[]): Buffer =>
  execFileSync(process.execPath, command, { cwd: root, stdio: ["ignore", "ignore", "pipe"] });

/** Builds hearsay and its page in a folder of their own, whatever stands in dist/; the command. */
export function buildInto(folder: string): string {
  mkdirSync(folder, { recursive: true });
  run([join(root, "scripts/build.mjs"), join(folder, "dist")]);
  run([join(root, "web/build.mjs"), join(folder, "dist/web")]);
  copyFileSync(join(root, "package.json"), join(folder, "package.json"));
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"), "dir");
  return join(folder, "dist/cli/main.js");
}

/** Reads the examples into a ledger. */
export function readExamples(command: string, ledger: string): void {
  run([command, "read", join(root, "examples"), "--ledger", ledger, "--format", "jsonl"]);
}

export interface Server {
  /** Without a slash at its end. */
  readonly address: string;
  /** Ends it as a signal from outside would; done when it has ended. */
  readonly stop: () => Promise<void>;
}

/** `hearsay serve` on a port that is free, for as many requests as a test makes. */
export async function serve(command: string, ledger: string, more: readonly string[] = []): Promise<Server> {
  const args = [command, "serve", "--port", "0", "--ledger", ledger, "--rate", "0", "--threads", "1", ...more];
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
  // Whoever breaks down leaves no server behind.
  process.once("exit", () => child.kill());
  const address = await firstLine(child);
  return { address, stop: () => ended(child) };
}

function firstLine(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("exit", (code) => reject(new Error(`hearsay serve ended with ${code} before it said where it listens`)));
    if (child.stdout) createInterface(child.stdout).once("line", resolve);
  });
}

function ended(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve();
    child.on("exit", () => resolve());
    child.kill("SIGTERM");
  });
}
