import { type Cue, cueAt, type Draft, type Figure, type Mention, type RolePhrase, type Trait } from "./draft.ts";
import type { Sign } from "./lexicon.ts";
import { isKind, isMentioned, type MentionMap, mapMentions } from "./mentions.ts";

type View = Pick<Draft, "tokens" | "sentences" | "sentenceOf" | "cuesAt" | "lexicon" | "index" | "figures" | "mentions">;

type RoleCue = RolePhrase["cue"];

/** What stands to the left of a word for a job, inside its noun phrase. */
interface Left {
  from: number;
  clubs: Mention[];
  clubLink: RolePhrase["clubLink"];
  flags: Set<Sign["type"]>;
  definite: boolean;
  nationality: string | null;
  age: number | null;
}

const MODIFIERS = new Set<Sign["type"]>(["former", "incoming", "interim", "youth", "reserve", "women", "number"]);
const AGE = { min: 14, max: 95 };

function endingCue(view: View, at: number, wanted: (cue: Cue) => boolean): Cue | null {
  for (let from = at - 1; from >= Math.max(0, at - 3); from--) {
    const cue = view.cuesAt[from]?.find((c) => c.to === at && wanted(c));
    if (cue) return cue;
  }
  return null;
}

/** The age that ends at a token: "52-årige", "52-year-old". */
export function ageEnding(view: View, at: number): { from: number; age: number } | null {
  const adjective = endingCue(view, at, (cue) => cue.sign.type === "age-adjective");
  if (!adjective) return null;
  let from = adjective.from;
  if (view.tokens[from - 1]?.word.raw === "-") from--;
  const age = Number(view.tokens[from - 1]?.word.raw);
  return age >= AGE.min && age <= AGE.max ? { from: from - 1, age } : null;
}

function clubsEndingAt(view: View, map: MentionMap, at: number): Mention[] {
  const clubs: Mention[] = [];
  let end = at;
  for (let club = map.ending.get(end); isKind(view, club, "club"); club = map.ending.get(end)) {
    clubs.push(club);
    const joint = view.tokens[club.from - 1]?.word;
    if (
      !joint ||
      !(joint.raw === "," || view.lexicon.grammar.conjunctions.has(joint.low)) ||
      !isKind(view, map.ending.get(club.from - 1), "club")
    )
      break;
    end = club.from - 1;
  }
  return clubs;
}

