/** `hearsay mcp` as assistants and their enemies meet it: a real client against the real command. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StdioClientTransport } from "@modelcontextprotocol/sdk/client/stdio.js";
import { StreamableHTTPClientTransport } from "@modelcontextprotocol/sdk/client/streamableHttp.js";
import type { Transport } from "@modelcontextprotocol/sdk/shared/transport.js";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { article, says, testbyMarket } from "../../gold/invented.ts";
import { type LocalServer, serve } from "../../gold/local-server.ts";
import { appendReadings } from "../app/books.ts";

const folder = mkdtempSync(join(tmpdir(), "hearsay-mcp-"));
const ledger = join(folder, "ledger.db");
const command = ["--import", "tsx", join(dirname(fileURLToPath(import.meta.url)), "../cli/main.ts"), "mcp", "--ledger", ledger];

/** Milliseconds that a busy machine may take to start the command. */
const SLOW = 60_000;
/** More rumours about one man than an answer shows. */
const MANY = 12;

beforeAll(async () => {
  const clubs = Array.from({ length: MANY }, (_, n) => `Storby ${String.fromCharCode(65 + n)}`);
  await appendReadings(
    [
      ...testbyMarket(),
      article("2019-06-01", "Tredjebladet", ...clubs.map((club) => says("candidacy", "Per Mange", club, { stage: "linked" }))),
    ],
    ledger,
  );
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Answer {
  readonly text: string;
  readonly isError: boolean;
  // biome-ignore lint/suspicious/noExplicitAny: expectations say what is in it
  readonly answer: Record<string, any>;
}

async function ask(client: Client, name: string, asked: Record<string, unknown>): Promise<Answer> {
  const { content, isError, structuredContent } = await client.callTool({ name, arguments: asked });
  const [first] = content as readonly { readonly text?: string }[];
  return { text: first?.text ?? "", isError: isError === true, answer: (structuredContent ?? {}) as Answer["answer"] };
}

describe("over standard input and output", () => {
  const client = new Client({ name: "test", version: "1" });
  beforeAll(async () => {
    await client.connect(new StdioClientTransport({ command: process.execPath, args: [...command], stderr: "pipe" }));
    // From here on the client holds every answer against the schema of its tool.
    await client.listTools();
  }, SLOW);
  afterAll(() => client.close());

  test("offers tools that only read, each described, with schemas", async () => {
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name).sort()).toEqual("club explain outlets person read rumours search vacancies".split(" "));
    for (const { description, inputSchema, outputSchema, annotations } of tools) {
      expect(description?.length).toBeGreaterThan(80);
      expect(inputSchema).toMatchObject({ type: "object", additionalProperties: false });
      expect(outputSchema).toMatchObject({ type: "object" });
      expect(annotations).toMatchObject({ readOnlyHint: true, destructiveHint: false });
    }
    expect(client.getInstructions()).toContain("claims of articles, not facts");
  });

  test("a person: every statement with hedge, chain, day, sentence and claim", async () => {
    const { text, answer, isError } = await ask(client, "person", { name: "prøve" });
    expect(isError).toBe(false);
    expect(text).toMatch(
      /candidacy of Jens Prøve for head coach at Testby · stage talks · open \(nothing decides it yet\)[^\n]*\n {2}- stage talks · relay · told as possible · Andenbladet ← Prøvebladet · published 3 May 2019 · “[^”]+” · claim [0-9a-f]{12}/,
    );
    expect(answer).toMatchObject({
      person: { name: "Jens Prøve" },
      rumours: [{ outcome: "open", reports: [{ certainty: "possible", chain: ["Andenbladet", "Prøvebladet"] }] }],
    });
    expect(await ask(client, "person", { name: "prøve", at: "2019-05-02" })).toMatchObject({ answer: { rumours: [] } });
    expect(await ask(client, "person", { name: "prøve", asOf: "2019-05-02" })).toMatchObject({
      isError: true,
      text: expect.stringContaining("nobody"),
    });
  });

  test("a claim of an answer can be explained", async () => {
    const { answer } = await ask(client, "person", { name: "Jens Prøve" });
    const claim = String(answer.rumours[0].reports[0].claim);
    const explained = await ask(client, "explain", { claim: claim.slice(0, 12).toUpperCase() });
    expect(explained.answer).toMatchObject({ claim, certainty: "possible" });
    expect(explained.text).toContain("chain, from the publisher to the origin: Andenbladet (outlet) ← Prøvebladet (outlet)");
    expect(await ask(client, "explain", { claim: "ffffffff" })).toMatchObject({ isError: true, text: expect.stringContaining("no claim") });
  });

  test("a club, benches on a day, outlets, rumours, search", async () => {
    const club = await ask(client, "club", { name: "testby" });
    expect(club.text).toContain("departure: told as certain · Prøvebladet · published 1 May 2019");
    expect(club.answer).toMatchObject({ bench: [{ person: { name: "Bo Taget" } }, { person: { name: "Ole Test" } }] });
    const { text, answer } = await ask(client, "vacancies", { at: "2019-05-05" });
    expect(answer).toMatchObject({ day: "2019-05-05", benches: [{ state: "interim", candidates: [{ person: { name: "Jens Prøve" } }] }] });
    expect(text).toMatch(
      /rumoured: Jens Prøve, stage talks .* if he goes, Tomby is without a coach\n {4}- .*told as possible · Andenbladet/,
    );
    expect((await ask(client, "vacancies", { at: "2019-04-01" })).answer.benches).toEqual([]);
    expect((await ask(client, "outlets", {})).text).toMatch(/Prøvebladet .*\n {2}- as origin: 1 rumour told/);
    expect((await ask(client, "outlets", { name: "andenbladet" })).text).toContain("Has rumours from:\n- Prøvebladet: 1 rumour");
    expect((await ask(client, "search", { words: "ole test", limit: 1 })).answer).toMatchObject({
      claims: [{ person: { name: "Ole Test" } }],
      suggestions: [{ kind: "person", name: "Ole Test" }],
      left: [{ part: "claims", shown: 1, total: null, next: 1 }],
    });
  });

  test("what is left out is told, and can be asked for", async () => {
    const first = await ask(client, "person", { name: "mange", limit: 5 });
    expect(first.answer.rumours).toHaveLength(5);
    expect(first.answer.left).toContainEqual({ part: "rumours", shown: 5, total: MANY, next: 5 });
    expect(first.text).toContain(`rumours: 5 of ${MANY} shown (offset 5 goes on, with part "rumours")`);
    const rest = await ask(client, "person", { name: "mange", part: "rumours", offset: 5, limit: 50 });
    const ids = [...first.answer.rumours, ...rest.answer.rumours].map(({ id }) => id);
    expect(new Set(ids).size).toBe(MANY);
    const page = await ask(client, "rumours", { open: true, limit: 4, offset: 10 });
    expect(page.answer).toMatchObject({ total: MANY + 1, left: [{ part: "rumours", next: null }] });
    const one = await ask(client, "rumours", { id: ids[0] });
    expect(one.answer).toMatchObject({ total: 1, rumours: [{ id: ids[0], reports: [{ publisher: "Tredjebladet" }] }] });
  });

  test("reads a text, tells what is new, and stores nothing", async () => {
    const text = "6 May 2019\n\nTestby sack coach\n\nTestby FC have sacked their head coach Ole Test, the club said on Monday.\n";
    for (const _ of [1, 2]) {
      const read = await ask(client, "read", { text, publisher: "Fjerdebladet" });
      expect(read.answer).toMatchObject({ kept: false, article: { publication: null, text: null, publisher: "Fjerdebladet" } });
      expect(read.text).toMatch(/departure of Ole Test.*: told as certain · Fjerdebladet/);
      expect(read.text).toMatch(/What is new, against \d+ older articles/);
    }
    expect(await ask(client, "search", { words: "fjerdebladet" })).toMatchObject({ answer: { claims: [] } });
    expect(await ask(client, "read", { text: "   " })).toMatchObject({ isError: true });
  });

  test.each([
    ["person", { name: "Jens Prøfe" }, "Did you mean Jens Prøve (person:"],
    ["club", { name: "Tesdby" }, "Did you mean Testby (club:"],
    ["outlets", { name: "Nemobladet" }, "no outlet in the ledger"],
    ["rumours", { id: "candidacy:nobody" }, "no rumour in the ledger"],
    ["person", {}, "name"],
    ["person", { name: 7 }, "expected string"],
    ["person", { name: "x".repeat(1_000_000) }, "name"],
    ["person", { name: "prøve", limit: 1e9 }, "limit"],
    ["person", { name: "prøve", limit: -1 }, "limit"],
    ["person", { name: "prøve", surprise: true }, "surprise"],
    ["vacancies", { at: "2019-02-30" }, "YYYY-MM-DD"],
    ["search", { words: "  " }, "words"],
    ["explain", { claim: "../../etc" }, "no id"],
    ["read", {}, "Give the article"],
    ["read", { url: "https://prove.example/1" }, "--allow-fetch"],
    ["read", { url: "file:///etc/passwd" }, "url"],
    ["read", { url: "/etc/passwd" }, "url"],
    ["read", { text: "a".repeat(300_000) }, "characters"],
    ["forget", { name: "Jens Prøve" }, "not found"],
    ["__proto__", {}, ""],
  ])("refuses %s, case %#", async (name, asked, words) => {
    const { isError, text } = await ask(client, name, asked);
    expect(isError).toBe(true);
    expect(text).toContain(words);
    expect(text).not.toContain("at file:");
  });
});

