import { describe, expect, test } from "vitest";
import { interval } from "../../gold/invented.ts";
import { addDays, agoOf, daysOf, edtf, gap, intersect, notBefore } from "./calendar.ts";

const span = (text: string) => interval(text) ?? { earliest: null, latest: null };

test.each(["2029-05-03", "2029-05", "2029", "2029-05/2029-08", "../2014", "2014/..", "2028-11-03/2029-02", "../2029-05-03"])(
  "an interval is written as it is read: %s",
  (text) => expect(edtf(span(text))).toBe(text),
);

describe("days", () => {
  test("count over months and leap years", () => expect(addDays("2028-02-28", 2)).toBe("2028-03-01"));
  test("of what is no date are unknown", () => expect(daysOf("summer")).toBeNull());
  test.each([
    ["2029-05", "2029-07", 31],
    ["2029-05", "2029-05-31/2029-08", 0],
    ["../2029", "2031", 366],
    ["", "2031", 0],
  ])("between %s and %s lie %i", (a, b, days) => expect(gap(span(a), span(b))).toBe(days));
  test("of two intervals meet or do not", () => {
    expect(intersect(span("2029"), span("2029-05/2031"))).toEqual(span("2029-05/2029-12-31"));
    expect(intersect(span("2029"), span("2031"))).toBeNull();
  });
  test("may not be told apart", () => {
    expect(notBefore(span("2029-05"), span("2029-05-01"))).toBe(true);
    expect(notBefore(span("2029-05"), span("2029-05-02"))).toBe(false);
    expect(notBefore(span("../2029"), span("2020"))).toBe(false);
  });
});

test.each([
  ["-P1D", { min: 1, max: 1 }],
  ["-P1M", { min: 15, max: 46 }],
  ["-P10D", { min: 8, max: 12 }],
  ["P1M", null],
  ["last monday", { min: 0, max: 6 }],
  ["-P13D/-P1D", { min: 1, max: 13 }],
  ["P0D", { min: 0, max: 0 }],
  ["last --11", { min: 0, max: 365 }],
  ["last year --11", { min: 30, max: 427 }],
  ["next monday", null],
  ["P0D/P1M", null],
])("%s lies back %j days", (relative, days) => expect(agoOf(relative)).toEqual(days));
