import { expect, test } from "vitest";
import { compareVersions } from "./versions.ts";

test.each([
  ["0.9.0", "0.10.0"],
  ["1.0", "1.0.1"],
  ["1.0-a", "1.0-b"],
])("version %s is older than %s", (a, b) => {
  expect(compareVersions(a, b)).toBeLessThan(0);
  expect(compareVersions(b, a)).toBeGreaterThan(0);
  expect(compareVersions(a, a)).toBe(0);
});
