import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { parseWatchlist } from "./watchlist.ts";

const EXAMPLE = readFileSync(new URL("../../examples/feeds.yaml", import.meta.url), "utf8");

test("the example follows feeds of eight countries and more, for people, clubs and stages", () => {
  const list = parseWatchlist(EXAMPLE);
  if ("faults" in list) throw new Error(list.faults.join("\n"));
  const rows = (parse(EXAMPLE) as { feeds: readonly { country: string; url: string }[] }).feeds;
  expect(new Set(rows.map(({ country }) => country)).size).toBeGreaterThanOrEqual(8);
  expect(list.feeds.map(({ url }) => url)).toEqual(rows.map(({ url }) => url));
  expect(new Set(list.feeds.map(({ url }) => url)).size).toBe(list.feeds.length);
  for (const field of ["people", "clubs", "stages"] as const) expect(list.interests.some((one) => one[field] !== undefined)).toBe(true);
});

test("what the example leaves out can be switched on by taking the sign of a comment away", () => {
  const switched = EXAMPLE.replace(/^( *)# ((?:file|atom|webhook|contact|url|secret-from)\b.*| {2}(?:url|secret-from): .*)$/gm, "$1$2");
  const list = parseWatchlist(switched);
  if ("faults" in list) throw new Error(list.faults.join("\n"));
  expect(list).toMatchObject({ contact: expect.any(String), alerts: { terminal: true, file: "alerts.jsonl", atom: "alerts.atom" } });
  expect(list.alerts.webhook).toEqual({ url: "https://example.org/hearsay", secretFrom: "HEARSAY_WEBHOOK_SECRET" });
});

test.each([
  ["feeds: []", "feeds must list addresses"],
  ["feeds: [ftp://a.example/]", "line 1: a feed needs a url that begins with https://"],
  ["every: 5s\nfeeds: [https://a.example/]", "line 1: every must be a time like 15m"],
  ["feeds:\n  - {url: https://a.example/, evry: 2h}", 'line 2: "evry" is no field'],
  ["feeds: [https://a.example/]\ninterests:\n  - {stages: [nearly]}", "line 3: stages may be"],
  ["feeds: [https://a.example/]\nalerts:\n  webhook: {url: https://a.example/}", "line 3: a webhook needs secret-from"],
  ["feeds: [", "Flow sequence"],
])("%j is refused: %s", (text, reason) => {
  const list = parseWatchlist(text);
  expect("faults" in list ? list.faults.join("\n") : "").toContain(reason);
});
