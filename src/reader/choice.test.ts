import { expect, test } from "vitest";
import { packs } from "../languages/index.ts";
import { registry } from "../registry/index.ts";
import { createTracer } from "./index.ts";

const trace = createTracer({ packs, registry });

/** Who fills the slots of the first trigger of a kind: person, club, predecessor, club of origin. */
function slots(language: string, text: string, kind: string): Record<string, string> {
  const work = trace({ source: "drawn", text, language });
  if ("refused" in work) throw new Error(work.refused);
  const frame = work.chosen.find((chosen) => chosen.cue.sign.trigger.claim === kind);
  const { person, club, replaces, origin } = frame ?? {};
  const filled = Object.entries({ person, club, replaces, origin }).filter(([, candidate]) => candidate);
  return Object.fromEntries(filled.map(([slot, candidate]) => [slot, work.figures[candidate?.figure ?? -1]?.name ?? ""]));
}

test.each([
  ["da", "departure", "Brøndby IF har fyret Mads Lundquist.", { person: "Mads Lundquist", club: "Brøndby IF" }],
  ["da", "departure", "Mads Lundquist er fyret. Det skete i Vejle Boldklub mandag.", { person: "Mads Lundquist", club: "Vejle Boldklub" }],
  [
    "nl",
    "departure",
    "Joris Vandermolen, die vorig jaar KV Mechelen leidde, is ontslagen bij KAA Gent.",
    { person: "Joris Vandermolen", club: "KAA Gent" },
  ],
  ["en", "departure", "Gareth Pendle was sacked by Hull City after defeat at Stoke City.", { person: "Gareth Pendle", club: "Hull City" }],
])("%s, %s: «%s»", (language, kind, text, filled) => {
  expect(slots(language, text, kind)).toEqual(filled);
});

test("a successor is not his predecessor", () => {
  const filled = slots("nl", "Joris Vandermolen volgt Pieter Kuipers op bij KRC Genk.", "appointment");
  expect(filled).toEqual({ person: "Joris Vandermolen", club: "KRC Genk", replaces: "Pieter Kuipers" });
});

test.each([
  ["da", "departure", "Vejle Boldklub henter Mads Lundquist efter Jens Dahlmark, der blev fyret i marts.", "Jens Dahlmark"],
  ["nl", "departure", "Joris Vandermolen werd gehaald als opvolger van Pieter Kuipers, die in mei werd ontslagen.", "Pieter Kuipers"],
  ["en", "departure", "Gareth Pendle, who leaves Stoke City after three years, replaces Colin Marsh.", "Gareth Pendle"],
  ["en", "departure", "Gareth Pendle comes in for Colin Marsh (48), who resigned on Monday.", "Colin Marsh"],
])("%s: what a relative clause tells is told of whom stands before it: «%s, %s»", (language, kind, text, person) => {
  expect(slots(language, text, kind)).toMatchObject({ person });
});

test("where the verb stands last, so does the predecessor before it", () => {
  const filled = slots("nl", "Joris Vandermolen, die Pieter Kuipers opvolgt bij KRC Genk, is blij.", "appointment");
  expect(filled).toEqual({ person: "Joris Vandermolen", club: "KRC Genk", replaces: "Pieter Kuipers" });
});

test.each([
  ["da", "I Vejle Boldklub afløser Mads Lundquist Jens Dahlmark, der er skiftet til Brøndby IF."],
  ["en", "Hull City have a new manager. Gareth Pendle replaces Colin Marsh, who joined Stoke City."],
])("%s: the club of a relative clause about another is not the trigger's: «%s»", (language, text) => {
  expect(Object.values(slots(language, text, "appointment"))).not.toContain(language === "da" ? "Brøndby IF" : "Stoke City");
});

test("nobody is a predecessor because the article is about him", () => {
  expect(slots("da", "Vejle Boldklub har ansat Mads Lundquist.", "appointment")).not.toHaveProperty("replaces");
});

test.each([
  ["a club that one preposition holds stands behind it", "KV Mechelen zoekt een trainer nu Joris Vandermolen naar China trekt.", {}],
  [
    "nobody leaves the club that he goes to",
    "Joris Vandermolen, trainer van KV Mechelen, vertrekt naar KRC Genk.",
    { club: "KV Mechelen" },
  ],
])("%s: «%s»", (_, text, filled) => {
  const kind = "club" in filled ? "departure" : "appointment";
  expect(slots("nl", text, kind)).toEqual({ person: "Joris Vandermolen", ...filled });
});

test("an assistant is his who is named in the genitive, not everybody's", () => {
  const partners = (text: string) => {
    const work = trace({ source: "drawn", text, language: "da" });
    if ("refused" in work) throw new Error(work.refused);
    const pairs = work.claims.filter((claim) => claim.kind === "association");
    return pairs.map(({ person, other }) => [person, other].map((figure) => work.figures[figure ?? -1]?.name));
  };
  expect(partners("Brøndby IF har fyret Mads Lundquist. Også assistenttræner Jens Dahlmark er fortid.")).toEqual([]);
  expect(partners("Brøndby IF har fyret Mads Lundquist og hans assistent Jens Dahlmark.")).toEqual([["Jens Dahlmark", "Mads Lundquist"]]);
});
