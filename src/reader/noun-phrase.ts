import type { Draft, Mention, RolePhrase } from "./draft.ts";
import { cueAt } from "./draft.ts";
import type { Sign } from "./lexicon.ts";
import { isKind, type MentionMap } from "./mentions.ts";
import { ageEnding, endingCue } from "./traits.ts";

export type PhraseView = Pick<Draft, "tokens" | "sentences" | "sentenceOf" | "cuesAt" | "lexicon" | "index" | "figures" | "mentions">;

export type RoleCue = RolePhrase["cue"];

/** What stands to the left of a word for a job, inside its noun phrase. */
export interface Left {
  from: number;
  clubs: Mention[];
  clubLink: RolePhrase["clubLink"];
  flags: Set<Sign["type"]>;
  definite: boolean;
  nationality: string | null;
  age: number | null;
}

const MODIFIERS = new Set<Sign["type"]>(["former", "incoming", "interim", "youth", "reserve", "women", "number"]);
function clubsEndingAt(view: PhraseView, map: MentionMap, at: number): Mention[] {
  const clubs: Mention[] = [];
  let end = at;
  for (let club = map.ending[end]; isKind(view, club, "club"); club = map.ending[end]) {
    clubs.push(club);
    const joint = view.tokens[club.from - 1]?.word;
    if (
      !joint ||
      !(joint.raw === "," || view.lexicon.grammar.conjunctions.has(joint.low)) ||
      !isKind(view, map.ending[club.from - 1], "club")
    )
      break;
    end = club.from - 1;
  }
  return clubs;
}

/** Steps left over one part of the noun phrase; false where it begins. */
function stepLeft(view: PhraseView, map: MentionMap, left: Left): boolean {
  const { tokens, lexicon } = view;
  const at = left.from;
  const before = tokens[at - 1];
  if (!before || view.sentenceOf[at - 1] !== view.sentenceOf[at]) return false;
  const possessive = before.word.low === "'s" || before.word.raw === "'" || before.word.raw === "’";
  const hyphen = before.word.raw === "-" && before.glued;
  const end = possessive || hyphen ? at - 1 : at;
  const clubs = left.clubs.length === 0 ? clubsEndingAt(view, map, end) : [];
  const [last] = clubs;
  if (last && (hyphen || possessive || last.genitive || end === at)) {
    left.clubs = clubs;
    left.clubLink = hyphen || !(possessive || last.genitive) ? "compound" : "genitive";
    left.from = clubs.at(-1)?.from ?? at;
    return true;
  }
  const modifier = endingCue(view, end, (cue) => MODIFIERS.has(cue.sign.type) || (cue.sign.type === "nationality" && !cue.sign.noun));
  if (modifier) {
    left.flags.add(modifier.sign.type);
    if (modifier.sign.type === "nationality") left.nationality = modifier.sign.country;
    left.from = modifier.from;
    return true;
  }
  const age = ageEnding(view, at);
  if (age) {
    left.age = age.age;
    left.from = age.from;
    return true;
  }
  if (!lexicon.grammar.determiners.has(before.word.low)) return false;
  left.definite = true;
  left.from = at - 1;
  return false;
}

/** Reads the noun phrase around a job to its left: clubs, adjectives, age, determiner. */
export function scanLeft(view: PhraseView, map: MentionMap, cue: RoleCue): Left {
  const left: Left = { from: cue.from, clubs: [], clubLink: "none", flags: new Set(), definite: false, nationality: null, age: null };
  for (let steps = 0; steps < 7; steps++) {
    if (stepLeft(view, map, left)) continue;
    const before = view.tokens[left.from - 1];
    const plain = before?.word.kind === "word" && !before.word.cap && !view.lexicon.vocabulary.has(before.word.low);
    const beyond = view.tokens[left.from - 2];
    if (left.definite || !plain || !beyond || !view.lexicon.grammar.determiners.has(beyond.word.low)) break;
    left.from -= 2;
    left.definite = true;
    break;
  }
  return left;
}

/** Clubs governed by a preposition right behind a token: "i den belgiske klub KRC Genk", "of Genk and Gent". */
export function clubsBehind(view: PhraseView, map: MentionMap, at: number): { clubs: Mention[]; to: number } {
  const { tokens, lexicon, sentenceOf } = view;
  const none = { clubs: [], to: at };
  if (!lexicon.grammar.prepositions.has(tokens[at]?.word.low ?? "")) return none;
  let i = at + 1;
  for (let skipped = 0; skipped < 5 && sentenceOf[i] === sentenceOf[at]; skipped++) {
    if (map.starting[i]) break;
    const low = tokens[i]?.word.low ?? "";
    const skippable =
      lexicon.grammar.determiners.has(low) ||
      cueAt(view, i, "nationality") ||
      cueAt(view, i, "club-noun") ||
      cueAt(view, i, "team-noun") ||
      cueAt(view, i, "as") ||
      cueAt(view, i, "former") ||
      (tokens[i]?.word.kind === "word" && !tokens[i]?.word.cap && skipped < 3 && !lexicon.vocabulary.has(low));
    if (!skippable) return none;
    i++;
  }
  const clubs: Mention[] = [];
  for (let club = map.starting[i]; isKind(view, club, "club"); club = map.starting[i]) {
    clubs.push(club);
    i = club.to;
    const joint = tokens[i]?.word;
    if (!joint || !(joint.raw === "," || lexicon.grammar.conjunctions.has(joint.low)) || !isKind(view, map.starting[i + 1], "club")) break;
    i++;
  }
  return clubs.length > 0 ? { clubs, to: i } : none;
}
