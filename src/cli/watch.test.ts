/** `hearsay watch` killed at the worst moments: nothing is missed, nothing is told twice. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, test } from "vitest";
import { type LocalServer, serve } from "../../gold/local-server.ts";

const folder = mkdtempSync(join(tmpdir(), "hearsay-kill-"));
const main = join(dirname(fileURLToPath(import.meta.url)), "main.ts");
const DAY = new Date().toISOString().slice(0, 10);
const CLUBS = ["Testby BK", "Prøveby IF", "Andenby BK"];

const page = (n: number): string =>
  `<!doctype html><html lang="da"><head><title>Fyret ${n}</title><meta property="article:published_time" content="${DAY}T10:00:00Z"></head><body><article><h1>Fyret i klub ${n}</h1><p>${CLUBS[n]} har fyret cheftræner Jens Prøve${"abc"[n]}sen. Klubben oplyser det på sin hjemmeside tirsdag aften, og bestyrelsen takker ham for indsatsen.</p></article></body></html>`;

/** Told of each request before it is answered. */
let onAsked: (what: string) => void = () => undefined;
const hooks: string[] = [];
let local: LocalServer | undefined;
let child: ChildProcess | undefined;

afterAll(async () => {
  child?.kill("SIGKILL");
  await local?.close();
  rmSync(folder, { recursive: true, force: true });
});

async function start(): Promise<LocalServer> {
  const html = (n: number) => (_: IncomingMessage, response: ServerResponse) => {
    onAsked(`page ${n}`);
    response.writeHead(200, { "content-type": "text/html" }).end(page(n));
  };
  const hook = (request: IncomingMessage, response: ServerResponse): void => {
    hooks.push(String(request.headers["webhook-id"]));
    onAsked(`hook ${hooks.length}`);
    request.resume().on("end", () => response.writeHead(200).end());
  };
  const items = CLUBS.map((_, n) => `<item><title>${n}</title><link>/${n}</link></item>`).join("");
  return serve({ "/feed": `<rss><channel>${items}</channel></rss>`, "/0": html(0), "/1": html(1), "/2": html(2), "/hook": hook });
}

/** Runs the command until it ends, or kills it the moment something is asked of the server. Tells how it ended and what it printed. */
async function run(killAt: string | null): Promise<{ killed: boolean; out: string; err: string }> {
  const args = [
    "--import",
    "tsx",
    main,
    "watch",
    join(folder, "feeds.yaml"),
    "--once",
    "--allow-private",
    "--state",
    join(folder, "state"),
  ];
  const env = { ...process.env, HEARSAY_LEDGER: join(folder, "ledger.db"), SECRET: "hemmelig", NO_COLOR: "1" };
  const running = spawn(process.execPath, [...args], { env, stdio: ["ignore", "pipe", "pipe"] });
  child = running;
  const output = { out: "", err: "" };
  running.stdout.on("data", (part) => {
    output.out += part;
  });
  running.stderr.on("data", (part) => {
    output.err += part;
  });
  onAsked = (what) => {
    if (what === killAt) running.kill("SIGKILL");
  };
  const [, signal] = (await once(running, "close")) as [number | null, string | null];
  return { killed: signal === "SIGKILL", ...output };
}

test("killed while it fetches, and while the webhook is told, it goes on where it was", { timeout: 180_000 }, async () => {
  local = await start();
  const alerts = `{terminal: false, file: "${folder}/alerts.jsonl", atom: "${folder}/alerts.atom", webhook: {url: "${local.origin}/hook", secret-from: SECRET}}`;
  writeFileSync(
    join(folder, "feeds.yaml"),
    `interests: [{name: alt, kinds: [departure]}]\nalerts: ${alerts}\nfeeds: ["${local.origin}/feed"]\n`,
  );
  for (const moment of ["page 1", "page 0", "hook 2", "hook 4"]) expect(await run(moment)).toMatchObject({ killed: true, err: "" });
  const last = await run(null);
  expect(last).toMatchObject({ killed: false, err: "", out: "" });
  const ids = readFileSync(join(folder, "alerts.jsonl"), "utf8")
    .trim()
    .split("\n")
    .map((line) => (JSON.parse(line) as { id: string }).id);
  expect(ids.length).toBe(CLUBS.length);
  expect(new Set(ids).size).toBe(CLUBS.length);
  expect(new Set(hooks)).toEqual(new Set(ids));
  // Killed before it heard the answer, it sends once more, under the same id.
  expect(hooks.length).toBeLessThanOrEqual(ids.length + 2);
  const atom = readFileSync(join(folder, "alerts.atom"), "utf8");
  for (const id of ids) expect(atom.split(`urn:hearsay:alert:${id}<`).length).toBe(2);
  const told = hooks.length;
  await run(null);
  expect(hooks.length).toBe(told);
});
