import { describe, expect, test } from "vitest";
import { article, says, shelfOf } from "../../gold/invented.ts";
import type { Contract, Reading, Terms } from "../model/index.ts";
import { openBooks } from "./books.ts";
import { contracts } from "./contracts.ts";

const signed = (day: string, outlet: string, terms: Terms): Reading =>
  article(day, outlet, says("contract", "Jens Prøve", "Testby", { terms }));
const all = (...readings: readonly Reading[]): readonly Contract[] => contracts(openBooks(shelfOf(...readings)));
const values = ({ terms }: Contract) => terms.map(({ term, value, said }) => [term, value, said.length]);

describe("a contract", () => {
  test("lists its terms with how many tell each", () => {
    const [contract] = all(
      signed("2029-05-01", "A", { until: "2031" }),
      signed("2029-05-02", "B", { until: "2031", years: 2 }),
      signed("2029-05-03", "C", { fee: { min: 1, max: 2, currency: "EUR" } }),
    );
    expect(contract && values(contract)).toEqual([
      ["until", "2031", 2],
      ["years", 2, 1],
      ["fee", { min: 1, max: 2, currency: "EUR" }, 1],
    ]);
    expect(contract?.conflicts).toEqual([]);
  });

  test.each<[string, Terms, Terms, readonly string[]]>([
    ["two ends", { until: "2031" }, { until: "2032" }, ["until"]],
    ["an end told more sharply", { until: "2031" }, { until: "2031-06" }, []],
    ["two lengths", { years: 2 }, { years: 3 }, ["years"]],
    ["amounts that overlap", { fee: { min: 1, max: 3, currency: "EUR" } }, { fee: { min: 2, max: 4, currency: "EUR" } }, []],
    ["amounts apart", { fee: { min: 1, max: 1, currency: "EUR" } }, { fee: { min: 4, max: 4, currency: "EUR" } }, ["fee"]],
  ])("shows conflicts: %s", (_, a, b, conflicts) => {
    expect(all(signed("2029-05-01", "A", a), signed("2029-05-02", "B", b))[0]?.conflicts).toEqual(conflicts);
  });

  test("is another where it is told much later", () => {
    const two = all(signed("2029-05-01", "A", { until: "2031" }), signed("2030-05-01", "B", { until: "2033" }));
    expect(two.map((contract) => [values(contract), contract.conflicts])).toEqual([
      [[["until", "2031", 1]], []],
      [[["until", "2033", 1]], []],
    ]);
  });

  test("tells what was left of it when he went", () => {
    const gone = article("2030-07-02", "B", says("departure", "Jens Prøve", "Testby", { at: "2030-07-01" }));
    expect(all(signed("2029-05-01", "A", { until: "2031-06-30" }), gone)[0]?.left).toEqual({ min: 364, max: 364 });
    expect(all(signed("2029-05-01", "A", { until: "2030-06-30" }), gone)[0]?.left).toBeNull();
  });
});
