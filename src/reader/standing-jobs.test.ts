import { expect, test } from "vitest";
import { packs } from "../languages/index.ts";
import { registry } from "../registry/index.ts";
import { createTracer } from "./index.ts";
import { standingJobs } from "./standing-jobs.ts";

const trace = createTracer({ packs, registry });

function tenures(language: string, text: string): readonly string[] {
  const work = trace({ source: "drawn", text, language });
  if ("refused" in work) throw new Error(work.refused);
  const name = (figure: number | null) => work.figures[figure ?? -1]?.name;
  return standingJobs(work.findings, work.chosen)
    .filter(({ negated }) => !negated)
    .map(({ assertion: { person, club, role } }) => `${name(person)} @ ${name(club)} ${role}`);
}

test.each([
  ["da", "Den tidligere Brøndby-træner Mads Lundquist så kampen.", "Mads Lundquist @ Brøndby IF head-coach"],
  ["da", "Per Holmgaard, sportsdirektør i Vejle Boldklub, ville ikke svare.", "Per Holmgaard @ Vejle Boldklub sporting-director"],
  ["da", "Mads Lundquist er assistenttræner i Viborg FF.", "Mads Lundquist @ Viborg FF assistant-coach"],
  ["nl", "KV Mechelen-coach Joris Vandermolen zag het anders.", "Joris Vandermolen @ KV Mechelen head-coach"],
  ["da", "U21-landstræner Mads Lundquist var glad.", "Mads Lundquist @ Denmark U21 youth-coach"],
  ["en", "Former Hull City manager Gareth Pendle was in the stand.", "Gareth Pendle @ Hull City head-coach"],
  ["en", "Colin Marsh, the chairman of Stoke City, declined to comment.", "Colin Marsh @ Stoke City chairman"],
])("%s: «%s» tells %s", (language, text, tenure) => {
  expect(tenures(language, text)).toContain(tenure);
});

test.each([
  ["da", "Vejle Boldklub søger en ny cheftræner, siger Mads Lundquist."],
  ["en", "Gareth Pendle is not the manager of Hull City."],
  ["en", "Gareth Pendle is in the running to become Hull City head coach."],
  ["nl", "Joris Vandermolen is de topkandidaat om trainer van KRC Genk te worden."],
])("%s: «%s» tells none", (language, text) => {
  expect(tenures(language, text)).toEqual([]);
});
