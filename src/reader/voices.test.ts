import { expect, test } from "vitest";
import { packs } from "../languages/index.ts";
import type { Reading } from "../model/index.ts";
import { isRefusal } from "../model/index.ts";
import { registry } from "../registry/index.ts";
import { createReader } from "./index.ts";

const reader = createReader({ packs, registry });

function read(language: string, text: string, publisher?: string): Reading {
  const reading = reader({ source: "drawn", text, language, ...(publisher ? { publisher } : {}) });
  if (isRefusal(reading)) throw new Error(reading.refused);
  return reading;
}

/** The chains of the candidacies of a text, publisher left out. */
function chains(language: string, text: string): readonly string[] {
  return read(language, text, "Prøvebladet")
    .claims.filter((claim) => claim.kind === "candidacy")
    .map((claim) =>
      claim.attribution
        .slice(1)
        .map((voice) => voice.name)
        .join(" > "),
    );
}

test.each([
  ["da", "Ifølge Fjordposten er Mads Lundquist en varm kandidat til trænerjobbet i Brøndby IF.", "Fjordposten"],
  ["da", "Fjordposten skriver, at Mads Lundquist er kandidat til trænerjobbet i Brøndby IF.", "Fjordposten"],
  ["nl", "Volgens de Maaskoerier is Joris Vandermolen kandidaat bij KRC Genk.", "Maaskoerier"],
  ["en", "Gareth Pendle is a candidate for the Hull City job, according to the Harbour Gazette.", "Harbour Gazette"],
  ["en", "The Harbour Gazette reports that Gareth Pendle is a candidate for the Hull City job.", "Harbour Gazette"],
  ["en", "Gareth Pendle is a candidate for the Hull City job, sources say.", "unnamed:source"],
  ["da", "Mads Lundquist er en varm kandidat til trænerjobbet i Brøndby IF. Det skriver Fjordposten.", "Fjordposten"],
  ["nl", "Joris Vandermolen is kandidaat bij KRC Genk. Dat meldt de Maaskoerier.", "Maaskoerier"],
  ["en", "Gareth Pendle is a candidate for the Hull City job. That is according to the Harbour Gazette.", "Harbour Gazette"],
])("%s: the outlet or source that says it: «%s»", (language, text, chain) => {
  expect(chains(language, text)).toEqual([expect.stringContaining(chain)]);
});

test("who cites stands before whom he cites", () => {
  expect(
    chains("da", "Fjordposten skriver med henvisning til Sundavisen, at Mads Lundquist er kandidat til trænerjobbet i Brøndby IF."),
  ).toEqual(["Fjordposten > Sundavisen"]);
});

test("the whole name of an outlet, not the part that marks it as one", () => {
  expect(chains("en", "Gareth Pendle is a candidate for the Hull City job, according to the Merrow Evening Gazette.")).toEqual([
    "Merrow Evening Gazette",
  ]);
});

test("a word for an outlet points back to the one named before", () => {
  const text = "Fjordposten var i Brøndby i går. Ifølge avisen er Mads Lundquist kandidat til trænerjobbet i Brøndby IF.";
  expect(chains("da", text)).toEqual(["Fjordposten"]);
});

test("a hedged sentence carries on what the one before was told by", () => {
  const text = "Volgens de Maaskoerier is Joris Vandermolen kandidaat bij KRC Genk. Vandermolen zou al met Genk in gesprek zijn.";
  for (const chain of chains("nl", text)) expect(chain).toContain("Maaskoerier");
});

test("an article without a source has none", () => {
  expect(chains("da", "Mads Lundquist er kandidat til trænerjobbet i Brøndby IF.")).toEqual([""]);
});

test("background behind the speaker is not his", () => {
  const { claims } = read(
    "en",
    '"He is one for the future," said Gareth Pendle, who replaced the sacked Alan Morcombe at Hull City.',
    "Test Post",
  );
  for (const claim of claims.filter((c) => c.kind === "departure")) expect(claim.attribution).toHaveLength(1);
});
