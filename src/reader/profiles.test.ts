import { expect, test } from "vitest";
import { packs } from "../languages/index.ts";
import { registry } from "../registry/index.ts";
import { createTracer } from "./index.ts";

const trace = createTracer({ packs, registry });

/** The job phrases of a text: job, holder, clubs, and what else the phrase says. */
function jobs(text: string, language: string): string[] {
  const work = trace({ source: "drawn", text, language });
  if ("refused" in work) throw new Error(work.refused);
  const name = (figure: number | null) => (figure === null ? "-" : work.figures[figure]?.name);
  return work.phrases.map(({ cue, person, clubs, former, interim, squad }) =>
    [cue.sign.row.role, name(person), ...clubs.map(name), former && "former", interim && "interim", squad].filter(Boolean).join(" "),
  );
}

test.each([
  ["before a name, behind its club", "nl", "Genk-coach Joris Vandermolen zwijgt.", ["head-coach Joris Vandermolen KRC Genk"]],
  [
    "before a name, with a former club",
    "da",
    "Den tidligere Brøndby-træner Mads Lundquist er klar.",
    ["head-coach Mads Lundquist Brøndby IF former"],
  ],
  ["behind a name and a comma", "en", "Neil Ashby, chairman of Stoke City, spoke.", ["chairman Neil Ashby Stoke City"]],
  [
    "behind a name, a comma and an adverb",
    "nl",
    "Joris Vandermolen, tot nu toe trainer van Gent, neemt over.",
    ["head-coach Joris Vandermolen KAA Gent"],
  ],
  ["before a comma and a name", "nl", "De voorzitter van Gent, Karel Dhoore, zwijgt.", ["chairman Karel Dhoore KAA Gent"]],
  [
    "in a relative clause",
    "en",
    "Gareth Pendle, who is Hull City's sporting director, leaves.",
    ["sporting-director Gareth Pendle Hull City"],
  ],
  [
    "two joined before a name",
    "en",
    "Stoke City boss and former England captain Neil Ashby stays.",
    ["head-coach Neil Ashby Stoke City", "player Neil Ashby England former"],
  ],
  ["a national job without its land", "da", "Landstræner Mads Lundquist stopper.", ["head-coach Mads Lundquist Denmark"]],
  ["a national job with its people", "da", "Den norske landstræner Mads Lundquist stopper.", ["head-coach Mads Lundquist Norway"]],
  ["nobody's", "en", "Hull City need a new manager.", ["head-coach -"]],
] as const)("jobs %s (%s)", (_, language, text, expected) => {
  expect(jobs(text, language)).toEqual(expected);
});

test("ages and peoples beside a name", () => {
  const work = trace({
    source: "drawn",
    text: "Mads Lundquist (47) og den 52-årige svensker Ole Brink er klar til Brøndby.",
    language: "da",
  });
  if ("refused" in work) throw new Error(work.refused);
  const told = work.traits.map(({ figure, age, nationality }) => `${work.figures[figure]?.name} ${age ?? nationality}`);
  expect(new Set(told)).toEqual(new Set(["Mads Lundquist 47", "Ole Brink 52", "Ole Brink SE"]));
});
