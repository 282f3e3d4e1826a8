import { expect, test } from "vitest";
import { tokenize, wordOf } from "./tokens.ts";

/** The tokens of a text, parted by bars; a glued one has no space before its bar. */
const cut = (text: string) =>
  tokenize(text, { start: 0, end: text.length })
    .map(({ word, glued }) => `${glued ? "" : " "}${word.raw}`)
    .join("|")
    .trim();

test.each([
  ["Genk-coach Dahl's kontrakt", "Genk|-|coach| Dahl|'s| kontrakt"],
  ["WIK'57 betaalt 1,5 miljoen", "WIK|'|57| betaalt| 1,5| miljoen"],
  ["B27 og F.C. Dalby", "B27| og| F|.|C|.| Dalby"],
  ["30.000 kr. (2.250)", "30.000| kr|.| (|2.250|)"],
  ["Preud’homme zei: »ja«", "Preud’homme| zei|:| »|ja|«"],
])("%s", (text, tokens) => {
  expect(cut(text)).toBe(tokens);
});

test("offsets point into the whole text", () => {
  const text = "Først. Så Mads Lundquist.";
  for (const { start, end, word } of tokenize(text, { start: 7, end: text.length })) expect(text.slice(start, end)).toBe(word.raw);
});

test("a long word is kept to the letter, half characters and all", () => {
  for (const raw of ["enestående-sammensætning", "\ud800aaaaaaaaaaaaaaaaaaaa", "ååååååååååååååå😀"]) expect(wordOf(raw).raw).toBe(raw);
});
