/** Web archives and zips, whole, packed, cut and damaged. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync, crc32 as crcOf, deflateRawSync, gzipSync } from "node:zlib";
import fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import type { Article, Refusal } from "../../model/index.ts";
import { articles } from "../index.ts";
import { parseHttp } from "./http-message.ts";
import { unpackMembers } from "./members.ts";
import { warcRecords } from "./warc.ts";

const folder = mkdtempSync(join(tmpdir(), "hearsay-archives-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let files = 0;
function file(bytes: Uint8Array, ending: string): string {
  const path = join(folder, `${++files}${ending}`);
  writeFileSync(path, bytes);
  return path;
}

async function take(path: string): Promise<(Article | Refusal)[]> {
  const found: (Article | Refusal)[] = [];
  for await (const one of articles([path])) found.push(one);
  return found;
}

const said = (one: Article | Refusal): string => ("refused" in one ? one.refused : one.text.replace(/\s+/g, " "));

/** Enough words that a page is an article. */
const MORE =
  "Klubben oplyser det på sin hjemmeside tirsdag aften. Træneren har været i klubben i to år, og bestyrelsen takker ham for indsatsen.";

const html = (words: string, head = ""): string =>
  `<!doctype html><html lang="da"><head><title>${words}</title>${head}</head><body><article><h1>${words}</h1><p>${words} ${MORE}</p><p>${MORE}</p></article></body></html>`;

function record(type: string, address: string, block: string | Uint8Array, more: Record<string, string> = {}): Buffer {
  const bytes = Buffer.from(block as Uint8Array);
  const media = type === "response" ? "application/http; msgtype=response" : "text/plain";
  const headers = {
    "WARC-Type": type,
    "WARC-Target-URI": address,
    "WARC-Date": "2030-02-03T10:00:00Z",
    "Content-Type": media,
    "Content-Length": String(bytes.length),
    ...more,
  };
  const head = Object.entries(headers)
    .map(([name, value]) => `${name}: ${value}\r\n`)
    .join("");
  return Buffer.concat([Buffer.from(`WARC/1.0\r\n${head}\r\n`), bytes, Buffer.from("\r\n\r\n")]);
}

const answer = (body: string | Uint8Array, headers = ""): Buffer =>
  Buffer.concat([
    Buffer.from(`HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n${headers}\r\n`),
    Buffer.from(body as Uint8Array),
  ]);

const page = (n: number, words = `Side ${n} om træneren.`): Buffer => record("response", `https://prove.example/${n}`, answer(html(words)));

const info = record("warcinfo", "", "software: prøve");
const request = record("request", "https://prove.example/1", "GET / HTTP/1.1\r\n\r\n");
const picture = record("response", "https://prove.example/a.png", "HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\n\u0089PNG");
const gone = record("response", "https://prove.example/gone", "HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\n\r\n<p>Væk</p>");

