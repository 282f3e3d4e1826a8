/** `hearsay read` on addresses and archives, as a user meets it. */
import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type LocalServer, serve } from "../../gold/local-server.ts";

const folder = mkdtempSync(join(tmpdir(), "hearsay-read-web-"));
const words =
  "Testby BK har fyret cheftræner Jens Prøve. Det oplyser klubben på sin hjemmeside. Han kom til klubben i 2029, og bestyrelsen takker ham for indsatsen.";
const dinner =
  "Skær løgene i tynde ringe, og svits dem i smør. Hæld vandet ved, og lad suppen simre i en time. Smag den til med salt og peber.";
const page = (title: string, text: string): string =>
  `<!doctype html><html lang="da"><head><title>${title}</title></head><body><article><h1>${title}</h1><p>${text}</p></article></body></html>`;
const feed = "<rss><channel><title>Alt</title><item><link>/fyret</link></item><item><link>/suppe</link></item></channel></rss>";

let local: LocalServer;
beforeAll(async () => {
  local = await serve({ "/fyret": page("Testby fyrer", words), "/suppe": page("Løgsuppe", dinner), "/feed": feed });
});
afterAll(async () => {
  await local.close();
  rmSync(folder, { recursive: true, force: true });
});

function hearsay(...args: readonly string[]): Promise<{ status: number; out: string; err: string }> {
  const command = ["--import", "tsx", join(dirname(fileURLToPath(import.meta.url)), "main.ts"), ...args];
  const env = { ...process.env, HEARSAY_LEDGER: join(folder, "ledger.db"), HEARSAY_CONTACT: "desk@prove.example", NO_COLOR: "1" };
  return new Promise((resolve) => {
    execFile(process.execPath, command, { env, encoding: "utf8" }, (error, out, err) => {
      resolve({ status: error ? Number(error.code ?? 1) : 0, out, err });
    });
  });
}

test("a page on this machine is read only where that is allowed, and the site is told who reads", async () => {
  const refused = await hearsay("read", "--no-store", `${local.origin}/fyret`);
  expect(refused).toMatchObject({
    status: 1,
    out: "",
    err: expect.stringContaining("an address of a private network; --allow-private lets it"),
  });
  expect(local.asked).toEqual([]);
  const read = await hearsay("read", "--no-store", "--format", "jsonl", "--allow-private", `${local.origin}/fyret`);
  expect(read).toMatchObject({ status: 0, err: "" });
  const { document, claims } = JSON.parse(read.out) as { document: object; claims: readonly object[] };
  expect(document).toMatchObject({ url: `${local.origin}/fyret`, permission: { robots: "unsaid", mining: "unsaid" } });
  expect(claims).toContainEqual(expect.objectContaining({ kind: "departure" }));
  expect(local.headers[0]?.["user-agent"]).toMatch(/^hearsay\/\d.*desk@prove\.example/);
});

test("what a feed announces besides football is left out, and said", async () => {
  const read = await hearsay("read", "--no-store", "--format", "jsonl", "--allow-private", `${local.origin}/feed`);
  expect(read).toMatchObject({ status: 0, err: expect.stringContaining("1 of its pages left out") });
  expect(read.out.trim().split("\n").length).toBe(1);
});

test("a cut archive is said, and the rest is read", async () => {
  const answer = `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n${page("Testby fyrer", words)}`;
  const record = `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://prove.example/1\r\nWARC-Date: 2030-02-03T10:00:00Z\r\nContent-Type: application/http\r\nContent-Length: ${Buffer.byteLength(answer)}\r\n\r\n${answer}\r\n\r\n`;
  const path = join(folder, "a.warc");
  writeFileSync(path, record + record.slice(0, 300));
  const read = await hearsay("read", "--no-store", "--format", "jsonl", path);
  expect(read).toMatchObject({ status: 1, err: expect.stringContaining("a.warc:2: is cut off") });
  expect(JSON.parse(read.out)).toMatchObject({ document: { url: "https://prove.example/1", published: { latest: "2030-02-03" } } });
});
