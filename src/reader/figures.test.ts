import { describe, expect, test } from "vitest";
import { packs } from "../languages/index.ts";
import { registry } from "../registry/index.ts";
import { createTracer } from "./index.ts";

const trace = createTracer({ packs, registry });

/** Everyone and everything that an article names, as "p Jens Prøve", "c Brøndby IF", "o Ekstra Bladet"; `~` before what nobody has listed. */
function named(text: string, language: string): string[] {
  const work = trace({ source: "drawn", text, language });
  if ("refused" in work) throw new Error(work.refused);
  const byName = new Set(work.mentions.filter((m) => m.by === "name" || m.by === "part").map((m) => m.figure));
  return work.figures
    .flatMap((figure, i) =>
      byName.has(i) ? [`${figure.kind[0]} ${figure.known || figure.kind === "person" ? "" : "~"}${figure.name}`] : [],
    )
    .sort();
}

const TABLE: readonly (readonly [what: string, language: string, text: string, ...names: string[]])[] = [
  ["a known first name before a known place", "nl", "Bert-Jan Oostenrijk vertrekt bij Ajax.", "c Ajax", "p Bert-Jan Oostenrijk"],
  ["a first name that is also a club", "en", "Nelson Da Costa has joined Everton.", "c Everton", "p Nelson Da Costa"],
  [
    "particles behind a first name that is also a club",
    "nl",
    "Bij Ajax blijft Ton van der Meulen trainer.",
    "c Ajax",
    "p Ton van der Meulen",
  ],
  [
    "a surname that is also a club",
    "nl",
    "Fleur de Reus wordt trainer van Ajax. De Reus is blij, zegt De Reus.",
    "c Ajax",
    "p Fleur de Reus",
  ],
  [
    "a surname with a capital particle is the man named in full",
    "nl",
    "Louis van Gelder traint Ajax. Van Gelder blijft.",
    "c Ajax",
    "p Louis van Gelder",
  ],
  ["syllables behind a hyphen", "en", "Kim Dong-ryul has left Celtic.", "c Celtic", "p Kim Dong-ryul"],
  ["a surname in s is no genitive in Dutch", "nl", "Tim Matthijs vertrok bij Ajax. Matthijs wil rust.", "c Ajax", "p Tim Matthijs"],
  ["a surname in the Danish genitive", "da", "Mads Lundquists kontrakt i Brøndby udløber.", "c Brøndby IF", "p Mads Lundquist"],
  ["a year behind an apostrophe", "nl", "Peter Glashouwer is trainer van Waterdorp '31.", "c ~Waterdorp '31", "p Peter Glashouwer"],
  ["small letters before a club", "nl", "Peter Glashouwer verlaat vv Zwaagdam.", "c ~vv Zwaagdam", "p Peter Glashouwer"],
  ["capital letters before a club", "nl", "Peter Glashouwer verlaat SVO Waterdorp.", "c ~SVO Waterdorp", "p Peter Glashouwer"],
  ["figures in a club's word", "da", "Mads Lundquist forlader Fjordby B27.", "c ~Fjordby B27", "p Mads Lundquist"],
  [
    "a club's short forms",
    "en",
    "Wexcombe Rovers Football Club have sacked Gareth Pendle. Fans of Wexcombe cheered.",
    "c ~Wexcombe Rovers",
    "p Gareth Pendle",
  ],
  ["a name before its chairman", "en", "Gareth Pendle met Abernorth's chairman on Monday.", "c ~Abernorth", "p Gareth Pendle"],
  ["a known club's full style", "en", "Hull City Football Club have sacked Gareth Pendle.", "c Hull City", "p Gareth Pendle"],
  ["stops between a club's letters", "en", "Gareth Pendle has signed for F.C. Copenhagen.", "c FC København", "p Gareth Pendle"],
  [
    "an unlisted paper that shares its last word",
    "en",
    "The Wexcombe Mirror says Gareth Pendle will join Hull City.",
    "c Hull City",
    "o ~Wexcombe Mirror",
    "p Gareth Pendle",
  ],
  [
    "a name that only ever stands in the genitive",
    "da",
    "Mads Lundquists afløser er klar. Lundquists tid i Vejle Boldklub er forbi.",
    "c Vejle Boldklub",
    "p Mads Lundquist",
  ],
  [
    "a name that ends in s by itself",
    "da",
    "Nathan Jones fik en chance. Nathan Jones er ny i Vejle Boldklub. Det er Jones, der bestemmer.",
    "c Vejle Boldklub",
    "p Nathan Jones",
  ],
  [
    "a paper that begins with a club's town",
    "en",
    "The Norwich Evening Courier says Gareth Pendle will join Hull City.",
    "c Hull City",
    "o ~Norwich Evening Courier",
    "p Gareth Pendle",
  ],
  [
    "one who says something is a person",
    "nl",
    "Bij Ajax is het stil. 'Ik blijf', zegt Heijboer. Daarna vertrok Heijboer.",
    "c Ajax",
    "p Heijboer",
  ],
  [
    "one who is cited is an outlet",
    "da",
    "Brøndby fyrer Mads Lundquist, skriver Klubkanten.",
    "c Brøndby IF",
    "o ~Klubkanten",
    "p Mads Lundquist",
  ],
  [
    "ordinary words at the head of a sentence",
    "da",
    "Derfor siger Brøndby nej. Gætterierne fortsætter. Pludselig kom Mads Lundquist.",
    "c Brøndby IF",
    "p Mads Lundquist",
  ],
  [
    "a country behind a preposition is a place",
    "da",
    "Mads Lundquist tager til Tyskland. I Tyskland venter Brøndby.",
    "c Brøndby IF",
    "p Germany",
    "p Mads Lundquist",
  ],
  [
    "a league that begins like a paper",
    "en",
    "Gareth Pendle won the National League with Hull City.",
    "c Hull City",
    "c National League",
    "p Gareth Pendle",
  ],
  [
    "first names of people named in full",
    "en",
    "Liam Stroud and Carl Hobbard leave Hull City. Liam and Carl came in May.",
    "c Hull City",
    "p Carl Hobbard",
    "p Liam Stroud",
  ],
];

describe("who and what an article names", () => {
  test.each(TABLE)("%s (%s)", (_, language, text, ...names) => {
    expect(named(text, language)).toEqual([...names].sort());
  });
});

test("a club that is only pointed at by several words is named by them", () => {
  const work = trace({
    source: "drawn",
    text: "Ulvene i Herning fyrer Mads Lundquist. Midtjyderne vil have en ny træner.",
    language: "da",
  });
  expect("refused" in work ? [] : work.figures.filter((figure) => figure.kind === "club").map((figure) => figure.name)).toEqual([
    "FC Midtjylland",
  ]);
});
