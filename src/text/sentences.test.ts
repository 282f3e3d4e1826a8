import { expect, test } from "vitest";
import { splitSentences } from "./sentences.ts";
import { tokenize } from "./tokens.ts";

function sentences(text: string): string[] {
  const tokens = tokenize(text, { start: 0, end: text.length });
  const ranges = splitSentences(tokens, 0, tokens.length, new Set(["kl", "nr"]));
  return ranges.map(({ from, to }) => text.slice(tokens[from]?.start, tokens[to - 1]?.end));
}

test.each([
  ["two", ["Han gik.", "Hun blev."]],
  ["a date is none", ["Det sker 21. februar."]],
  ["an initial is none", ["Poul J. Hansen gik.", "F.C. Dalby blev."]],
  ["an abbreviation is none", ["Kampen begynder kl. Otte i aften."]],
  ["a closing mark stays", ["»Jeg bliver.«", "Så gik han."]],
  ["a question in a quotation goes on", ["»Hvorfor?« spurgte han."]],
])("%s", (_, expected) => {
  expect(sentences(expected.join(" "))).toEqual(expected);
});