describe("WARC", () => {
  const records = [info, request, page(1), picture, gone, page(2), page(3)];

  test.each([
    ["plain", ".warc", Buffer.concat(records)],
    ["a gzip member a record", ".warc.gz", Buffer.concat(records.map((one) => gzipSync(one)))],
    ["one gzip member for all", ".warc.gz", gzipSync(Buffer.concat(records))],
    ["plain under any name", ".bin", Buffer.concat(records)],
    ["packed under another name", ".gz", gzipSync(Buffer.concat(records))],
  ])("%s gives its pages", async (_, ending, bytes) => {
    const path = file(bytes, ending);
    const found = await take(path);
    expect(found.map(said).map((text) => /Side \d/.exec(text)?.[0])).toEqual(["Side 1", "Side 2", "Side 3"]);
    expect(found[0]).toMatchObject({
      url: "https://prove.example/1",
      published: { earliest: null, latest: "2030-02-03" },
      pile: expect.stringContaining(folder),
    });
  });

  test("texts that were made of pages are texts", async () => {
    const path = file(record("conversion", "https://prove.example/1", "Ny træner.\nHan hedder Jens Prøve."), ".warc");
    expect(await take(path)).toMatchObject([{ text: "Ny træner.\nHan hedder Jens Prøve.", url: "https://prove.example/1" }]);
  });

  test("a page whose site keeps mining to itself is left alone", async () => {
    const own = [
      record("response", "https://prove.example/1", answer(html("Nej"), "tdm-reservation: 1\r\n")),
      record("response", "https://prove.example/2", answer(html("Nej", '<meta name="robots" content="noai">'))),
    ];
    expect((await take(file(Buffer.concat(own), ".warc"))).map(said)).toEqual([
      expect.stringContaining("reserves text and data mining"),
      expect.stringContaining('"noai"'),
    ]);
    const free = record("response", "https://prove.example/3", answer(html("Ja"), "tdm-reservation: 0\r\n"));
    expect(await take(file(Buffer.concat([free, page(1)]), ".warc"))).toMatchObject([
      { permission: { robots: "unsaid", mining: "allowed" } },
      { permission: { robots: "unsaid", mining: "unsaid" } },
    ]);
  });

  test.each([
    ["in the block", 40],
    ["in the headers", page(2).length - 30],
  ])("a record that is cut %s is told, plain or packed", async (_, lost) => {
    const plain = Buffer.concat([page(1), page(2)]);
    expect((await take(file(plain.subarray(0, plain.length - lost), ".warc"))).map(said)).toEqual([
      expect.stringContaining("Side 1"),
      expect.stringContaining("is cut off"),
    ]);
    const packed = Buffer.concat([gzipSync(page(1)), gzipSync(page(2))]);
    expect((await take(file(packed.subarray(0, packed.length - 40), ".warc.gz"))).map(said)).toEqual([
      expect.stringContaining("Side 1"),
      expect.stringContaining("is cut off"),
    ]);
  });

  test("a damaged member is told, and the rest is read", async () => {
    const bad = Buffer.from(gzipSync(page(2, "x".repeat(9000) + Math.PI)));
    bad.fill(0xff, 20, 60);
    const packed = Buffer.concat([gzipSync(page(1)), bad, gzipSync(page(3)), Buffer.from("rubbish"), gzipSync(page(4))]);
    const found = (await take(file(packed, ".warc.gz"))).map(said);
    expect(found.filter((text) => text.startsWith("Side")).map((text) => text.slice(0, 6))).toEqual(["Side 1", "Side 3", "Side 4"]);
    expect(found.filter((text) => text.includes("is damaged")).length).toBeGreaterThanOrEqual(2);
  });

  test("a record that lies about its length costs itself and no other", async () => {
    const short = record("response", "https://prove.example/9", answer(html("Kort")), { "Content-Length": "40" });
    const found = (await take(file(Buffer.concat([page(1), short, page(2)]), ".warc"))).map(said);
    expect(found[0]).toContain("Side 1");
    expect(found.at(-1)).toContain("Side 2");
    expect(found.some((text) => text.includes("belong to no record"))).toBe(true);
    const mute = record("response", "https://prove.example/9", "x", { "Content-Length": "many" });
    expect((await take(file(Buffer.concat([mute, page(2)]), ".warc"))).map(said).at(-1)).toContain("Side 2");
  });

  test("an archive without pages says so", async () => {
    expect((await take(file(Buffer.concat([info, picture]), ".warc"))).map(said)).toEqual(["is a web archive without a page in it"]);
  });

  test("records are the same however the bytes arrive", async () => {
    const bytes = Buffer.concat(records.map((one) => gzipSync(one)));
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 700 }), async (size) => {
        async function* chunks(): AsyncGenerator<Uint8Array> {
          for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
        }
        let count = 0;
        for await (const one of warcRecords(chunks(), { isPacked: true, isWanted: () => true, limit: 1 << 20 }))
          count += "broken" in one ? 100 : 1;
        expect(count).toBe(records.length);
      }),
      { numRuns: 25 },
    );
  });

  test("no damage stops it or makes it throw", async () => {
    const good = Buffer.concat(records.map((one) => gzipSync(one)));
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(fc.nat(good.length - 1), fc.nat(255)), { maxLength: 20 }), async (changes) => {
        const bytes = Buffer.from(good);
        for (const [at, value] of changes) bytes[at] = value;
        async function* chunks(): AsyncGenerator<Uint8Array> {
          yield bytes;
        }
        for await (const one of warcRecords(chunks(), { isPacked: true, isWanted: () => true, limit: 1 << 20 }))
          expect(one.number).toBeGreaterThan(0);
      }),
      { numRuns: 60 },
    );
  });

  test("a member that unpacks into a huge block is passed over with little memory", async () => {
    const bomb = gzipSync(record("response", "https://prove.example/bomb", Buffer.alloc(100 << 20, 32)), { level: 9 });
    const before = process.memoryUsage().arrayBuffers;
    let most = 0;
    async function* whole(): AsyncGenerator<Uint8Array> {
      yield bomb;
    }
    for await (const part of unpackMembers(whole())) {
      if ("length" in part) most = Math.max(most, process.memoryUsage().arrayBuffers - before);
    }
    expect(most).toBeLessThan(120 << 20);
    const found = (await take(file(Buffer.concat([bomb, gzipSync(page(1))]), ".warc.gz"))).map(said);
    expect(found).toEqual([expect.stringContaining("is longer than any page (100 MB)"), expect.stringContaining("Side 1")]);
  });
});