interface Ended {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

function start(...more: readonly string[]): {
  readonly child: ChildProcess;
  readonly ended: Promise<Ended>;
  readonly said: (words: RegExp) => Promise<string>;
} {
  const child = spawn(process.execPath, [...command, ...more], { stdio: "pipe" });
  const seen = { out: "", err: "" };
  child.stdout.on("data", (data) => {
    seen.out += data;
  });
  child.stderr.on("data", (data) => {
    seen.err += data;
  });
  const said = async (words: RegExp): Promise<string> => {
    for (;;) {
      const [found] = words.exec(seen.out + seen.err) ?? [];
      if (found) return found;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  };
  return { child, said, ended: once(child, "close").then(([status]) => ({ status: status as number | null, ...seen })) };
}

const hello = JSON.stringify({
  jsonrpc: "2.0",
  id: 1,
  method: "initialize",
  params: { protocolVersion: "2025-06-18", capabilities: {}, clientInfo: { name: "raw", version: "1" } },
});
const call = (id: number, name: string, asked: unknown): string =>
  JSON.stringify({ jsonrpc: "2.0", id, method: "tools/call", params: { name, arguments: asked } });

describe("a raw pipe", () => {
  test("broken lines are passed over, what came before the end is answered, and nothing else is on standard output", async () => {
    const { child, ended } = start();
    const deep = `{"jsonrpc":"2.0","id":3,"method":"tools/call","params":{"name":"person","arguments":{"name":${"[".repeat(20_000)}${"]".repeat(20_000)}}}}`;
    child.stdin?.end(["{broken", "[]", "null", '{"jsonrpc":"1.0"}', hello, call(2, "person", { name: "prøve" }), deep, ""].join("\n"));
    const { status, out, err } = await ended;
    expect(status).toBe(0);
    const answers = out
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as { jsonrpc: string; id: number; result?: { isError?: boolean } });
    expect(answers.every(({ jsonrpc }) => jsonrpc === "2.0")).toBe(true);
    expect(answers.find(({ id }) => id === 2)?.result).toMatchObject({ structuredContent: { person: { name: "Jens Prøve" } } });
    expect(err).toContain("JSON");
  });

  test("a line without end is given up on, with a reason", async () => {
    const { child, ended } = start();
    child.stdin?.on("error", () => undefined);
    child.stdin?.write("x".repeat(12_000_000));
    expect(await ended).toMatchObject({ status: 1, out: "", err: expect.stringContaining("maximum size") });
  });

  test("ends well on SIGTERM", async () => {
    const { child, ended, said } = start();
    child.stdin?.write(`${hello}\n`);
    await said(/"serverInfo"/);
    child.kill("SIGTERM");
    expect(await ended).toMatchObject({ status: 0, err: "" });
  });

  test("says where there is no ledger", async () => {
    expect(await start("--ledger", join(folder, "none.db")).ended).toMatchObject({
      status: 1,
      out: "",
      err: expect.stringContaining("there is no ledger yet"),
    });
    expect(await start("--port", "many").ended).toMatchObject({ status: 2, out: "" });
  });
});

describe("over HTTP", () => {
  let server: ReturnType<typeof start>;
  let address: URL;
  let site: LocalServer;
  beforeAll(async () => {
    const page = (words: string): string =>
      `<!doctype html><html lang="da"><title>Testby</title><article><h1>Testby</h1><p>${words}</p></article></html>`;
    const words =
      "Testby BK har fyret cheftræner Jens Prøve. Det oplyser klubben på sin hjemmeside. Han kom til klubben i 2029, og bestyrelsen takker ham.";
    site = await serve({ "/fyret": page(words), "/lukket": page(words), "/robots.txt": "User-agent: *\nDisallow: /lukket\n" });
    server = start("--http", "--port", "0", "--allow-fetch", "--allow-private", "--allow-host", "books.prove.example");
    address = new URL(await server.said(/http:\S+/));
  }, SLOW);
  afterAll(async () => {
    server.child.kill("SIGTERM");
    await site.close();
  });

  function post(
    body: string,
    headers: Record<string, string> = {},
    method = "POST",
    path = "/mcp",
  ): Promise<{ status: number; text: string }> {
    const accept = { "content-type": "application/json", accept: "application/json, text/event-stream" };
    return new Promise((resolve, reject) => {
      const sent = request(
        { host: address.hostname, port: address.port, path, method, headers: { ...accept, ...headers } },
        async (response) => {
          let text = "";
          for await (const chunk of response) text += chunk;
          resolve({ status: response.statusCode ?? 0, text });
        },
      );
      sent.on("error", reject);
      sent.end(body);
    });
  }

  test("a client asks as over a pipe, several at once", async () => {
    const client = new Client({ name: "test", version: "1" });
    await client.connect(new StreamableHTTPClientTransport(address) as Transport);
    await client.listTools();
    const all = await Promise.all(["prøve", "mange", "nobody at all", "ole test"].map((name) => ask(client, "person", { name })));
    expect(all.map(({ isError }) => isError)).toEqual([false, false, true, false]);
    expect(all[0]?.text).toContain("told as possible · Andenbladet ← Prøvebladet");
    await client.close();
  });

  test("fetches an address where that is allowed", async () => {
    const { text } = await post(call(1, "read", { url: `${site.origin}/fyret` }));
    expect(text).toContain("departure of Jens Prøve");
    expect(site.asked).toContain("/robots.txt");
    expect((await post(call(2, "read", { url: `${site.origin}/lukket` }))).text).toMatch(/robots.*"isError":true/);
    expect(site.asked).not.toContain("/lukket");
  });

  test("a forged host or origin gets nothing; names that were allowed are answered", async () => {
    for (const headers of [
      { host: "evil.example" },
      { host: `evil.example:${address.port}` },
      { origin: "https://evil.example" },
      { origin: "null" },
    ]) {
      const { status, text } = await post(hello, headers);
      expect(status).toBeGreaterThanOrEqual(400);
      expect(text).not.toContain("serverInfo");
    }
    for (const headers of [
      { host: "books.prove.example" },
      { host: `localhost:${address.port}`, origin: `http://localhost:${address.port}` },
    ])
      expect(await post(hello, headers)).toMatchObject({ status: 200, text: expect.stringContaining("serverInfo") });
  });

  test("what is no request is refused, and the next one is answered", async () => {
    expect(await post("{broken")).toMatchObject({ status: 400 });
    expect(await post("[]")).not.toMatchObject({ status: 500 });
    expect(await post("x".repeat(5_000_000)).catch(() => ({ status: 413 }))).toMatchObject({ status: 413 });
    expect(await post(hello, { "content-type": "text/plain" })).toMatchObject({ status: 415 });
    expect(await post("", {}, "GET")).toMatchObject({ status: 405 });
    expect(await post("", {}, "DELETE")).toMatchObject({ status: 405 });
    expect(await post(hello, {}, "POST", "/../ledger.db")).toMatchObject({ status: 404 });
    expect(await post(`[${Array.from({ length: 150 }, (_, id) => call(id, "outlets", {})).join()}]`)).toMatchObject({ status: 400 });
    expect(await post(call(7, "nope", {}))).toMatchObject({ status: 200, text: expect.stringContaining("not found") });
    expect(await post(call(8, "person", { name: "prøve" }))).toMatchObject({ status: 200, text: expect.stringContaining("Jens Prøve") });
  });

  test("a port that is taken is said, and it ends well on SIGTERM", async () => {
    expect(await start("--http", "--port", address.port).ended).toMatchObject({
      status: 1,
      out: "",
      err: expect.stringContaining("EADDRINUSE"),
    });
    server.child.kill("SIGTERM");
    expect(await server.ended).toMatchObject({ status: 0, out: "" });
  });
});
