import { expect, test } from "vitest";
import { packs } from "../languages/index.ts";
import { registry } from "../registry/index.ts";
import { createTracer } from "./index.ts";

const trace = createTracer({ packs, registry });

/** The triggers of a text as `kind voice`, with a bang before a negated one. */
function triggers(language: string, text: string): readonly string[] {
  const work = trace({ source: "drawn", text, language });
  if ("refused" in work) throw new Error(work.refused);
  return work.frames.map((frame) => `${frame.negated ? "!" : ""}${frame.cue.sign.trigger.claim} ${frame.voice}`);
}

test.each([
  ["da", "Brøndby fyrede Mads Lundquist.", "departure active"],
  ["da", "Brøndby har fyret Mads Lundquist.", "departure active"],
  ["da", "Mads Lundquist blev fyret i Brøndby.", "departure passive"],
  ["da", "Mads Lundquist fyres i Brøndby.", "departure passive"],
  ["da", "Fyringen af Mads Lundquist kostede Brøndby dyrt.", "departure noun"],
  ["nl", "Genk ontsloeg Joris Vandermolen.", "departure active"],
  ["nl", "Joris Vandermolen werd ontslagen bij Genk.", "departure passive"],
  ["en", "Hull City sacked Gareth Pendle.", "departure active"],
  ["en", "Gareth Pendle was sacked by Hull City.", "departure passive"],
  ["en", "Gareth Pendle, sacked by Hull City, is back.", "departure passive"],
])("%s: «%s» has a trigger %s", (language, text, trigger) => {
  expect(triggers(language, text)).toContain(trigger);
});

test.each([
  ["da", "Brøndby har ikke fyret Mads Lundquist.", "!departure active"],
  ["nl", "Genk heeft Joris Vandermolen niet ontslagen.", "!departure active"],
  ["en", "Hull City have not sacked Gareth Pendle.", "!departure active"],
])("%s: «%s» is negated", (language, text, trigger) => {
  expect(triggers(language, text)).toContain(trigger);
});

test("a negation inside the trigger belongs to its meaning", () => {
  expect(triggers("da", "Mads Lundquist er ikke længere træner i Brøndby.")).toEqual(["departure fixed"]);
});

test("the particle of a separable verb is no preposition", () => {
  expect(triggers("nl", "Joris Vandermolen volgt Pieter Kuipers op bij Genk.")).toContain("appointment active");
  expect(triggers("nl", "Joris Vandermolen volgt Pieter Kuipers op de voet.")).toEqual([]);
});

test("of two triggers over the same words the one with more words is meant", () => {
  const found = triggers("da", "Mads Lundquist sagde farvel til Brøndby.");
  expect(found.filter((trigger) => trigger.startsWith("departure"))).toHaveLength(1);
});

test("a predicate stands close to its verb and is nobody's title", () => {
  expect(triggers("da", "Mads Lundquist er nu cheftræner i Brøndby.")).toContain("tenure fixed");
  expect(triggers("da", "Brøndby er glad for cheftræner Mads Lundquist.")).toEqual([]);
});

test("what somebody insists may stand in the clause that hangs on the verb", () => {
  expect(triggers("en", "Gareth Pendle insists that he is happy at Hull City.")).toContain("response active");
});

test("a participle behind a determiner says something of the name behind it", () => {
  expect(triggers("en", "Hull City are looking to replace the sacked Gareth Pendle.")).toContain("departure active");
});
