import { describe, expect, test } from "vitest";
import type { EndAnswer, StintAnswer } from "../../../src/model/api.ts";
import { daysOfSpells, isDated, runsOn, spellOf } from "./spells.ts";
import { type StripEntry, stripOf } from "./strip.ts";
import { axisOf } from "./time-axis.ts";

const end = (earliest: string | null, latest = earliest): EndAnswer => ({
  earliest,
  latest,
  edtf: `${earliest ?? ".."}/${latest ?? ".."}`,
  inferred: false,
  claims: [],
  contradictedBy: [],
});
const stint = (
  from: EndAnswer | null,
  to: EndAnswer | null,
  seen: StintAnswer["seen"] = { earliest: null, latest: null },
): StintAnswer => ({
  club: { id: "club:a", name: "Averby IF", aliases: [] },
  role: "head-coach",
  from,
  to,
  seen,
  ended: null,
  sources: [],
  support: [],
});

describe("the axis", () => {
  test.each([
    ["a day", ["2022-10-24"], ["Oct 2022", "Nov 2022", "Dec 2022"]],
    ["a year", ["2022-01-10", "2022-12-20"], ["Jan 2022", "Jul 2022", "Jan 2023"]],
    ["eight years", ["2016-03-01", "2024-03-01"], ["2016", "2018", "2020", "2022", "2024"]],
    ["seventy years", ["1954-06-01", "2024-03-01"], ["1960", "1970", "1980", "1990", "2000", "2010", "2020"]],
  ])("over %s has few marks", (_, days, labels) => {
    expect(axisOf(days)?.ticks.map(({ label }) => label)).toEqual(labels);
  });

  test("begins before the first day and ends after the last", () => {
    const axis = axisOf(["2020-01-01", "2022-01-01"]);
    expect(axis?.at("2020-01-01")).toBeGreaterThan(3);
    expect(axis?.at("2022-01-01")).toBeLessThan(97);
    expect(axis?.at("1900-01-01")).toBe(0);
  });

  test("needs a day", () => expect(axisOf([])).toBeNull());
});

const DAY = "2024-01-01";
const axis = axisOf(["2010-01-01", "2024-01-01"]);
const at = (day: string): number => axis?.at(day) ?? -1;
const spell = (one: StintAnswer): ReturnType<typeof spellOf> | null => axis && spellOf(one, axis, DAY);

describe("a spell", () => {
  test.each([
    ["sharp ends", stint(end("2012-01-01"), end("2014-01-01")), ["2012-01-01", "2012-01-01", "2014-01-01", "2014-01-01"]],
    [
      "a year and a span",
      stint(end("2012-01-01", "2012-12-31"), end("2014-05-01", "2014-08-31")),
      ["2012-01-01", "2012-12-31", "2014-05-01", "2014-08-31"],
    ],
    ["one day in it", stint(null, null, { earliest: "2015-05-05", latest: "2015-05-05" }), [null, "2015-05-05", "2015-05-05", null]],
    ["ended by a day", stint(null, end(null, "2015-05-05")), [null, "2015-05-05", "2015-05-05", "2015-05-05"]],
    ["ends that cross", stint(end("2012-01-01", "2012-12-31"), end("2012-01-01", "2012-12-31")), ["2012-01-01", null, null, "2012-12-31"]],
  ])("with %s", (_, one, days) => {
    const found = spell(one);
    const edges = [found?.start, found?.sureFrom, found?.sureTo, found?.end];
    days.forEach((day, index) => {
      if (day !== null) expect(edges[index]).toBeCloseTo(at(day), 0);
    });
    expect([...edges].sort((a, b) => (a ?? 0) - (b ?? 0))).toEqual(edges);
    if (days[0] === null) expect(found?.start).toBeLessThan(found?.sureFrom ?? 0);
  });

  test("that nobody has spoken of for a year does not run", () => {
    const told = stint(end("2022-01-01"), null, { earliest: "2022-01-01", latest: "2022-06-01" });
    expect(runsOn(told, "2022-12-01")).toBe(true);
    expect(runsOn(told, DAY)).toBe(false);
    expect(runsOn(stint(end("2022-01-01"), end("2022-06-01")), "2022-12-01")).toBe(false);
    expect(daysOfSpells([told], "2022-12-01")).toContain("2022-12-01");
    expect(daysOfSpells([told], DAY)).not.toContain(DAY);
  });

  test("without a day is listed apart", () => {
    expect(isDated(stint(null, null))).toBe(false);
    expect(isDated(stint(end(null, "2015-05-05"), null))).toBe(true);
  });
});

const bar = (from: number, to: number, letters = 10): StripEntry => ({ start: from, sureFrom: from, sureTo: to, end: to, letters });

describe("a strip", () => {
  test.each([
    ["to the right of its bar", bar(0, 30), { side: "right", cut: null }],
    ["to the left where the right has no room", bar(60, 99), { side: "left", cut: null }],
    ["in the bar where neither has", bar(5, 98), { side: "inside", cut: null }],
    ["cut short where that has not either", { ...bar(21, 95), sureFrom: 50, sureTo: 52 }, { side: "left", cut: 7 }],
    ["over the bar where nothing else is left", { ...bar(10, 95), sureFrom: 50, sureTo: 52 }, { side: "over", cut: null }],
  ])("puts a name %s", (_, entry, place) => {
    expect(stripOf([{ ...entry, letters: 12 }]).places[0]).toMatchObject({ row: 0, narrow: place });
  });

  test("says more on wide pictures, on another side where that has room", () => {
    const [place] = stripOf([{ ...bar(50, 72), letters: 12, more: 20 }]).places;
    expect(place?.narrow.side).toBe("left");
    expect(place?.wide).toEqual({ side: "left", cut: null });
    expect(stripOf([{ ...bar(45, 70), letters: 12, more: 40 }]).places[0]?.wide).toEqual({ side: "right", cut: 12 });
    expect(stripOf([{ ...bar(34, 75), letters: 12 }]).places[0]).toMatchObject({ narrow: { side: "left" }, wide: { side: "right" } });
  });

  test("shares a line where there is room, and begins another where there is none", () => {
    expect(stripOf([bar(0, 10), bar(50, 60)]).rows).toBe(1);
    expect(stripOf([bar(0, 10), bar(12, 20), bar(60, 70)]).places.map(({ row }) => row)).toEqual([0, 1, 0]);
  });

  test("of thirty spells lets nothing lie over anything", () => {
    const entries = Array.from({ length: 30 }, (_, index) => bar(index * 3.2, index * 3.2 + 2.5, 8 + (index % 9)));
    const { places, rows } = stripOf(entries);
    const boxes = places.map(({ row, narrow: { side } }, index) => {
      const { start = 0, end = 0, letters = 0 } = entries[index] ?? {};
      const width = (letters * 7.6 * 100) / 312;
      return { row, from: side === "left" ? start - width : start, to: side === "right" ? end + width : end };
    });
    for (const a of boxes) {
      for (const b of boxes.filter((other) => other !== a && other.row === a.row)) expect(a.to <= b.from || b.to <= a.from).toBe(true);
    }
    expect(rows).toBeLessThan(entries.length);
  });
});
