/** Copies, edited as papers edit them, collapse to one origin; articles of papers' own do not. */
import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Draft } from "../../gold/invented.ts";
import { article, says, shelfOf } from "../../gold/invented.ts";
import type { Books, Reading, Rumour } from "../model/index.ts";
import { overlap, packSketch, SAME, sketchOf } from "../text/index.ts";
import { openBooks } from "./books.ts";
import { newsIn } from "./news.ts";
import { rumours } from "./rumours.ts";

interface Printing {
  readonly day: string;
  readonly paper: string;
  readonly text: string;
  readonly via?: readonly string[];
  readonly at?: string;
  readonly changed?: string;
}

const LINKED: Omit<Draft, "kind"> = { stage: "talks", certainty: "possible" };

/** A reading of its own text, with one candidacy in a sentence of its own. */
function reading({ day, paper, text, via = [], at, changed }: Printing): Reading {
  const { document, ...rest } = article(day, paper, says("candidacy", "Jens Prøve", "Testby", { ...LINKED, via }));
  const moments = { ...(at ? { publishedAt: at } : {}), ...(changed ? { modifiedAt: changed } : {}) };
  return { ...rest, document: { ...document, id: `${paper} ${text}`, text, ...moments } };
}

function booksOf(printings: readonly Printing[]): Books {
  const readings = printings.map(reading);
  const shelf = shelfOf(...readings);
  const publications = shelf.publications.map((publication, n) => {
    const { publishedAt, modifiedAt, text = "" } = readings[n]?.document ?? {};
    return {
      ...publication,
      sketch: packSketch(sketchOf(text)),
      ...(publishedAt ? { publishedAt } : {}),
      ...(modifiedAt ? { modifiedAt } : {}),
    };
  });
  return openBooks({ ...shelf, publications });
}

function rumourOf(...printings: readonly Printing[]): Pick<Rumour, "origins" | "independent"> | undefined {
  const [rumour, ...others] = rumours(booksOf(printings), "2029-12-31");
  expect(others).toEqual([]);
  return rumour && { origins: rumour.origins, independent: rumour.independent };
}

/** Sentences that nobody else writes. */
const sentences = (from: number, count: number): readonly string[] =>
  Array.from({ length: count }, (_, i) => Array.from({ length: 12 }, (_, j) => `ord${(from + i) * 100 + j}`).join(" "));
const AGENCY = sentences(0, 20);
const OWN = sentences(500, 20);

/** What a paper makes of it: another heading, some sentences left out, a lead and an end of its own. */
interface Edit {
  readonly left: readonly number[];
  readonly own: number;
}

function edited(source: readonly string[], { left, own }: Edit, n: number): string {
  const kept = source.filter((_, i) => !left.includes(i));
  const more = sentences(1000 + 100 * n, own);
  return [...more.slice(0, 1), ...kept, ...more.slice(1)].join(". ");
}

const edit: fc.Arbitrary<Edit> = fc.record({
  left: fc.uniqueArray(fc.nat({ max: AGENCY.length - 1 }), { maxLength: 8 }),
  own: fc.nat({ max: 6 }),
});

describe("an agency's item in many papers", () => {
  test("is one origin, however each edits it, and whatever the order", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(edit, fc.integer({ min: 1, max: 5 })), { minLength: 2, maxLength: 8 }), (edits) => {
        const copies = edits.map(([one, day], n) => ({ day: `2029-05-0${day}`, paper: `P${n}`, text: edited(AGENCY, one, n) }));
        expect(rumourOf({ day: "2029-05-01", paper: "Prøvebureau", text: AGENCY.join(". ") }, ...copies)?.independent).toBe(1);
      }),
      { numRuns: 60 },
    );
  });

  test("is the agency's where one of them names it, also where the others come first", () => {
    const [first, second, third] = [0, 1, 2].map((n) => edited(AGENCY, { left: [n, n + 5], own: 2 }, n));
    const plain = (paper: string, day: string, text = ""): Printing => ({ day, paper, text });
    const named = rumourOf(
      plain("A", "2029-05-01", first),
      { day: "2029-05-02", paper: "B", text: second ?? "", via: ["Prøvebureau"] },
      plain("C", "2029-05-02", third),
    );
    expect(named).toEqual({ origins: ["Prøvebureau"], independent: 1 });
    expect(rumourOf(plain("A", "2029-05-01", first), plain("C", "2029-05-02", third))).toEqual({ origins: ["A"], independent: 1 });
  });

  test("never confirms, and a paper's own article does", () => {
    const agency = { day: "2029-05-01", paper: "Prøvebureau", text: AGENCY.join(". ") };
    const copy = { day: "2029-05-02", paper: "A", text: edited(AGENCY, { left: [0, 1, 7], own: 4 }, 1) };
    const own = { day: "2029-05-02", paper: "B", text: [...OWN, ...AGENCY.slice(0, 3)].join(". ") };
    const noveltyOf = (printing: Printing) => newsIn(booksOf([agency, printing]), "p1")?.items.map(({ novelty }) => novelty);
    expect(noveltyOf(copy)).toEqual(["repeat"]);
    expect(noveltyOf(own)).toEqual(["confirmation"]);
    expect(rumourOf(agency, copy, own)).toEqual({ origins: ["Prøvebureau", "B"], independent: 2 });
  });

  test("is another one when a paper prints it again a month later", () => {
    const again = { day: "2029-06-01", paper: "A", text: edited(AGENCY, { left: [3], own: 1 }, 1) };
    expect(rumourOf({ day: "2029-05-01", paper: "Prøvebureau", text: AGENCY.join(". ") }, again)?.independent).toBe(2);
  });
});

