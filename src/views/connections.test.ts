import { describe, expect, test } from "vitest";
import { article, type Draft, says, shelfOf } from "../../gold/invented.ts";
import type { Reading } from "../model/index.ts";
import { openBooks } from "./books.ts";
import { connectionsOf, leads } from "./connections.ts";

const spell = (person: string, club: string, from: string, to: string, role: Draft["role"] = "head-coach"): Draft =>
  says("tenure", person, club, { role: role ?? null, from, to });
const told = (...drafts: readonly Draft[]): Reading => article("2031-01-01", "A", ...drafts);

function met(...readings: readonly Reading[]): readonly string[] {
  return connectionsOf(openBooks(shelfOf(...readings)), "person:jens-prove").map(
    ({ people, club, together, told: isTold }) =>
      `${people[1]} at ${club}, ${together.earliest ?? "?"} to ${together.latest ?? "?"}${isTold ? ", told" : ""}`,
  );
}

describe("two people worked together", () => {
  const jens = spell("Jens Prøve", "Testby", "2027-01-01", "2029-01-01");
  test.each<[string, readonly Reading[], readonly string[]]>([
    [
      "where their spells ran side by side",
      [told(jens, spell("Ole Test", "Testby", "2028-01-01", "2030-01-01", "sporting-director"))],
      ["person:ole-test at club:~testby, 2028-01-01 to 2029-01-01"],
    ],
    ["not where one left as the other came", [told(jens, spell("Ole Test", "Testby", "2029-01-01", "2030-01-01"))], []],
    ["not where their years are too rough to tell", [told(jens, spell("Ole Test", "Testby", "2028", "2029", "assistant-coach"))], []],
    [
      "where an article says so",
      [told({ kind: "association", person: "Ole Test", other: "Jens Prøve", club: "Andenby" })],
      ["person:ole-test at club:~andenby, ? to ?, told"],
    ],
  ])("%s", (_, readings, found) => expect(met(...readings)).toEqual(found));
});

test("a lead joins an open bench, who decides there, and the coach he once had", () => {
  const books = openBooks(
    shelfOf(
      told(
        spell("Jens Prøve", "Testby", "2027-01-01", "2029-01-01"),
        spell("Dir Ektør", "Testby", "2026-01-01", "2029-06-01", "sporting-director"),
      ),
      article("2030-12-30", "B", says("tenure", "Dir Ektør", "Tomby", { role: "sporting-director", standing: "live" })),
    ),
  );
  expect(leads(books, ["club:~tomby"], "2031-01-01").map(({ insider, coach, bench }) => [insider, coach, bench])).toEqual([
    ["person:dir-ektor", "person:jens-prove", "club:~tomby"],
  ]);
});
