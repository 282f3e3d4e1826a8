import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import type { Article, Refusal } from "../model/index.ts";
import { articles, MAX_ARTICLE_BYTES } from "./index.ts";
import { lines } from "./lines.ts";

const folder = mkdtempSync(join(tmpdir(), "hearsay-intake-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let files = 0;
function file(content: string | Uint8Array, ending = ".txt"): string {
  const path = join(folder, `${++files}${ending}`);
  writeFileSync(path, content);
  return path;
}

async function take(...paths: string[]): Promise<{ read: (Article | Refusal)[]; notices: string[] }> {
  const notices: string[] = [];
  const read: (Article | Refusal)[] = [];
  for await (const article of articles(paths, { notice: (_, notice) => notices.push(notice) })) read.push(article);
  return { read, notices };
}

async function* chunked(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let i = 0; i < bytes.length; i += size) yield bytes.subarray(i, i + size);
}

const utf16 = (text: string, order: "le" | "be"): Buffer =>
  order === "le" ? Buffer.from(text, "utf16le") : Buffer.from(text, "utf16le").swap16();

describe("texts", () => {
  test("come to the letter", async () => {
    const text = "\n  Første linje \r\n\tsidste\u00a0😀 \n";
    const path = file(text);
    expect((await take(path)).read).toEqual([{ source: path, text }]);
  });

  test.each([
    ["UTF-8 with a byte order mark", Buffer.from("\ufeffåben bænk"), "\ufeffåben bænk", []],
    ["UTF-16 little-endian", utf16("\ufeffåben bænk", "le"), "\ufeffåben bænk", ["is UTF-16, not UTF-8; read as what it is"]],
    ["UTF-16 big-endian", utf16("\ufeffåben bænk", "be"), "\ufeffåben bænk", ["is UTF-16, not UTF-8; read as what it is"]],
    ["Latin-1", Buffer.from("åben bænk", "latin1"), "åben bænk", ["is not UTF-8; read as Windows-1252 (Latin-1)"]],
    ["Windows-1252", Buffer.from([0x93, 0x6e, 0x65, 0x6a, 0x94]), "“nej”", ["is not UTF-8; read as Windows-1252 (Latin-1)"]],
    [
      "UTF-8 that was cut off",
      Buffer.from("åben bænk på").subarray(0, -1),
      "åben bænk p\ufffd",
      ["has one broken character; read with U+FFFD in its place"],
    ],
  ])("in %s", async (_, bytes, text, notices) => {
    const path = file(bytes);
    expect(await take(path)).toEqual({ read: [{ source: path, text }], notices });
  });

  test.each([
    ["an empty file", "", "is empty"],
    ["a blank file", " \r\n\ufeff", "is empty"],
    ["a PDF", "%PDF-1.7 …", "is a PDF, not text"],
    ["a binary", Buffer.from([1, 0, 2, 0, 65, 66, 0, 0]), "is binary, not text"],
    ["a page without a word", "\n<!DOCTYPE html><p> </p>", "without an article"],
    ["a book of books", "a".repeat(MAX_ARTICLE_BYTES + 1), "is longer than any article"],
  ])("refuses %s", async (_, content, reason) => {
    const path = file(content);
    const { read } = await take(path);
    expect(read).toEqual([{ source: path, refused: expect.stringContaining(reason) }]);
  });
});

test("a page that somebody saved is read, and what it reserves is noted", async () => {
  const page = (meta: string): string =>
    `<!doctype html><html><head><title>Ny</title>${meta}</head><body><article><h1>Ny træner</h1><p>${"Klubben har fået en ny træner, skriver den. ".repeat(5)}</p></article></body></html>`;
  const told = async (meta: string): Promise<unknown> => {
    const [one] = (await take(file(page(meta), ".html"))).read;
    return one && "text" in one ? (one.permission ?? null) : "refused";
  };
  expect(await told('<meta name="tdm-reservation" content="1"><meta name="tdm-policy" content="https://terms.example/">')).toEqual({
    robots: "unsaid",
    mining: "reserved",
    policy: "https://terms.example/",
  });
  expect(await told('<meta name="tdm-reservation" content="0">')).toEqual({ robots: "unsaid", mining: "allowed" });
  expect(await told("")).toBe(null);
});

describe("JSONL", () => {
  test("gives an article a line, with what the line knows of it", async () => {
    const known = { url: "https://example.org/1", publisher: "Prøvebladet", title: "Ny træner", language: "da" };
    const path = file(
      `\ufeff${JSON.stringify({ text: "Én.", published: "2020-11-02T10:00:00Z", permission: { mining: "reserved" }, ...known })}\r\n\n${JSON.stringify({ source: "b", text: "To.", published: { earliest: null, latest: "2020-12-01" }, title: null })}`,
      ".jsonl",
    );
    expect((await take(path)).read).toEqual([
      {
        source: `${path}:1`,
        text: "Én.",
        published: { earliest: "2020-11-02", latest: "2020-11-02" },
        publishedAt: "2020-11-02T10:00:00Z",
        permission: { robots: "unsaid", mining: "reserved" },
        ...known,
      },
      { source: "b", text: "To.", published: { earliest: null, latest: "2020-12-01" } },
    ]);
  });

  test.each([
    ["{", "is not JSON"],
    ["[]", "not an object"],
    ['{"title":"Kun titel"}', 'has no "text"'],
    ['{"text":" "}', 'has an empty "text"'],
    ['{"text":"a","url":5}', 'has a "url" that is not text'],
    ['{"text":"a","published":"i går"}', 'has a "published" that is no date ("i går")'],
    ['{"text":"a","published":"2021-02-30"}', "is no date"],
    ['{"text":"a","published":{"earliest":"2021-02-03","latest":"2021-02-01"}}', "is no date"],
  ])("refuses the line %s and reads the rest", async (line, reason) => {
    const path = file(`${line}\n{"text":"God."}\n`, ".ndjson");
    expect((await take(path)).read).toEqual([
      { source: `${path}:1`, refused: expect.stringContaining(reason) },
      { source: `${path}:2`, text: "God." },
    ]);
  });

  test("skips a line longer than any article, quickly", async () => {
    const path = file(`{"text":"${"a".repeat(50e6)}"}\n{"text":"God."}`, ".jsonl");
    const { read } = await take(path);
    expect(read).toEqual([
      { source: `${path}:1`, refused: expect.stringContaining("is longer than any article") },
      { source: `${path}:2`, text: "God." },
    ]);
  });

  test("refuses UTF-16 and emptiness", async () => {
    const { read } = await take(file(utf16('\ufeff{"text":"a"}', "le"), ".jsonl"), file("\n \n", ".jsonl"));
    expect(read.map((one) => "refused" in one && one.refused)).toEqual([
      "is JSONL in UTF-16; save it as UTF-8",
      "is empty; there is nothing to read in it",
    ]);
  });

  test("lines are the same however the bytes arrive", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ unit: fc.constantFrom("a", "å", "\r", " ") })),
        fc.integer({ min: 1, max: 9 }),
        async (texts, size) => {
          const content = texts.join("\n");
          const found: string[] = [];
          for await (const line of lines(chunked(Buffer.from(content), size), 1e6)) found.push(Buffer.from(line.bytes ?? []).toString());
          expect(found).toEqual(content.endsWith("\n") || content === "" ? content.split("\n").slice(0, -1) : content.split("\n"));
        },
      ),
    );
  });
});

