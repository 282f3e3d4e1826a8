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

const TEXT =
  "Hull City have sacked head coach Gareth Pendle. Pendle's assistant Alan Morcombe takes over. Dean Morcombe, his brother, is not involved at Hull.";

test("an entity knows every way the article writes it, without the genitive", () => {
  const pendle = read("en", TEXT).entities.find((entity) => entity.name === "Gareth Pendle");
  expect(pendle?.aliases).toContain("Pendle");
  expect(pendle?.aliases).not.toContain("Pendle's");
});

test("its mentions are where it is meant", () => {
  const pendle = read("en", TEXT).entities.find((entity) => entity.name === "Gareth Pendle");
  expect(pendle?.mentions.map(([start, end]) => TEXT.slice(start, end))).toEqual(expect.arrayContaining(["Gareth Pendle", "Pendle"]));
});

test("no form belongs to two", () => {
  const forms = read("en", TEXT)
    .entities.filter((entity) => entity.kind === "person")
    .flatMap((entity) => [entity.name, ...entity.aliases]);
  expect(new Set(forms).size).toBe(forms.length);
});
