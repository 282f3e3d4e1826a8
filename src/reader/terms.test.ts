/** What a sentence tells of a contract: until when, how long, for how much; and when a title was won. */
import { expect, test } from "vitest";
import { packs } from "../languages/index.ts";
import { isRefusal } from "../model/index.ts";
import { registry } from "../registry/index.ts";
import { createReader } from "./index.ts";

const read = createReader({ packs, registry });

function claims(language: string, text: string, kind: "contract" | "honour") {
  const reading = read({ source: "test", text, language, published: { earliest: "2022-05-10", latest: "2022-05-10" } });
  if (isRefusal(reading)) throw new Error(reading.refused);
  return reading.claims.filter((claim) => claim.kind === kind);
}

test.each([
  ["da", "Brøndby-træner Jens Prøve har kontrakt til sommeren 2024.", { until: "2024" }],
  ["da", "Jens Prøve har skrevet under på en treårig kontrakt med Brøndby.", { years: 3 }],
  ["da", "Brøndby-træner Jens Prøve har kontrakt til og med 30. juni 2024.", { until: "2024-06-30" }],
  ["nl", "Ajax-trainer Jens Proef heeft een contract tot medio 2025.", { until: "2025" }],
  ["nl", "Jens Proef heeft een contract voor drie seizoenen getekend bij Ajax.", { years: 3 }],
  ["en", "Arsenal manager John Sample is under contract until 2025.", { until: "2025" }],
  ["en", "John Sample has signed a two-and-a-half-year contract with Arsenal.", { years: 2.5 }],
] as const)("%s: %s", (language, text, terms) => {
  expect(claims(language, text, "contract").map((claim) => claim.terms)).toContainEqual(terms);
});

test.each([
  ["da", "Jens Prøve blev mester med Brøndby i 2021.", "2021"],
  ["en", "John Sample won the title with Arsenal in the 2018-19 season.", "2018/19"],
] as const)("the season of a title: %s: %s", (language, text, season) => {
  expect(claims(language, text, "honour").map((claim) => claim.honour?.season)).toContain(season);
});
