/** Reckoning with days. */
import { expect, test } from "vitest";
import { addDays, isoDate, monthsOf, move, thirdOf, weekdayOf, widthOf } from "./dates.ts";

test("days run over the ends of months and years", () => {
  expect(isoDate(2020, 2, 30)).toBe("2020-03-01");
  expect(isoDate(2020, 13, 1)).toBe("2021-01-01");
  expect(addDays("2020-02-28", 2)).toBe("2020-03-01");
  expect(monthsOf(2020, 12, 2)).toEqual({ earliest: "2020-12-01", latest: "2021-02-28" });
});

test.each([
  ["-P1D", "2020-03-30"],
  ["P2W", "2020-04-14"],
  ["-P1Y", "2019-03-31"],
  ["P1Y2M3D", "2021-06-03"],
  ["nonsense", "2020-03-31"],
])("moved by %s", (duration, day) => expect(move("2020-03-31", duration)).toBe(day));

test("weekdays count from Monday, and thirds of a stretch cover it", () => {
  expect([weekdayOf("2022-11-14"), weekdayOf("2022-11-20")]).toEqual([0, 6]);
  const november = monthsOf(2020, 11, 11);
  const thirds = ([0, 1, 2] as const).map((third) => thirdOf(november, third));
  expect(thirds[0]?.earliest).toBe("2020-11-01");
  expect(thirds[2]?.latest).toBe("2020-11-30");
  expect(thirds.map(widthOf)).toEqual([10, 10, 10]);
});
