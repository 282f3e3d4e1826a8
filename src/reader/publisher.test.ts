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

const BODY: Readonly<Record<string, string>> = {
  da: "Brøndby IF har fyret cheftræner Mads Lundquist efter en skuffende sæson. Klubben leder nu efter en afløser, og der er flere navne på listen.",
  nl: "KRC Genk heeft trainer Joris Vandermolen ontslagen na een teleurstellend seizoen. De club zoekt nu een opvolger, en er staan meer namen op de lijst.",
  en: "Hull City have sacked head coach Gareth Pendle after a disappointing season. The club are now looking for a successor and there are several names on the list.",
};

const article = (language: string, ...lines: readonly string[]) =>
  lines.map((line) => (line === "BODY" ? BODY[language] : line)).join("\n\n");

test.each([
  ["an agency signs at the head", "nl", ["Genk zonder trainer", "GENK (ANP) - Een dag na de nederlaag.", "BODY"], "ANP"],
  ["the page's title ends with it", "en", ["Hull sack Pendle – BBC Sport", "BODY"], "BBC Sport"],
  ["a copyright line", "en", ["Hull sack Pendle", "BODY", "© Harbour Gazette"], "Harbour Gazette"],
  ["its newsletter", "nl", ["Genk zonder trainer", "BODY", "Schrijf je in op de nieuwsbrief van Voetbalkrant"], "Voetbalkrant"],
  [
    "it speaks of what it knows",
    "da",
    ["Ny træner", "BODY", "Det erfarer Tipsbladet. Ifølge Tipsbladets oplysninger er fyringen allerede sket."],
    "Tipsbladet",
  ],
  ["people speak to it", "da", ["Ny træner", "BODY", "- Jeg er skuffet, siger Mads Lundquist til Fodboldfjorden."], "Fodboldfjorden"],
  ["it uses cookies", "nl", ["Genk zonder trainer", "BODY", "Maaskoerier.nl gebruikt cookies"], "Maaskoerier.nl"],
])("%s", (_, language, lines, publisher) => {
  expect(read(language, article(language, ...lines)).document.publisher?.name).toBe(publisher);
});

test.each([
  ["an outlet that is cited", "da", ["Ny træner", "BODY", "Ifølge Ekstra Bladet er Jens Dahlmark kandidat til jobbet."]],
  ["a column's bracket", "en", ["Gossip", "Hull City want Gareth Pendle. (Daily Mail)", "Stoke City want Alan Morcombe. (Daily Mail)"]],
  ["nothing", "en", ["Hull sack Pendle", "BODY"]],
])("%s publishes nothing", (_, language, lines) => {
  expect(read(language, article(language, ...lines)).document.publisher).toBeNull();
});

test("what is told of the article beats what it shows", () => {
  expect(read("en", article("en", "Hull sack Pendle – BBC Sport", "BODY"), "Test Post").document.publisher?.name).toBe("Test Post");
});
