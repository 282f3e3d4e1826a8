import { expect, test } from "vitest";
import { drawnIn, parseDrawn } from "./drawn.ts";

test("marks become spans of the plain sentence", () => {
  const drawn = parseDrawn("[Testby BK|club] har [fyret|departure:dismissed] [Jens Prøve|person], [skriver|says] [Prøvebladet|outlet].");
  expect(drawn.text).toBe("Testby BK har fyret Jens Prøve, skriver Prøvebladet.");
  expect(drawn.triggers).toEqual([{ start: 14, end: 19, words: "fyret", claim: "departure", detail: "dismissed" }]);
  expect(drawn.names.map(({ slot, start, end }) => [slot, drawn.text.slice(start, end)])).toEqual([
    ["club", "Testby BK"],
    ["person", "Jens Prøve"],
    ["says", "skriver"],
    ["outlet", "Prøvebladet"],
  ]);
});

test("a slot may belong to one claim alone", () => {
  const drawn = parseDrawn("[Jan Proef|person] [joined|appointment] [Testby BK|club] from [Mockford Town|club:departure].");
  expect(drawnIn(drawn, "appointment", "club")).toBe("Testby BK");
  expect(drawnIn(drawn, "departure", "club")).toBe("Mockford Town");
  expect(drawnIn(drawn, "departure", "person")).toBe("Jan Proef");
  expect(drawnIn(drawn, "appointment", "other")).toBeNull();
});

test("a sentence of nothing has text alone", () => {
  expect(parseDrawn("nothing: Han er en flink fyr.")).toEqual({ text: "Han er en flink fyr.", nothing: true, triggers: [], names: [] });
});

test("a mark that is no claim and no slot is refused with the remedy", () => {
  expect(() => parseDrawn("[Testby BK|clubb] vandt.")).toThrow('"[Testby BK|clubb]" in "[Testby BK|clubb] vandt." is neither a claim');
});
