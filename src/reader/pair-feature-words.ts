/** What the features of pairs say, in plain words. */
import { wordsOfFeature } from "./feature-words.ts";

/** Where the words stand that a feature is about. */
const PLACES: Readonly<Record<string, string>> = {
  "c<": "before the club",
  "c>": "behind the club",
  "c<1": "right before the club",
  "c>1": "right behind the club",
  "p<": "before the person",
  "p>": "behind the person",
  "p<1": "right before the person",
  "p>1": "right behind the person",
  pc: "between person and club",
  cp: "between club and person",
  sentence: "in the sentence",
  "sentence-head": "in the sentence",
  sense: "in the clause",
  head: "in the clause",
  has: "in the clause",
};
/** Zones that tell something else. */
const ZONES: Readonly<Record<string, string>> = {
  bias: "any two at all",
  rule: "what this row is worth",
  role: "the job that the person has elsewhere in the article",
  gap: "how far apart the two stand",
  order: "in which order the two stand",
  people: "how many people the sentence names",
  clubs: "how many clubs the sentence names",
  "people-clubs": "how many people and clubs the sentence names",
  elsewhere: "whom another row of the sentence has",
  told: "how surely a row tells it",
  "told frame": "a row tells it",
  "told job": "a word for a job tells it",
  "told beside": "the two stand side by side",
  "told heading": "told under a heading",
  "told hedged": "a row tells it, hedged",
  "told question": "a row asks it",
  "told conditional": "a row tells it under a condition",
  "told negated": "a row tells it, negated",
  "told joined": "joined to whom the row has",
  "article bench": "somebody else has left that club",
  "article former": "had a job there before",
  "article present": "has a job there",
  "article has-present": "has a job",
  "article left": "has left that club",
  "article held": "holds a job there",
};
/** Who else stands between the two. */
const BETWEEN: Readonly<Record<string, string>> = {
  "#alone": "nobody else stands between the two",
  "#person-between": "another person stands between the two",
  "#club-between": "another club stands between the two",
  "#both": "another person and another club stand between the two",
};
/** How a person or a club is meant, and what governs the mention. */
const MEANT: Readonly<Record<string, string>> = {
  name: "called by name",
  part: "called by a part of the name",
  pronoun: "meant by a pronoun",
  noun: "meant by a description",
  carried: "not named in the sentence",
  supposed: "perhaps meant by a pronoun or a description",
  bare: "standing free",
  genitive: "in the genitive",
  compound: "in a compound",
  governed: "behind a preposition",
  speaking: "speaking",
};
const PROMINENCE = /^(?:|back.*|rank.*|titled|topic|latest|first-named|national|unregistered|phrase-.*)$/;
const FLAG = /^(?:hedge|negation|former|incoming|interim|conditional|future|season|month|unit|year)$/;

/** A word of the text or, behind `#`, what stands in its place. */
function quotedKey(key: string): string {
  if (key === "^" || key === "$") return "nothing";
  return key.startsWith("#") ? `a ${key.slice(1).replace("-", " ")}` : `“${key.trim()}”`;
}

function sideWords(side: string, how: string | undefined, key: string): string {
  if (how === undefined) return `the ${side} ${MEANT[key] ?? "as it stands in the article"}`;
  const meant = MEANT[how] ?? `beside a word for “${how}”`;
  if (PROMINENCE.test(key)) return `the ${side} ${meant}, as prominent as it is`;
  return how.length === 2 ? `the ${side} behind ${quotedKey(key)}` : `a word for “${key}”, the ${side} ${meant}`;
}

/** What a feature of a pair says, from its zone and key. */
export function wordsOfPairFeature(zone: string, key: string): string {
  const [head = "", sub] = zone.split("/");
  if (head === "frame" || head === "job") return wordsOfFeature(key);
  if (head === "person" || head === "club") return sideWords(head, sub, key);
  const place = PLACES[head];
  if (place === undefined) return ZONES[`${head} ${key}`] ?? ZONES[head] ?? `${zone} ${key}`;
  if (sub === undefined && key in BETWEEN) return BETWEEN[key] ?? key;
  if (sub === "all") return `${key.trim() === "" ? "nothing" : `only ${quotedKey(key)}`} ${place}`;
  if (/^(?:section-|question)/.test(key)) return wordsOfFeature(key.replace("section-", "section/"));
  if (sub === "head" || head === "head" || head === "sentence-head") return `a word for ${key} ${place}`;
  if (head === "has") return `a ${FLAG.test(key) ? key : "word"} ${place}`;
  return sub === undefined ? `a word for “${key}” ${place}` : `${quotedKey(key)} ${place}`;
}
