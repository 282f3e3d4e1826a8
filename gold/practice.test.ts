import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { foldName, type GoldClaim, goldClaims, list } from "./align.ts";
import { half } from "./half.ts";
import { faults, parsePractice, practice } from "./practice.ts";
import { goldFiles } from "./sets.ts";

const ARTICLE = `published 2023-11-07
publisher Kystavisen
---
Lars Ravnsborg nærmer sig Randers FC, og Anton Lykke er fyret.
Det erfarer Kystavisen efter samtaler med flere i og omkring klubben.
---
candidacy | Lars Ravnsborg | Randers FC / Randers | | nærmer sig Randers FC | stage=talks origin="Den Anden"
departure? | Anton Lykke | Randers FC | | Anton Lykke er fyret
`;

test("a file is its head, its text and a line for each claim", () => {
  const { published, publisher, text, claims } = parsePractice("a.txt", "da", ARTICLE);
  expect([published, publisher]).toEqual(["2023-11-07", "Kystavisen"]);
  expect(text.startsWith("Lars Ravnsborg nærmer sig")).toBe(true);
  expect(claims).toEqual([
    {
      kind: "candidacy",
      person: ["Lars Ravnsborg"],
      club: ["Randers FC", "Randers"],
      anchors: ["nærmer sig Randers FC"],
      required: true,
      stage: "talks",
      origin: "Den Anden",
    },
    { kind: "departure", person: ["Anton Lykke"], club: ["Randers FC"], anchors: ["Anton Lykke er fyret"], required: false },
  ]);
});

test("what is wrong with a file is said by claim", () => {
  const broken = ARTICLE.replace("| nærmer sig Randers FC |", "| er på vej til Randers |").replace("departure?", "firing");
  expect(faults(parsePractice("a.txt", "da", broken))).toEqual([
    "a.txt: candidacy Lars Ravnsborg Randers FC,Randers: not in the text: er på vej til Randers",
    "a.txt: firing Anton Lykke Randers FC: no such kind",
  ]);
});

test("every article to practise on is sound", () => {
  expect(practice().flatMap(faults)).toEqual([]);
});

/** Claims told alike: kind, person and club. */
function told(claims: readonly GoldClaim[]): ReadonlySet<string> {
  const names = (name: GoldClaim["person"]) => list(name).map((n) => foldName(n as string));
  return new Set(
    claims.flatMap((c) => list(c.kind).flatMap((kind) => names(c.person).flatMap((p) => names(c.club).map((k) => `${kind}|${p}|${k}`)))),
  );
}

/** Claims that tell the same story in two articles; one more is chance, as "Jess Thorup led Midtjylland" is. */
const CHANCE = 2;

test("no article to practise on tells the story of one that is held out", () => {
  const held = goldFiles().filter((file) => half(file.name) === "held-out");
  const stories = held.map((file) => ({ name: file.name, claims: told(goldClaims(file)), text: readFileSync(file.text, "utf8") }));
  const same = practice().flatMap((article) =>
    stories.flatMap((story) => {
      const shared = article.claims.filter((claim) => [...told([claim])].some((key) => story.claims.has(key))).length;
      return shared > CHANCE ? [`${article.name} and ${story.name}: ${shared}`] : [];
    }),
  );
  expect(same).toEqual([]);
});
