import { describe, expect, test } from "vitest";
import { packs } from "../languages/index.ts";
import { registry } from "../registry/index.ts";
import { createTracer } from "./index.ts";

const trace = createTracer({ packs, registry });

/** Drawn articles: `[word|name]` marks a word that points back and whom it means; `[word|-]` one that means nobody named. */
const DRAWN: Readonly<Record<string, readonly string[]>> = {
  da: [
    "Mads Lundquist har talt med både KRC Genk og Vejle Boldklub. Den [belgiske klub|KRC Genk] ønsker ikke at sige noget.",
    "Mads Lundquist er fyret i Brøndby. [Han|Mads Lundquist] fik besked mandag, og [hans|Mads Lundquist] assistent overtager.",
    "Mads Lundquist forlader Brøndby. Den 41-årige [islænding|Mads Lundquist] havde kontrakt til 2027.",
    "Horsens har ansat Mads Lundquist. Formand Per Holmgaard er glad. [Formanden|Per Holmgaard] siger, at [træneren|Mads Lundquist] var førstevalget.",
    "Cheftræner Mads Lundquist afløste Ole Brink i Vejle. [Træneren|Mads Lundquist] er 47 år.",
    "Mads Lundquist fyrede Ole Brink. Siden har Brink ikke villet tale med [ham|Mads Lundquist].",
    "Viborg henter Mads Lundquist. [Klubben|Viborg FF] har ledt længe.",
    "Emma Holst bliver ny træner i Brøndby efter Jens Dahlmark. [Hun|Emma Holst] kommer fra Vejle. [Hun|Emma Holst] afløser Dahlmark, der stoppede, da [han|Jens Dahlmark] blev syg.",
    "AaB vil have en ny [træner|-] inden påske. Mads Lundquist siger nej.",
    "Efter at [han|Mads Lundquist] stoppede i Randers, har Mads Lundquist holdt pause.",
  ],
  nl: [
    "Na Brøndby IF sprak ook AZ met Joris Vandermolen. De [Deense ploeg|Brøndby IF] wil hem snel.",
    "Joris Vandermolen vertrekt bij KRC Genk. [Hij|Joris Vandermolen] had [zijn|Joris Vandermolen] contract pas verlengd.",
    "KV Mechelen ontslaat Joris Vandermolen. De 45-jarige [Deen|Joris Vandermolen] was een jaar in dienst.",
    "Joris Vandermolen neemt over. Pieter Kuipers, [zijn|Joris Vandermolen] assistent, verhuist mee.",
    "Sinds [hij|Joris Vandermolen] werd ontslagen bij Gent, zat Joris Vandermolen thuis.",
    "Voorzitter Karel Dhoore prijst Joris Vandermolen. Volgens de [voorzitter|Karel Dhoore] blijft de [trainer|Joris Vandermolen] aan.",
    "AZ sprak met Joris Vandermolen. [De club|AZ] zoekt een [trainer|-] voor volgend seizoen.",
    "Fleur Jansma wordt trainer van PSV. [Zij|-] tekent tot 2027 en [haar|Fleur Jansma] assistent volgt later.",
    "Joris Vandermolen ontsloeg Pieter Kuipers. Daarna wilde Kuipers niets meer met [hem|Joris Vandermolen] te maken hebben.",
  ],
  en: [
    "Hull City and KRC Genk both want Gareth Pendle. The [Belgian side|KRC Genk] have made an offer.",
    "Gareth Pendle has been sacked by Hull City. [He|Gareth Pendle] lasted four months, and [his|Gareth Pendle] assistant will take over.",
    "Gareth Pendle has left Hull City. The [44-year-old|Gareth Pendle] had been there since May.",
    "Stoke City have appointed Gareth Pendle. Chairman Neil Ashby spoke to fans. The [chairman|Neil Ashby] said the [manager|Gareth Pendle] was the first choice.",
    "Hull City want Gareth Pendle, and [the club|Hull City] will pay compensation.",
    "Gareth Pendle replaced Colin Marsh at Hull City. Marsh will not work with [him|Gareth Pendle] again.",
    "Before [he|Gareth Pendle] joined Hull City, Gareth Pendle spent a year at Barnsley.",
    "Hull City are without a permanent [manager|-] since Gareth Pendle left.",
    "Alice Thorne takes over from Gareth Pendle at Chelsea. [She|Alice Thorne] is 38, and [her|Alice Thorne] contract runs to 2028. Pendle said [he|Gareth Pendle] was tired.",
    "Gareth Pendle, a [Welshman|-], takes over at Hull City.",
    'Colin Marsh has left Hull City after a row with Gareth Pendle. "I told [him|Gareth Pendle] to stay," said Colin Marsh.',
  ],
};

interface Mark {
  readonly at: number;
  readonly word: string;
  readonly name: string;
}

function unmark(drawn: string): { readonly text: string; readonly marks: readonly Mark[] } {
  const marks: Mark[] = [];
  let text = "";
  for (const part of drawn.split(/(\[[^\]]+\])/)) {
    const [, word, name] = /^\[(.+)\|(.+)\]$/.exec(part) ?? [];
    if (word && name) marks.push({ at: text.length, word, name });
    text += word ?? part;
  }
  return { text, marks };
}

function meantAt(drawn: string, language: string): readonly string[] {
  const { text, marks } = unmark(drawn);
  const work = trace({ source: "drawn", text, language });
  if ("refused" in work) throw new Error(work.refused);
  return marks.map(({ at, word }) => {
    const end = at + word.length;
    const mention = work.mentions.find((m) => (work.tokens[m.to - 1]?.end ?? 0) === end && (work.tokens[m.from]?.start ?? 0) <= at);
    return `${word} → ${mention ? work.figures[mention.figure]?.name : "-"}`;
  });
}

for (const [language, articles] of Object.entries(DRAWN))
  describe(`whom words point to (${language})`, () => {
    test.each(articles)("%s", (drawn) => {
      expect(meantAt(drawn, language)).toEqual(unmark(drawn).marks.map(({ word, name }) => `${word} → ${name}`));
    });
  });
