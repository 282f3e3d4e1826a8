import { expect, test } from "vitest";
import { article, type Draft, says, shelfOf } from "../../gold/invented.ts";
import type { Claim, Reading } from "../model/index.ts";
import { openBooks } from "./books.ts";
import { denialRecords } from "./denials.ts";
import { rumours } from "./rumours.ts";

const linked = (person: string): Draft => says("candidacy", person, "Testby", { stage: "talks", certainty: "possible" });
/** A response by the club itself. */
function answered(day: string, act: Claim["act"], person: string, outlet = "B"): Reading {
  const reading = article(day, outlet, says("response", person, "Testby", { ...(act ? { act } : {}) }));
  return { ...reading, claims: reading.claims.map((claim) => ({ ...claim, by: "club:~testby" })) };
}
function records(...readings: readonly Reading[]) {
  const books = openBooks(shelfOf(...readings));
  return denialRecords(books, rumours(books, "2035-01-01"));
}

const jens = article("2029-05-01", "A", linked("Jens Prøve"));
const ole = article("2029-05-01", "A", linked("Ole Test"));
const came = article("2029-05-20", "A", says("appointment", "Jens Prøve", "Testby", { at: "2029-05-20" }));

test("a denial holds where the rumour does not come true, and is broken where it does", () => {
  const [record, ...others] = records(
    jens,
    ole,
    came,
    answered("2029-05-02", "denies", "Jens Prøve"),
    answered("2029-05-02", "denies", "Ole Test"),
  );
  expect(others).toEqual([]);
  expect(record).toMatchObject({ club: "club:~testby", denials: 2, held: 1, broken: 1 });
});

test("one denial in several papers counts once; silence is no denial", () => {
  const [record] = records(
    jens,
    came,
    answered("2029-05-02", "denies", "Jens Prøve"),
    answered("2029-05-03", "denies", "Jens Prøve", "C"),
    answered("2029-05-03", "no-comment", "Jens Prøve", "D"),
  );
  expect(record).toMatchObject({ denials: 1, broken: 1, responses: { length: 3 } });
});

test("what nobody has decided is neither held nor broken", () => {
  expect(records(jens, answered("2029-05-02", "denies", "Jens Prøve"))[0]).toMatchObject({ denials: 1, held: 0, broken: 0 });
});

test("people get no record", () => {
  const own = article("2029-05-02", "B", says("response", "Jens Prøve", "Testby", { act: "denies", by: "Jens Prøve" }));
  expect(records(jens, own)).toEqual([]);
});

test("who runs a club speaks for it", () => {
  const runs = article("2029-04-02", "B", says("tenure", "Dir Ektør", "Testby", { role: "sporting-director", standing: "live" }));
  const said = article("2029-05-02", "B", says("response", "Jens Prøve", "Testby", { act: "denies", by: "Dir Ektør" }));
  expect(records(jens, runs, said)[0]).toMatchObject({ club: "club:~testby", denials: 1 });
});