/** Steps left over one part of the noun phrase; false where it begins. */
function stepLeft(view: View, map: MentionMap, left: Left): boolean {
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

function scanLeft(view: View, map: MentionMap, cue: RoleCue): Left {
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
export function clubsBehind(view: View, map: MentionMap, at: number): { clubs: Mention[]; to: number } {
  const { tokens, lexicon, sentenceOf } = view;
  const none = { clubs: [], to: at };
  if (!lexicon.grammar.prepositions.has(tokens[at]?.word.low ?? "")) return none;
  let i = at + 1;
  for (let skipped = 0; skipped < 5 && sentenceOf[i] === sentenceOf[at]; skipped++) {
    if (map.starting.get(i)) break;
    const low = tokens[i]?.word.low ?? "";
    const skippable =
      lexicon.grammar.determiners.has(low) ||
      cueAt(view, i, "nationality") ||
      cueAt(view, i, "club-noun") ||
      cueAt(view, i, "as") ||
      cueAt(view, i, "former") ||
      (tokens[i]?.word.kind === "word" && !tokens[i]?.word.cap && skipped < 3 && !lexicon.vocabulary.has(low));
    if (!skippable) return none;
    i++;
  }
  const clubs: Mention[] = [];
  for (let club = map.starting.get(i); isKind(view, club, "club"); club = map.starting.get(i)) {
    clubs.push(club);
    i = club.to;
    const joint = tokens[i]?.word;
    if (!joint || !(joint.raw === "," || lexicon.grammar.conjunctions.has(joint.low)) || !isKind(view, map.starting.get(i + 1), "club"))
      break;
    i++;
  }
  return clubs.length > 0 ? { clubs, to: i } : none;
}

/** Skips what may stand in commas or brackets behind a name, backwards: "(50)", ", 47 år". Returns where the name would end. */
function behindName(view: View, at: number): number {
  const { tokens } = view;
  let end = at;
  if (tokens[end - 1]?.word.raw === "," || tokens[end - 1]?.word.raw === "(") end--;
  const age = endingCue(view, end, (cue) => cue.sign.type === "age-after");
  if (age && tokens[age.from - 1]?.word.kind === "number") end = tokens[age.from - 2]?.word.raw === "," ? age.from - 2 : age.from - 1;
  if (tokens[end - 1]?.word.raw === ")" && tokens[end - 3]?.word.raw === "(") end -= 3;
  return end;
}

interface Owner {
  readonly mention: Mention | null;
  readonly link: RolePhrase["link"];
  readonly to: number;
}

function ownerOf(view: View, map: MentionMap, from: number, to: number): Owner {
  const { tokens } = view;
  const right = map.starting.get(to);
  if (isKind(view, right, "person")) return { mention: right, link: "name", to: right.to };
  const opener = tokens[from - 1]?.word.raw;
  if (opener === "," || opener === "(" || opener === "–") {
    const left = map.ending.get(behindName(view, from));
    if (isKind(view, left, "person") && !left.genitive) return { mention: left, link: opener === "(" ? "bracket" : "apposition", to };
  }
  const far = tokens[to]?.word.raw === "," ? map.starting.get(to + 1) : undefined;
  if (isKind(view, far, "person") && tokens[far.to]?.word.kind === "mark") return { mention: far, link: "apposition", to: far.to };
  return { mention: null, link: "none", to };
}

/** The national team that a people's adjective stands for beside a national job; added to the figures where the article does not name it. */
function teamOf(view: View, figures: Figure[], country: string): number[] {
  const id = view.index.teams.get(country);
  if (!id) return [];
  const there = figures.findIndex((figure) => figure.id === id);
  if (there >= 0) return [there];
  const [name = country, ...aliases] = view.index.names.get(id) ?? [];
  figures.push({ id, kind: "club", name, aliases, national: true, known: true });
  return [figures.length - 1];
}

function phraseAt(view: View, map: MentionMap, cue: RoleCue, figures: Figure[]): { phrase: RolePhrase; traits: Trait[] } {
  const left = scanLeft(view, map, cue);
  const behind = left.clubs.length > 0 ? { clubs: [], to: cue.to } : clubsBehind(view, map, cue.to);
  const owner = ownerOf(view, map, left.from, behind.to);
  const after =
    left.clubs.length + behind.clubs.length === 0 && owner.link === "name" ? clubsBehind(view, map, owner.to) : { clubs: [], to: owner.to };
  const named = [...left.clubs, ...behind.clubs, ...after.clubs].map((club) => club.figure);
  const clubs = named.length === 0 && cue.sign.row.national && left.nationality ? teamOf(view, figures, left.nationality) : named;
  const { row } = cue.sign;
  const squad = left.flags.has("youth")
    ? "youth"
    : left.flags.has("reserve")
      ? "reserve"
      : left.flags.has("women")
        ? "women"
        : row.squad === "first"
          ? null
          : (row.squad ?? null);
  const phrase: RolePhrase = {
    from: left.from,
    to: Math.max(behind.to, after.to, owner.to),
    cue,
    person: owner.mention?.figure ?? null,
    link: owner.link,
    clubs: [...new Set(clubs)],
    clubLink: left.clubs.length > 0 ? left.clubLink : clubs.length > 0 ? "preposition" : "none",
    former: left.flags.has("former"),
    incoming: left.flags.has("incoming"),
    interim: left.flags.has("interim"),
    squad,
    as: endingCue(view, left.from, (c) => c.sign.type === "as") !== null,
    definite: left.definite,
  };
  const figure = owner.mention?.figure;
  const traits: Trait[] = [];
  if (figure !== undefined && left.age !== null) traits.push({ figure, from: left.from, to: phrase.to, age: left.age });
  if (figure !== undefined && left.nationality !== null)
    traits.push({ figure, from: left.from, to: phrase.to, nationality: left.nationality });
  return { phrase, traits };
}

/** Ages and peoples told right beside a name: "den 50-årige Jess Prøve", "Jess Prøve (50)", "Jens Prøve, 47 år". */
function traitsBeside(view: View): Trait[] {
  const { tokens, mentions } = view;
  const traits: Trait[] = [];
  for (const m of mentions) {
    if (!isKind(view, m, "person")) continue;
    const before = ageEnding(view, m.from);
    if (before) traits.push({ figure: m.figure, from: before.from, to: m.to, age: before.age });
    const people = endingCue(view, before?.from ?? m.from, (cue) => cue.sign.type === "nationality");
    if (people?.sign.type === "nationality") {
      traits.push({ figure: m.figure, from: people.from, to: m.to, nationality: people.sign.country });
      const older = ageEnding(view, people.from);
      if (older) traits.push({ figure: m.figure, from: older.from, to: m.to, age: older.age });
    }
    const opener = tokens[m.to]?.word.raw;
    const number = Number(tokens[m.to + 1]?.word.raw);
    if (!(number >= AGE.min && number <= AGE.max)) continue;
    const years = cueAt(view, m.to + 2, "age-after");
    const closed = opener === "(" && tokens[m.to + 2]?.word.raw === ")";
    const told = (opener === "," || opener === "(") && years !== null;
    const bare = opener === "," && tokens[m.to + 2]?.word.raw === ",";
    if (closed || told || bare)
      traits.push({ figure: m.figure, from: m.from, to: years && told ? years.to : m.to + 2 + (closed ? 1 : 0), age: number });
  }
  return traits;
}

/** What the noun phrases of the article say of its people: jobs and their clubs, ages, peoples. */
export function findProfiles(view: View): Pick<Draft, "phrases" | "traits" | "figures"> {
  const figures = [...view.figures];
  const map = mapMentions(view.mentions);
  const phrases: RolePhrase[] = [];
  const traits: Trait[] = traitsBeside(view);
  for (let at = 0; at < view.tokens.length; at++) {
    const cue = cueAt(view, at, "role");
    if (!cue || (phrases.at(-1)?.cue.to ?? 0) > at || isMentioned(map, at, at + 1)) continue;
    const found = phraseAt(view, map, cue, figures);
    phrases.push(found.phrase);
    traits.push(...found.traits);
  }
  return { phrases, traits, figures };
}
