import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { article, says } from "../../gold/invented.ts";
import { perfectReadings } from "../../gold/perfect.ts";
import { goldFiles } from "../../gold/sets.ts";
import type { Books, Reading } from "../model/index.ts";
import { careers, rumours } from "../views/index.ts";
import { appendReadings, loadBooks } from "./books.ts";
import { withLedger } from "./ledgers.ts";
import { loadPerson } from "./person-page.ts";

const folder = mkdtempSync(join(tmpdir(), "hearsay-person-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What a page says of somebody: the ends of his stints, and what became of his rumours. */
function pageOf(books: Books, person: string, all = rumours(books, "2035-01-01")): readonly string[] {
  const stints = (careers(books).get(person) ?? []).map(({ club, role, from, to, ended }) =>
    [club, role, from?.edtf, to?.edtf, ended].join(" "),
  );
  const own = all.filter((rumour) => rumour.person === person);
  return [...stints, ...own.map(({ id, rule, stage, independent, reports }) => [id, rule, stage, independent, reports.length].join(" "))];
}

/** Of everybody in a ledger: the page from the whole books, and the one from what is loaded for it. */
async function pages(name: string, readings: readonly Reading[]): Promise<readonly (readonly [readonly string[], readonly string[]])[]> {
  const place = join(folder, `${name}.db`);
  await appendReadings(readings, place);
  const whole = await loadBooks(place);
  const all = rumours(whole, "2035-01-01");
  return withLedger(place, async (ledger) => {
    const both: (readonly [readonly string[], readonly string[]])[] = [];
    for (const named of whole.names.values()) {
      if (!named.id.startsWith("person:")) continue;
      both.push([pageOf(whole, named.id, all), pageOf(await loadPerson(ledger, named.name), named.id)]);
    }
    return both;
  });
}

describe("a person's page", () => {
  test("says what the whole books say: surnames, rivals, what happened at the clubs", async () => {
    const readings = [
      article("2029-05-01", "A", says("departure", "Ole Test", "Testby", { manner: "dismissed" }), says("tenure", "Jens Prøve", "Andenby")),
      article("2029-05-03", "B", says("candidacy", "Jens Prøve", "Testby", { stage: "talks", certainty: "possible", via: ["A"] })),
      article("2029-05-04", "C", says("candidacy", "Prøve", "Testby", { stage: "close", certainty: "probable" })),
      article("2029-05-05", "C", says("candidacy", "Bo Taget", "Testby", { stage: "linked", certainty: "possible" })),
      article("2029-05-09", "A", says("appointment", "Jens Prøve", "Testby", { at: "2029-05-09", replaces: "Ole Test" })),
      article("", "D", says("departure", "J. Prøve", "Testby", { at: "2030-02" }), says("tenure", "Lis Prøve", "Andenby")),
      article("2031-02-03", "E", says("candidacy", "Prøve", "Andenby", { stage: "linked" })),
      article("2034-02-03", "F", says("tenure", "Ib Ny", "Andenby")),
    ];
    for (const [whole, own] of await pages("invented", readings)) expect(own).toEqual(whole);
  });

  const gold = goldFiles();
  test.skipIf(gold.length === 0)(
    "and so for all but a few in the gold, of whom an article tells much later how a rumour ended",
    async () => {
      const both = await pages("gold", perfectReadings(gold));
      const apart = both.filter(([whole, own]) => JSON.stringify(whole) !== JSON.stringify(own));
      expect(both.length).toBeGreaterThan(500);
      expect(apart.length / both.length).toBeLessThan(0.005);
    },
  );
});
