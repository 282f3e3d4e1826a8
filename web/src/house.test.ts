/** The house rules of the page: types alone from `src/model/`, no clock, nothing inline, short files. */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const root = dirname(fileURLToPath(import.meta.url));
const files = readdirSync(root, { recursive: true, encoding: "utf8" }).filter(
  (file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file),
);
const code = new Map(files.map((file) => [file, readFileSync(join(root, file), "utf8")]));
const filesWith = (pattern: RegExp): readonly string[] => files.filter((file) => pattern.test(code.get(file) ?? ""));

test("from src/ come types of the model, and nothing else", () => {
  const imports = files.flatMap((file) => [...(code.get(file) ?? "").matchAll(/^import (type )?[^;]*?from "((?:\.\.\/)+src\/[^"]*)"/gms)]);
  expect(imports.length).toBeGreaterThan(0);
  expect(imports.filter(([, type, path = ""]) => !type || !/\/src\/model\//.test(path)).map(([line]) => line)).toEqual([]);
});

test("nothing is drawn with a style attribute or raw HTML, and no clock is read", () => {
  expect(filesWith(/\sstyle=|dangerouslySetInnerHTML|innerHTML\s*=/)).toEqual([]);
  expect(filesWith(/new Date\(\)|Date\.now\(/)).toEqual([]);
});

test("a file has at most 250 lines of code, tables of words excepted", () => {
  const lines = (file: string): number => (code.get(file) ?? "").split("\n").filter((line) => /^\s*[^\s/*]/.test(line)).length;
  expect(files.filter((file) => !file.startsWith("strings") && lines(file) > 250)).toEqual([]);
});

test("what opens in place never stands in a paragraph or a heading, which would end before it", () => {
  expect(filesWith(/<(p|h[1-6])\b[^>]*>(?:(?!<\/\1>)[\s\S])*<(Evidence|EditorForm|JoinNames|CorrectClaim|TokenForm)\b/)).toEqual([]);
});
