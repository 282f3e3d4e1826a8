/** No language is read worse than another for want of words: every table of a pack is filled in all of them, and about equally. */
import { expect, test } from "vitest";
import { fold } from "../text/index.ts";
import { packs } from "./index.ts";

/** The smallest table of a language may be so many times smaller than the largest; grammar differs more than vocabulary does. */
const SHARE = 0.25;
/** Tables with fewer words than this in their largest language are closed classes, of which some languages have one word. */
const OPEN_CLASS = 12;
/** English inverts its verbs of saying instead of having words for that place. */
const UNLIKE = ["saying.aside"];
/** Tables that some languages have no words for: definite endings, "for … siden", pronouns of the plural that say too little. */
const MAY_BE_EMPTY = ["grammar.definite", "times.ago.before", "references.they"];

/** How many words a list holds; alternatives in one head count apart. */
function countWords(list: readonly unknown[]): number {
  const inRow = (row: unknown) => (row !== null && typeof row === "object" && "head" in row ? String(row.head).split("|").length : 1);
  return list.reduce<number>((sum, row) => sum + inRow(row), 0);
}

/** Sizes of all tables below a value, by path. */
function tables(value: unknown, path = ""): [string, number][] {
  if (Array.isArray(value)) return [[path, countWords(value)]];
  if (value === null || typeof value !== "object") return [];
  const entries = Object.entries(value).filter(([key]) => key !== "paradigms");
  if (entries.every(([, inner]) => typeof inner !== "object")) return [[path, entries.length]];
  return entries.flatMap(([key, inner]) => tables(inner, path ? `${path}.${key}` : key));
}

const sizes = packs.map((pack) => ({ language: pack.language, tables: new Map(tables(pack)) }));
const paths = [...new Set(sizes.flatMap(({ tables }) => [...tables.keys()]))];

test.each(paths.filter((path) => !MAY_BE_EMPTY.includes(path)))("%s is filled in every language", (path) => {
  const filled = sizes.map(({ language, tables }) => ({ language, words: tables.get(path) ?? 0 }));
  const most = Math.max(...filled.map(({ words }) => words));
  const least = most >= OPEN_CLASS && !path.startsWith("grammar.") && !UNLIKE.includes(path) ? most * SHARE : 1;
  expect(filled.filter(({ words }) => words < least)).toEqual([]);
});

test.each(packs)("$language tells months and weekdays by more than two letters", ({ times }) => {
  const names = [...times.months, ...times.weekdays].flat();
  expect(names.filter((name) => name.replaceAll(".", "").length < 3)).toEqual([]);
});

test.each(packs)("$language has twelve months and seven days", ({ times }) => {
  expect([times.months.length, times.weekdays.length]).toEqual([12, 7]);
});

test.each(packs)("$language knows jobs with national teams, and words for posts apart from those who hold them", ({ roles }) => {
  expect([roles.some((row) => row.national), roles.some((row) => row.job)]).toEqual([true, true]);
});

test.each(packs)("what opens a line of furniture in $language opens no other line", ({ furniture }) => {
  const openings = [...furniture.links, ...furniture.captions, ...furniture.bylines];
  expect(openings.filter((opening) => /^\p{L}?$/u.test(fold(opening).trim()))).toEqual([]);
});
