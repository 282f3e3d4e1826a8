import { expect, test } from "vitest";
import { packs } from "../languages/index.ts";
import { registry } from "../registry/index.ts";
import { accepts, frameFeatures, isExempt } from "./acceptance.ts";
import { createTracer } from "./index.ts";

const trace = createTracer({ packs, registry });

function work(text: string) {
  const traced = trace({ source: "drawn", text, language: "en", publisher: "Test Post" });
  if ("refused" in traced) throw new Error(traced.refused);
  return traced;
}

/** The features of the first frame of a kind in a text. */
function features(text: string, claim: string): readonly string[] {
  const traced = work(text);
  const frame = traced.chosen.find((f) => f.cue.sign.trigger.claim === claim);
  if (!frame) throw new Error(`no ${claim} in «${text}»`);
  return frameFeatures(traced, frame);
}

test("a frame shows its kind, its slots, and what makes it unsure", () => {
  const flat = features("Hull City have sacked Gareth Pendle.", "departure");
  expect(flat).toEqual(expect.arrayContaining(["bias", "kind/departure", "section/body"]));
  expect(flat).not.toContain("question/departure");
  expect(features("Have Hull City sacked Gareth Pendle?", "departure")).toContain("question/departure");
  expect(features("Gareth Pendle was sacked.", "departure")).toContain("c/none");
});

test("weights sum up to a claim or to none", () => {
  const draft = (accept: Readonly<Record<string, number>>) => ({ weights: { accept } }) as unknown as Parameters<typeof accepts>[0];
  expect(accepts(draft({ bias: -1, good: 2 }), ["bias", "good", "unknown"])).toBe(true);
  expect(accepts(draft({ bias: -1, good: 2 }), ["bias"])).toBe(false);
});

test("only a bench said to be empty is not weighed", () => {
  const exempt = (text: string) =>
    work(text)
      .chosen.filter(isExempt)
      .map((frame) => frame.cue.sign.trigger.claim);
  expect(exempt("Hull City have sacked Gareth Pendle.")).toEqual([]);
  expect(new Set(exempt("Hull City are without a manager and the search for a new manager goes on."))).toEqual(new Set(["vacancy"]));
});
