import { expect, test } from "vitest";
import { packs } from "../languages/index.ts";
import { isRefusal } from "../model/index.ts";
import { registry } from "../registry/index.ts";
import { createReader } from "./index.ts";

const read = createReader({ packs, registry });

function tenures(language: string, text: string): readonly string[] {
  const reading = read({ source: "drawn", text, language });
  if (isRefusal(reading)) throw new Error(reading.refused);
  const name = (id: string | null | undefined) => reading.entities.find((entity) => entity.id === id)?.name;
  return reading.claims.filter((claim) => claim.kind === "tenure").map((claim) => `${name(claim.person)} @ ${name(claim.club)}`);
}

test.each([
  [
    "nl",
    "Joris Vandermolen (KAA Gent) en Pieter Kuipers (KRC Genk) zijn kandidaten.",
    ["Joris Vandermolen @ KAA Gent", "Pieter Kuipers @ KRC Genk"],
  ],
  ["da", "Både Mads Lundquist (nu Viborg FF) og Jens Dahlmark er i spil.", ["Mads Lundquist @ Viborg FF"]],
  ["en", "Stoke City's Colin Marsh was watching.", ["Colin Marsh @ Stoke City"]],
  ["en", "Gareth Pendle's Hull City are third.", ["Gareth Pendle @ Hull City"]],
  ["da", "Mads Lundquists FC Midtjylland vandt igen.", ["Mads Lundquist @ FC Midtjylland"]],
])("%s: «%s»", (language, text, told) => {
  expect(tenures(language, text)).toEqual(told);
});

test("an age in brackets is no club", () => {
  expect(tenures("nl", "Joris Vandermolen (52) keek toe.")).toEqual([]);
});
