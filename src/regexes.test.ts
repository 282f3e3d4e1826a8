/** No regular expression of the source takes more than linear time: each is fed long repetitions of what it is made of. */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const root = dirname(fileURLToPath(import.meta.url));
const LITERAL = /(?<=[=(,:!&|?;[{\n]\s*)\/(?![/*])((?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+)\/([dgimsuvy]*)/g;

interface Found {
  readonly file: string;
  readonly pattern: RegExp;
}

const found: readonly Found[] = readdirSync(root, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"))
  .flatMap((file) =>
    [...readFileSync(join(root, file), "utf8").matchAll(LITERAL)].map(([, source = "", flags]) => ({
      file,
      pattern: new RegExp(source, flags),
    })),
  );

/** Characters of a text to search; quadratic time takes seconds over so many, linear time a few milliseconds. */
const SIZE = 20_000;
const PATIENCE = 150;

/** Whatever stands in the pattern itself, alone and in pairs, besides what patterns ask for by class. */
function pumps(pattern: RegExp): readonly string[] {
  const literal = pattern.source.replace(/\\[a-zA-Z](?:\{[^}]*\})?/g, "").match(/[^\\()[\]{}*+?^$|]/gu) ?? [];
  const parts = [...new Set([...literal, "a", "A", "1", " ", ".", "-", "x y", "1.", "A "])];
  return [...parts, ...parts.slice(0, 6).flatMap((a) => parts.slice(0, 6).map((b) => a + b))];
}

function slowest({ pattern }: Found): { readonly pump: string; readonly ms: number } {
  let worst = { pump: "", ms: 0 };
  for (const pump of pumps(pattern))
    for (const end of ["", "\u0000"]) {
      const text = pump.repeat(SIZE / pump.length) + end;
      const start = performance.now();
      text.replace(pattern, "");
      const ms = performance.now() - start;
      if (ms > worst.ms) worst = { pump, ms };
      if (ms > PATIENCE) return worst;
    }
  return worst;
}

test("the list of expressions is whole enough to mean something", () => {
  expect(found.length).toBeGreaterThan(30);
  expect(found.map(({ file }) => file)).toEqual(expect.arrayContaining(["text/tokens.ts", "reader/sections.ts"]));
});

test("an expression that takes quadratic time is noticed", () => {
  expect(slowest({ file: "", pattern: /\s+$/ }).ms).toBeGreaterThan(PATIENCE);
});

test.each(found.map((one) => [`${one.file}: ${one.pattern}`, one] as const))("%s", (_, one) => {
  const { pump, ms } = slowest(one);
  expect(ms, `slow on ${JSON.stringify(pump)} over and over`).toBeLessThan(PATIENCE);
});
