/** Pages that lie on disk or come through standard input, in whatever character set and packing. */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Article, Refusal } from "../../model/index.ts";
import { articles, type IntakeOptions } from "../index.ts";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "hearsay-pages-"));
});
afterAll(() => rm(folder, { recursive: true }));

const BODY = "Jens Prøve er ny træner i Prøveby BK, skriver Testavisen, som har talt med »en kilde« i klubben.";
const page = (charset: string): string =>
  `<!doctype html><html><head><meta charset="${charset}"><title>Ny træner</title></head><body><h1>Ny træner</h1><p>${BODY}</p></body></html>`;

async function taken(paths: readonly string[], options?: IntakeOptions): Promise<readonly (Article | Refusal)[]> {
  const found: (Article | Refusal)[] = [];
  for await (const item of articles(paths, options)) found.push(item);
  return found;
}

async function file(name: string, bytes: Uint8Array | string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, bytes);
  return path;
}

test.each([
  ["a.html", page("utf-8")],
  ["b.HTM", page("utf-8")],
  ["no-ending", page("utf-8")],
  ["bom.html", `\ufeff${page("utf-8")}`],
  ["latin.html", Buffer.from(page("iso-8859-1"), "latin1")],
  ["lying.html", page("iso-8859-1")],
  ["wide.html", Buffer.from(`\ufeff${page("utf-16")}`, "utf16le")],
  ["packed.html.gz", gzipSync(page("utf-8"))],
])("%s", async (name, bytes) => {
  const path = await file(name, bytes);
  expect(await taken([path])).toMatchObject([{ title: "Ny træner", text: `Ny træner\n${BODY}` }]);
});

test("standard input", async () => {
  async function* stdin(): AsyncGenerator<Uint8Array> {
    yield Buffer.from(page("utf-8").slice(0, 300));
    yield Buffer.from(page("utf-8").slice(300));
  }
  expect(await taken(["-"], { stdin: stdin() })).toMatchObject([{ source: "-", text: `Ny træner\n${BODY}` }]);
});

test("a page without an article is refused with a line", async () => {
  const path = await file("empty.html", "<!doctype html><html><body><nav><a href=/>Forside</a></nav></body></html>");
  expect(await taken([path])).toEqual([{ source: path, refused: expect.stringContaining("without an article") }]);
});
