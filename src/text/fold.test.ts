import { expect, test } from "vitest";
import { fold, lower, slug } from "./fold.ts";

test.each([
  ["Sørensen", "sorensen"],
  ["Bölöni", "boloni"],
  ["Kolašinac", "kolasinac"],
  ["Łukasz", "lukasz"],
  ["Preud’homme", "preud'homme"],
])("%s folds to %s", (word, folded) => {
  expect(fold(word)).toBe(folded);
});

test("lower case keeps accents, and makes apostrophes straight", () => {
  expect(lower("ÅRS’")).toBe("års'");
});

test("a slug holds letters, digits and single hyphens", () => {
  expect(slug("  Waterdorp '31 (Dames)")).toBe("waterdorp-31-dames");
});
