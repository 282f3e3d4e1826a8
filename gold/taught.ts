import { readFileSync } from "node:fs";
import { packs } from "../src/languages/index.ts";
import { createTracer, type ReaderOptions, type Work } from "../src/reader/index.ts";
import { type GoldClaim, goldClaims } from "./align.ts";
import { half } from "./half.ts";
import { drawn, invented } from "./lessons.ts";
import { practice } from "./practice.ts";
import { goldFiles } from "./sets.ts";

/** An article to learn from. */
export interface Taught {
  readonly name: string;
  readonly language: string;
  readonly text: string;
  readonly claims: readonly GoldClaim[];
  /** From the sets that are scored, as against those to practise on, whose annotators were freer with answers and honours. */
  readonly scored: boolean;
}

/** The packs' examples of sentences that make no claim at all. */
const idle: readonly Taught[] = drawn
  .filter(({ drawing }) => drawing.nothing)
  .map(({ language, drawing }, i) => ({ name: `idle-${i}`, language, text: drawing.text, claims: [], scored: false }));

/** All articles that the weights may be learnt from: the tuned half of the gold, and those to practise on. */
export function taught(): readonly Taught[] {
  const tuned = goldFiles().filter((file) => half(file.name) === "tuned");
  return [
    ...tuned.map((file) => ({
      name: file.name,
      language: file.language,
      text: readFileSync(file.text, "utf8"),
      claims: goldClaims(file),
      scored: true,
    })),
    ...practice().map((article) => ({ ...article, scored: false })),
    ...idle,
  ];
}

/** Articles as the reader works through them with some weights; those that it refuses are left out. */
export function tracedAll(
  articles: readonly Taught[],
  options: Pick<ReaderOptions, "weights" | "pairWeights">,
): readonly { readonly article: Taught; readonly work: Work }[] {
  const trace = createTracer({ packs, registry: invented, ...options });
  return articles.flatMap((article) => {
    const work = trace({ source: article.name, text: article.text, language: article.language });
    return "refused" in work ? [] : [{ article, work }];
  });
}
