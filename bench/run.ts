/**
 * `npm run bench`: how fast the reader is, where the time goes, how it grows, and beside whom; every figure from this run. With `--quick` less of
 * everything, with `--write` into README.md beside this file, where it says what is measured how.
 */
import { availableParallelism, cpus } from "node:os";
import { packs } from "../src/languages/index.ts";
import type { Article } from "../src/model/index.ts";
import { createReader } from "../src/reader/index.ts";
import { registry } from "../src/registry/index.ts";
import { tokenize } from "../src/text/index.ts";
import { type Run, runCommand } from "./command.ts";
import { quickest, secondsOf } from "./measure.ts";
import { createWink, readWithCompromise } from "./peers.ts";
import { writeReadme } from "./readme.ts";
import { growthByLength, shares } from "./steps.ts";
import { bytesOf, shortArticles, usualArticles } from "./texts.ts";

const isQuick = process.argv.includes("--quick");
/** Seconds for each part, how many articles are many, and what part of the usual ones is enough. */
const SIZE = isQuick
  ? { speed: 3.5, length: 2, command: 5, many: 2000, most: 6, oneIn: 4 }
  : { speed: 12, length: 12, command: 15, many: 100_000, most: 240, oneIn: 1 };

const lines: string[] = [];

/** Prints a line, and keeps it for the README. */
function tell(line = ""): void {
  process.stdout.write(`${line}\n`);
  lines.push(line);
}

function table(heading: readonly string[], rows: readonly (readonly string[])[]): void {
  const all = [heading, ...rows];
  const widths = heading.map((_, i) => Math.max(...all.map((row) => row[i]?.length ?? 0)));
  const row = (cells: readonly string[]): string =>
    `| ${cells.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join(" | ")} |`;
  tell(row(heading));
  tell(`|${widths.map((width, i) => (i === 0 ? "-".repeat(width + 2) : `${"-".repeat(width + 1)}:`)).join("|")}|`);
  for (const cells of rows) tell(row(cells));
  tell();
}

const tokens = ({ text }: Article): unknown => tokenize(text, { start: 0, end: text.length });
const rateOf = (articles: readonly Article[], seconds: number): readonly string[] => [
  Math.round(articles.length / seconds).toLocaleString("en-GB"),
  (bytesOf(articles) / seconds / 1e6).toFixed(2),
  ((1000 * seconds) / articles.length).toFixed(2),
];
const RATE = ["articles/s", "MB/s", "ms an article"];

/** The reader beside its own tokenizer and beside others, in turns on the same English articles. */
function tellPeers(articles: readonly Article[], read: (article: Article) => unknown): void {
  const wink = createWink();
  const best = quickest(
    {
      hearsay: () => articles.forEach(read),
      "wink-nlp": () => articles.forEach(wink),
      compromise: () => articles.forEach(readWithCompromise),
      "bare tokenizer": () => articles.forEach(tokens),
    },
    SIZE.speed,
  );
  tell(`The same ${articles.length} English articles, in turns, on one core:`);
  tell();
  const rows = Object.entries(best).map(([name, seconds]) => [
    name,
    ...rateOf(articles, seconds),
    (best.hearsay / seconds).toFixed(seconds < best.hearsay / 10 ? 0 : 2),
  ]);
  table(["", ...RATE, "times as fast as hearsay"], rows);
}

function tellSteps(articles: readonly Article[]): void {
  tell("Where the time goes:");
  tell();
  table(
    ["step", "share"],
    [...shares(articles)].map(([name, share]) => [name, `${(100 * share).toFixed(1)} %`]),
  );
}

function tellLength(read: (article: Article) => unknown): void {
  const growth = growthByLength(read, SIZE.length);
  tell("Time per character as one article gets longer, against the shortest (1.00 is linear):");
  tell();
  const times = [...(growth.values().next().value?.keys() ?? [])];
  table(
    ["", ...times.map((n) => `${n}x`)],
    [...growth].map(([language, by]) => [language, ...[...by.values()].map((n) => n.toFixed(2))]),
  );
}

