/** Big answers become small ones that say what they lack. */
import { expect, test } from "vitest";
import { cut, fitted, leftText } from "./cut.ts";

const reports = (n: number) => Array.from({ length: n }, (_, day) => ({ day, sources: ["a", "b", "c", "d"] }));
const answer = { name: "x", rumours: Array.from({ length: 9 }, (_, id) => ({ id, reports: reports(5) })), facts: reports(2) };
const range = { offset: 0, limit: 4, each: 3 };

test("each list from its beginning, the first and the last reports under its entries", () => {
  const shown = cut(answer, ["rumours", "facts"], range);
  expect(shown.rumours.map(({ id }) => id)).toEqual([0, 1, 2, 3]);
  expect(shown.rumours[0]?.reports.map(({ day }) => day)).toEqual([0, 3, 4]);
  expect(shown.rumours[0]?.reports[0]?.sources).toHaveLength(4);
  expect(shown.left).toEqual([
    { part: "rumours", shown: 4, total: 9, next: 4 },
    { part: "rumours.reports", shown: 12, total: 20, next: null },
  ]);
  expect(leftText(shown.left, true)).toContain('- rumours: 4 of 9 shown (offset 4 goes on, with part "rumours")\n');
});

test("one part from an offset on, the others empty and counted", () => {
  const shown = cut(answer, ["rumours", "facts"], { ...range, part: "rumours", offset: 8 });
  expect(shown.rumours.map(({ id }) => id)).toEqual([8]);
  expect(shown.facts).toEqual([]);
  expect(shown.left).toContainEqual({ part: "facts", shown: 0, total: 2, next: 0 });
  expect(shown.left).toContainEqual({ part: "rumours", shown: 1, total: 9, next: null });
  expect(cut(answer, ["rumours"], { ...range, part: "rumours", offset: 99 }).rumours).toEqual([]);
});

test("a text without end is cut, and said to be", () => {
  const shown = cut({ said: [{ text: "å".repeat(5000) }] }, ["said"], range);
  expect(shown.said[0]?.text.length).toBe(2001);
  expect(shown.left).toEqual([{ part: "said.text (characters)", shown: 2000, total: 5000, next: null }]);
});

test("what is too big is asked for in halves, down to one entry", () => {
  const big = {
    rumours: Array.from({ length: 50 }, (_, id) => ({ id, reports: reports(50).map((one) => ({ ...one, text: "x".repeat(1500) })) })),
  };
  const told = fitted({ offset: 0, limit: 50, each: 50 }, (shown) => ({ answer: cut(big, ["rumours"], shown) }));
  expect(JSON.stringify(told).length).toBeLessThan(60_000);
  expect(told.answer.rumours.length).toBeGreaterThan(0);
  expect(told.answer.left[0]).toMatchObject({ part: "rumours", total: 50, next: told.answer.rumours.length });
});
