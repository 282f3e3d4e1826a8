/** What cannot be read, or not as it should be: a line each on standard error, the rest is read, and the exit code says so. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, test } from "vitest";

const here = dirname(fileURLToPath(import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "hearsay-refusals-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const GOOD = "Testby BK har fyret cheftræner Jens Prøve, og nu skal klubben finde en ny.\n";
const COOKING = "Kog kartoflerne, og hæld vandet fra. Rør så smørret med sukkeret, og tilsæt melet lidt efter lidt, til det er helt glat.";
const GERMAN = "Der Verein hat seinen Trainer entlassen und sucht jetzt einen neuen, damit die Mannschaft nicht noch weiter abrutscht.";
const tooLong = "is longer than any article (over 1 MB); put one article in a file, or one a line in a .jsonl file";

interface Case {
  readonly content: string | Uint8Array;
  /** What is said of it, behind its name. */
  readonly said: string;
  readonly isRead?: true;
  readonly ending?: string;
}

const CASES: Readonly<Record<string, Case>> = {
  empty: { content: "", said: "is empty; there is nothing to read in it" },
  blank: { content: " \n\t\n", said: "is empty; there is nothing to read in it" },
  binary: {
    content: Buffer.from(Array.from({ length: 5000 }, (_, i) => (i * 7919) % 256)),
    said: "is binary, not text; save the article as plain text",
  },
  latin1: { content: Buffer.from(GOOD, "latin1"), said: "is not UTF-8; read as Windows-1252 (Latin-1)", isRead: true },
  utf16: { content: Buffer.from(`\ufeff${GOOD}`, "utf16le"), said: "is UTF-16, not UTF-8; read as what it is", isRead: true },
  utf16unmarked: { content: Buffer.from(GOOD, "utf16le"), said: "is binary, not text; save the article as plain text" },
  broken: {
    content: Buffer.concat([Buffer.from(GOOD), Buffer.from([0xc3, 0x20])]),
    said: "has one broken character; read with U+FFFD in its place",
    isRead: true,
  },
  "50 MB of one line": { content: "a".repeat(50e6), said: tooLong },
  "50 MB in a line": { content: `{"text":"${"a".repeat(50e6)}"}\n`, said: tooLong, ending: ".jsonl:1" },
  "a million sentences": { content: "Han blev fyret. ".repeat(1e6), said: tooLong },
  cooking: {
    content: COOKING,
    said: "has no football in it that hearsay knows of: no club, no competition, nobody's job; nothing to keep books on",
    isRead: true,
  },
  german: { content: GERMAN, said: "is in none of the languages that hearsay reads (da, nl, en)" },
};

test("what cannot be read as it should be is said, a line each, and everything else is read", () => {
  const good = join(folder, "good.txt");
  writeFileSync(good, GOOD);
  const files = Object.entries(CASES).map(([name, { content, ending = ".txt", said, isRead }]) => {
    const path = join(folder, name + ending.replace(/:\d+$/, ""));
    writeFileSync(path, content);
    return { path, isRead, line: `hearsay: ${join(folder, name + ending)}: ${said}` };
  });
  const paths = files.flatMap(({ path }) => [path, good]);
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["--import", "tsx", join(here, "main.ts"), "read", "--no-store", "--format", "jsonl", ...paths],
    { encoding: "utf8" },
  );
  expect(stderr.trimEnd().split("\n")).toEqual(files.map(({ line }) => line));
  const sources = stdout
    .trimEnd()
    .split("\n")
    .map((line) => (JSON.parse(line) as { document: { source: string } }).document.source);
  expect(sources).toEqual(files.flatMap(({ path, isRead }) => (isRead ? [path, good] : [good])));
  expect(status).toBe(1);
});
