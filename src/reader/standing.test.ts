/** Whether a job that an article tells of is held or over, and since when. */
import { expect, test } from "vitest";
import { packs } from "../languages/index.ts";
import { isRefusal } from "../model/index.ts";
import { registry } from "../registry/index.ts";
import { createReader } from "./index.ts";

const read = createReader({ packs, registry });

function tenuresOf(language: string, text: string) {
  const reading = read({ source: "test", text, language, published: { earliest: "2022-11-15", latest: "2022-11-15" } });
  if (isRefusal(reading)) throw new Error(reading.refused);
  return reading.claims.filter((claim) => claim.kind === "tenure").map(({ standing, time }) => [standing, time?.from?.earliest ?? null]);
}

test.each([
  ["da", "Den tidligere Brøndby-træner Jens Prøve siger nej.", "past", null],
  ["da", "Brøndby-træner Jens Prøve siger nej.", "live", null],
  ["da", "Jens Prøve stod i spidsen for Brøndby IF.", "past", null],
  ["nl", "Voormalig Ajax-trainer Jens Proef zegt nee.", "past", null],
  ["nl", "Ajax-trainer Jens Proef zegt nee.", "live", null],
  ["en", "Former Arsenal manager John Sample says no.", "past", null],
  ["en", "Arsenal manager John Sample says no.", "live", null],
] as const)("%s: %s", (language, text, standing, since) => {
  expect(tenuresOf(language, text)).toEqual([[standing, since]]);
});
