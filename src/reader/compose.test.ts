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
  "Pendle in line\n\nGareth Pendle is a candidate for the Hull City job, according to the Harbour Gazette. Hull City declined to comment on Pendle.";

test("evidence is exact and short", () => {
  const long = `Hull City have sacked head coach Gareth Pendle${", after defeats that hurt".repeat(30)}.`;
  for (const text of [TEXT, long])
    for (const { evidence } of read("en", text).claims) {
      expect(text.slice(evidence.start, evidence.end)).toBe(evidence.text);
      expect(evidence.text.length).toBeGreaterThan(0);
      expect(evidence.text.length).toBeLessThanOrEqual(380);
    }
});

test("a chain begins with the publisher, or with an unknown one", () => {
  const first = (publisher?: string) => read("en", TEXT, publisher).claims.map((claim) => claim.attribution[0]?.name);
  expect(new Set(first("Test Post"))).toEqual(new Set(["Test Post"]));
  expect(new Set(first())).toEqual(new Set(["unknown"]));
});

test("the origin of a response is the party that gives it", () => {
  const response = read("en", TEXT, "Test Post").claims.find((claim) => claim.kind === "response");
  expect(response?.attribution.at(-1)).toMatchObject({ kind: "club", name: "Hull City" });
});

test("claims keep their ids from one reading to the next", () => {
  const ids = () => read("en", TEXT, "Test Post").claims.map((claim) => claim.id);
  expect(ids()).toEqual(ids());
  expect(new Set(ids()).size).toBe(ids().length);
});
