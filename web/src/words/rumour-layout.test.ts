import { expect, test } from "vitest";
import { day, report } from "../sample/sample.ts";
import { citationsOf, timelineOf } from "./rumour-layout.ts";

test("time runs down, reports of one day keep clear of each other, and the stage is the column", () => {
  const { placed, columns } = timelineOf([
    report("Third", { published: day("2022-10-30"), stage: "agreed" }),
    report("First", { published: day("2022-10-25"), stage: "linked" }),
    report("Second", { published: day("2022-10-25"), stage: "talks" }),
  ]);
  expect(placed.map(({ report: { evidence } }) => evidence.text)).toEqual(["First", "Second", "Third"]);
  expect(columns).toHaveLength(7);
  expect(placed.map(({ column }) => column)).toEqual([0, 4, 6]);
  const [first, second, third] = placed.map(({ y }) => y);
  expect((second ?? 0) - (first ?? 0)).toBeGreaterThanOrEqual(24);
  expect((third ?? 0) - (second ?? 0)).toBeGreaterThanOrEqual(24);
});

test("reports without a stage and ends of the ladder have columns of their own", () => {
  expect(timelineOf([report("A", { stage: null })]).columns).toEqual(["none"]);
  const { columns, placed } = timelineOf([report("A", { stage: "talks" }), report("B", { stage: "rejected" })]);
  expect(columns.at(-1)).toBe("ended");
  expect(placed.map(({ column }) => column)).toEqual([4, 7]);
});

test("those who cite stand to the right of whom they cite", () => {
  const { nodes, edges, columns } = citationsOf([["A", "B", "C"], ["D", "C"], ["C"]]);
  expect(Object.fromEntries(nodes.map(({ name, column }) => [name, column]))).toEqual({ C: 0, B: 1, D: 1, A: 2 });
  expect(edges.map(({ from, to }) => `${to.name} cites ${from.name}`).sort()).toEqual(["A cites B", "B cites C", "D cites C"]);
  expect(columns).toBe(3);
});

test("a circle of citations ends", () => {
  const { nodes, edges } = citationsOf([
    ["A", "B"],
    ["B", "A"],
  ]);
  expect(nodes).toHaveLength(2);
  expect(edges).toHaveLength(2);
});
