import { expect, test } from "vitest";
import { packs } from "../languages/index.ts";
import { registry } from "../registry/index.ts";
import { createTracer, type Work } from "./index.ts";
import { rivalFeatures } from "./pair-rivals.ts";
import { featuresOfPairs, scorePairs } from "./pair-scores.ts";
import type { PairWeights } from "./pair-verdicts.ts";
import { PAIR_KINDS } from "./pairs.ts";

/** Weights under which a word alone makes or unmakes a claim: by feature, for appointment, departure, tenure, candidacy and contract. */
const weighing = (features: Readonly<Record<string, readonly number[]>>, bar = 0): PairWeights => ({
  features: Object.entries(features)
    .map(([name, weights]) => `${name}\t${weights.join("\t")}`)
    .join("\n"),
  rivals: PAIR_KINDS.map(() => [-bar, 1]),
});

function work(text: string, pairWeights: PairWeights = weighing({})): Work {
  const traced = createTracer({ packs, registry, pairWeights })({ source: "drawn", text, language: "en" });
  if ("refused" in traced) throw new Error(traced.refused);
  return traced;
}

const name = ({ figures }: Work, figure: number | null) => figures[figure ?? -1]?.name;

function pairs(text: string): readonly string[] {
  const traced = work(text);
  return traced.pairs.map(
    (pair) =>
      `${pair.sentence} ${name(traced, pair.person)} ${pair.named ? "" : "(carried) "}@ ${name(traced, pair.club)}${pair.housed ? "" : " (carried)"}`,
  );
}

const claims = (text: string, weights: PairWeights) => {
  const traced = work(text, weights);
  return traced.claims.map(({ kind, person, club, rule }) => `${kind} ${name(traced, person)} @ ${name(traced, club)} ${rule}`);
};

const TWO = "Gareth Pendle joined Hull City. There was rain. Colin Marsh watched.";

test("a pair is a person and a club of one sentence, or one of them with whom the article means", () => {
  const found = pairs(TWO);
  expect(found).toContain("0 Gareth Pendle @ Hull City");
  expect(found).toContain("2 Colin Marsh @ Hull City (carried)");
  expect(found.filter((pair) => pair.startsWith("1"))).toEqual([]);
});

test("a sentence makes a claim that no trigger tells, where its words weigh enough", () => {
  const text = "Gareth Pendle lifted a trophy for Hull City.";
  const weights = { "sense win": [0, 0, 200, 0, 0], "order pc": [0, 0, 50, 0, 0] };
  expect(claims(text, weighing(weights, 1))).toContain("tenure Gareth Pendle @ Hull City en/tenure/pair");
  expect(claims(text, weighing(weights, 9)).filter((claim) => claim.startsWith("tenure"))).toEqual([]);
});

test("what a sentence denies is no claim, whatever its words weigh", () => {
  const sure = weighing({ "bias ": [0, 900, 0, 0, 0] });
  expect(claims("Hull City have sacked Gareth Pendle.", sure).some((claim) => claim.startsWith("departure"))).toBe(true);
  expect(claims("Hull City have not sacked Gareth Pendle.", sure).filter((claim) => claim.startsWith("departure"))).toEqual([]);
});

test("the sum of a pair is that of its features", () => {
  const table = { "bias ": [1, 2, 3, 4, 5], "sense win": [10, 0, 0, -20, 0], "order pc": [0, 7, 0, 0, 0], "p>:en joined": [5, 5, 5, 5, 5] };
  const traced = work(`${TWO} Pendle won the cup with Hull City in 2019, before he joined Stoke City.`, weighing(table));
  const { ground } = traced.findings;
  const sums = scorePairs(ground, traced.pairs, traced.pairModel.table);
  featuresOfPairs(ground, traced.pairs).forEach((features, i) => {
    const expected = PAIR_KINDS.map((_, k) =>
      features.reduce((sum, f) => sum + ((table as Record<string, number[]>)[f]?.[k] ?? 0) / 100, 0),
    );
    expected.forEach((sum, k) => {
      expect(sums[i]?.[k]).toBeCloseTo(sum, 9);
    });
  });
});

test("a pair looks worse beside a better one for the same club", () => {
  const [first] = work("Gareth Pendle and Colin Marsh met Hull City.").pairs;
  if (!first) throw new Error("no pair");
  const rival = { ...first, person: first.person + 1 };
  const sums = (own: number) => Float64Array.from(PAIR_KINDS, (_, k) => (k === 0 ? own : 0));
  const features = rivalFeatures([first, rival], [sums(1), sums(3)]);
  expect(features[0]?.[0]).not.toEqual(rivalFeatures([first], [sums(1)])[0]?.[0]);
  expect(features[0]?.[0]?.length).toBe(features[1]?.[0]?.length);
});