/** From this part of a run on, everything is loaded and every core at work. */
const STEADY = 0.5;

/** The whole command on one core and on two; the second half of each run, when all is loaded. */
async function tellCores(articles: readonly Article[], perSecond: number): Promise<void> {
  const count = 200 * Math.ceil((perSecond * SIZE.command) / 200);
  const stream = Array.from({ length: count }, (_, i) => articles[i % articles.length]).filter((article) => article !== undefined);
  const rows: string[][] = [];
  let first = 0;
  for (const cores of [1, 2]) {
    const run = await runCommand(stream, cores, 4 * SIZE.command);
    const half = 100 * Math.floor((run.articles * STEADY) / 100);
    const rate = (run.articles - half) / ((run.at(run.articles) ?? NaN) - (run.at(half) ?? NaN));
    first ||= rate;
    const bytes = bytesOf(articles) / articles.length;
    rows.push([
      cores === 1 ? "one core" : "two cores",
      Math.round(rate).toLocaleString("en-GB"),
      ((rate * bytes) / 1e6).toFixed(2),
      (rate / first).toFixed(2),
      `${Math.round(run.megabytes)} MB`,
    ]);
  }
  tell(`The whole command, from the file to JSON lines, ${count.toLocaleString("en-GB")} articles of 2 KB:`);
  tell();
  table(["", "articles/s", "MB/s", "against one", "peak memory"], rows);
}

/** The time of each article, and the memory, as the articles get more. */
async function tellNumber(): Promise<void> {
  const counts = [1000, 10_000, 100_000].filter((count) => count <= SIZE.many);
  const long = await runCommand(shortArticles(SIZE.many), 1, SIZE.most);
  const short = await runCommand(shortArticles(1000), 1, SIZE.most);
  const reached = [...new Set([...counts.filter((count) => count <= long.articles), 100 * Math.floor(long.articles / 100)])];
  const perArticle = (run: Run, from: number, to: number): number => (1000 * ((run.at(to) ?? NaN) - (run.at(from) ?? NaN))) / (to - from);
  const steps = reached.map((to, i) => ({ to, took: perArticle(long, reached[i - 1] ?? 500, to) }));
  tell("The whole command on one core as the articles get more, each the beginning of an example about other people:");
  tell();
  const [base] = steps;
  table(
    ["articles", "ms for each further one", "against the first thousand", "peak memory"],
    steps.map(({ to, took }, i) => [
      to.toLocaleString("en-GB"),
      took.toFixed(2),
      (took / (base?.took ?? took)).toFixed(2),
      i === 0 ? `${Math.round(short.megabytes)} MB` : i === steps.length - 1 ? `${Math.round(long.megabytes)} MB` : "",
    ]),
  );
}

async function run(): Promise<void> {
  const articles = usualArticles().filter((_, i) => i % SIZE.oneIn === 0);
  let read: (article: Article) => unknown = () => undefined;
  const loading = secondsOf(() => {
    read = createReader({ packs, registry });
  });
  const languages = packs.map(({ language }) => language).join(", ");
  tell(
    `Node ${process.versions.node}, ${availableParallelism()} cores (${cpus()[0]?.model.trim() ?? "unknown"}). ${articles.length} articles`,
  );
  tell(
    `(${languages}) of ${(bytesOf(articles) / articles.length / 1000).toFixed(1)} KB each. Loading takes ${(1000 * loading).toFixed(0)} ms, once.`,
  );
  tell();
  const best = quickest({ reader: () => articles.forEach(read), tokens: () => articles.forEach(tokens) }, SIZE.speed);
  table(
    ["all languages, one core", ...RATE],
    [
      ["hearsay", ...rateOf(articles, best.reader)],
      ["bare tokenizer", ...rateOf(articles, best.tokens)],
    ],
  );
  tellPeers(
    articles.filter(({ language }) => language === "en"),
    read,
  );
  tellSteps(articles);
  tellLength(read);
  await tellCores(articles, articles.length / best.reader);
  await tellNumber();
  if (process.argv.includes("--write")) writeReadme("bench", lines.join("\n"));
}

await run();
