import { describe, expect, test } from "vitest";
import { article, type Draft, says, shelfOf } from "../../gold/invented.ts";
import type { Bench, OpenBench, Reading } from "../model/index.ts";
import { benchOf, openBenches } from "./benches.ts";
import { openBooks } from "./books.ts";
import { rumours } from "./rumours.ts";

const coach = (kind: Draft["kind"], person: string, more: Omit<Draft, "kind"> = {}): Draft => says(kind, person, "Testby", more);
const linked = (person: string, more: Omit<Draft, "kind"> = {}): Draft =>
  coach("candidacy", person, { stage: "linked", certainty: "possible", ...more });

/** Ole is sacked on the first of May, Bo minds the bench, Jens comes on the twentieth. */
const saga: readonly Reading[] = [
  article("2028-07-01", "A", coach("appointment", "Ole Test", { at: "2028-07-01" })),
  article("2029-05-02", "A", coach("departure", "Ole Test", { at: "2029-05-01", manner: "dismissed" })),
  article("2029-05-02", "B", coach("appointment", "Bo Taget", { role: "caretaker", at: "2029-05-01" })),
  article("2029-05-05", "B", linked("Jens Prøve", { stage: "talks" }), linked("Per Nejsen", { via: ["A"] })),
  article("2029-05-06", "A", linked("Per Nejsen", { stage: "declined", certainty: "certain" })),
  article("2028-12-01", "C", says("appointment", "Jens Prøve", "Andenby", { at: "2028-12-01" })),
  article("2029-04-25", "C", says("tenure", "Jens Prøve", "Andenby", { standing: "live" })),
  article("2029-05-21", "A", coach("appointment", "Jens Prøve", { at: "2029-05-20" })),
];

const look = (readings: readonly Reading[], asOf: string) => {
  const books = openBooks(shelfOf(...readings));
  return { books, look: { asOf, rumours: rumours(books, asOf) } };
};
const open = (asOf: string): readonly OpenBench[] => {
  const { books, look: at } = look(saga, asOf);
  return openBenches(books, at).filter(({ club }) => club === "club:~testby");
};

describe("an open bench", () => {
  test("tells since when, who minds it, who is in line and who has said no", () => {
    const [bench] = open("2029-05-08");
    expect(bench).toMatchObject({ state: "interim", since: { edtf: "2029-05-01" }, days: { min: 7, max: 7 }, filledBy: null });
    expect(bench?.minder?.person).toBe("person:bo-taget");
    expect(bench?.candidates.map(({ rumour, stage }) => [rumour.person, stage])).toEqual([
      ["person:jens-prove", "talks"],
      ["person:per-nejsen", "declined"],
    ]);
    expect(bench?.refusals.map(({ person, how }) => [person, how])).toEqual([["person:per-nejsen", "declined"]]);
  });

  test("names the bench that a candidate would leave empty", () => {
    const [bench] = open("2029-05-08");
    expect(bench?.candidates.map(({ holds }) => holds?.club ?? null)).toEqual(["club:~andenby", null]);
  });

  test("shows candidates as they stood on the day of looking", () => {
    expect(open("2029-05-05")[0]?.candidates.map(({ stage }) => stage)).toEqual(["talks", "linked"]);
  });

  test("is none before the farewell, nor once it is filled", () => {
    expect(open("2029-04-20")).toEqual([]);
    expect(open("2029-06-01")).toEqual([]);
  });

  test("is none where the farewell may still be to come, unless somebody is in line", () => {
    const gone = article("2030-06-01", "A", coach("departure", "Ole Test", { at: "2028/2030" }));
    const asked = article("2029-05-05", "B", linked("Jens Prøve"));
    const opened = (...readings: readonly Reading[]): number => {
      const { books, look: at } = look(readings, "2029-05-08");
      return openBenches(books, at).length;
    };
    expect([opened(gone), opened(gone, asked)]).toEqual([0, 1]);
  });

  test("is expected to be filled where somebody has agreed", () => {
    const readings = [...saga.slice(0, 4), article("2029-05-07", "B", linked("Jens Prøve", { stage: "agreed", certainty: "probable" }))];
    const { books, look: at } = look(readings, "2029-05-08");
    expect(openBenches(books, at)[0]?.state).toBe("expected");
  });
});

describe("a bench through time", () => {
  const bench = (asOf: string): Bench => {
    const { books, look: at } = look(saga, asOf);
    return benchOf(books, "club:~testby", at);
  };

  test("lists coaches and caretakers in order, and the time between", () => {
    const { spells, gaps } = bench("2035-01-01");
    expect(spells.map(({ person }) => person)).toEqual(["person:ole-test", "person:bo-taget", "person:jens-prove"]);
    expect(gaps).toMatchObject([
      { state: "filled", since: { edtf: "2029-05-01" }, until: { edtf: "2029-05-20" }, days: { min: 19, max: 19 } },
    ]);
    expect(gaps[0]?.candidates.map(({ rumour }) => rumour.outcome)).toEqual(["came-true", "false"]);
  });

  test("knows no gap where the successor came the same day, or nobody knows when he came", () => {
    const gone = coach("departure", "Ole Test", { at: "2029-05-01" });
    const followed = (more: Omit<Draft, "kind">) => {
      const { books, look: at } = look([article("2029-05-01", "A", gone, coach("appointment", "Jens Prøve", more))], "2035-01-01");
      return benchOf(books, "club:~testby", at).gaps;
    };
    expect(followed({ at: "2029-05-01" })).toEqual([]);
  });
});