describe("paths", () => {
  test("a directory is read in the order of names, below and above, without what is hidden or something else", async () => {
    const top = join(folder, "top");
    mkdirSync(join(top, "b"), { recursive: true });
    for (const name of ["c.txt", "a.md", "b/x.txt", ".hidden.txt", "picture.png"]) writeFileSync(join(top, name), name);
    symlinkSync(top, join(top, "b", "circle"));
    expect((await take(top)).read.map((one) => one.source)).toEqual(["a.md", "b/x.txt", "c.txt"].map((name) => join(top, name)));
  });

  test("what is missing, barred or without articles is said, and the rest is read", async () => {
    const bare = join(folder, "bare");
    mkdirSync(bare);
    const good = file("God.");
    const { read } = await take(join(folder, "missing.txt"), bare, good);
    expect(read).toEqual([
      { source: join(folder, "missing.txt"), refused: "is not there; check the path" },
      { source: bare, refused: expect.stringContaining("holds no articles") },
      { source: good, text: "God." },
    ]);
  });

  test.skipIf(process.getuid?.() === 0)("a file without permission is said", async () => {
    const path = file("Lukket.");
    chmodSync(path, 0);
    expect((await take(path)).read).toEqual([{ source: path, refused: "may not be read; check its permissions" }]);
  });

  test("standard input is a text, or JSONL when it looks like it", async () => {
    const from = async (content: string): Promise<(Article | Refusal)[]> => {
      const read: (Article | Refusal)[] = [];
      for await (const one of articles(["-"], { stdin: chunked(Buffer.from(content), 4096) })) read.push(one);
      return read;
    };
    expect(await from("Ny træner.")).toEqual([{ source: "-", text: "Ny træner." }]);
    expect(await from('{"text":"Ny træner."}\n')).toEqual([{ source: "-:1", text: "Ny træner." }]);
    expect(await from("")).toEqual([{ source: "-", refused: "is empty; there is nothing to read in it" }]);
  });
});
