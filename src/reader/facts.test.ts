/** Ages and peoples: told beside a name, or by a word that points back to nobody else. */
import { expect, test } from "vitest";
import { packs } from "../languages/index.ts";
import { isRefusal } from "../model/index.ts";
import { registry } from "../registry/index.ts";
import { createReader } from "./index.ts";

const read = createReader({ packs, registry });

function factsOf(language: string, text: string) {
  const reading = read({ source: "test", text, language });
  if (isRefusal(reading)) throw new Error(reading.refused);
  const name = (id: string | null | undefined) => reading.entities.find((entity) => entity.id === id)?.name;
  return reading.claims.filter((claim) => claim.kind === "fact").map(({ person, fact }) => ({ [name(person) ?? "?"]: fact }));
}

test.each([
  ["da", "Brøndby har fyret den 52-årige Jens Prøve.", [{ "Jens Prøve": { age: 52 } }]],
  ["da", "Brøndby har fyret hollænderen Jens Prøve.", [{ "Jens Prøve": { nationality: "NL" } }]],
  ["nl", "Ajax heeft de Deen Jens Proef ontslagen.", [{ "Jens Proef": { nationality: "DK" } }]],
  ["en", "Arsenal have sacked the Dutchman John Sample (52).", [{ "John Sample": { nationality: "NL" } }, { "John Sample": { age: 52 } }]],
] as const)("beside a name: %s: %s", (language, text, facts) => {
  const found = factsOf(language, text);
  expect(found).toHaveLength(facts.length);
  expect(found).toEqual(expect.arrayContaining([...facts]));
});

test.each([
  ["da", "Brøndbys træner Jens Prøve (født den 3. maj 1970) er fyret.", "Jens Prøve", "1970-05-03"],
  ["nl", "Ajax heeft Jens Proef, geboren op 3 mei 1970, ontslagen.", "Jens Proef", "1970-05-03"],
  ["en", "Arsenal have sacked John Sample, who was born in Testham in 1970.", "John Sample", "1970"],
] as const)("births: %s: %s", (language, text, person, born) => {
  expect(factsOf(language, text)).toEqual([{ [person]: { born } }]);
});

test("a people before a name is that man's, and nobody's before him", () => {
  expect(factsOf("nl", "Piet Proef mocht beschikken bij Ajax, de Fransman Jean Essai kwam in de plaats.")).toEqual([
    { "Jean Essai": { nationality: "FR" } },
  ]);
});

test("a people that points back is told of the man the article is about", () => {
  expect(factsOf("en", "Arsenal have sacked John Sample. The Dane was head coach for two years.")).toEqual([
    { "John Sample": { nationality: "DK" } },
  ]);
});

test("a people that another man has is not told of whoever stands nearest", () => {
  const text = "Arsenal have sacked the Dane John Sample. Pat Trial of Everton may follow. The Dane was head coach for two years.";
  expect(factsOf("en", text)).toEqual([{ "John Sample": { nationality: "DK" } }]);
});
