/** Beginnings of lines are compared folded, and a sign may fold to a letter: then half of an article would be furniture. */
import { expect, test } from "vitest";
import { fold } from "../text/index.ts";
import { packs } from "./index.ts";

test.each(packs)("no beginning of a line in $language folds to a letter or two that words begin with", ({ furniture }) => {
  const { links, captions, bylines, notices } = furniture;
  const short = [...links, ...captions, ...bylines, ...notices].filter((start) => /^\p{L}{1,2}$/u.test(fold(start)));
  expect(short).toEqual([]);
});
