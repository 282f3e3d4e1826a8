import { expect, test } from "vitest";
import { groupPeople } from "./people.ts";

const name = (text: string) => ({ text, words: text.toLowerCase().split(/[ -]/) });
const people = groupPeople([name("Louis van Gelder"), name("Van Gelder"), name("Per Holm"), name("Lise Holm"), name("Per Bo Holm")]);

test("a surname by itself, particles and all, is no person of its own", () => {
  expect(people.people.map((person) => person.name)).toEqual(["Louis van Gelder", "Per Holm", "Lise Holm"]);
});

test.each([
  ["van gelder", [], 0],
  ["gelder", [], 0],
  ["louis", [], 0],
  ["per bo holm", [], 1],
  ["holm", [], 1],
  ["holm", [1, 2], 2],
  ["lise", [1], 2],
  ["dahl", [], undefined],
] as const)("%s after %j", (words, recent, person) => {
  expect(people.find(words.split(" "), recent)?.person).toBe(person);
});
