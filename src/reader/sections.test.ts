import { describe, expect, test } from "vitest";
import { pack } from "../languages/da/index.ts";
import { findSections } from "./sections.ts";

const PROSE =
  "Brøndby har fyret Mads Lundquist efter en skuffende sæson, hvor holdet kun vandt fire kampe og endte nederst i rækken med atten point.";
/** The kind of each line of a drawn page, in order. */
const kinds = (lines: readonly string[]) => {
  const text = lines.join("\n");
  return findSections({ source: "drawn", text }, pack.furniture).sections.map((section) => section.kind);
};

describe("what is the article and what is the page", () => {
  test("a headline, a lead, the text", () => {
    expect(kinds(["Lundquist er fyret", PROSE, PROSE])).toEqual(["title", "lead", "body"]);
  });

  test("short headings between paragraphs are text", () => {
    expect(kinds(["Fem bud", PROSE, "Mads Lundquist (odds 2,25)", PROSE, "Ole Brink", PROSE])).toEqual([
      "title",
      "lead",
      "body",
      "body",
      "body",
      "body",
    ]);
  });

  test("a list at the end is text, a strip of other articles is not", () => {
    expect(kinds(["Fem bud", PROSE, "Brøndby", "ind: Ole Brink (fra Vejle)", "ud: Mads Lundquist"])).toEqual([
      "title",
      "lead",
      "body",
      "body",
      "body",
    ]);
    const strip = [
      "Vejle henter ny angriber",
      "Agent om rygtet: Vi taler",
      "Tre ting vi lærte søndag",
      "Se målet igen",
      "Derbyet er udsolgt",
      "Sådan spiller OB",
      "Ny sponsor i AaB",
    ];
    expect(kinds(["Lundquist er fyret", PROSE, PROSE, ...strip]).slice(3)).toEqual(strip.map(() => "teaser"));
  });

  test("links point away, and a link alone on its line takes the next one with it", () => {
    expect(kinds(["Lundquist er fyret", PROSE, "Læs også: Brink er favorit", PROSE, "Læs også:", "Vejle vil have Brink", PROSE])).toEqual([
      "title",
      "lead",
      "link",
      "body",
      "link",
      "teaser",
      "body",
    ]);
  });

  test("a heading of other articles at the top, with the text below it, ends nothing", () => {
    const ending = pack.furniture.endings[0] ?? "";
    expect(kinds(["Lundquist er fyret", ending, PROSE, PROSE]).slice(2)).not.toContain("teaser");
    expect(kinds(["Lundquist er fyret", PROSE, PROSE, ending, "Vejle vil have Brink"]).at(-1)).toBe("teaser");
  });
});

describe("an article that comes in sections", () => {
  const lines = [
    ["title", "Lundquist er fyret"],
    ["body", PROSE],
    ["body", "Læs også: Vejle henter angriber"],
    ["body", "Foto: Prøvefoto"],
    ["caption", "Mads Lundquist på banen"],
    ["label", "Mest læste"],
    ["teaser", "Ole Brink på vej til Vejle"],
  ] as const;
  const text = lines.map(([, line]) => line).join("\n");
  const given = lines.map(([kind, line]) => ({ kind, start: text.indexOf(line), end: text.indexOf(line) + line.length }));
  const teaser = { start: text.indexOf("Ole Brink"), end: text.length, label: "Mest læste", text: "Ole Brink på vej til Vejle" };

  test("keeps them, but for furniture that only words betray", () => {
    const { sections, teasers } = findSections({ source: "drawn", text, sections: given, teasers: [teaser] }, pack.furniture);
    expect(sections.map(({ kind }) => kind)).toEqual(["title", "body", "link", "caption", "caption", "label", "teaser"]);
    expect(teasers).toEqual([teaser]);
  });
});