describe("answers of web servers", () => {
  const body = (message: ReturnType<typeof parseHttp>): string => Buffer.from(message?.body ?? "none").toString("utf8");
  const head = (headers: string): Buffer => Buffer.from(`HTTP/1.1 200 OK\r\n${headers}\r\n`);

  test.each([
    ["chunks", "Transfer-Encoding: chunked\r\n", Buffer.from("3\r\nabc\r\n2;x=y\r\nde\r\n0\r\n\r\n"), "abcde"],
    ["chunks that the crawler joined", "Transfer-Encoding: chunked\r\n", Buffer.from("<p>abcde"), "<p>abcde"],
    ["chunks that end early", "Transfer-Encoding: chunked\r\n", Buffer.from("3\r\nabc\r\nff\r\nde"), "abcde"],
    ["gzip", "Content-Encoding: gzip\r\n", gzipSync("abcde"), "abcde"],
    ["brotli", "Content-Encoding: br\r\n", brotliCompressSync("abcde"), "abcde"],
    ["gzip that the crawler unpacked", "Content-Encoding: gzip\r\n", Buffer.from("abcde"), "abcde"],
  ])("%s", (_, headers, bytes, text) => expect(body(parseHttp(Buffer.concat([head(headers), bytes]), 1 << 20))).toBe(text));

  test("what unpacks into too much stays packed, what is no answer is none", () => {
    const bomb = gzipSync(Buffer.alloc(10 << 20));
    expect(parseHttp(Buffer.concat([head("Content-Encoding: gzip\r\n"), bomb]), 1 << 20)?.body.length).toBe(bomb.length);
    expect(parseHttp(Buffer.from("220 mail"), 1 << 20)).toBe(null);
  });
});

