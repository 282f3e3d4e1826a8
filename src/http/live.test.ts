import { type IncomingMessage, get as request } from "node:http";
import { connect } from "node:net";
import { afterEach, expect, test } from "vitest";
import { article, says } from "../../gold/invented.ts";
import { MARKET, openStand, type Stand, TODAY } from "../../gold/stand.ts";
import { listen } from "./listening.ts";

const LOCAL = { host: "127.0.0.1", port: 0, mayMove: false };
const open: Stand[] = [];

async function running(changes: Parameters<typeof openStand>[1] = {}) {
  const stand = await openStand(MARKET, changes);
  open.push(stand);
  return { ...stand, address: await listen(stand.app, LOCAL) };
}

afterEach(async () => {
  for (const { app, ledger } of open.splice(0)) {
    await app.close();
    await ledger.close();
  }
});

/** What a stream says until it has said all of some words. */
function heard(address: string, words: readonly string[], headers: Readonly<Record<string, string>> = {}): Promise<string> {
  return new Promise((resolve, reject) => {
    const asked = request(`${address}/api/events`, { headers }, (answer: IncomingMessage) => {
      let text = "";
      answer.on("data", (piece) => {
        text += piece;
        if (words.every((word) => text.includes(word))) {
          asked.destroy();
          resolve(text);
        }
      });
      answer.on("error", () => resolve(text));
      answer.on("end", () => resolve(text));
    });
    asked.on("error", reject);
  });
}

const AT = { reader: "1.0", at: "2029-06-14T00:00:00.000Z" };
const NEWS = article("2029-06-13", "Avisen", says("appointment", "Jens Prøve", "Andenby", { at: "2029-06-13" }));

test("tells listeners of new claims and of what they settle, and those who come back what they missed", async () => {
  const { address, ledger } = await running({ pulse: 30 });
  while ((await ledger.stale(TODAY)).marks.length > 0) await new Promise((resolve) => setTimeout(resolve, 50));
  const stream = heard(address, ["event: claim", "event: settled"]);
  await new Promise((resolve) => setTimeout(resolve, 100));
  await ledger.append([NEWS], AT);
  const text = await stream;
  const data = [...text.matchAll(/^event: (\w+)\ndata: (.*)$/gm)].map(([, name, json]) => [name, JSON.parse(json ?? "")]);
  expect(data).toContainEqual([
    "claim",
    expect.objectContaining({ kind: "appointment", person: expect.objectContaining({ name: "Jens Prøve" }) }),
  ]);
  expect(data).toContainEqual([
    "settled",
    expect.objectContaining({ person: "Jens Prøve", club: "Andenby", outcome: "came-true", rule: "appointed" }),
  ]);
  const missed = await heard(address, ["appointment", "settled"], { "last-event-id": "8-00000000-0" });
  expect(missed).toContain("event: claim");
  expect(await heard(address, ["listening"], { "last-event-id": "nonsense" })).not.toContain("event:");
});

test("a stop lets the open request end, ends streams, and takes no new ones", async () => {
  let release = (): void => undefined;
  const waiting = new Promise<void>((resolve) => {
    release = resolve;
  });
  const slow = await openStand(MARKET, {
    threads: {
      make: async () => {
        await waiting;
        return { status: 200, type: "text/plain", body: "at last" };
      },
      read: async () => ({ source: "", refused: "" }),
      refresh: async () => ({ people: 0, settled: [] }),
      close: async () => undefined,
    },
  });
  open.push(slow);
  const address = await listen(slow.app, LOCAL);
  const answer = fetch(`${address}/api/market`).then((one) => one.text());
  const stream = heard(address, ["never said"]);
  await new Promise((resolve) => setTimeout(resolve, 100));
  const closing = slow.app.close();
  await expect(stream).resolves.toContain("listening");
  await new Promise((resolve) => setTimeout(resolve, 50));
  await expect(fetch(`${address}/api/rumours`)).rejects.toThrow();
  release();
  expect(await answer).toBe("at last");
  await closing;
});

test("many who ask for the same at once are answered by one making", async () => {
  let made = 0;
  const { address } = await running({
    threads: {
      make: async () => {
        made++;
        await new Promise((resolve) => setTimeout(resolve, 50));
        return { status: 200, type: "text/plain", body: "x".repeat(5000) };
      },
      read: async () => ({ source: "", refused: "" }),
      refresh: async () => ({ people: 0, settled: [] }),
      close: async () => undefined,
    },
  });
  const answers = await Promise.all(Array.from({ length: 20 }, () => fetch(`${address}/api/market`).then((one) => one.text())));
  expect([new Set(answers).size, made]).toEqual([1, 1]);
});

test("a tag answers in place of the body", async () => {
  const { address } = await running();
  const first = await fetch(`${address}/api/people/bo-taget`);
  const again = await fetch(`${address}/api/people/bo-taget`, { headers: { "if-none-match": first.headers.get("etag") ?? "" } });
  expect([again.status, await again.text()]).toEqual([304, ""]);
});

test("the next port is taken where one is in use, unless it was asked for by number", async () => {
  const [one, other] = [await openStand(), await openStand()];
  open.push(one, other);
  const address = await listen(one.app, LOCAL);
  const port = Number(new URL(address).port);
  await expect(listen(other.app, { ...LOCAL, port })).rejects.toThrow("is taken");
  expect(Number(new URL(await listen(other.app, { ...LOCAL, port, mayMove: true })).port)).toBeGreaterThan(port);
});

test("only its own names are answered on a machine of one's own, and raw paths lead nowhere", async () => {
  const { address } = await running();
  const port = Number(new URL(address).port);
  const raw = (lines: string): Promise<string> =>
    new Promise((resolve) => {
      const socket = connect(port, "127.0.0.1", () => socket.end(lines));
      let text = "";
      socket.on("data", (piece) => {
        text += piece;
      });
      socket.on("close", () => resolve(text));
    });
  const ask = (path: string, host: string) => raw(`GET ${path} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`);
  expect(await ask("/api/market", "evil.test")).toMatch(/^HTTP\/1.1 421 /);
  expect(await ask("/api/market", `localhost:${port}`)).toMatch(/^HTTP\/1.1 200 /);
  expect(await ask("/articles/../../etc/passwd", "localhost")).toMatch(/^HTTP\/1.1 404 /);
  expect(await ask("/../../etc/passwd", "localhost")).toMatch(/^HTTP\/1.1 404 /);
  expect(await raw("GARBAGE\r\n\r\n")).toMatch(/^HTTP\/1.1 400 /);
});
