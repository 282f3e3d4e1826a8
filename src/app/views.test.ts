/** What the views show depends on what was read, never on the order in which it was. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { article, says } from "../../gold/invented.ts";
import { simulatedArticles } from "../../gold/simulated.ts";
import type { Reading, Shelf } from "../model/index.ts";
import { withReadings } from "./unstored.ts";
import {
  benchJson,
  benchOf,
  careers,
  claimTable,
  connectionsOf,
  contractJson,
  contracts,
  denialRecords,
  denialsJson,
  forecasts,
  forecastsJson,
  managerialChanges,
  newsIn,
  newsJson,
  openBenches,
  openBenchJson,
  openBooks,
  outletJson,
  outletRecords,
  rumourJson,
  rumours,
  sourcing,
  sourcingJson,
  stintTable,
} from "./views.ts";

const NOTHING: Shelf = { publications: [], claims: [], entities: [], judgements: [] };
const ASOF = "2034-01-01";

const told: readonly Reading[] = [
  ...simulatedArticles({ reliability: { Alfaposten: 0.4, Betatidende: 0.7 }, rumours: 6, copies: 1.5, missing: 0.2 }, 7),
  article("2029-05-01", "A", says("departure", "Ole Test", "Testby", { manner: "dismissed", at: "2029-04-30" })),
  article("2029-05-02", "B", says("departure", "Ole Test", "Testby", { manner: "resigned", at: "2029-05-01" })),
  article("2029-05-02", "B", says("appointment", "Bo Taget", "Testby", { role: "caretaker", at: "2029-05-01" })),
  article("", "C", says("candidacy", "Jens Prøve", "Testby", { stage: "talks", certainty: "possible", via: ["A"] })),
  article("2029-05-04", "A", says("candidacy", "Jens Prøve", "Testby", { stage: "close", certainty: "probable", via: ["C"] })),
  article("2029-05-05", "D", says("candidacy", "Prøve", "Testby", { stage: "talks", certainty: "possible" })),
  article("2029-05-05", "A", says("response", "Jens Prøve", "Testby", { act: "denies", by: "Dir Ektør" })),
  article("2029-05-01", "A", says("tenure", "Dir Ektør", "Testby", { role: "sporting-director", standing: "live" })),
  article("2029-05-09", "A", says("contract", "Jens Prøve", "Testby", { terms: { until: "2031" } })),
  article("2029-05-09", "B", says("contract", "Jens Prøve", "Testby", { terms: { until: "2032" } })),
  article("2029-05-20", "A", says("appointment", "Jens Prøve", "Testby", { at: "2029-05-20", replaces: "Bo Taget" })),
  article("2030-05-20", "A", says("tenure", "Jens Prøve", "Andenby", { from: "2025", to: "2027" })),
  article("2030-05-21", "B", { kind: "association", person: "Jens Prøve", other: "Dir Ektør", club: "Andenby" }),
];

/** Everything that the views make of some readings, as JSON. */
function everything(readings: readonly Reading[]): string {
  const books = openBooks(withReadings(NOTHING, readings, "1"));
  const known = rumours(books, ASOF);
  const look = { asOf: "2029-05-10", rumours: known };
  const people = [...careers(books).keys()].sort();
  const publications = [...new Set(books.assertions.map(({ publication }) => publication.id))];
  return JSON.stringify([
    known.map((rumour) => rumourJson(books, rumour)),
    stintTable(books),
    claimTable(books),
    openBenches(books, look).map((bench) => openBenchJson(books, bench)),
    benchJson(books, benchOf(books, "club:~testby", look)),
    contracts(books).map((contract) => contractJson(books, contract)),
    denialRecords(books, known).map((record) => denialsJson(books, record)),
    outletRecords(books, known).map((record) => outletJson(record, true)),
    forecastsJson(forecasts(books, known)),
    sourcingJson(books, sourcing(books, known)),
    managerialChanges(books),
    people.map((person) => connectionsOf(books, person)),
    publications.map((id) => newsIn(books, id)).map((news) => news && newsJson(books, news)),
  ]);
}

test("the order of reading leaves no trace in any view", { timeout: 60_000 }, () => {
  const expected = everything(told);
  fc.assert(
    fc.property(fc.shuffledSubarray([...told], { minLength: told.length }), (shuffled) => everything(shuffled) === expected),
    { numRuns: 25 },
  );
  expect(expected.length).toBeGreaterThan(10_000);
});
