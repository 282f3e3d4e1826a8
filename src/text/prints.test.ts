import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Section } from "../model/index.ts";
import { createPrints, overlap, ownWords, packSketch, SAME, sketchOf, textKey, unpackSketch } from "./prints.ts";

const words = (from: number, count: number): string => Array.from({ length: count }, (_, i) => `ord${(from + i) * 7919}`).join(" ");

test("a text is the same whatever its spaces", () => expect(textKey(" a\n\nb ")).toBe(textKey("a b")));

describe("prints", () => {
  test("what an agency sends is found under another heading, cut, and among a paper's own words", () => {
    const agency = words(0, 300);
    const prints = createPrints();
    prints.add("agency", sketchOf(agency), 1);
    prints.add("other", sketchOf(words(5000, 300)), 2);
    expect(prints.find(sketchOf(`En anden overskrift ${agency}`))).toBe("agency");
    expect(prints.find(sketchOf(words(0, 120)))).toBe("agency");
    expect(prints.find(sketchOf(`${words(900, 100)} ${agency} ${words(1200, 200)}`))).toBe("agency");
    expect(prints.find(sketchOf(words(9000, 300)))).toBe(null);
    expect(prints.find(sketchOf(agency), (key) => key !== "agency")).toBe(null);
    prints.forget(2);
    expect(prints.find(sketchOf(agency))).toBe(null);
    expect([...prints.all()].map(([key]) => key)).toEqual(["other"]);
  });

  test("short texts and phrases in common prove nothing", () => {
    expect(overlap(sketchOf("Testby BK har fyret træneren"), sketchOf("Testby BK har fyret træneren"))).toBe(0);
    expect(overlap(sketchOf(words(0, 300)), sketchOf(`${words(0, 30)} ${words(800, 270)}`))).toBeLessThan(0.3);
  });

  test("of a very long text as much is known as of a long one, and it is compared fairly", () => {
    const [long, longer] = [words(0, 4000), words(0, 40_000)];
    expect(sketchOf(longer).length).toBe(sketchOf(long).length);
    expect(overlap(sketchOf(longer), sketchOf(words(0, 200)))).toBe(overlap(sketchOf(words(0, 200)), sketchOf(longer)));
    expect(overlap(sketchOf(words(0, 2000)), sketchOf(words(1000, 2000)))).toBeGreaterThan(SAME);
    expect(overlap(sketchOf(words(0, 2000)), sketchOf(words(1700, 2000)))).toBeLessThan(SAME);
  });

  test("a sketch is the same when it was packed, whatever is in the text", () => {
    const holds = (text: string): void => void expect(unpackSketch(packSketch(sketchOf(text)))).toEqual(sketchOf(text));
    fc.assert(fc.property(fc.string({ maxLength: 2000 }), (text) => void holds(text)));
    holds(words(0, 500));
  });
});

test("an article's own words are those of its text, not of its byline and what it points to", () => {
  const lines = [
    ["title", "Fyret"],
    ["byline", "Af Prøve, 10.15"],
    ["body", "Testby BK har fyret træneren."],
    ["label", "Læs også"],
    ["teaser", "Ny mand på vej"],
  ] as const;
  let text = "";
  const sections = lines.map(([kind, line]): Section => {
    const start = text.length;
    text += `${line}\n`;
    return { kind, start, end: start + line.length };
  });
  expect(ownWords(text, sections)).toBe("Fyret\nTestby BK har fyret træneren.");
  expect(ownWords("Ingen dele", [])).toBe("Ingen dele");
});
