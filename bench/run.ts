/** `npm run bench`: how fast the reader is on one core, where the time goes, and how it grows. See README.md beside this file. */
import { packs } from "../src/languages/index.ts";
import type { Article } from "../src/model/index.ts";
import { createReader, createTracer, STEPS, type Work } from "../src/reader/index.ts";
import { registry } from "../src/registry/index.ts";
import { tokenize } from "../src/text/index.ts";
import { goldArticles, longArticle } from "./texts.ts";

const ROUNDS = 5;
const GROWTH = [1, 4, 16, 64];

const print = (line: string): boolean => process.stdout.write(`${line}\n`);

function secondsOf(work: () => void): number {
  const start = performance.now();
  work();
  return (performance.now() - start) / 1000;
}

/** The quickest of some rounds: what else the machine does only ever adds. */
function quickest(work: () => void): number {
  return Math.min(...Array.from({ length: ROUNDS }, () => secondsOf(work)));
}

function printSpeed(label: string, articles: readonly Article[], read: (article: Article) => unknown): number {
  const bytes = articles.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
  const seconds = quickest(() => articles.forEach(read));
  const perArticle = (1000 * seconds) / articles.length;
  const figures = [
    `${Math.round(articles.length / seconds)} articles/s`,
    `${(bytes / seconds / 1e6).toFixed(2)} MB/s`,
    `${perArticle.toFixed(2)} ms an article`,
  ];
  print(`${label.padEnd(16)}${figures.join("   ")}`);
  return seconds;
}

/** Seconds that each step takes over all articles, in the order of the cascade. */
function stepTimes(articles: readonly Article[]): ReadonlyMap<string, number> {
  const trace = createTracer({ packs, registry });
  const times = new Map(STEPS.map(({ name }) => [name, 0]));
  for (const article of articles) {
    const whole = trace(article);
    if ("refused" in whole) continue;
    const { lexicon, index, weights } = whole;
    let work = { article, lexicon, index, weights } as Work;
    for (const { name, run } of STEPS) {
      const start = performance.now();
      work = { ...work, ...run(work) };
      times.set(name, (times.get(name) ?? 0) + (performance.now() - start) / 1000);
    }
  }
  return times;
}

function printSteps(articles: readonly Article[]): void {
  const times = stepTimes(articles);
  const total = [...times.values()].reduce((sum, seconds) => sum + seconds, 0);
  print("\nshare of each step");
  for (const [name, seconds] of times) print(`  ${name.padEnd(16)}${((100 * seconds) / total).toFixed(1).padStart(5)} %`);
}

function printGrowth(read: (article: Article) => unknown): void {
  print("\ntime per character by length of one article, against 1x (1.0 is linear)");
  for (const { language } of packs) {
    const points = GROWTH.map((times) => {
      const article = longArticle(language, times);
      return { times, perCharacter: quickest(() => read(article)) / article.text.length };
    });
    const first = points[0]?.perCharacter ?? 1;
    print(`  ${language}  ${points.map(({ times, perCharacter }) => `${times}x ${(perCharacter / first).toFixed(2)}`).join("   ")}`);
  }
}

const articles = goldArticles();
const bytes = articles.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
print(`${articles.length} articles, ${(bytes / articles.length / 1000).toFixed(1)} KB each`);
let read: (article: Article) => unknown = () => undefined;
print(
  `loading         ${(
    1000 *
      secondsOf(() => {
        read = createReader({ packs, registry });
      })
  ).toFixed(0)} ms once`,
);
articles.forEach(read);
const whole = printSpeed("reader", articles, read);
const bare = printSpeed("tokenizer alone", articles, ({ text }) => tokenize(text, { start: 0, end: text.length }));
print(`the reader takes ${(whole / bare).toFixed(1)} times as long as its tokenizer`);
printSteps(articles);
printGrowth(read);
