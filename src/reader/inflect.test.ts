import { expect, test } from "vitest";
import { packs } from "../languages/index.ts";
import type { Inflected, Pack } from "../model/index.ts";
import { inflect } from "./inflect.ts";
import { compilePack } from "./lexicon.ts";

const [first] = packs;
if (!first) throw new Error("there is no pack");
const pack: Pack = {
  ...first,
  paradigms: {
    e: { cut: "e", infinitive: ["e"], present: ["er"], past: ["ede"], participle: ["et"] },
    weak: { cut: "en", prefix: "ge", present: ["t"], past: ["de"], participle: ["d"] },
    en: { noun: ["en", "er"] },
  },
};

const spelled = (entry: Inflected) =>
  inflect(entry, pack, "here").map(({ words, form, particle }) => [words.join(" "), form, particle].filter(Boolean).join("/"));

test.each([
  ["a phrase stands as it is written", { head: "på gaden" }, ["på gaden"]],
  ["a verb by its paradigm", { head: "fyre", as: "e" }, ["fyre/infinitive", "fyrer/present", "fyrede/past", "fyret/participle"]],
  [
    "alternatives inflect alike",
    { head: "tast|klub", as: "en" },
    ["tast/noun", "tasten/noun", "taster/noun", "klub/noun", "kluben/noun", "kluber/noun"],
  ],
  [
    "only the first word inflects",
    { head: "fyre på", as: "e" },
    ["fyre på/infinitive", "fyrer på/present", "fyrede på/past", "fyret på/participle"],
  ],
  ["forms are spelled out", { head: "gå", forms: { present: "går", past: "gik" } }, ["gå/infinitive", "går/present", "gik/past"]],
])("%s", (_, entry, words) => {
  expect(spelled(entry)).toEqual(words);
});

test("a separable verb stands joined, with its particle apart, and with the prefix of the participle between", () => {
  const words = spelled({ head: "op+volgen", as: "weak" });
  expect(words).toEqual(
    expect.arrayContaining([
      "opvolgen/infinitive",
      "op te volgen/infinitive",
      "opvolgt/present",
      "volgt/present/op",
      "opgevolgd/participle",
    ]),
  );
});

test("a head that names no paradigm is refused with place and remedy", () => {
  expect(() => inflect({ head: "fyre", as: "nowhere" }, pack, "languages/da/departure/fyre")).toThrow(
    /languages\/da\/departure\/fyre: .*"nowhere".*grammar\.ts/,
  );
});

test("two rows of one id are refused with file and remedy", () => {
  const row = { id: "twin", type: "phrase", head: "tvilling" } as const;
  const broken: Pack = { ...first, frames: { ...first.frames, vacancy: [row, { ...row, head: "makker" }] } };
  expect(() => compilePack(broken)).toThrow(/vacancy\/twin: this id stands in two rows; give one of them another/);
});
