import { expect, test } from "vitest";
import { lessSure, surestFor } from "./certainty.ts";
import type { VoiceRef } from "./draft.ts";

const voice = (kind: VoiceRef["kind"]): VoiceRef => ({ kind, figure: null, name: "somebody", from: null, to: null });

test.each([
  ["linked", [], "possible"],
  ["interest", [], "probable"],
  ["shortlisted", [voice("club")], "probable"],
  ["close", [voice("person")], "probable"],
  ["talks", [], "certain"],
  ["talks", [voice("outlet")], "probable"],
  ["talks", [voice("outlet"), voice("club")], "certain"],
  ["agreed", [], "probable"],
  ["agreed", [voice("person")], "certain"],
  ["declined", [], "certain"],
  ["declined", [voice("unnamed")], "probable"],
  [null, [voice("outlet")], "certain"],
] as const)("a report at stage %s is at most as sure as its source", (stage, voices, surest) => {
  expect(surestFor(stage, voices)).toBe(surest);
});

test("of two the less sure", () => {
  expect(lessSure("certain", "possible")).toBe("possible");
  expect(lessSure("probable", "certain")).toBe("probable");
  expect(lessSure("possible", "probable")).toBe("possible");
});
