import { expect, test } from "vitest";
import { packs } from "../languages/index.ts";
import { registry } from "../registry/index.ts";
import type { Cue } from "./draft.ts";
import { createTracer } from "./index.ts";
import { hasParts } from "./sayers.ts";

const trace = createTracer({ packs, registry });

function work(language: string, text: string) {
  const traced = trace({ source: "drawn", text, language, publisher: "Prøvebladet" });
  if ("refused" in traced) throw new Error(traced.refused);
  return traced;
}

const says = (cue: Cue) => cue.sign.type === "says" && cue.sign.parts.length > 0;

test("a verb that only says something with its words needs them behind it", () => {
  const holds = (text: string) => {
    const draft = work("nl", text);
    return draft.cuesAt
      .flat()
      .filter(says)
      .some((cue) => hasParts(draft, cue, draft.tokens.length));
  };
  expect(holds("Joris Vandermolen laat zijn spelers weten dat hij blijft.")).toBe(true);
  expect(holds("Joris Vandermolen laat zijn spelers lopen.")).toBe(false);
});

/** Who says what stands at the first token of the last sentence. */
function voices(language: string, text: string): readonly string[] {
  const draft = work(language, text);
  return draft.findings.voicesAt(draft.sentences.at(-1)?.from ?? 0).map((voice) => voice.name);
}

test.each([
  ["the subject before the verb", "en", "Gareth Pendle said that the club had called.", ["Gareth Pendle"]],
  ["the subject behind it", "da", "Klubben har ringet, siger Mads Lundquist.", ["Mads Lundquist"]],
  ["a nameless source nearer than a name", "en", "The job at Hull City is his, sources say.", ["unnamed:source"]],
  ["not who the clause of what is said begins with", "nl", "Bronnen zeggen dat Joris Vandermolen heeft getekend.", ["unnamed:source"]],
  ["nobody", "da", "Mads Lundquist har talt med klubben.", []],
])("%s", (_, language, text, names) => {
  expect(voices(language, text)).toEqual(names);
});
