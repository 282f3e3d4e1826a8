import { expect, test } from "vitest";
import { fact, named, stint } from "../sample/dossiers.ts";
import { day, report, rumour } from "../sample/sample.ts";
import { intervalOf } from "./interval.ts";
import { factsOf, standingOn, yearsOld } from "./person-facts.ts";
import { lineOf } from "./rumour-line.ts";
import { stintWords } from "./stint-words.ts";

test.each([
  ["2020-11-02", "2022-09-20", "2 Nov 2020 – 20 Sep 2022"],
  ["2010", "2014", "2010 – 2014"],
  ["2010", "2010", "2010"],
  ["2020-05-01/2020-07-09", "2020-11-02", "1 May – 9 Jul 2020 → 2 Nov 2020"],
  ["../2020-08-20", "2021-01-01", "there by 20 Aug 2020, until 1 Jan 2021"],
  ["../2020-08-20", "../2020-08-20", "over by 20 Aug 2020"],
  ["2020-11-02", "../2020-11-02", "2 Nov 2020"],
  ["2020-11-02", null, "from 2 Nov 2020, end not told"],
  ["2023-01-05", null, "since 5 Jan 2023"],
  ["../2020-08-20", null, "there by 20 Aug 2020, end not told"],
  [null, "2020-08-20", "until 20 Aug 2020"],
  [null, "../2020-08-20", "over by 20 Aug 2020"],
  [null, null, "undated"],
])("a spell from %s to %s is told as sharp as it is known", (from, to, words) => {
  expect(stintWords(stint(from, to), "2023-06-01")).toBe(words);
});

test("a spell without ends is told by the days on which he was there", () => {
  expect(stintWords(stint(null, null, { seen: day("2015-05-05") }), "2023-06-01")).toBe("there 5 May 2015");
});

test("what most articles tell comes first, and of ages the newest counts", () => {
  const facts = [
    fact("a", { fact: { age: 52 } }),
    fact("b", { fact: { age: 50 } }),
    fact("c", { fact: { age: 50 } }),
    fact("d", { fact: { nationality: "SE" } }),
    fact("e", { fact: { nationality: "DK" } }),
    fact("f", { fact: { nationality: "DK" } }),
    fact("g", { honour: { title: "league title", season: "2019" }, club: named("club", "Testby BK") }),
  ];
  const { age, ages, nationality, honours, born } = factsOf(facts);
  expect(age?.value).toBe(52);
  expect(ages.map(({ value, told }) => [value, told.length])).toEqual([
    [52, 1],
    [50, 2],
  ]);
  expect(nationality.map(({ value }) => value)).toEqual(["DK", "SE"]);
  expect(honours[0]?.value).toBe("league title, 2019, Testby BK");
  expect(born).toEqual([]);
});

test.each([
  ["1970-03-03", "2023-03-02", 52],
  ["1970-03-03", "2023-03-03", 53],
  ["1970", "2023-03-03", null],
])("who was born %s is on %s %s", (born, on, years) => {
  expect(yearsOld(born, on)).toBe(years);
});

test("a job that runs goes before one that is over, and the last that is told of counts where none runs", () => {
  const [old, now] = [stint("2010", "2014-06-01"), stint("2023-01-05", null)];
  expect(standingOn([old, now], "2023-06-01")).toEqual({ kind: "now", stint: now });
  expect(standingOn([old, now], "2026-06-01")).toEqual({ kind: "last-known", stint: now });
  expect(standingOn([old], "2023-06-01")).toEqual({ kind: "free", stint: old });
  expect(standingOn([stint(null, null)], "2023-06-01")).toBeNull();
});

test("a share has the interval of Wilson", () => {
  const { low, high } = intervalOf(18, 30);
  expect([low.toFixed(3), high.toFixed(3)]).toEqual(["0.423", "0.754"]);
  expect(intervalOf(0, 0)).toEqual({ low: 0, high: 1 });
  expect(intervalOf(0, 10).low).toBe(0);
});

test("a rumour becomes a line with its reports by day", () => {
  const reports = ["2022-10-25", "2022-10-25", "2022-10-27"].map((on, index) => report(`Prøve nævnes ${index}.`, { at: day(on) }));
  expect(lineOf(rumour({ reports }))).toMatchObject({ reports: 3, perDay: [2, 0, 1], firstReporter: "Prøvebladet" });
  expect(lineOf(rumour({ reports: [] }))).toMatchObject({ reports: 0, perDay: [], firstReporter: null });
});
