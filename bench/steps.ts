/** Where the time of the reader goes, and how it grows with the length of an article. */
import { packs } from "../src/languages/index.ts";
import type { Article } from "../src/model/index.ts";
import { createTracer, STEPS } from "../src/reader/index.ts";
import { registry } from "../src/registry/index.ts";
import { quickest } from "./measure.ts";
import { longArticle } from "./texts.ts";

/** The part of each step in the time of all, in the order of the cascade. */
export function shares(articles: readonly Article[]): ReadonlyMap<string, number> {
  const trace = createTracer({ packs, registry });
  const times = new Map(STEPS.map(({ name }) => [name, 0]));
  let total = 0;
  for (const article of articles) {
    const whole = trace(article);
    if ("refused" in whole) continue;
    let work = whole;
    for (const { name, run } of STEPS) {
      const start = performance.now();
      work = { ...work, ...run(work) };
      const took = performance.now() - start;
      times.set(name, (times.get(name) ?? 0) + took);
      total += took;
    }
  }
  return new Map([...times].map(([name, time]) => [name, time / total]));
}

/** Seconds per character of articles 1, 4, 16 and 64 times as long, against that of the shortest; by language. */
export function growthByLength(read: (article: Article) => unknown, seconds: number): ReadonlyMap<string, ReadonlyMap<number, number>> {
  return new Map(packs.map(({ language }) => [language, growthIn(language, read, seconds / packs.length)]));
}

function growthIn(language: string, read: (article: Article) => unknown, seconds: number): ReadonlyMap<number, number> {
  const long = [1, 4, 16, 64].map((times) => ({ times, article: longArticle(language, times) }));
  const tasks = Object.fromEntries(long.map(({ times, article }) => [`${times}`, () => void read(article)]));
  const best = quickest(tasks, seconds);
  const perCharacter = long.map(({ times, article }) => ({ times, took: (best[`${times}`] ?? 0) / article.text.length }));
  return new Map(perCharacter.map(({ times, took }) => [times, took / (perCharacter[0]?.took ?? took)]));
}
