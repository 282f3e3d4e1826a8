import { expect, test } from "vitest";
import { packs } from "../languages/index.ts";
import { isRefusal } from "../model/index.ts";
import { registry } from "../registry/index.ts";
import { createReader } from "./index.ts";

const reader = createReader({ packs, registry });

/** The chain of the sacking in an article that the Prøveblad prints, and the words that name its second voice. */
function chainOf(language: string, lines: readonly string[], authors: readonly string[] = []): readonly (string | undefined)[] {
  const text = lines.join("\n\n");
  const reading = reader({ source: "drawn", text, language, publisher: "Prøvebladet", authors });
  if (isRefusal(reading)) throw new Error(reading.refused);
  const voices = reading.claims.find(({ kind }) => kind === "departure")?.attribution ?? [];
  const { start, end } = voices[1] ?? {};
  return [...voices.map(({ name }) => name), ...(typeof start === "number" && typeof end === "number" ? [text.slice(start, end)] : [])];
}

const DA = ["Testby fyrer træner", "Brøndby IF har fyret cheftræner Mads Lundquist. Klubben leder nu efter en afløser til ham."];
const NL = ["Genk zonder trainer", "KRC Genk heeft trainer Joris Vandermolen ontslagen. De club zoekt nu een opvolger voor hem."];
const EN = ["Hull sack Pendle", "Hull City have sacked head coach Gareth Pendle. They are now looking for a successor to him."];
const behind = ([title = "", body = ""]: readonly string[], mark: string): readonly string[] => [title, `${mark}${body}`];
const between = ([title = "", body = ""]: readonly string[], line: string): readonly string[] => [title, line, body];

test.each<[string, string, readonly string[], string, string]>([
  ["between slashes at the foot", "da", [...DA, "/ritzau/"], "Ritzau", "ritzau"],
  ["in the byline", "da", between(DA, "Af Ritzau"), "Ritzau", "Ritzau"],
  ["in the byline, behind an author", "da", between(DA, "Af Ole Test/Ritzau"), "Ritzau", "Ritzau"],
  ["in the byline, before a time", "nl", between(NL, "Door ANP - 13-1-2017, 9:26"), "ANP", "ANP"],
  ["in brackets before the text", "nl", behind(NL, "(Belga) "), "Belga", "Belga"],
  ["in brackets behind the place", "nl", behind(NL, "GENK (ANP) - "), "ANP", "ANP"],
  ["in brackets behind the text", "nl", [...NL, "Het bestuur bedankt hem voor zijn inzet. (Belga)"], "Belga", "Belga"],
  ["in small letters", "en", behind(EN, "London (afp) - "), "AFP", "afp"],
])("an agency that signs %s is whom the paper has it from", (_, language, lines, agency, words) => {
  expect(chainOf(language, lines)).toEqual(["Prøvebladet", agency, words]);
});

test("and so is one that metadata gives as the author", () => {
  expect(chainOf("en", EN, ["Reuters"])).toEqual(["Prøvebladet", "Reuters"]);
  expect(chainOf("en", EN, ["Jane Sample"])).toEqual(["Prøvebladet"]);
});

test.each<[string, string, readonly string[]]>([
  ["the owner of a picture", "nl", [...NL, "Foto: Belga"]],
  [
    "an agency that is told of",
    "da",
    [...DA, "Klubben ønsker ikke at sige mere om sagen, end at Ritzau er velkommen til at ringe i morgen."],
  ],
  ["an author with the letters of one", "en", between(EN, "By AP Sample")],
  ["another paper", "en", between(EN, "By BBC Sport")],
])("%s signs nothing", (_, language, lines) => {
  expect(chainOf(language, lines)).toEqual(["Prøvebladet"]);
});
