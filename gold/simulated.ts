/**
 * Simulated ledgers: outlets of known reliability that tell rumours, others that copy them, and outcomes of which some are never told. With them
 * records can be measured that real articles are too few for. Everybody in them is invented; the same seed gives the same ledger.
 */
import type { Reading } from "../src/model/index.ts";
import { article, reprint, says } from "./invented.ts";

/** How a simulated world behaves; shares are from 0 to 1. */
export interface World {
  /** Of each outlet's own rumours, how many come true. */
  readonly reliability: Readonly<Record<string, number>>;
  /** How many rumours each outlet starts. */
  readonly rumours: number;
  /** How many others copy each rumour on average: half of them cite, half print it as it stands. */
  readonly copies: number;
  /** Of how many rumours no article tells the outcome, come true or not. */
  readonly missing: number;
}

/** Numbers from 0 to 1 that a seed fixes (mulberry32, by Tommy Ettinger, public domain). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const COPYCATS = ["Kopibladet", "Echo Post", "De Naprater"];
/** The simulated rumours are spread over so many days from the beginning of 2030. */
const SPREAD = 1000;

/** The articles of one simulated ledger. */
export function simulatedArticles(world: World, seed: number): readonly Reading[] {
  const random = randomFrom(seed);
  return Object.keys(world.reliability).flatMap((outlet) =>
    Array.from({ length: world.rumours }, (_, n) => saga(world, outlet, `${outlet} ${letters(n)}`, random)).flat(),
  );
}

/** A number as letters, so that no two simulated people share a surname that looks alike. */
const letters = (n: number): string => [...String(n)].map((digit) => "bdfghklmnp"[Number(digit)]).join("o");

function saga({ reliability, copies, missing }: World, outlet: string, key: string, random: () => number): readonly Reading[] {
  const [person, rival, club] = [`Jens ${key}by`, `Ole ${key}sen`, `${key} FK`].map((name) => name.replace(/ (?=\S+$)/, ""));
  const start = Math.floor(random() * SPREAD);
  const comesTrue = random() < (reliability[outlet] ?? 0);
  const isTold = random() >= missing;
  const linked = says("candidacy", person ?? "", club ?? "", { stage: "talks", certainty: random() < 0.5 ? "possible" : "probable" });
  const first = article(day(start), outlet, linked);
  const echoes = COPYCATS.filter(() => random() < copies / COPYCATS.length).map((copycat) =>
    random() < 0.5 ? article(day(start + 1), copycat, { ...linked, via: [outlet] }) : printedOn(day(start + 1), reprint(first, copycat)),
  );
  const taker = (comesTrue ? person : rival) ?? "";
  const signed = day(start + 5 + Math.floor(random() * 40));
  const told = random();
  const outcome =
    told < 0.7
      ? article(signed, "Protokollen", says("appointment", taker, club ?? "", { at: signed }))
      : article(day(start + 300), "Protokollen", says("tenure", taker, club ?? "", { standing: "live", from: signed }));
  const later = article(day(start + 310), "Protokollen", says("honour", null, club ?? "", { role: null, at: day(start + 305) }));
  return [first, ...echoes, ...(isTold ? [outcome] : []), later];
}

function printedOn(date: string, reading: Reading): Reading {
  return { ...reading, document: { ...reading.document, published: { earliest: date, latest: date } } };
}

function day(n: number): string {
  return new Date(Date.UTC(2030, 0, 1 + n)).toISOString().slice(0, 10);
}
