import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { article, type Draft, reprint, says, shelfOf } from "../../gold/invented.ts";
import type { Reading, Rumour } from "../model/index.ts";
import { openBooks } from "./books.ts";
import { rumours } from "./rumours.ts";

function all(...readings: readonly Reading[]): readonly Rumour[] {
  return rumours(openBooks(shelfOf(...readings)), "2029-12-31");
}

const linked = (more: Omit<Draft, "kind"> = {}): Draft =>
  says("candidacy", "Jens Prøve", "Testby", { stage: "linked", certainty: "possible", ...more });

describe("reports make one rumour", () => {
  test("within sixty days of each other, however many there are", () => {
    const days = ["2029-05-01", "2029-06-15", "2029-07-30"];
    const found = all(...days.map((day) => article(day, "A", linked())));
    expect(found.map(({ first, last, reports }) => [first.earliest, last.latest, reports.length])).toEqual([
      ["2029-05-01", "2029-07-30", 3],
    ]);
  });

  test("and another after a silence", () => {
    expect(all(article("2029-01-01", "A", linked()), article("2029-05-01", "B", linked()))).toHaveLength(2);
  });

  test("in one job under two names, but not in two jobs", () => {
    const roles = (["head-coach", "youth-coach", "caretaker"] as const).map((role) => article("2029-05-01", role, linked({ role })));
    expect(all(...roles).map(({ role }) => role)).toEqual(["caretaker", "head-coach"]);
  });

  test("where a recalled or denied one adds nothing to it", () => {
    const old = article("2029-08-01", "B", linked({ standing: "past" }));
    const denied = article("2029-05-02", "C", linked({ polarity: "negated" }));
    const [rumour, ...others] = all(article("2029-05-01", "A", linked()), old, denied);
    expect(others).toEqual([]);
    expect(rumour).toMatchObject({ last: { latest: "2029-05-01" }, origins: ["A"], independent: 1 });
    expect(rumour?.reports.map(({ live }) => live)).toEqual([true, false]);
    expect(all(denied)).toEqual([]);
  });

  test("dated by the report that an article cites", () => {
    const [rumour] = all(article("2029-05-10", "B", linked({ at: "2029-05-01", via: ["A"] })));
    expect(rumour).toMatchObject({ first: { earliest: "2029-05-01", latest: "2029-05-01" }, origins: ["A"] });
  });
});

test("a rumour climbs its ladder and keeps its peak", () => {
  const stages = ["linked", "talks", "interest"] as const;
  const [rumour] = all(...stages.map((stage, n) => article(`2029-05-0${n + 1}`, "A", linked({ stage }))));
  expect(rumour).toMatchObject({ stage: "interest", peak: "talks" });
});

describe("independent origins", () => {
  const first = article("2029-05-01", "A", linked());
  test.each<[string, readonly Reading[], number]>([
    ["are named publishers", [first, article("2029-05-01", "B", linked())], 2],
    ["are not those who cite another", [first, article("2029-05-01", "B", linked({ via: ["A"] }))], 1],
    ["are not unnamed", [article("2029-05-01", "B", linked({ via: ["unnamed:media"] }))], 0],
    ["are not two for one text", [first, reprint(first, "B"), reprint(first, "C")], 1],
  ])("%s", (_, readings, independent) => expect(all(...readings)[0]?.independent).toBe(independent));

  test("never grow by copies", () => {
    const relays = fc.array(fc.tuple(fc.constantFrom("B", "C", "D", "E"), fc.integer({ min: 2, max: 28 }), fc.boolean()), { maxLength: 8 });
    fc.assert(
      fc.property(relays, (copies) => {
        const echoes = copies.map(([name, day, cites]) =>
          cites ? article(`2029-05-${String(day).padStart(2, "0")}`, name, linked({ via: ["A"] })) : reprint(first, name),
        );
        return all(first, ...echoes)[0]?.independent === 1;
      }),
      { numRuns: 50 },
    );
  });
});
