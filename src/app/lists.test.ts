import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import { article, says } from "../../gold/invented.ts";
import { perfectReadings } from "../../gold/perfect.ts";
import { goldFiles } from "../../gold/sets.ts";
import type { Judgement, KeptKind, Ledger, Reading } from "../model/index.ts";
import { rumourJson, rumours } from "../views/index.ts";
import { appendReadings, loadBooks } from "./books.ts";
import { openLedger, withLedger } from "./ledgers.ts";
import { rebuildLists, refreshLists } from "./lists.ts";
import { rumourById, rumoursPage } from "./pages/index.ts";

const folder = mkdtempSync(join(tmpdir(), "hearsay-lists-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const TODAY = "2035-01-01";
const AT = { reader: "1.0", at: "2034-01-01T00:00:00.000Z" };
const ALL = { limit: 10_000, offset: 0 };

const KINDS: readonly KeptKind[] = [
  ...(["person", "alias", "spell", "staff", "stint", "rumour", "shaky", "contract", "response", "denial", "tie"] as const),
  ...(["said", "passed", "lesson", "foretold", "club", "bench", "lean", "outlet", "cited", "forecasts"] as const),
];
const rowsOf = async (ledger: Ledger) => (await ledger.rows(KINDS.map((kind) => ({ kinds: [kind], ...ALL })))).flat();
const listOf = (ledger: Ledger, today = TODAY) => rumoursPage(ledger, ALL, { today, kept: true });

/** A market small enough that everything touches everything: two clubs, surnames shared, dates missing. */
const people = fc.constantFrom("Jens Prøve", "J. Prøve", "Prøve", "Ole Prøve", "Jens Bo Prøve", "Bo Taget");
const clubs = fc.constantFrom("Testby", "Andenby");
const days = fc.constantFrom("2029-05-01", "2029-05-20", "2029-09-01", "2030-06-01", "2033-05-01", "");
const claims = fc
  .tuple(fc.constantFrom("candidacy", "appointment", "departure", "tenure"), people, clubs)
  .map(([kind, who, where]) =>
    says(kind as "candidacy", who, where, kind === "candidacy" ? { stage: "talks", certainty: "possible" } : {}),
  );
const articles = fc
  .uniqueArray(fc.tuple(days, fc.constantFrom("A", "B"), fc.array(claims, { minLength: 1, maxLength: 3 })), { minLength: 1, maxLength: 9 })
  .map((drafts) => drafts.map(([day, paper, said]) => article(day, paper, ...said)));

describe("the list of rumours", () => {
  test("has the same rows in any order of reading, brought up to date whenever, as when it is made anew", async () => {
    const orders = articles.chain((all) =>
      fc.tuple(
        fc.constant(all),
        fc.shuffledSubarray(all, { minLength: all.length }),
        fc.array(fc.boolean(), { minLength: 9, maxLength: 9 }),
      ),
    ); // prettier-ignore
    await fc.assert(
      fc.asyncProperty(orders, async ([all, shuffled, stops]) => {
        const [one, other] = [await openLedger(":memory:"), await openLedger(":memory:")];
        await one.append(all, AT);
        await rebuildLists(one, TODAY);
        for (const [n, reading] of shuffled.entries()) {
          await other.append([reading], AT);
          if (stops[n]) await refreshLists(other, TODAY);
        }
        await refreshLists(other, TODAY);
        const kept = await rowsOf(other);
        expect(kept).toEqual(await rowsOf(one));
        await rebuildLists(other, TODAY);
        expect(await rowsOf(other)).toEqual(kept);
        for (const ledger of [one, other]) await ledger.close();
      }),
      { numRuns: 30 },
    );
  }, 120_000);

  const READINGS: readonly Reading[] = [
    article("2029-05-01", "A", says("candidacy", "Jens Prøve", "Testby", { stage: "talks" })),
    article("2029-05-02", "B", says("candidacy", "Bo Taget", "Testby", { stage: "linked" })),
    article("2029-05-09", "C", says("appointment", "Bo Taget", "Testby", { at: "2029-05-09" })),
  ];
  const rules = async (ledger: Ledger): Promise<readonly string[]> =>
    (await listOf(ledger)).rumours.map(({ person, rule, stage }) => `${person} ${rule} ${stage}`);

  test("follows judgements, readings anew, forgetting and the calendar", async () => {
    const ledger = await openLedger(":memory:");
    await ledger.append(READINGS.slice(0, 2), AT);
    await refreshLists(ledger, "2029-06-01");
    expect(await rules(ledger)).toEqual(["person:bo-taget open linked", "person:jens-prove open talks"]);
    await ledger.append(READINGS.slice(2), AT);
    expect(await refreshLists(ledger, "2029-06-01")).toBeGreaterThan(0);
    expect(await refreshLists(ledger, "2029-06-01")).toBe(0);
    expect(await rules(ledger)).toEqual(["person:bo-taget appointed linked", "person:jens-prove filled-by-another talks"]);

    const [claim] = (await ledger.shelf()).claims.filter(({ claim: { kind } }) => kind === "appointment");
    const judgement = {
      id: "j1",
      who: "A",
      why: "B",
      at: AT.at,
      kind: "correction",
      verdict: "misread",
      set: {},
      target: {
        publication: claim?.publication ?? "",
        kind: "appointment",
        person: "bo taget",
        club: "club:~testby",
        origin: "c",
        start: 0,
        end: 9999,
      },
    } satisfies Judgement; // prettier-ignore
    await ledger.judge(judgement);
    await refreshLists(ledger, "2029-06-01");
    expect(await rules(ledger)).toEqual(["person:bo-taget open linked", "person:jens-prove open talks"]);

    const [first] = READINGS;
    if (!first) throw new Error("no reading");
    await ledger.append([{ ...first, claims: first.claims.map((one) => ({ ...one, stage: "close" as const })) }], { ...AT, reader: "2.0" });
    await refreshLists(ledger, "2029-06-01");
    expect((await rules(ledger)).at(-1)).toBe("person:jens-prove open close");

    await ledger.forgetPerson({ keys: ["bo taget"], shortKeys: [], publications: [] }, { who: "A", why: "B", at: AT.at });
    expect(JSON.stringify(await rowsOf(ledger))).not.toMatch(/bo.taget/i);
    const later = ["01", "02", "03", "04"].map((day) => article(`2030-05-${day}`, "D", says("tenure", "Ib Ny", "Testby")));
    await ledger.append(later, AT);
    await refreshLists(ledger, "2029-06-01");
    expect(await rules(ledger)).toEqual(["person:jens-prove open close"]);
    await refreshLists(ledger, TODAY);
    expect(await rules(ledger)).toEqual(["person:jens-prove expired close"]);
    const kept = await rowsOf(ledger);
    await rebuildLists(ledger, TODAY);
    expect(await rowsOf(ledger)).toEqual(kept);
    expect(JSON.stringify(kept)).not.toMatch(/bo.taget/i);
    await ledger.close();
  });

  test("that is far behind is made anew, and what was read meanwhile is not forgotten", async () => {
    const ledger = await openLedger(":memory:");
    for (let n = 0; n < 2000; n += 200) {
      const some = Array.from({ length: 200 }, (_, i) =>
        article("2029-05-01", `${n + i}`, says("candidacy", `Jens Prøve${n + i}`, `By ${n + i}`)),
      );
      await ledger.append(some, AT);
    }
    expect((await ledger.stale(TODAY)).isAll).toBe(false);
    let isFirst = true;
    const meanwhile = async (): Promise<void> => {
      if (isFirst) await ledger.append([article("2029-05-01", "late", says("candidacy", "Bo Taget", "Testby"))], AT);
      isFirst = false;
    };
    const slow: Ledger = { ...ledger, putRows: (...args) => meanwhile().then(() => ledger.putRows(...args)) };
    expect(await refreshLists(slow, TODAY)).toBeGreaterThan(2000);
    expect(await ledger.countRows({ kinds: ["rumour"] })).toBe(2001);
    expect(await refreshLists(ledger, TODAY)).toBe(0);
    await ledger.close();
  }, 60_000);

  const gold = goldFiles();
  test.skipIf(gold.length === 0)(
    "says of the gold what the whole books say",
    async () => {
      const place = join(folder, "gold.db");
      await appendReadings(perfectReadings(gold), place);
      const books = await loadBooks(place);
      const whole = rumours(books, TODAY).map((rumour) => rumourJson(books, rumour));
      const kept = await withLedger(place, async (ledger) => {
        await refreshLists(ledger, TODAY);
        const { rumours: all } = await listOf(ledger);
        const pages = [];
        for (const { id } of all) pages.push(await rumourById(ledger, id, { today: TODAY, kept: true }));
        return pages.flatMap((page) => page?.rumours.map((rumour) => rumourJson(page.books, rumour)) ?? []);
      });
      expect(kept.map(({ id }) => id).sort()).toEqual(whole.map(({ id }) => id).sort());
      const byId = new Map(kept.map((rumour) => [rumour.id, rumour]));
      const apart = whole.filter(({ id, rule, reports }) => {
        const own = byId.get(id);
        return own?.rule !== rule || JSON.stringify(own.reports) !== JSON.stringify(reports);
      });
      expect(apart.length / whole.length).toBeLessThan(0.02);
    },
    60_000,
  );
});
