import { expect, test } from "vitest";
import { addMonths, middleOf } from "./days.ts";
import { lengthWords, periodWords, whenWords } from "./when.ts";

test("times are said as sharp as they are known", () => {
  const said = (earliest: string | null, latest: string | null): string => whenWords({ earliest, latest });
  expect(said("2020-11-02", "2020-11-02")).toBe("2 Nov 2020");
  expect(said("2018-10-01", "2018-10-31")).toBe("Oct 2018");
  expect(said("2006-01-01", "2006-12-31")).toBe("2006");
  expect(said("2013-01-01", "2018-12-31")).toBe("2013–2018");
  expect(said("2022-09-21", "2022-11-20")).toBe("between 21 Sep and 20 Nov 2022");
  expect(said("2021-12-21", "2022-01-20")).toBe("between 21 Dec 2021 and 20 Jan 2022");
  expect(said("2018-01-01", "2018-10-31")).toBe("between Jan and Oct 2018");
  expect(said("2020-09-22", "2020-09-24")).toBe("22–24 Sep 2020");
  expect(said(null, "2020-02-03")).toBe("by 3 Feb 2020");
  expect(said("2023-01-02", null)).toBe("after 2 Jan 2023");
  expect(said(null, null)).toBe("day unknown");
});

test("one time is said once", () => {
  const day = { earliest: "2020-11-02", latest: "2020-11-02" };
  expect(periodWords(day, day)).toBe("2 Nov 2020");
  expect(periodWords(day, { earliest: "2020-11-09", latest: "2020-11-09" })).toBe("2–9 Nov 2020");
  expect(periodWords({ earliest: "2020-10-01", latest: "2020-10-31" }, day)).toBe("Oct 2020 to 2 Nov 2020");
});

test("months are counted to their last day, and an interval lies at its middle", () => {
  expect(addMonths("2024-01-31", 1)).toBe("2024-02-29");
  expect(addMonths("2024-03-31", -1)).toBe("2024-02-29");
  expect(middleOf({ earliest: "2020-01-01", latest: "2020-01-11" })).toBe("2020-01-06");
  expect(middleOf({ earliest: null, latest: "2020-01-11" })).toBe("2020-01-11");
});

test("a length is told in the unit that fits its shortest", () => {
  expect(lengthWords({ min: 1, max: 1 })).toBe("1 day");
  expect(lengthWords({ min: 55, max: 146 })).toBe("55–146 days");
  expect(lengthWords({ min: 178, max: 207 })).toBe("5–6 months");
  expect(lengthWords({ min: 4099, max: 4129 })).toBe("11 years");
});
