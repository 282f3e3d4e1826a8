/** Pages made of kept rows say the same as pages computed from all books. */
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { isRefusal, type Ledger, type Reading } from "../../model/index.ts";
import { benchJson, contractJson, denialsJson, nameOf, openBenchJson, outletJson, rumourJson, stintJson } from "../../views/index.ts";
import { openLedger } from "../ledgers.ts";
import { refreshLists } from "../lists.ts";
import { readPaths } from "../reading.ts";
import { clubPage, marketPage, outletPage, outletsPage, personPage, rumourById, rumoursPage, vacanciesPage } from "./index.ts";
import { wholeBooks } from "./look.ts";

const TODAY = "2026-11-01";
const computed = { today: TODAY, kept: false };
const kept = { today: TODAY, kept: true };

/**
 * What may differ: spellings of names that other articles add, and by which of several rules and claims a rumour is settled, because a man's rows look at his
 * rivals only around the days of his rumours. What became of it may not.
 */
const MAY_DIFFER: ReadonlySet<string> = new Set(["aliases", "basis", "rule", "settled", "settledBy"]);
const plain = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (field, part: unknown) => (MAY_DIFFER.has(field) ? undefined : part)));

describe("on the examples, from rows as from all books", () => {
  let ledger: Ledger;
  let people: readonly string[] = [];
  let clubs: readonly string[] = [];
  beforeAll(async () => {
    const readings: Reading[] = [];
    for await (const outcome of readPaths([join(import.meta.dirname, "../../../examples")])) {
      if (!isRefusal(outcome)) readings.push(outcome);
    }
    ledger = await openLedger(":memory:");
    await ledger.append(readings, { reader: "1.0", at: "2026-10-01T00:00:00.000Z" });
    await refreshLists(ledger, TODAY);
    const { books } = await wholeBooks(ledger, computed);
    const ids = [...books.names.keys()];
    people = ids.filter((id) => id.startsWith("person:"));
    clubs = ids.filter((id) => id.startsWith("club:"));
  }, 120_000);

  /** Of some things those whose pages differ. */
  async function apart(names: readonly string[], sheet: (name: string, look: typeof kept) => Promise<unknown>): Promise<readonly string[]> {
    const differ = [];
    for (const name of names) {
      const [a = "", b = ""] = [JSON.stringify(plain(await sheet(name, computed))), JSON.stringify(plain(await sheet(name, kept)))];
      const at = [...a].findIndex((letter, n) => letter !== b[n]);
      if (a !== b) differ.push(`${name}: ${a.slice(Math.max(0, at - 150), at + 60)} ≠ ${b.slice(at, at + 60)}`);
    }
    return differ;
  }

  test("people", async () => {
    const differ = await apart(people, async (id, look) => {
      const page = await personPage(ledger, id, look);
      return page.people.map(({ person, facts, stints, rumours, contracts, totals }) => ({
        person,
        facts,
        totals,
        stints: stints.map((stint) => stintJson(page.books, stint)),
        rumours: rumours.map((rumour) => rumourJson(page.books, rumour)),
        contracts: contracts.map((contract) => contractJson(page.books, contract)),
      }));
    });
    expect(people.length).toBeGreaterThan(20);
    expect(differ).toEqual([]);
  });

  test("clubs", async () => {
    const differ = await apart(clubs, async (id, look) => {
      const page = await clubPage(ledger, id, look);
      if ("several" in page) return page;
      const { books, bench, staff, rumours, contracts, denials, totals } = page;
      return {
        totals,
        bench: benchJson(books, bench),
        staff: staff.map((stint) => ({ person: nameOf(books, stint.person), ...stintJson(books, stint) })),
        rumours: rumours.map((rumour) => rumourJson(books, rumour)),
        contracts: contracts.map((contract) => contractJson(books, contract)),
        denials: denials && denialsJson(books, denials),
      };
    });
    expect(differ).toEqual([]);
  });

  test("vacancies", async () => {
    const differ = await apart([""], async (_, look) => {
      const { books, benches, total, unheard, leads, shaky } = await vacanciesPage(ledger, look);
      const met = leads.map(({ bench, insider, coach }) => `${bench} ${insider} ${coach}`).sort();
      return { benches: benches.map((bench) => openBenchJson(books, bench)), total, unheard, met, shaky: shaky.map(({ id }) => id) };
    });
    expect(differ).toEqual([]);
  });

  test("outlets", async () => {
    const { records } = await outletsPage(ledger, computed);
    expect(records.length).toBeGreaterThan(3);
    const differ = await apart(["", ...records.map(({ outlet }) => outlet)], async (id, look) => {
      if (id === "") {
        const page = await outletsPage(ledger, look);
        return [page.records.map((record) => outletJson(record)), page.forecasts.settled, page.forecasts.calibration];
      }
      const page = await outletPage(ledger, id, look);
      return "several" in page ? page : [outletJson(page.record, true), page.cites, page.citedBy];
    });
    expect(differ).toEqual([]);
  });

  test("the market", async () => {
    const differ = await apart([""], async (_, look) => {
      const { size, open, totals } = await marketPage(ledger, look);
      return [size, open.map(({ id }) => id), totals.open, totals.settled];
    });
    expect(differ).toEqual([]);
  });

  test("rumours", async () => {
    const differ = await apart(["0", "20", "40"], async (offset, look) => {
      const { books, rumours, total } = await rumoursPage(ledger, { offset: Number(offset), limit: 20 }, look);
      return [total, rumours.map((rumour) => rumourJson(books, rumour))];
    });
    expect(differ).toEqual([]);
  });

  test.each([computed, kept])("a rumour is found where the day on which it began has moved (kept rows: $kept)", async (look) => {
    const { rumours } = await rumoursPage(ledger, { offset: 0, limit: 1 }, look);
    const id = rumours[0]?.id ?? "";
    const moved = await rumourById(ledger, id.replace(/[^:]+$/, "2012-01-01"), look);
    expect(moved?.rumours.map((one) => one.id)).toEqual([id]);
    expect(await rumourById(ledger, id.replace("person:", "person:nobody-"), look)).toBeNull();
  });
});
