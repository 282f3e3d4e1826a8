import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Claim, Explained, Explanation, Reading } from "../model/index.ts";
import { sentenceAround } from "../text/sentence-around.ts";
import { withExplanations } from "./explanation-text.ts";
import { csvHeading, csvOf } from "./reading-csv.ts";
import { accountOf } from "./reading-text.ts";

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

const explanation: Explanation = {
  row: "da/candidacy/blive",
  trigger: [spanOf("kan"), spanOf("blive")],
  slots: [
    {
      slot: "person",
      chosen: { entity: "p1", name: "Jens Prøve", words: spanOf("Jens Prøve"), sum: 2.1, reasons: [{ words: "the subject", weight: 1.6 }] },
      empty: null,
      others: [
        {
          entity: "p2",
          name: "Karl Prøve",
          words: { start: 0, end: 3, text: "han" },
          sum: -0.4,
          reasons: [{ words: "one sentence before", weight: -0.4 }],
        },
        { entity: "p3", name: "Peter Prøve", words: null, sum: -1, reasons: [] },
      ],
    },
    { slot: "club", chosen: { entity: "k1", name: "Prøveby BK", words: null, sum: null, reasons: [] }, empty: 0.5, others: [] },
  ],
  acceptance: {
    sum: 1.5,
    least: 0,
    reasons: [
      { words: "what this row is worth", weight: 2 },
      { words: "hedged", weight: -0.5 },
    ],
  },
  chain: [
    { kind: "outlet", name: "Prøvebladet", words: null },
    { kind: "outlet", name: "Prøveposten", words: spanOf("Prøveposten") },
  ],
};

const explained: Explained = { ...reading, explanations: [explanation] };

const colour = process.env.FORCE_COLOR;
beforeAll(() => {
  delete process.env.FORCE_COLOR;
});
afterAll(() => {
  if (colour !== undefined) process.env.FORCE_COLOR = colour;
});

describe("an account", () => {
  test("says what the article is, who said what, and in which sentence", () => {
    expect(accountOf(reading, { unresolved: false })).toBe(`Hvem, om "nogen"?
Prøvebladet · 1–3 Feb 2030 · da · prøve.txt

  candidacy    Jens Prøve → Prøveby BK · head coach · close · possible
               Prøvebladet ← Prøveposten ← unnamed source
               Ifølge Prøveposten [kan Jens Prøve blive ny træner i Prøveby BK], siger en kilde.

`);
  });

  test("names gaps when asked", () => {
    expect(accountOf(reading, { unresolved: true })).toContain(
      "unresolved   nobody is named · row da/response/tie\n               Klubben tier.",
    );
  });

  test("tells why a claim was made, where that is known", () => {
    const [, why = ""] = accountOf(explained, { unresolved: false }).split("Prøveby BK], siger en kilde.\n");
    expect(why).toBe(`               row da/candidacy/blive · claim c1
               matched   “kan” … “blive”
               claim     1.50: what this row is worth +2.00, hedged −0.50 (0.00 is enough)
               person    Jens Prøve 2.10: the subject +1.60, …
                         not Karl Prøve “han” −0.40: one sentence before −0.40
                         then Peter Prøve −1.00
               club      Prøveby BK, not named in the sentence
                         0.50 to leave it empty
               chain     Prøvebladet, not named here ← Prøveposten “Prøveposten”

`);
  });

  test("gives the same to other programs, beside each claim", () => {
    const json = withExplanations(explained);
    expect(json).toMatchObject({ claims: [{ id: "c1", explain: { row: "da/candidacy/blive" } }] });
    expect(json).not.toHaveProperty("explanations");
  });

  test("says so when an article claims nothing", () => {
    expect(accountOf({ ...reading, claims: [] }, { unresolved: false })).toContain("no claims");
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
