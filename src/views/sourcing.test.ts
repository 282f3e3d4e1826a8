import { expect, test } from "vitest";
import { article, says, shelfOf } from "../../gold/invented.ts";
import type { Reading } from "../model/index.ts";
import { openBooks } from "./books.ts";
import { rumours } from "./rumours.ts";
import { sourcing } from "./sourcing.ts";

const told = (day: number, outlet: string, ...via: readonly string[]): Reading =>
  article(`2029-05-0${day}`, outlet, says("candidacy", "Jens Prøve", "Testby", { stage: "talks", certainty: "possible", via }));

function found(...readings: readonly Reading[]) {
  const books = openBooks(shelfOf(...readings));
  return sourcing(books, rumours(books, "2029-06-01"));
}

test("outlets that cite each other go in a circle, told once", () => {
  const { circles } = found(told(1, "A", "B"), told(2, "B", "C"), told(3, "C", "A"));
  expect(circles.map(({ outlets }) => outlets)).toEqual([["A", "B", "C"]]);
  expect(circles[0]?.reports).toHaveLength(3);
});

test("who cites himself, and who cites one that cites nobody, goes in none", () => {
  expect(found(told(1, "A"), told(2, "B", "A"), told(3, "C", "B", "A"), told(4, "A", "A")).circles).toEqual([]);
});

test("a report that cites nobody by name, or an article that nobody has seen, is a dead end", () => {
  const { deadEnds } = found(told(1, "A"), told(2, "B", "A"), told(3, "C", "unnamed:media"), told(4, "D", "E"));
  expect(deadEnds.map(({ how, origin }) => [how, origin])).toEqual([
    ["unnamed", "unnamed:media"],
    ["unseen", "E"],
  ]);
});