/** A zip by hand, so that it can lie: names, contents, and what the directory says of their sizes. */
function zip(entries: readonly (readonly [name: string, content: string | Uint8Array, lie?: { size?: number; flags?: number }])[]): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const [name, content, { size, flags = 0 } = {}] of entries) {
    const bytes = Buffer.from(content as Uint8Array);
    const packed = deflateRawSync(bytes);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(20, 4);
    local.writeUInt16LE(flags, 6);
    local.writeUInt16LE(8, 8);
    local.writeUInt32LE(crcOf(bytes), 14);
    local.writeUInt32LE(packed.length, 18);
    local.writeUInt32LE(size ?? bytes.length, 22);
    local.writeUInt16LE(Buffer.byteLength(name), 26);
    const central = Buffer.alloc(46);
    central.writeUInt32LE(0x02014b50, 0);
    local.copy(central, 6, 4, 30);
    central.writeUInt32LE(at, 42);
    locals.push(local, Buffer.from(name), packed);
    directory.push(central, Buffer.from(name));
    at += 30 + Buffer.byteLength(name) + packed.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(Buffer.concat(directory).length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...locals, ...directory, end]);
}

describe("zip", () => {
  test("gives the files that would be read in a directory, in any shape", async () => {
    const inside: Parameters<typeof zip>[0] = [
      ["a.txt", "Én."],
      ["b/c.jsonl", '{"text":"To."}\n{"text":"Tre."}\n'],
      ["d.html", html("Fire.")],
      ["e.jsonl.gz", gzipSync('{"text":"Fem."}\n')],
      ["f.warc.gz", gzipSync(page(6))],
      ["picture.png", "nej"],
      ["__MACOSX/a.txt", "nej"],
      [".hidden.txt", "nej"],
    ];
    const path = file(zip(inside), ".zip");
    const found = await take(path);
    expect(found.map(said).map((text) => text.split(" ")[0])).toEqual(["Én.", "To.", "Tre.", "Fire.", "Fem.", "Side"]);
    expect(found[2]?.source).toBe(`${path}/b/c.jsonl:2`);
  });

  test("what is wrong in it is told, and the rest is read", async () => {
    const bad: Parameters<typeof zip>[0] = [
      ["short.txt", "Jeg er længere end jeg siger.", { size: 3 }],
      ["locked.txt", "Låst.", { flags: 1 }],
      ["inner.zip", zip([["a.txt", "a"]])],
      ["good.txt", "God."],
    ];
    expect((await take(file(zip(bad), ".zip"))).map(said)).toEqual([
      expect.stringContaining("could not be read"),
      "is locked with a password",
      expect.stringContaining("inside something else"),
      "God.",
    ]);
    expect((await take(file(zip([["a.png", "a"]]), ".zip"))).map(said)).toEqual([
      expect.stringContaining("holds no articles that hearsay knows"),
    ]);
    const cut = zip([["a.txt", "Én."]]);
    expect((await take(file(cut.subarray(0, cut.length - 5), ".zip"))).map(said)).toEqual([
      expect.stringContaining("is damaged, or no ZIP"),
    ]);
  });

  test("bombs and paths that lead out of it do no harm", async () => {
    const bomb = zip([["a.txt", "Stor.", { size: 300 << 20 }]]);
    expect((await take(file(bomb, ".zip"))).map(said)).toEqual([expect.stringContaining("would unpack into more than 300 times")]);
    expect((await take(file(zip([["../../a.txt", "Ude."]]), ".zip"))).map(said)).toEqual([
      expect.stringContaining("is damaged, or no ZIP"),
    ]);
  });
});

test("a packed text is unpacked, a cut one is told, a bomb is refused", async () => {
  expect((await take(file(gzipSync("Ny træner."), ".txt.gz"))).map(said)).toEqual(["Ny træner."]);
  const lines = gzipSync('{"text":"Én."}\n'.repeat(1000));
  const cut = (await take(file(lines.subarray(0, lines.length - 9), ".jsonl.gz"))).map(said);
  expect([cut[0], cut.at(-1)]).toEqual(["Én.", expect.stringContaining("is cut off")]);
  expect((await take(file(gzipSync(Buffer.alloc(30 << 20, 97)), ".txt.gz"))).map(said)).toEqual([
    expect.stringContaining("is longer than any article"),
  ]);
});
