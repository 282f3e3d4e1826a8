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

interface Owner {
  readonly mention: Mention | null;
  readonly link: RolePhrase["link"];
  readonly to: number;
}

function ownerOf(view: PhraseView, map: MentionMap, from: number, to: number): Owner {
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
function teamOf(view: PhraseView, figures: Figure[], country: string): number[] {
  const id = view.index.teams.get(country);
  if (!id) return [];
  const there = figures.findIndex((figure) => figure.id === id);
  if (there >= 0) return [there];
  const [name = country, ...aliases] = view.index.names.get(id) ?? [];
  figures.push({ id, kind: "club", name, aliases, national: true, known: true });
  return [figures.length - 1];
}

function phraseAt(view: PhraseView, map: MentionMap, cue: RoleCue, figures: Figure[]): { phrase: RolePhrase; traits: Trait[] } {
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
  return { phrases, traits, figures };
}
