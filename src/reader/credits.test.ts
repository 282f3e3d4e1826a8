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

const GOSSIP = [
  "Sunday's gossip",
  "Hull City are interested in former Stoke City manager Gareth Pendle. (Harbour Gazette)",
  "Barnsley are interested in Wigan Athletic coach Alan Morcombe. (Moor Mercury, via Harbour Gazette)",
].join("\n\n");

function chainOf(text: string, person: string): readonly string[] | undefined {
  const { claims, entities } = read("en", text, "Test Post");
  const id = entities.find((entity) => entity.name === person)?.id;
  return claims.find((claim) => claim.kind === "candidacy" && claim.person === id)?.attribution.map((voice) => voice.name);
}

test("a paragraph is credited to the paper in brackets at its end", () => {
  expect(chainOf(GOSSIP, "Gareth Pendle")).toEqual(["Test Post", "Harbour Gazette"]);
});

test("the one that it was seen in stands before the one that had it first", () => {
  expect(chainOf(GOSSIP, "Alan Morcombe")).toEqual(["Test Post", "Harbour Gazette", "Moor Mercury"]);
});

test("one bracket in a whole article is a signature", () => {
  expect(chainOf("Hull City are interested in former Stoke City manager Gareth Pendle. (GP/Merrow)", "Gareth Pendle")).toEqual([
    "Test Post",
  ]);
});
