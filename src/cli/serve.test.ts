/** `hearsay serve` as a process: from its start to a signal. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { MARKET } from "../../gold/stand.ts";
import { appendReadings } from "../app/books.ts";

const folder = mkdtempSync(join(tmpdir(), "hearsay-serve-"));
const ledger = join(folder, "ledger.db");
const running = new Set<ChildProcess>();

afterAll(() => {
  for (const child of running) child.kill("SIGKILL");
  rmSync(folder, { recursive: true, force: true });
});

interface Started {
  readonly child: ChildProcess;
  /** What it printed so far. */
  readonly out: () => string;
  readonly err: () => string;
}

function start(...args: readonly string[]): Started {
  const command = ["--import", "tsx", join(import.meta.dirname, "main.ts"), "serve", "--ledger", ledger, ...args];
  const child = spawn(process.execPath, command, { stdio: ["ignore", "pipe", "pipe"], env: { ...process.env, NO_COLOR: "1" } });
  running.add(child);
  const said = { out: "", err: "" };
  child.stdout?.on("data", (piece) => {
    said.out += piece;
  });
  child.stderr?.on("data", (piece) => {
    said.err += piece;
  });
  return { child, out: () => said.out, err: () => said.err };
}

async function ended({ child }: Started): Promise<number | null> {
  if (child.exitCode !== null) return child.exitCode;
  const [code] = (await once(child, "exit")) as [number | null];
  return code;
}

async function address(started: Started): Promise<string> {
  while (!/^http.*\n/m.test(started.out())) {
    if (started.child.exitCode !== null) throw new Error(started.err());
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return started.out().trim();
}

test("answers from its start to a signal, and ends well", async () => {
  await appendReadings(MARKET, ledger);
  const started = start("--port", "0", "--log");
  const place = await address(started);
  expect((await fetch(`${place}/api/people/bo-taget`)).status).toBe(200);
  expect((await fetch(`${place}/`)).headers.get("content-type")).toContain("text/html");
  started.child.kill("SIGTERM");
  expect(await ended(started)).toBe(0);
  const logged = started
    .err()
    .split("\n")
    .filter((line) => line.startsWith("{"));
  expect(logged.map((line) => JSON.parse(line))).toContainEqual(
    expect.objectContaining({ method: "GET", url: "/api/people/bo-taget", status: 200 }),
  );
}, 60_000);

test("says what is wrong before it listens", async () => {
  const tokens = join(folder, "tokens");
  writeFileSync(tokens, "editor short", { mode: 0o600 });
  const taken = createServer().listen(0, "127.0.0.1");
  await once(taken, "listening");
  const bound = taken.address();
  const port = typeof bound === "object" && bound ? String(bound.port) : "";
  const wrong = [
    start("--token-file", tokens),
    start("--token-file", join(folder, "none")),
    start("--local-reader", "--host", "0.0.0.0"),
    start("--port", "nowhere"),
    start("--port", port),
  ];
  expect(await Promise.all(wrong.map(ended))).toEqual([1, 1, 2, 2, 1]);
  const words = ["tokens, line 1", "none", "--local-reader is for", "from 0 to 65535", "is taken"];
  for (const [index, one] of wrong.entries()) expect(one.err()).toContain(words[index]);
  taken.close();
}, 90_000);
