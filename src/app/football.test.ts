import { expect, test } from "vitest";
import { isRefusal } from "../model/index.ts";
import { hasFootball } from "./football.ts";
import { read } from "./reader.ts";

test.each([
  ["da", "Træner Jens Prøve fylder halvtreds på fredag, og det skal fejres.", true],
  ["nl", "De trainer is niet blij met wat er gisteren is gebeurd, zegt hij.", true],
  ["en", "The head coach was in no mood to talk about it on Friday.", true],
  ["da", "Kog kartoflerne, og hæld vandet fra. Rør så smørret med sukkeret, og tilsæt melet lidt efter lidt.", false],
  ["nl", "Kook de aardappelen en giet het water af. Roer dan de boter met de suiker tot het glad is.", false],
  ["en", "Boil the potatoes and drain them. Then stir the butter with the sugar until it is smooth.", false],
])("%s: %s", (language, text, isFootball) => {
  const reading = read({ source: "text", text, language });
  expect(isRefusal(reading) ? null : hasFootball(reading)).toBe(isFootball);
});
