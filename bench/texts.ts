import { readFileSync } from "node:fs";
import { type GoldFile, goldFiles } from "../gold/sets.ts";
import type { Article } from "../src/model/index.ts";

/** The gold articles of the repository, without the seeds, so that everybody measures the same. */
export function goldArticles(): readonly Article[] {
  return goldFiles()
    .filter((file) => file.set !== "seeds")
    .map(articleOf);
}

function articleOf(file: GoldFile): Article {
  return { source: file.name, text: readFileSync(file.text, "utf8"), language: file.language };
}

/**
 * An article as long as `times` plain articles of a language. Every one ends in its own last sentence: behind a heading such as "most read"
 * a reader rightly stops reading, and time would seem to shrink.
 */
export function longArticle(language: string, times: number): Article {
  const plain = goldFiles().filter((file) => file.set === "dev" && file.language === language && !hasTeasers(file));
  const texts = plain.map((file) => articleOf(file).text);
  const parts = Array.from({ length: times }, (_, i) => texts[i % texts.length] ?? "");
  return { source: `${language} x${times}`, text: parts.join("\n\n"), language };
}

function hasTeasers(file: GoldFile): boolean {
  return (JSON.parse(readFileSync(file.gold, "utf8")) as { teaser_starts?: string | null }).teaser_starts != null;
}
