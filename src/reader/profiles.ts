import { fold } from "../text/index.ts";
import { cueAt, type Draft, type Figure, type Mention, type RolePhrase, type Trait } from "./draft.ts";
import { isKind, isMentioned, type MentionMap, mapMentions } from "./mentions.ts";
import { clubsBehind, type PhraseView, type RoleCue, scanLeft } from "./noun-phrase.ts";
import { endingCue, traitsBeside } from "./traits.ts";

/** Skips what may stand in commas or brackets behind a name, backwards: "(50)", ", 47 år". Returns where the name would end. */
function behindName(view: PhraseView, at: number): number {
  const { tokens } = view;
  let end = at;
  if (tokens[end - 1]?.word.raw === "," || tokens[end - 1]?.word.raw === "(") end--;
  const age = endingCue(view, end, (cue) => cue.sign.type === "age-after");
  if (age && tokens[age.from - 1]?.word.kind === "number") end = tokens[age.from - 2]?.word.raw === "," ? age.from - 2 : age.from - 1;
  if (tokens[end - 1]?.word.raw === ")" && tokens[end - 3]?.word.raw === "(") end -= 3;
  return end;
}

/** What may stand between the comma and the job that explains a name: times, "interim", "former", "now". */
const BETWEEN = new Set(["relative-time", "until", "since", "this", "last", "interim", "former", "number", "future"]);

/** Whether a small word is known to the pack, and neither a verb nor one that joins clauses or refers. */
function isAdverb(view: PhraseView, at: number): boolean {
  const { grammar, vocabulary } = view.lexicon;
  const low = view.tokens[at]?.word.low ?? "";
  const { relatives, conjunctions, passive, perfect, determiners } = grammar;
  if (!vocabulary.has(low) || [relatives, conjunctions, passive, perfect, determiners].some((words) => words.has(low))) return false;
  return !(view.cuesAt[at] ?? []).some(({ sign }) => sign.type === "frame" || sign.type === "says");
}

