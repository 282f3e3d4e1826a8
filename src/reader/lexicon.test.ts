/** A broken pack is refused when it is loaded, with the place and the remedy; a whole one finds every word it was given. */
import { expect, test } from "vitest";
import { packs } from "../languages/index.ts";
import type { FrameRow, Pack } from "../model/index.ts";
import { tokenize } from "../text/index.ts";
import { findCues } from "./cues.ts";
import { inflect } from "./inflect.ts";
import { compilePack } from "./lexicon.ts";

const [pack] = packs as readonly [Pack, ...Pack[]];
const row: FrameRow = { id: "test", type: "verb", head: "prøve" };
const withRows = (...rows: readonly FrameRow[]): Pack => ({ ...pack, frames: { ...pack.frames, departure: rows } });

test("a row that stands twice", () => {
  expect(() => compilePack(withRows(row, row))).toThrow(/departure\/test: this id stands in two rows; give one of them another/);
});

test("a head without words", () => {
  expect(() => compilePack(withRows({ ...row, head: "" }))).toThrow(/departure\/test: the head is empty/);
});

test("a paradigm that the pack does not have", () => {
  expect(() => compilePack(withRows({ ...row, as: "nonesuch" }))).toThrow(/inflects by "nonesuch", which is no paradigm of/);
});

test("regular forms by a paradigm, separable ones with and without their particle", () => {
  const paradigms = { weak: { cut: "en", present: ["", "t"], past: ["de"], prefix: "ge", participle: ["d"] } };
  const spellings = inflect({ head: "op+volgen", as: "weak" }, { ...pack, paradigms }, "here");
  const told = spellings.map(({ words, form, particle }) => `${words.join(" ")}/${form}${particle ? `+${particle}` : ""}`);
  expect(told).toEqual(
    expect.arrayContaining([
      "opvolgen/infinitive",
      "op te volgen/infinitive",
      "volgt/present+op",
      "opvolgt/present",
      "opgevolgd/participle",
    ]),
  );
});

test.each(packs.map((p) => [p.language, p] as const))(
  "%s: every month and weekday is found, longest first, and none across a sentence's end",
  (_, p) => {
    const lexicon = compilePack(p);
    const cues = (text: string, split = Infinity) => {
      const tokens = tokenize(text, { start: 0, end: text.length });
      return findCues(
        tokens,
        tokens.map((_, at) => (at < split ? 0 : 1)),
        lexicon,
      ).cuesAt;
    };
    for (const word of [...p.times.months, ...p.times.weekdays].flat())
      expect(cues(word)[0]?.some(({ sign }) => sign.type === "month" || sign.type === "weekday")).toBe(true);
    const phrase = p.times.relative.find(({ head }) => head.includes(" "))?.head ?? "";
    const lengths = cues(phrase)[0]?.map(({ from, to }) => to - from) ?? [];
    expect(lengths).toEqual([...lengths].sort((a, b) => b - a));
    expect(cues(phrase)[0]?.some(({ sign }) => sign.type === "relative-time")).toBe(true);
    expect(cues(phrase, 1)[0]?.some(({ sign, to }) => sign.type === "relative-time" && to > 1)).toBe(false);
  },
);
