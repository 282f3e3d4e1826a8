import { expect, test } from "vitest";
import { packs } from "../languages/index.ts";
import { splitSentences, tokenize } from "../text/index.ts";
import { findCues } from "./cues.ts";
import { compilePack } from "./lexicon.ts";

const lexicons = new Map(packs.map((pack) => [pack.language, compilePack(pack)]));

/** The signs of a type in a text, each by the words it covers. */
function found(language: string, text: string, type: string): readonly string[] {
  const lexicon = lexicons.get(language);
  if (!lexicon) throw new Error(`no pack for ${language}`);
  const tokens = tokenize(text, { start: 0, end: text.length });
  const sentenceOf: number[] = [];
  splitSentences(tokens, 0, tokens.length, new Set()).forEach(({ from, to }, index) => {
    for (let i = from; i < to; i++) sentenceOf.push(index);
  });
  const { cuesAt } = findCues(tokens, sentenceOf, lexicon);
  const cues = cuesAt.flat().filter((cue) => cue.sign.type === type);
  return [...new Set(cues.map((cue) => text.slice(tokens[cue.from]?.start, tokens[cue.to - 1]?.end)))];
}

test.each([
  ["da", "role", "Cheftræneren og assistenttræneren gik.", ["Cheftræneren", "assistenttræneren"]],
  ["da", "nationality", "Den danske træner og nordmanden", ["danske", "nordmanden"]],
  ["nl", "role", "De hoofdtrainer en zijn assistent", ["hoofdtrainer", "assistent"]],
  ["nl", "according", "Volgens de krant vertrekt hij.", ["Volgens"]],
  ["en", "role", "The head coach and the chairman", ["head coach", "coach", "chairman"]],
  ["en", "month", "He left in September.", ["September"]],
])("%s: the signs of type %s in «%s»", (language, type, text, words) => {
  expect(found(language, text, type)).toEqual(words);
});

test("no sign runs over the end of a sentence", () => {
  expect(found("en", "He is the head. Coach trips are fun.", "role")).not.toContain("head. Coach");
});

test("signs at one token come longest first", () => {
  expect(found("en", "the head coach", "role")[0]).toBe("head coach");
});
