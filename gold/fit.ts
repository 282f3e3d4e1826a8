/**
 * Fits all weights of the reader on the tuned half of the gold and the articles to practise on: `npm run fit`. Writes the tables of the choice and
 * acceptance (`weights-table.ts`) and of the pairs (`pair-weights-table.ts`) in `src/reader/`. Every look learns from what the look before made of
 * articles that it had not been fitted on; in a fixed order, so that the same gold gives the same tables.
 */
import { writeFileSync } from "node:fs";
import type { Weights } from "../src/reader/weights.ts";
import { fitAcceptance, judgedOf } from "./fit-acceptance.ts";
import { choiceReport, fitSlots, rankedIn } from "./fit-choice.ts";
import { bestBar, cutAt, fitFeatures, fitRivals, look, measured, pairSample, pairTable } from "./fit-pairs.ts";
import { round } from "./fit-table.ts";
import { type Taught, taught, tracedAll } from "./taught.ts";

const FOLDS = 4;
/** Where the claim count that comes out is best for F1 rather than for accuracy: a missed claim costs as much as a wrong one. */
const LEANING = 1.5;

const say = (line: string) => process.stdout.write(`${line}\n`);
const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
const others = <T>(parts: readonly (readonly T[])[], fold: number) => parts.filter((_, f) => f !== fold).flat();

function acceptance(judged: Parameters<typeof fitAcceptance>[0]): Weights["accept"] {
  const accept = fitAcceptance(judged);
  return round({ ...accept, bias: (accept.bias ?? 0) + LEANING });
}

function write(name: string, type: string, from: string, constant: string, value: unknown): void {
  const head = `import type { ${type} } from "./${from}";\n\n/** Fitted by \`npm run fit\`. Do not edit by hand. */\nexport const ${constant}: ${type} = `;
  writeFileSync(new URL(`../src/reader/${name}`, import.meta.url), `${head}${JSON.stringify(value, null, 2)};\n`);
}

function fit(articles: readonly Taught[]): void {
  const parts = [...Array(FOLDS).keys()].map((fold) => articles.filter((_, i) => i % FOLDS === fold));
  const slots = parts.map((_, fold) => fitSlots(others(parts, fold)));
  const traced = parts.map((part, fold) => tracedAll(part, { weights: slots[fold] as Weights }));
  say(
    `choice, unseen: ${choiceReport(
      slots[0] as Weights,
      (traced[0] ?? []).flatMap(({ work, article }) => rankedIn(work, article.claims)),
    )}`,
  );
  const judged = traced.map((part) => part.flatMap(({ work, article }) => (article.scored ? judgedOf(work, article.claims) : [])));
  const samples = parts.map((part, fold) => {
    const weights = { ...(slots[fold] as Weights), accept: acceptance(others(judged, fold)) };
    return tracedAll(part, { weights }).map(({ work, article }) => pairSample(work, article));
  });
  const looked = samples.flatMap((part, fold) => {
    const model = fitFeatures(others(samples, fold));
    return part.map((sample) => look(model, sample));
  });
  const rivals = fitRivals(looked);
  const scored = looked.filter(({ sample }) => sample.scored);
  const bar = bestBar(scored, rivals);
  const [precision, recall, f1] = measured(scored, rivals, bar);
  say(`pairs, unseen: precision ${percent(precision)}, recall ${percent(recall)}, F1 ${percent(f1)} above ${bar}`);
  write("weights-table.ts", "Weights", "weights.ts", "weights", { ...fitSlots(articles), accept: acceptance(judged.flat()) });
  write(
    "pair-weights-table.ts",
    "PairWeights",
    "pair-verdicts.ts",
    "pairWeights",
    pairTable(fitFeatures(samples.flat()), cutAt(rivals, bar)),
  );
}

fit(taught());
