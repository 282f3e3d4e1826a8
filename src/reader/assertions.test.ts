import { expect, test } from "vitest";
import { packs } from "../languages/index.ts";
import { isRefusal } from "../model/index.ts";
import { registry } from "../registry/index.ts";
import { createReader } from "./index.ts";

const read = createReader({ packs, registry });

/** The claims of a text, each as `kind person @ club` with what else is asked for. */
function claims(language: string, text: string): readonly string[] {
  const reading = read({ source: "drawn", text, language, publisher: "Prøvebladet" });
  if (isRefusal(reading)) throw new Error(reading.refused);
  const name = (id: string | null | undefined) => reading.entities.find((entity) => entity.id === id)?.name ?? "-";
  return reading.claims.map((claim) =>
    [claim.kind, name(claim.person), "@", name(claim.club), claim.stage ?? claim.manner ?? claim.role].join(" "),
  );
}

test.each([
  ["da", "Brøndby IF har fyret cheftræner Mads Lundquist.", "departure Mads Lundquist @ Brøndby IF dismissed"],
  ["da", "Brøndby IF har ansat Mads Lundquist som cheftræner.", "appointment Mads Lundquist @ Brøndby IF head-coach"],
  ["nl", "KRC Genk heeft Joris Vandermolen ontslagen.", "departure Joris Vandermolen @ KRC Genk dismissed"],
  ["nl", "KRC Genk stelt Joris Vandermolen aan als hoofdtrainer.", "appointment Joris Vandermolen @ KRC Genk head-coach"],
  ["en", "Hull City have sacked head coach Gareth Pendle.", "departure Gareth Pendle @ Hull City dismissed"],
  ["en", "Hull City have appointed Gareth Pendle as head coach.", "appointment Gareth Pendle @ Hull City head-coach"],
])("%s: «%s»", (language, text, claim) => {
  expect(claims(language, text)).toContain(claim);
});

test("a hedged appointment is a candidacy", () => {
  const found = claims("da", "Mads Lundquist ventes præsenteret som ny cheftræner i Brøndby IF.");
  expect(found.filter((claim) => claim.startsWith("appointment"))).toEqual([]);
  expect(found.some((claim) => claim.startsWith("candidacy Mads Lundquist @ Brøndby IF"))).toBe(true);
});

test("what coordination joins is claimed of each", () => {
  const found = claims("da", "Brøndby IF har fyret cheftræner Mads Lundquist og assistenttræner Jens Dahlmark.");
  expect(found.filter((claim) => claim.startsWith("departure")).length).toBeGreaterThan(0);
  const clubs = claims("en", "Gareth Pendle was manager of Hull City, Stoke City and Barnsley.");
  for (const club of ["Hull City", "Stoke City", "Barnsley"])
    expect(clubs.some((claim) => claim.startsWith(`tenure Gareth Pendle @ ${club}`))).toBe(true);
});

test.each([
  ["da", "Brøndby IF har ikke fyret Mads Lundquist."],
  ["nl", "KRC Genk heeft Joris Vandermolen niet ontslagen."],
  ["en", "Hull City have not sacked Gareth Pendle."],
])("%s: what did not happen is no departure: «%s»", (language, text) => {
  expect(claims(language, text).filter((claim) => claim.startsWith("departure"))).toEqual([]);
});

test("a job told by a noun phrase is a tenure", () => {
  expect(claims("da", "Vejle-træner Mads Lundquist var tilfreds med kampen i søndags.")).toContain(
    "tenure Mads Lundquist @ Vejle Boldklub head-coach",
  );
});
