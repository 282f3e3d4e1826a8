import { expect, test } from "vitest";
import { registry } from "../registry/index.ts";
import { tokenize } from "../text/index.ts";
import { compileRegistry } from "./name-index.ts";
import { capitalsFrom, outletIn } from "./page-lines.ts";

const index = compileRegistry(registry);
const tokens = (text: string) => tokenize(text, { start: 0, end: text.length });

test.each([
  ["Norfolk Evening Gazette says so", 3],
  ["Dagblad van de Maas meldt", 4],
  ["Bal & Bank hoorde het", 3],
  ["Maaskoerier.nl gebruikt cookies", 3],
  ["Merrow. The club said no", 1],
  ["the Merrow Gazette", 0],
])("the run of capitals at the head of «%s» has %i tokens", (text, count) => {
  expect(capitalsFrom(tokens(text), 0)).toBe(count);
});

test.each([
  ["Hull sack Pendle – BBC Sport", "BBC Sport"],
  ["Det skriver Ekstra Bladet", "Ekstra Bladet"],
  ["© Het Nieuwsblad", "Het Nieuwsblad"],
])("the outlet in «%s»", (text, name) => {
  expect(outletIn({ index }, text)?.name).toBe(name);
});

test("no outlet in a line without one, nor a social medium, which only carries", () => {
  expect(outletIn({ index }, "The club are looking for a new manager")).toBeNull();
  expect(outletIn({ index }, "Follow us on Facebook and Instagram")).toBeNull();
});
