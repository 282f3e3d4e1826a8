import { expect, test } from "vitest";
import { article, says, shelfOf } from "../../gold/invented.ts";
import { simulatedArticles } from "../../gold/simulated.ts";
import type { Forecasts, Reading } from "../model/index.ts";
import { openBooks } from "./books.ts";
import { forecasts } from "./forecasts.ts";
import { chanceOf, fitLogistic } from "./logistic.ts";
import { rumours } from "./rumours.ts";

function learnt(...readings: readonly Reading[]): Forecasts {
  const books = openBooks(shelfOf(...readings));
  return forecasts(books, rumours(books, "2035-01-01"));
}

const world = { reliability: { Alfaposten: 0.1, Betatidende: 0.8 }, copies: 1, missing: 0.2 };
const told = (outlet: string) =>
  article("2034-12-01", outlet, says("candidacy", `Ny ${outlet}mand`, "Nyby", { stage: "talks", certainty: "possible" }));

test("nothing is said of an open rumour before 200 are settled", () => {
  const { settled, needed, probabilities, calibration, skill } = learnt(
    ...simulatedArticles({ ...world, rumours: 60 }, 1),
    told("Alfaposten"),
  );
  expect(settled).toBeLessThan(needed);
  expect([probabilities.size, calibration, skill]).toEqual([0, [], null]);
});

test("then the paper that is usually right is believed more, and the forecasts are calibrated", () => {
  const { settled, probabilities, calibration, skill } = learnt(
    ...simulatedArticles({ ...world, rumours: 220 }, 2),
    told("Alfaposten"),
    told("Betatidende"),
  );
  expect(settled).toBeGreaterThan(200);
  const of = (outlet: string): number => [...probabilities].find(([id]) => id.includes(outlet.toLowerCase()))?.[1] ?? -1;
  expect(of("Alfaposten")).toBeLessThan(0.25);
  expect(of("Betatidende")).toBeGreaterThan(0.6);
  expect(skill?.skill).toBeGreaterThan(0.3);
  for (const { n, forecast, cameTrue } of calibration) if (n >= 30) expect(Math.abs(forecast - cameTrue / n)).toBeLessThan(0.12);
});

test("a logistic fit finds the odds that made the data", () => {
  const examples = Array.from({ length: 400 }, (_, n) => ({ features: [n % 2], isTrue: n % 2 === 1 ? n % 10 < 8 : n % 10 < 2 }));
  const weights = fitLogistic(examples);
  expect(chanceOf(weights, [1])).toBeCloseTo(0.8, 1);
  expect(chanceOf(weights, [0])).toBeCloseTo(0.2, 1);
});
