/** The house rules of the source tree: the star of imports, no cycles, no clock or console indoors, short files. */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, posix, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const root = dirname(fileURLToPath(import.meta.url));
const files = readdirSync(root, { recursive: true, encoding: "utf8" })
  .map((file) => file.split(sep).join("/"))
  .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"));
const code = new Map(files.map((file) => [file, readFileSync(join(root, file), "utf8")]));

const room = (file: string): string => file.split("/")[0] ?? "";
/** A language sees only itself, apart from the list that names them all. */
const corner = (file: string): string => (/^languages\/[^/]+\//.test(file) ? file.split("/").slice(0, 2).join("/") : room(file));
const faces = ["cli", "http", "mcp", "app"];

function imports(file: string): readonly string[] {
  const found = (code.get(file) ?? "").matchAll(/(?:\bfrom|\bimport)\s*\(?\s*"(\.[^"]+)"/g);
  return [...found].map(([, path]) => posix.join(posix.dirname(file), path ?? ""));
}

function mayImport(from: string, to: string): boolean {
  if (room(from) === room(to)) return corner(from) === corner(to) || from === "languages/index.ts";
  if (room(from) === "model") return false;
  if (room(from) === "text") return room(to) === "model";
  if (["model", "text"].includes(room(to)) || room(from) === "app") return true;
  // The commands that start servers are where faces meet.
  if ((from === "cli/serve.ts" && room(to) === "http") || (from === "cli/mcp.ts" && room(to) === "mcp")) return true;
  return ["cli", "http", "mcp"].includes(room(from)) && room(to) === "app";
}

test("a file imports only from its own room, model and text; only app reaches across", () => {
  const broken = files.flatMap((from) => imports(from).flatMap((to) => (mayImport(from, to) ? [] : [`${from} imports ${to}`])));
  expect(broken).toEqual([]);
});

test("no import goes round in a circle", () => {
  const done = new Set<string>();
  const walk = (file: string, path: readonly string[]): readonly string[] => {
    if (path.includes(file)) return [[...path.slice(path.indexOf(file)), file].join(" → ")];
    if (done.has(file)) return [];
    const circles = imports(file).flatMap((next) => walk(next, [...path, file]));
    done.add(file);
    return circles;
  };
  expect(files.flatMap((file) => walk(file, []))).toEqual([]);
});

test("the clock and the console stand only in the faces and in app", () => {
  const indoors = files.filter((file) => !faces.includes(room(file)));
  expect(indoors.filter((file) => /\bnew Date\(\)|\bDate\.now\(|\bconsole\./.test(code.get(file) ?? ""))).toEqual([]);
});

test("a file has at most 250 lines of code, tables of words, registry data and fitted weights excepted", () => {
  const linesOfCode = (file: string): number => (code.get(file) ?? "").split("\n").filter((line) => /^\s*[^\s/*]/.test(line)).length;
  const long = files.filter((file) => !["languages", "registry"].includes(room(file)) && !file.endsWith("-table.ts"));
  expect(long.filter((file) => linesOfCode(file) > 250)).toEqual([]);
});
