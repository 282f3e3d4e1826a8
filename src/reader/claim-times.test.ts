/** Which of the times of a sentence belongs to which of its claims. */
import { expect, test } from "vitest";
import { packs } from "../languages/index.ts";
import { isRefusal } from "../model/index.ts";
import { registry } from "../registry/index.ts";
import { createReader } from "./index.ts";

const read = createReader({ packs, registry });

function timesOf(language: string, text: string, kind: string) {
  const reading = read({ source: "test", text, language, published: { earliest: "2022-11-15", latest: "2022-11-15" } });
  if (isRefusal(reading)) throw new Error(reading.refused);
  return reading.claims
    .filter((claim) => claim.kind === kind)
    .map(({ time }) => Object.fromEntries(Object.entries(time ?? {}).map(([use, { earliest }]) => [use, earliest])));
}

test.each([
  ["da", "departure", "Brøndby fyrede Jens Prøve i august.", { at: "2022-08-01" }],
  ["da", "departure", "Brøndby fyrede Jens Prøve, der vandt guld i 2015.", {}],
  ["da", "departure", "I august fyrede Brøndby cheftræner Jens Prøve.", { at: "2022-08-01" }],
  ["nl", "departure", "Ajax heeft Jens Proef vorige week ontslagen.", { at: "2022-11-07" }],
  ["en", "departure", "Arsenal sacked John Sample in August.", { at: "2022-08-01" }],
  ["en", "appointment", "Arsenal have appointed John Sample as head coach until 2025.", {}],
  ["en", "tenure", "John Sample was in charge of Arsenal until 20 August.", { to: "2022-08-20" }],
  ["da", "tenure", "Indtil 20. august var Jens Prøve træner i Brøndby.", { to: "2022-08-20" }],
  ["nl", "tenure", "Tot 20 augustus stond Jens Proef voor de groep bij Ajax.", { to: "2022-08-20" }],
  ["nl", "contract", "Jens Proef heeft bij Ajax een contract getekend tot 30 juni.", { to: "2023-06-30" }],
] as const)("%s: the %s in: %s", (language, kind, text, time) => {
  expect(timesOf(language, text, kind)).toContainEqual(time);
});
