import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Claim, Reading } from "../model/index.ts";
import { csvHeading, csvOf } from "./reading-csv.ts";
import { accountOf } from "./reading-text.ts";
import { sentenceAround } from "./sentence.ts";

const TEXT = "Prøveby er på jagt.\nIfølge Prøveposten kan Jens Prøve blive ny træner i Prøveby BK, siger en kilde. Klubben tier.";
const spanOf = (words: string): { start: number; end: number; text: string } => {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length, text: words };
};

const claim: Claim = {
  id: "c1",
  kind: "candidacy",
  person: "p1",
  club: "k1",
  role: "head-coach",
  stage: "close",
  polarity: "affirmed",
  certainty: "possible",
  attribution: [
    { kind: "outlet", name: "Prøvebladet", start: null, end: null },
    { kind: "outlet", name: "Prøveposten", start: 27, end: 38 },
    { kind: "unnamed", name: "unnamed:source", start: 84, end: 92 },
  ],
  rule: "da/candidacy/blive",
  evidence: spanOf("kan Jens Prøve blive ny træner i Prøveby BK"),
};

const reading: Reading = {
  document: {
    id: "d1",
    source: "prøve.txt",
    title: 'Hvem, om "nogen"?',
    language: "da",
    publisher: { name: "Prøvebladet" },
    published: { earliest: "2030-02-01", latest: "2030-02-03" },
    text: TEXT,
  },
  sections: [],
  entities: [
    { id: "p1", kind: "person", name: "Jens Prøve", aliases: [], mentions: [] },
    { id: "k1", kind: "club", name: "Prøveby BK", aliases: [], mentions: [] },
  ],
  claims: [claim],
  quotes: [],
  teasers: [],
  unresolved: [{ ...spanOf("Klubben tier."), reason: "nobody is named", rule: "da/response/tie" }],
};

const colour = process.env.FORCE_COLOR;
beforeAll(() => {
  delete process.env.FORCE_COLOR;
});
afterAll(() => {
  if (colour !== undefined) process.env.FORCE_COLOR = colour;
});

describe("an account", () => {
  test("says what the article is, who said what, and in which sentence", () => {
    expect(accountOf(reading, { explain: false, unresolved: false })).toBe(`Hvem, om "nogen"?
Prøvebladet · 1–3 Feb 2030 · da · prøve.txt

  candidacy    Jens Prøve → Prøveby BK · head coach · close · possible
               Prøvebladet ← Prøveposten ← unnamed source
               Ifølge Prøveposten [kan Jens Prøve blive ny træner i Prøveby BK], siger en kilde.

`);
  });

  test("names rows and gaps when asked", () => {
    const account = accountOf(reading, { explain: true, unresolved: true });
    expect(account).toContain("row da/candidacy/blive · claim c1");
    expect(account).toContain("unresolved   nobody is named · row da/response/tie\n               Klubben tier.");
  });

  test("says so when an article claims nothing", () => {
    expect(accountOf({ ...reading, claims: [] }, { explain: false, unresolved: false })).toContain("no claims");
  });
});

test("the sentence around evidence stays on its line, and is cut where the line has no end", () => {
  expect(sentenceAround(TEXT, spanOf("på jagt"))).toEqual({ before: "Prøveby er ", evidence: "på jagt", after: "." });
  const endless = `${"ord ".repeat(500)}sagde han ${"ord ".repeat(500)}`;
  const around = sentenceAround(endless, { start: endless.indexOf("sagde"), end: endless.indexOf("sagde") + 9 });
  expect(around.before.length + around.after.length).toBeLessThan(700);
  expect([around.before[0], around.after.at(-1)]).toEqual(["…", "…"]);
});

test("a table quotes what would break it and has as many cells as headings", () => {
  const row = csvOf({ ...reading, document: { ...reading.document, source: 'a"b,c' } });
  expect(row).toMatch(/^"a""b,c",,Prøvebladet,da,2030-02-01,2030-02-03,c1,candidacy,Jens Prøve,Prøveby BK,head-coach,close,/);
  expect(row.match(/"(?:[^"]|"")*"|[^,]+|(?<=,)(?=,)/g)?.length).toBe(csvHeading.split(",").length);
});
