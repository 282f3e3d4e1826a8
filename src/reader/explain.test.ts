import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { packs } from "../languages/index.ts";
import { type Claim, isRefusal, type Reading } from "../model/index.ts";
import { registry } from "../registry/index.ts";
import { createExplainer } from "./explain.ts";
import { wordsOfFeature } from "./feature-words.ts";
import { createReader } from "./index.ts";
import { wordsOfPairFeature } from "./pair-feature-words.ts";
import { pairWeights } from "./pair-weights-table.ts";
import { isPairKind } from "./pairs.ts";
import { weights } from "./weights-table.ts";

const explain = createExplainer({ packs, registry });
const read = createReader({ packs, registry });
const examples = new URL("../../examples/", import.meta.url);
const articles = readdirSync(examples)
  .filter((file) => file.endsWith(".jsonl"))
  .flatMap((file) =>
    readFileSync(new URL(file, examples), "utf8")
      .trim()
      .split("\n")
      .map((line, i) => ({ source: `${file}:${i + 1}`, text: (JSON.parse(line) as { text: string }).text })),
  );

test("a reading is the same with its explanations and without", () => {
  for (const article of articles) {
    const explained = explain(article);
    const { explanations, ...reading } = { explanations: [], ...explained };
    expect(reading).toEqual(read(article));
    expect(explanations).toHaveLength((reading as Reading).claims.length);
  }
});

describe("an explanation", () => {
  const pairs = articles.flatMap((article) => {
    const reading = explain(article);
    return isRefusal(reading) ? [] : reading.claims.map((claim, i) => ({ claim, why: reading.explanations[i], text: article.text }));
  });
  const slots = ["person", "club", "other", "by", "replaces"] as const satisfies readonly (keyof Claim)[];

  test("there are some", () => expect(pairs.length).toBeGreaterThan(20));

  test("names the row and the chain of its claim", () => {
    for (const { claim, why } of pairs)
      expect({ row: why?.row, chain: why?.chain.map(({ name }) => name) }).toEqual({
        row: claim.rule,
        chain: claim.attribution.map(({ name }) => name),
      });
  });

  test("has everybody in the claim chosen for his slot, and nobody beside himself", () => {
    for (const { claim, why } of pairs)
      for (const slot of slots) {
        const told = why?.slots.find((one) => one.slot === slot);
        if (claim[slot]) expect(told?.chosen?.entity).toBe(claim[slot]);
        expect(told?.others.map(({ entity }) => entity) ?? []).not.toContain(told?.chosen?.entity);
      }
  });

  test("quotes the text to the letter", () => {
    for (const { why, text } of pairs) {
      const people = why?.slots.flatMap(({ chosen, others }) => [chosen, ...others].map((one) => one?.words)) ?? [];
      for (const words of [...people, ...(why?.trigger ?? []), ...(why?.chain.map((link) => link.words) ?? [])])
        if (words) expect(text.slice(words.start, words.end)).toBe(words.text);
    }
  });

  test("gives whoever the sums put first, as far as sums decide", () => {
    for (const { why } of pairs)
      for (const { chosen, others } of why?.slots ?? [])
        if (chosen?.sum !== null && chosen?.sum !== undefined && others[0]?.sum) expect(chosen.sum).toBeGreaterThanOrEqual(others[0].sum);
  });

  test("tells who else was considered, and why", () => {
    const rivals = pairs.flatMap(({ why }) => why?.slots ?? []).filter(({ others }) => others.length > 0);
    expect(rivals.length).toBeGreaterThan(10);
    for (const { others } of rivals) expect(others[0]?.reasons.length).toBeGreaterThan(0);
  });
});

test("a claim of a person and a club was weighed, and weighed enough", () => {
  for (const article of articles) {
    const reading = explain(article);
    if (isRefusal(reading)) continue;
    reading.claims.forEach(({ kind, person, club }, i) => {
      const acceptance = reading.explanations[i]?.acceptance;
      if (acceptance) expect(acceptance.sum).toBeGreaterThanOrEqual(acceptance.least);
      if (isPairKind(kind) && person && club) expect(acceptance?.reasons.length).toBeGreaterThan(0);
    });
  }
});

test("every feature of pairs has words", () => {
  const names = pairWeights.features.split("\n").map((line) => line.split("\t")[0] ?? "");
  const bare = names.filter((name) => {
    const [zone = "", ...key] = name.split(" ");
    return wordsOfPairFeature(zone, key.join(" ")) === name;
  });
  expect(bare).toEqual([]);
  expect(wordsOfPairFeature("c</da", "fyret")).toBe("“fyret” before the club");
  expect(wordsOfPairFeature("sentence", "sack")).toBe("a word for “sack” in the sentence");
  expect(wordsOfPairFeature("person/pronoun", "rank0")).toBe("the person meant by a pronoun, as prominent as it is");
  expect(wordsOfPairFeature("pc/all/en", " ( ")).toBe("only “(” between person and club");
});

test("every feature that weighs something has words", () => {
  const features = Object.values(weights).flatMap((table) => Object.keys(table));
  expect(features.filter((feature) => wordsOfFeature(feature) === feature)).toEqual([]);
  expect(wordsOfFeature("p/bare-subject/departure")).toBe("person: the subject");
  expect(wordsOfFeature("in/prep-first")).toBe(wordsOfFeature("prep-first"));
  expect(wordsOfFeature("in-phrase/tenure")).toBe("told as somebody's job");
});