test("an article that cites another for one thing may know the next by itself", () => {
  const text = OWN.join(". ");
  const [cited, own] = [reading({ day: "2029-05-01", paper: "A", text, via: ["B"] }), reading({ day: "2029-05-01", paper: "A", text })];
  const both = { ...cited, claims: [...cited.claims, ...own.claims.map((claim) => ({ ...claim, id: "c1" }))] };
  const shelf = shelfOf(both);
  const publications = shelf.publications.map((publication) => ({ ...publication, sketch: packSketch(sketchOf(text)) }));
  const [rumour] = rumours(openBooks({ ...shelf, publications }), "2029-12-31");
  expect(rumour?.origins).toEqual(["B", "A"]);
});

describe("within a day", () => {
  const text = (n: number): string => edited(AGENCY, { left: [n], own: 1 }, n);
  const told = (paper: string, n: number, at?: string, changed?: string): Printing => ({
    day: "2029-05-01",
    paper,
    text: text(n),
    ...(at ? { at } : {}),
    ...(changed ? { changed } : {}),
  });

  test("the moment tells who was first, whatever the time zone", () => {
    expect(rumourOf(told("A", 1, "2029-05-01T10:00+02:00"), told("B", 2, "2029-05-01T08:30Z"))?.origins).toEqual(["A"]);
    expect(rumourOf(told("A", 1, "2029-05-01T10:00+01:00"), told("B", 2, "2029-05-01T08:30Z"))?.origins).toEqual(["B"]);
    expect(rumourOf(told("A", 1), told("B", 2, "2029-05-01T08:30Z"))?.origins).toEqual(["B"]);
    expect(rumourOf(told("A", 1, "2029-05-01T07:00"), told("B", 2, "2029-05-01T08:30Z"))?.origins).toEqual(["B"]);
  });

  test("an article that appears later is not known to one before it", () => {
    const [early, late] = [told("A", 1, "2029-05-01T08:00Z"), told("B", 2, "2029-05-01T09:00Z")];
    const against = (one: Printing, other: Printing) => newsIn(booksOf([one, other]), "p0")?.against;
    expect([against(early, late), against(late, early)]).toEqual([0, 1]);
    expect(against({ ...early, changed: "2029-05-01T10:00Z" }, late)).toBe(1);
  });
});

/** Texts of our own, by language: the gold, and the examples. */
function ownTexts(): ReadonlyMap<string, readonly string[]> {
  const path = (relative: string): string => new URL(relative, import.meta.url).pathname;
  const texts = new Map<string, string[]>();
  for (const folder of ["../../gold/own/text/", "../../gold/retold/text/"]) {
    for (const name of readdirSync(path(folder)).sort()) {
      const language = name.slice(0, 2);
      texts.set(language, [...(texts.get(language) ?? []), readFileSync(path(folder + name), "utf8")]);
    }
  }
  for (const name of readdirSync(path("../../examples/")).filter((file) => file.endsWith(".jsonl"))) {
    for (const line of readFileSync(path(`../../examples/${name}`), "utf8")
      .trim()
      .split("\n")) {
      const { text, language = "" } = JSON.parse(line) as { text: string; language?: string };
      texts.set(language, [...(texts.get(language) ?? []), text]);
    }
  }
  return texts;
}

test("no two of our own articles are taken for copies; nine in ten of their copies are known, and hardly one of the longer ones is not", () => {
  let [pairs, taken, copies, known, long, longKnown] = [0, 0, 0, 0, 0, 0];
  for (const all of ownTexts().values()) {
    const sketches = all.map(sketchOf);
    sketches.forEach((one, i) => {
      for (const other of sketches.slice(i + 1)) {
        pairs++;
        if (overlap(one, other) >= SAME) taken++;
      }
      const found = overlap(one, sketchOf(abridged(all[i] ?? "", all[(i + 1) % all.length] ?? ""))) >= SAME;
      copies++;
      known += Number(found);
      if (one.length >= 64) {
        long++;
        longKnown += Number(found);
      }
    });
  }
  expect(pairs).toBeGreaterThan(5000);
  expect(taken).toBe(0);
  expect(known / copies).toBeGreaterThan(0.9);
  expect(longKnown / long).toBeGreaterThan(0.98);
});

/** A copy with another heading: every fifth sentence left out, one word in twenty changed, a third of another article added. */
function abridged(text: string, other: string): string {
  const kept = text.split(/(?<=[.!?])\s+/).filter((_, i) => i % 5 !== 1);
  const changed = kept
    .join(" ")
    .split(/\s+/)
    .map((word, i) => (i % 20 === 7 ? `anders${i}` : word));
  const own = other.split(/\s+/);
  return `Overskrift ${changed.join(" ")} ${own.slice(0, Math.floor(Math.min(own.length, changed.length / 3))).join(" ")}`;
}