/** Where an apposition's comma stands before a phrase, up to three words of time between left out ("X, tot nu toe coach"); -1 where none does. */
function openerBefore(view: PhraseView, from: number): number {
  const { tokens } = view;
  let at = from - 1;
  for (let skipped = 0; skipped < 3; skipped++) {
    const cue = endingCue(view, at + 1, ({ sign }) => BETWEEN.has(sign.type));
    const word = tokens[at]?.word;
    if (cue) at = cue.from - 1;
    else if (word?.kind === "word" && !word.cap && isAdverb(view, at)) at--;
    else break;
  }
  return /^[,(–]$/.test(tokens[at]?.word.raw ?? "") ? at : relativeBefore(view, from);
}

/** The comma of "X, who is the …": a relative and a form of "be" before the phrase; -1 where none does. */
function relativeBefore(view: PhraseView, from: number): number {
  const { tokens, lexicon } = view;
  const is = lexicon.grammar.passive.has(tokens[from - 1]?.word.low ?? "");
  return is && lexicon.grammar.relatives.has(tokens[from - 2]?.word.low ?? "") && tokens[from - 3]?.word.raw === "," ? from - 3 : -1;
}

interface Owner {
  readonly mention: Mention | null;
  readonly link: RolePhrase["link"];
  readonly to: number;
}

function ownerOf(view: PhraseView, map: MentionMap, from: number, to: number): Owner {
  const { tokens } = view;
  const right = map.starting[to];
  if (isKind(view, right, "person")) return { mention: right, link: "name", to: right.to };
  const comma = openerBefore(view, from);
  const opener = tokens[comma]?.word.raw;
  if (comma >= 0) {
    const left = map.ending[behindName(view, comma + 1)];
    if (isKind(view, left, "person") && !left.genitive) return { mention: left, link: opener === "(" ? "bracket" : "apposition", to };
  }
  const far = tokens[to]?.word.raw === "," ? map.starting[to + 1] : undefined;
  if (isKind(view, far, "person") && tokens[far.to]?.word.kind === "mark") return { mention: far, link: "apposition", to: far.to };
  return { mention: null, link: "none", to };
}

const AGE_GROUP = /^u(\d\d)$/;

/** The age group that the words of a job or those before it name ("U21-landstræner"); null where they name none. */
function ageGroup(view: PhraseView, from: number, to: number): string | null {
  for (let at = from; at < to; at++) {
    const plain = view.tokens[at]?.word.plain ?? "";
    const behind = view.tokens[at + 1]?.word.raw === "-" ? `${plain}${view.tokens[at + 2]?.word.plain ?? ""}` : "";
    const group = AGE_GROUP.exec(plain)?.[0] ?? AGE_GROUP.exec(behind)?.[0];
    if (group) return group;
  }
  return null;
}

/** The youth team that goes by a national team's name and its age group; null where the registry has none. */
function youthTeamOf({ index }: PhraseView, team: string, group: string): string | null {
  for (const name of index.names.get(team) ?? []) {
    const [known] = index.trie.children.get(fold(name))?.children.get(group)?.values ?? [];
    if (known?.kind === "club") return known.id;
  }
  return null;
}

/** The national team that a people's adjective stands for beside a national job; added to the figures where the article does not name it. */
function teamOf(view: PhraseView, figures: Figure[], country: string, group: string | null): number[] {
  const team = view.index.teams.get(country);
  const id = team && group ? youthTeamOf(view, team, group) : team;
  if (!id) return [];
  const there = figures.findIndex((figure) => figure.id === id);
  if (there >= 0) return [there];
  const [name = country, ...aliases] = view.index.names.get(id) ?? [];
  figures.push({ id, kind: "club", name, aliases, national: true, known: true });
  return [figures.length - 1];
}

/** The country of a national job that names none, unless the article names a national team. */
function homeOf(view: PhraseView): string | null {
  return view.figures.some((figure) => figure.national) ? null : (view.lexicon.pack.home ?? null);
}

/** The country that the sentence of a national job is set in: "in Denemarken wordt Proef genoemd als bondscoach"; null where it names none. */
function landAround(view: PhraseView, at: number): string | null {
  const { tokens, lexicon, index } = view;
  const sentence = view.sentences[view.sentenceOf[at] ?? 0];
  for (let i = sentence?.from ?? 0; i < (sentence?.to ?? 0) - 1; i++) {
    const next = tokens[i + 1]?.word;
    if (!next?.cap || !lexicon.grammar.places.has(tokens[i]?.word.low ?? "")) continue;
    for (const name of index.trie.children.get(next.plain)?.values ?? []) {
      const country = index.countryOf.get(name.id);
      if (country && index.teams.get(country) === name.id) return country;
    }
  }
  return null;
}

function phraseAt(view: PhraseView, map: MentionMap, cue: RoleCue, figures: Figure[]): { phrase: RolePhrase; traits: Trait[] } {
  const left = scanLeft(view, map, cue);
  const behind = left.clubs.length > 0 ? { clubs: [], to: cue.to } : clubsBehind(view, map, cue.to);
  const owner = ownerOf(view, map, left.from, behind.to);
  const after =
    left.clubs.length + behind.clubs.length === 0 && owner.link === "name" ? clubsBehind(view, map, owner.to) : { clubs: [], to: owner.to };
  const named = [...left.clubs, ...behind.clubs, ...after.clubs].map((club) => club.figure);
  const country = cue.sign.row.national ? (left.nationality ?? landAround(view, cue.from) ?? homeOf(view)) : null;
  const { row } = cue.sign;
  const clubs = named.length === 0 && country ? teamOf(view, figures, country, ageGroup(view, left.from, cue.to)) : named;
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

/** Two jobs joined by "and" are one man's: "coach and former player Jens Prøve", "Jens Prøve, coach and owner". */
function sharingOwners(view: PhraseView, phrases: readonly RolePhrase[]): RolePhrase[] {
  const joined = (before: RolePhrase | undefined, after: RolePhrase | undefined) =>
    before && after && after.from === before.to + 1 && view.lexicon.grammar.conjunctions.has(view.tokens[before.to]?.word.low ?? "");
  return phrases.map((phrase, i) => {
    const [before, after] = [phrases[i - 1], phrases[i + 1]];
    if (phrase.person !== null) {
      const clubs = joined(phrase, after) && phrase.clubs.length === 0 && after?.clubLink === "preposition" ? after.clubs : phrase.clubs;
      return clubs === phrase.clubs ? phrase : { ...phrase, clubs, clubLink: "preposition" };
    }
    if (joined(phrase, after) && after && after.link === "name") return { ...phrase, person: after.person, link: "name" };
    const told = joined(before, phrase) && (before?.link === "apposition" || before?.link === "bracket");
    return told && before ? { ...phrase, person: before.person, link: before.link } : phrase;
  });
}

/** What the noun phrases of the article say of its people: jobs and their clubs, ages, peoples. */
export function findProfiles(view: PhraseView): Pick<Draft, "phrases" | "traits" | "figures"> {
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
  const home = homeOf({ ...view, figures });
  if (home && view.tokens.some((_, at) => cueAt(view, at, "team-noun"))) teamOf(view, figures, home, null);
  return { phrases: sharingOwners(view, phrases), traits, figures };
}
