/**
 * `tsx bench/archives.ts [MEGABYTES] [MAIN]`: how much memory it takes to read a web archive of so many megabytes (1,000 where left out), and a JSONL
 * file as large, with the whole command, compiled. The files are made from the repository's articles, lie in the temporary folder, and go at the end.
 * With `--write` into README.md beside this file.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createWriteStream, mkdtempSync, rmSync, type WriteStream } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { writeReadme } from "./readme.ts";
import { usualArticles } from "./texts.ts";

const given = process.argv.slice(2).filter((word) => !word.startsWith("--"));
const megabytes = Number(given[0] ?? 1000);
const main = given[1] ?? fileURLToPath(new URL("../dist/cli/main.js", import.meta.url));
const peak = new URL("peak.mjs", import.meta.url).href;
const texts = usualArticles().map(({ text }) => text);

/** A news page has this much around its article: menus, scripts, styles. */
const PAGE = 150_000;
/** One page in so many of a news crawl is about football, and what else is in it is in languages that are not read or about other things. */
const FOOTBALL = 10;

const FILLER = "Lorem ipsum dolor sit amet consectetur adipiscing elit sed do eiusmod tempor incididunt ut labore et dolore magna aliqua. ";

function page(n: number): string {
  const text = n % FOOTBALL === 0 ? (texts[n % texts.length] ?? "") : FILLER.repeat(20);
  const paragraphs = text
    .split(/\n+/)
    .map((line) => `<p>${line.replaceAll("<", "&lt;")}</p>`)
    .join("\n");
  const menu = Array.from({ length: 300 }, (_, i) => `<li><a href="/s/${i}">Section ${i * n}</a></li>`).join("");
  const script = `window.data=${JSON.stringify(Array.from({ length: 1000 }, (_, i) => `${i * n * 7919} ${FILLER}`))}`;
  const head = `<!doctype html><html><head><title>Page ${n}</title><script>${script.slice(0, PAGE - menu.length)}</script></head>`;
  return `${head}<body><nav><ul>${menu}</ul></nav><article><h1>Page ${n}</h1>${paragraphs}</article></body></html>`;
}

function record(n: number): Buffer {
  const block = Buffer.from(`HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${page(n)}`);
  const head = `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://bench.example/${n}\r\nWARC-Date: 2030-01-01T00:00:00Z\r\nContent-Type: application/http\r\nContent-Length: ${block.length}\r\n\r\n`;
  return Buffer.concat([Buffer.from(head), block, Buffer.from("\r\n\r\n")]);
}

/** A line of a crawler: an article, or something long that is none. */
const line = (n: number): Buffer =>
  Buffer.from(
    `${JSON.stringify({ text: n % FOOTBALL === 0 ? texts[n % texts.length] : FILLER.repeat(800), url: `https://bench.example/${n}` })}\n`,
  );

/** Writes pieces until they come to so many bytes before packing. */
async function fill(file: WriteStream, piece: (n: number) => Buffer, isPacked: boolean): Promise<number> {
  let count = 0;
  for (let size = 0; size < megabytes * 1e6; count++) {
    const bytes = piece(count);
    size += bytes.length;
    if (!file.write(isPacked ? gzipSync(bytes, { level: 1 }) : bytes)) await once(file, "drain");
  }
  file.end();
  await once(file, "close");
  return count;
}

interface Measured {
  readonly megabytes: number;
  /** Of the processor. */
  readonly seconds: number;
}

async function measure(path: string): Promise<Measured> {
  const args = ["--import", peak, main, "read", "--no-store", "--format", "jsonl", "--cores", "1", path];
  const child = spawn(process.execPath, args, { stdio: ["ignore", "ignore", "ignore", "pipe"] });
  let told = "";
  child.stdio[3]?.on("data", (data) => {
    told += data;
  });
  await once(child, "close");
  if (told === "") throw new Error(`reading ${path} broke off`);
  const [kilobytes = 0, seconds = 0] = told.split(" ").map(Number);
  return { megabytes: kilobytes / 1000, seconds };
}

const folder = mkdtempSync(join(tmpdir(), "hearsay-archives-"));
const lines = [
  `${megabytes.toLocaleString("en-GB")} MB each, before packing; Node ${process.versions.node}, ${cpus()[0]?.model.trim() ?? "unknown"}:`,
  "",
  "|  | pieces | peak memory | MB a second of one core |",
  "| --- | ---: | ---: | ---: |",
];
try {
  const shapes = [
    ["WARC, a gzip member a record", "a.warc.gz", record, true],
    ["WARC", "a.warc", record, false],
    ["JSONL", "a.jsonl", line, false],
  ] as const;
  for (const [name, file, piece, isPacked] of shapes) {
    const path = join(folder, file);
    const count = await fill(createWriteStream(path), piece, isPacked);
    const { megabytes: most, seconds } = await measure(path);
    lines.push(`| ${name} | ${count.toLocaleString("en-GB")} | ${Math.round(most)} MB | ${(megabytes / seconds).toFixed(1)} |`);
    rmSync(path);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.stdout.write(`${lines.join("\n")}\n`);
if (process.argv.includes("--write")) writeReadme("archives", lines.join("\n"));
