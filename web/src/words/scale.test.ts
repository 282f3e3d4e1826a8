import { expect, test } from "vitest";
import { scaleOf } from "./scale.ts";

test.each([
  { value: 0, at: 10 },
  { value: 5, at: 60 },
  { value: 10, at: 110 },
  { value: -3, at: 10 },
  { value: 12, at: 110 },
])("$value of 0 to 10 lies at $at of 10 to 110", ({ value, at }) => {
  expect(scaleOf([0, 10], [10, 110])(value)).toBe(at);
});

test("a stretch may run backwards, and one without length lies in the middle", () => {
  expect(scaleOf([0, 1], [100, 0])(0.25)).toBe(75);
  expect(scaleOf([3, 3], [0, 10])(3)).toBe(5);
});
