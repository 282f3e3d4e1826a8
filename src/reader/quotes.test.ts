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

/** The speakers of a text's quotations. */
function speakers(language: string, text: string): readonly (string | undefined)[] {
  const { quotes, entities } = read(language, text);
  return quotes.map((quote) => entities.find((entity) => entity.id === quote.speaker)?.name);
}

test.each([
  ["da", "– Jeg har ikke talt med nogen klub om det, siger Mads Lundquist.", "Mads Lundquist"],
  ["da", "Mads Lundquist siger: »Jeg har ikke talt med nogen klub om det.«", "Mads Lundquist"],
  ["nl", "'Ik heb met geen enkele club gesproken', zegt Joris Vandermolen.", "Joris Vandermolen"],
  ["nl", "Joris Vandermolen zelf: ,,Ik heb met geen enkele club gesproken.''", "Joris Vandermolen"],
  ["en", '"I have not spoken to any other club," said Gareth Pendle.', "Gareth Pendle"],
  ["en", "Gareth Pendle said: “I have not spoken to any other club.”", "Gareth Pendle"],
])("%s: «%s»", (language, text, speaker) => {
  expect(speakers(language, text)).toEqual([speaker]);
});

test("a paragraph of speech belongs to whom the sentence before speaks of", () => {
  expect(speakers("da", "Mads Lundquist var ikke i tvivl efter kampen.\n\n– Vi var slet ikke gode nok i dag.")).toEqual(["Mads Lundquist"]);
});

test("a spokesman without a name speaks for his club", () => {
  expect(
    speakers("da", "Mads Lundquist er fortid.\n\n– Vi har ingen kommentarer til sagen, skriver Brøndby IFs pressechef."),
  ).not.toContain("Mads Lundquist");
});

test("an apostrophe opens nothing", () => {
  expect(speakers("en", "Hull's players didn't know that Pendle's contract had been ended by the club's owners.")).toEqual([]);
});
