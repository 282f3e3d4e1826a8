import { expect, test } from "vitest";
import { packs } from "../languages/index.ts";
import { registry } from "../registry/index.ts";
import { governedBy } from "./clauses.ts";
import { createTracer, type Work } from "./index.ts";
import { mapMentions } from "./mentions.ts";

const trace = createTracer({ packs, registry });

function worked(language: string, text: string): Work {
  const work = trace({ source: "drawn", text, language });
  if ("refused" in work) throw new Error(work.refused);
  return work;
}

/** Clauses are drawn with a bar between them. */
test.each([
  ["da", "Brøndby fyrede Mads Lundquist, |der havde kontrakt til 2027."],
  ["da", "Mads Lundquist er fortid i Vejle, |fordi resultaterne udeblev."],
  ["da", "Lundquist, Dahlmark og Brink er kandidater i Brøndby."],
  ["nl", "Genk ontslaat Joris Vandermolen, |die pas in mei kwam."],
  ["nl", "Volgens de krant vertrekt hij |omdat Gent belt."],
  ["en", "Hull City sacked Gareth Pendle, |who took over in May."],
  ["en", "Gareth Pendle has left Hull City; |Colin Marsh takes over."],
  ["en", "Gareth Pendle has been out of work |since Hull City sacked him."],
  ["nl", "Joris Vandermolen zit thuis sinds het ontslag in Genk."],
  ["nl", "Joris Vandermolen zit thuis |sinds KV Mechelen hem in oktober ontsloeg."],
])("%s: %s", (language, drawn) => {
  const work = worked(language, drawn.replaceAll("|", ""));
  const cut = work.clauses.map(({ from, to }) => work.article.text.slice(work.tokens[from]?.start, work.tokens[to - 1]?.end));
  expect(cut).toEqual(drawn.split("|").map((clause) => clause.trim()));
});

test.each([
  ["da", "Mads Lundquist er ny træner i Brøndby IF.", "Brøndby IF", "i"],
  ["da", "Brøndby IF fyrer Mads Lundquist.", "Brøndby IF", "bare"],
  ["da", "Han har været i Vejle Boldklub og Brøndby IF.", "Brøndby IF", "i"],
  ["nl", "Joris Vandermolen tekende bij het ambitieuze KV Mechelen.", "KV Mechelen", "bij"],
  ["en", "Hull City's Gareth Pendle is in charge.", "Hull City", "genitive"],
  ["en", "Gareth Pendle was sacked by Hull City.", "Hull City", "by"],
  ["da", "Mads Lundquist er ledig, siden Brøndby IF fyrede ham.", "Brøndby IF", "bare"],
  ["da", "Mads Lundquist er ledig efter Brøndby IF.", "Brøndby IF", "efter"],
])("%s: in «%s» %s is governed by %s", (language, text, name, by) => {
  const work = worked(language, text);
  const mention = work.mentions.find((m) => work.figures[m.figure]?.name === name);
  expect(mention && governedBy(work, mapMentions(work.mentions), mention)).toBe(by);
});
