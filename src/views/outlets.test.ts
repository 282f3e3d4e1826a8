import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { article, type Draft, reprint, says, shelfOf } from "../../gold/invented.ts";
import { randomFrom, simulatedArticles } from "../../gold/simulated.ts";
import type { OutletRecord, Reading } from "../model/index.ts";
import { openBooks } from "./books.ts";
import { outletRecords } from "./outlets.ts";
import { rumours } from "./rumours.ts";

const ASOF = "2035-01-01";

function records(...readings: readonly Reading[]): readonly OutletRecord[] {
  const books = openBooks(shelfOf(...readings));
  return outletRecords(books, rumours(books, ASOF));
}

/** Counts by outlet: rumours, came true, settled, as origin and as relay. */
function counts(...readings: readonly Reading[]): Readonly<Record<string, string>> {
  const words = ({ rumours: all, cameTrue, settled }: OutletRecord["origin"]): string => `${all.length}/${cameTrue}/${settled}`;
  return Object.fromEntries(records(...readings).map(({ name, origin, relay }) => [name, `${words(origin)} ${words(relay)}`]));
}

const linked = (more: Omit<Draft, "kind"> = {}): Draft =>
  says("candidacy", "Jens Prøve", "Testby", { stage: "talks", certainty: "possible", ...more });
const first = article("2029-05-01", "A", linked());
const came = article("2029-05-20", "Protokollen", says("appointment", "Jens Prøve", "Testby", { at: "2029-05-20" }));

describe("a rumour counts", () => {
  test("for who said it first, and for who passed it on", () => {
    const relay = article("2029-05-02", "B", linked({ via: ["C", "A"] }));
    expect(counts(first, relay, came)).toEqual({ A: "1/1/1 0/0/0", B: "0/0/0 1/1/1", C: "0/0/0 1/1/1" });
  });

  test("once, however often an outlet tells it", () => {
    expect(counts(first, article("2029-05-03", "A", linked({ stage: "close" })), came)).toEqual({ A: "1/1/1 0/0/0" });
  });

  test("as a relay for who prints another's text; for nobody as origin where none can be told to be the first", () => {
    const later = reprint(first, "B");
    const next = { ...later, document: { ...later.document, published: { earliest: "2029-05-02", latest: "2029-05-02" } } };
    expect(counts(first, next, came)).toEqual({ A: "1/1/1 0/0/0", B: "0/0/0 1/1/1" });
    expect(counts(first, later, came)).toEqual({ A: "0/0/0 1/1/1", B: "0/0/0 1/1/1" });
  });

  test("for no person and no unnamed source", () => {
    expect(counts(article("2029-05-01", "A", linked({ via: ["unnamed:source"] })), came)).toEqual({ A: "0/0/0 1/1/1" });
  });

  test("neither way where it expired and nobody knows who had the job", () => {
    const news = article("2030-05-01", "D", says("honour", null, "Testby", { role: null, at: "2030-04" }));
    expect(counts(first, news)).toEqual({ A: "1/0/0 0/0/0" });
    const other = article("2030-05-01", "D", says("tenure", "Ole Test", "Testby", { standing: "live" }));
    expect(counts(first, news, other)).toEqual({ A: "1/0/1 0/0/0" });
  });
});

describe("gates", () => {
  const told = (n: number): readonly Reading[] =>
    Array.from({ length: n }, (_, i) => {
      const [person, club] = [`Jens Num${"b".repeat(i + 1)}`, `Klub ${"c".repeat(i + 1)}`];
      const rumour = says("candidacy", person, club, { stage: "talks", certainty: "possible" });
      return [article("2029-05-01", "A", rumour), article("2029-05-11", "D", says("appointment", person, club, { at: "2029-05-11" }))];
    }).flat();

  test("no rate under twenty settled rumours, only the count", () => {
    const [record] = records(...told(19));
    expect(record?.origin).toMatchObject({ settled: 19, cameTrue: 19, rate: null, wording: null, lead: 10 });
  });

  test("a rate with its interval from twenty on", () => {
    const rate = records(...told(20))[0]?.origin.rate;
    expect(rate).toMatchObject({ value: 1, n: 20, high: 1 });
    expect(rate?.low).toBeCloseTo(0.8389, 4);
  });
});

/**
 * How often the interval holds the truth where outlets of known reliability are copied and a fifth of all outcomes is never told: 951 of 1,000 when
 * this was written. Thirty rumours each, so that the gate is passed by little, where coverage is least sure.
 */
test("on 1,000 simulated ledgers the interval holds the truth in 93 to 97 %", { timeout: 300_000 }, () => {
  const RUNS = 1000;
  const random = randomFrom(20);
  let [held, shown] = [0, 0];
  for (let run = 0; shown < RUNS; run++) {
    const truth = 0.1 + 0.7 * random();
    const world = { reliability: { Alfaposten: truth }, rumours: 30, copies: 0.5, missing: 0.2 };
    const rate = records(...simulatedArticles(world, run)).find(({ name }) => name === "Alfaposten")?.origin.rate;
    if (!rate) continue;
    shown++;
    if (rate.low <= truth && truth <= rate.high) held++;
  }
  expect(held).toBeGreaterThanOrEqual(0.93 * RUNS);
  expect(held).toBeLessThanOrEqual(0.97 * RUNS);
});

test("copies never count as confirmations, and never for their copiers", () => {
  const copies = fc.array(fc.tuple(fc.constantFrom("B", "C", "D", "E"), fc.integer({ min: 2, max: 19 }), fc.boolean()), { maxLength: 8 });
  const [alone] = records(first, came);
  fc.assert(
    fc.property(copies, (all) => {
      const echoes = all.map(([name, day, cites]) => {
        const date = `2029-05-${String(day).padStart(2, "0")}`;
        const copy = reprint(first, name);
        return cites
          ? article(date, name, linked({ via: ["A"] }))
          : { ...copy, document: { ...copy.document, published: { earliest: date, latest: date } } };
      });
      const found = records(first, came, ...echoes);
      const origin = found.find(({ name }) => name === "A")?.origin;
      expect(origin?.rumours.map(({ independent }) => independent)).toEqual([1]);
      expect([origin?.cameTrue, origin?.settled]).toEqual([alone?.origin.cameTrue, alone?.origin.settled]);
      expect(found.filter(({ name }) => name !== "A").every((record) => record.origin.rumours.length === 0)).toBe(true);
    }),
    { numRuns: 60 },
  );
});
