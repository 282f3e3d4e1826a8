import { expect, test } from "vitest";
import { SENSES, type Senses } from "../model/index.ts";
import { senseLookup } from "./senses.ts";

const none = Object.fromEntries(SENSES.map((sense) => [sense, ""])) as Senses;
const sensesOf = senseLookup({ ...none, leave: "quit leav*", contract: "*contract* deal", talk: "deal" });

test.each([
  ["quit", ["leave"]],
  ["quits", []],
  ["leaving", ["leave"]],
  ["topcontracten", ["contract"]],
  ["deal", ["contract", "talk"]],
  ["nothing", []],
])("%s: whole words, openings and parts", (word, senses) => {
  expect([...sensesOf(word)].sort()).toEqual(senses);
});
