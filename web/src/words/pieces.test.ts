import { expect, test } from "vitest";
import { article, marked } from "../sample/sample.ts";
import { linesOf } from "./pieces.ts";

test("a text is cut where claims begin and end, and nothing of it is lost", () => {
  const text = "Aaa bbb ccc\n\nDdd eee";
  const on = (start: number, end: number) => marked("x", { evidence: { start, end, text: text.slice(start, end) } });
  const lines = linesOf({ ...article(), sections: [{ kind: "teaser", start: 13, end: 20 }], claims: [on(4, 11), on(8, 16)] }, text);
  expect(lines.map(({ kind }) => kind)).toEqual(["body", "teaser"]);
  expect(lines.map(({ pieces }) => pieces.map((piece) => piece.text).join(""))).toEqual(["Aaa bbb ccc", "Ddd eee"]);
  expect(lines.flatMap(({ pieces }) => pieces.map((piece) => [piece.text, piece.claims]))).toEqual([
    ["Aaa ", []],
    ["bbb ", [0]],
    ["ccc", [0, 1]],
    ["Ddd", [1]],
    [" eee", []],
  ]);
});
