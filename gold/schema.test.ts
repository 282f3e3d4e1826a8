/** Readings keep the contract: the shape of `reading.schema.json`, evidence to the letter, ids that lead somewhere. */
import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { isRefusal, type Reading, type Refusal, readPaths } from "../src/app/index.ts";
import { goldFiles } from "./sets.ts";

const path = (relative: string): string => new URL(relative, import.meta.url).pathname;
const ajv = new Ajv2020({ strict: false, formats: { date: /^\d{4}-\d{2}-\d{2}$/ } });
const validate = ajv.compile(JSON.parse(readFileSync(path("reading.schema.json"), "utf8")));

async function readAll(paths: readonly string[]): Promise<readonly (Reading | Refusal)[]> {
  const outcomes: (Reading | Refusal)[] = [];
  for await (const outcome of readPaths(paths)) outcomes.push(outcome);
  return outcomes;
}

const spansOf = ({ sections, claims, quotes, teasers, unresolved, entities }: Reading): { start: number; end: number }[] => [
  ...[...sections, ...quotes, ...teasers, ...unresolved],
  ...claims.flatMap((claim) => [claim.evidence, ...(claim.wordings ?? [])]),
  ...entities.flatMap((entity) => entity.mentions.map(([start, end]) => ({ start, end }))),
];

function faultsOf(reading: Reading): readonly string[] {
  const { source, text } = reading.document;
  const ids = new Set(reading.entities.map((entity) => entity.id));
  const shape = validate(reading) ? [] : (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message}`);
  const spans = spansOf(reading).filter(({ start, end }) => start < 0 || start >= end || end > text.length);
  const wrongEvidence = reading.claims.filter(({ evidence }) => text.slice(evidence.start, evidence.end) !== evidence.text);
  const lost = reading.claims
    .flatMap((claim) => [claim.person, claim.club, claim.other, claim.by, claim.replaces])
    .filter((id) => id && !ids.has(id));
  return [
    ...shape,
    ...spans.map(({ start, end }) => `span ${start}–${end} is empty or outside the text`),
    ...wrongEvidence.map(({ id }) => `claim ${id}: the evidence is not what the text says there`),
    ...lost.map((id) => `no entity ${id}`),
  ].map((fault) => `${source}: ${fault}`);
}

describe("the contract of a reading", async () => {
  const sets: Readonly<Record<string, readonly string[]>> = {
    examples: [path("../examples")],
    gold: goldFiles().map((file) => file.text),
  };
  test.each(Object.keys(sets))("is kept by every article of the %s", async (name) => {
    const readings = (await readAll(sets[name] ?? [])).flatMap((outcome) => (isRefusal(outcome) ? [] : [outcome]));
    expect(readings.length).toBeGreaterThan(0);
    expect(readings.flatMap(faultsOf)).toEqual([]);
  });

  test("and every example is read", async () => {
    expect((await readAll(sets.examples ?? [])).filter(isRefusal)).toEqual([]);
  });
});
