import { expect, test } from "vitest";
import { type Assertion, BLANK } from "./assertions.ts";
import { consolidate } from "./consolidation.ts";
import type { Draft, Sentence, VoiceRef } from "./draft.ts";

/** A headline, two sentences of one paragraph, and one of the next; a token each. */
const SENTENCES = [
  { section: "title", block: 0 },
  { section: "body", block: 1 },
  { section: "body", block: 1 },
  { section: "body", block: 2 },
].map((s, i) => ({ ...s, from: i, to: i + 1, start: i, end: i + 1, titleCase: false }) as Sentence);
const DRAFT = { sentences: SENTENCES, sentenceOf: [0, 1, 2, 3], publisher: { name: "Prøvebladet" } } as unknown as Draft & {
  publisher: { name: string };
};

const outlet = (name: string): VoiceRef => ({ kind: "outlet", figure: null, name, from: 0, to: 1 });
const quoted = (figure: number): VoiceRef => ({ kind: "person", figure, name: `person ${figure}`, from: null, to: null });

function assertion(kind: Assertion["kind"], at: number, rest: Partial<Assertion> = {}): Assertion {
  return { ...BLANK, kind, rule: "drawn", person: 1, club: 2, from: at, to: at + 1, at, ...rest };
}
const candidacy = (at: number, rest: Partial<Assertion> = {}) => assertion("candidacy", at, { stage: "linked", standing: "live", ...rest });

test("the same report twice is one claim with two wordings, its fields from the most specific in the body", () => {
  const [claim, ...others] = consolidate(DRAFT, [candidacy(0, { stage: "agreed" }), candidacy(1), candidacy(3, { stage: "talks" })]);
  expect(others).toEqual([]);
  expect(claim).toMatchObject({ stage: "talks", at: 3 });
  expect(claim?.places).toHaveLength(3);
});

test("reports from two outlets are two claims, one from the publisher and one from nobody are one", () => {
  expect(consolidate(DRAFT, [candidacy(1, { voices: [outlet("A")] }), candidacy(3, { voices: [outlet("B")] })])).toHaveLength(2);
  expect(consolidate(DRAFT, [candidacy(1, { voices: [outlet("Prøvebladet")] }), candidacy(3)])).toHaveLength(1);
});

test("a headline joins the sourced report of the body, whatever stage it claims", () => {
  const [claim, ...others] = consolidate(DRAFT, [
    candidacy(0, { stage: "agreed" }),
    candidacy(1, { stage: "talks", voices: [outlet("A")] }),
  ]);
  expect(others).toEqual([]);
  expect(claim).toMatchObject({ stage: "talks", voices: [outlet("A")] });
});

test("talks that have not broken down go on", () => {
  const [claim] = consolidate(DRAFT, [candidacy(1, { stage: "collapsed", polarity: "negated", standing: "ruled-out" })]);
  expect(claim).toMatchObject({ stage: "talks", polarity: "affirmed", standing: "live" });
});

test("what happened is the article's own as soon as it says so itself", () => {
  const [claim] = consolidate(DRAFT, [assertion("departure", 1), assertion("departure", 3, { voices: [quoted(7)] })]);
  expect(claim?.voices).toEqual([]);
});

test("a response in a quotation is its speaker's", () => {
  const [claim] = consolidate(DRAFT, [assertion("response", 1, { act: "denies", by: 1, voices: [quoted(7)] })]);
  expect(claim?.by).toBe(7);
});

test("one party gives one answer in a paragraph, the denial before the thanks", () => {
  const answers = [assertion("response", 1, { act: "welcomes", by: 1 }), assertion("response", 2, { act: "denies", by: 1 })];
  expect(consolidate(DRAFT, answers).map((claim) => claim.act)).toEqual(["denies"]);
  expect(consolidate(DRAFT, [...answers, assertion("response", 3, { act: "no-comment", by: 9 })])).toHaveLength(2);
});

test("joy at what is done answers no report", () => {
  expect(consolidate(DRAFT, [assertion("appointment", 1), assertion("response", 2, { act: "welcomes", by: 1 })])).toHaveLength(1);
  expect(consolidate(DRAFT, [candidacy(1), assertion("response", 2, { act: "welcomes", by: 1 })])).toHaveLength(2);
});

test("a job that no row tells is none beside the news that somebody takes or leaves it", () => {
  const bare = assertion("tenure", 1, { triggerless: true });
  expect(consolidate(DRAFT, [bare, assertion("appointment", 3)]).map(({ kind }) => kind)).toEqual(["appointment"]);
  expect(consolidate(DRAFT, [bare, assertion("appointment", 3, { club: 9 })])).toHaveLength(2);
  expect(consolidate(DRAFT, [assertion("tenure", 1), assertion("departure", 3)])).toHaveLength(2);
});

test("a headline appoints nobody who is still in line by the body", () => {
  expect(consolidate(DRAFT, [assertion("appointment", 0), candidacy(1)]).map(({ kind }) => kind)).toEqual(["candidacy"]);
  expect(consolidate(DRAFT, [assertion("appointment", 0), candidacy(1, { stage: "declined" })])).toHaveLength(2);
  expect(consolidate(DRAFT, [assertion("appointment", 3), candidacy(1)])).toHaveLength(2);
});
