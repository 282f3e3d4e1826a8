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

const STATEMENT = [
  "Club statement",
  "Stoke City can confirm that Gareth Pendle has left the club by mutual consent.",
  "We thank Gareth for his work and wish him well. Our search for a new manager begins today.",
].join("\n\n");

test("a club is the publisher of its own statement", () => {
  expect(read("en", STATEMENT).document.publisher?.name).toBe("Stoke City");
});

test("what it states has no other origin", () => {
  const departure = read("en", STATEMENT).claims.find((claim) => claim.kind === "departure");
  expect(departure?.attribution.at(-1)?.name).toBe("Stoke City");
});

test("a report of a statement is not one", () => {
  const report = "Pendle out\n\nStoke City have sacked Gareth Pendle. The club released a statement in which it thanked him for his work.";
  expect(read("en", report).document.publisher).toBeNull();
});
