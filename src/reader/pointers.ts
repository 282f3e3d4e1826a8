import type { Role } from "../model/index.ts";
import { type Cue, cueAt, type Draft, type RolePhrase } from "./draft.ts";
import { isKind, isMentioned, mapMentions } from "./mentions.ts";
import { ageEnding, endingCue } from "./traits.ts";

export type PointerView = Pick<
  Draft,
  "tokens" | "sentences" | "sentenceOf" | "cuesAt" | "lexicon" | "index" | "figures" | "mentions" | "phrases" | "traits" | "scene"
>;

/** A word that points back, what it tells of whom it means, and where it stands. */
export interface Pointer {
  readonly from: number;
  readonly to: number;
  readonly kind: "person" | "club";
  readonly by: "pronoun" | "noun";
  readonly genitive: boolean;
  /** What the pronoun tells; null for nouns. */
  readonly gender: "he" | "she" | null;
  /** A pronoun in the object's form, which never means the subject of its own clause. */
  readonly object: boolean;
  readonly nationality: string | null;
  readonly age: number | null;
  /** The job that the noun names; null for pronouns and other nouns. */
  readonly role: Role | null;
  readonly clubs: readonly number[];
  /** The noun means a national team, and no club. */
  readonly national: boolean;
}

const base = {
  national: false,
  nationality: null,
  age: null,
  role: null,
  clubs: [],
  gender: null,
  object: false,
  genitive: false,
} as const;

/** In languages with a definite ending the noun shows by itself that one certain person is meant; in the others a determiner does. */
function isDefinite(view: PointerView, from: number, to: number): boolean {
  const suffixes = view.lexicon.pack.grammar.definite ?? [];
  const last = view.tokens[to - 1]?.word.low ?? "";
  if (suffixes.some((suffix) => last.endsWith(suffix) || last.endsWith(`${suffix}s`))) return true;
  const { determiners, indefinite } = view.lexicon.grammar;
  const before = view.tokens[from - 1]?.word.low ?? "";
  return determiners.has(before) && !indefinite.has(before);
}

/** Whether a word that may also be an auxiliary ("zijn") is one here: nothing follows that it could own. */
function isAuxiliary(view: PointerView, at: number): boolean {
  const { lexicon, tokens } = view;
  const low = tokens[at]?.word.low ?? "";
  if (!lexicon.grammar.passive.has(low) && !lexicon.grammar.perfect.has(low)) return false;
  const next = tokens[at + 1]?.word;
  if (next?.kind !== "word" || lexicon.functional.has(next.low)) return true;
  const verb = (view.cuesAt[at + 1] ?? []).some(
    ({ sign }) => sign.type === "frame" && (sign.form === "participle" || sign.form === "infinitive"),
  );
  return verb && !cueAt(view, at + 1, "role");
}

function pronounOf(view: PointerView, cue: Cue, gender: "he" | "she"): Pointer | null {
  const { references, grammar } = view.lexicon.pack;
  const low = view.tokens[cue.from]?.word.low ?? "";
  if (references.they.includes(low) || isAuxiliary(view, cue.from)) return null;
  // Subject, object and possessive stand in this order in every pack.
  const object = references[gender][1] === low && !grammar.determiners.includes(low);
  const genitive = view.lexicon.grammar.determiners.has(low);
  return { ...base, from: cue.from, to: cue.to, kind: "person", by: "pronoun", genitive, gender, object };
}

/** "den belgiske klub": a people's adjective between a determiner and a word for a club tells which one is meant. */
function clubOfPeople(view: PointerView, { from, to }: Cue): Pointer | null {
  const people = endingCue(view, from, ({ sign }) => sign.type === "nationality");
  const { determiners, indefinite } = view.lexicon.grammar;
  const opener = view.tokens[(people?.from ?? 0) - 1]?.word.low ?? "";
  if (people?.sign.type !== "nationality" || !determiners.has(opener) || indefinite.has(opener)) return null;
  const genitive = view.tokens[to]?.word.low === "'s";
  return { ...base, from: people.from, to, kind: "club", by: "noun", genitive, nationality: people.sign.country };
}

function pointerOfCue(view: PointerView, cue: Cue): Pointer | null {
  const { sign, from, to } = cue;
  if (sign.type === "club-head") return clubOfPeople(view, cue);
  if (sign.type === "he" || sign.type === "she") return pronounOf(view, cue, sign.type);
  if (sign.type !== "club-noun" && sign.type !== "team-noun" && sign.type !== "person-noun" && sign.type !== "nationality") return null;
  const next = view.tokens[to];
  const genitive =
    (next?.glued === true && next.word.low === "'s") ||
    (view.tokens[to - 1]?.word.low.endsWith("s") === true && next?.word.kind === "word" && !next.word.cap);
  if (sign.type === "club-noun") return { ...base, from, to, kind: "club", by: "noun", genitive };
  if (sign.type === "team-noun") return { ...base, from, to, kind: "club", by: "noun", genitive, national: true };
  if (sign.type === "person-noun") return { ...base, from, to, kind: "person", by: "noun", genitive };
  if (sign.type !== "nationality" || !sign.noun || isKind(view, mapMentions(view.mentions).starting[to], "person")) return null;
  const age = ageEnding(view, from);
  const opener = view.tokens[(age?.from ?? from) - 1]?.word.low ?? "";
  if (view.lexicon.grammar.indefinite.has(opener) || (!age && !isDefinite(view, from, to))) return null;
  return { ...base, from, to, kind: "person", by: "noun", genitive, nationality: sign.country, age: age?.age ?? null };
}

/** "den 44-årige", "the 44-year-old": an age with no noun behind it. */
function ageAlone(view: PointerView, at: number): Pointer | null {
  const cue = cueAt(view, at, "age-adjective");
  const age = cue ? ageEnding(view, cue.to) : null;
  if (!cue || !age || cueAt(view, cue.to, "nationality") || cueAt(view, cue.to, "role")) return null;
  const next = view.tokens[cue.to]?.word;
  const genitive = next?.low === "'s";
  return { ...base, from: age.from, to: cue.to, kind: "person", by: "noun", genitive, age: age.age };
}

/** A job with nobody's name beside it points to whoever has it, where it is definite or has its club before it ("Genks træner"). */
function pointerOfPhrase(view: PointerView, phrase: RolePhrase): Pointer | null {
  if (phrase.person !== null || phrase.as || phrase.incoming || phrase.cue.sign.row.role === "other" || phrase.cue.sign.row.job)
    return null;
  const { from, to } = phrase.cue;
  const { indefinite, passive } = view.lexicon.grammar;
  const word = (at: number) => view.tokens[at]?.word.low ?? "";
  if (indefinite.has(word(phrase.from)) || indefinite.has(word(phrase.from - 1)) || passive.has(word(phrase.from - 1))) return null;
  const definite = phrase.definite || isDefinite(view, from, to);
  if (!definite && (phrase.clubs.length === 0 || phrase.clubLink === "preposition")) return null;
  const people = [phrase.from, phrase.from + 1].map((at) => cueAt(view, at, "nationality")).find((cue) => cue !== null && cue.from < from);
  const { role } = phrase.cue.sign.row;
  const age = ageEnding(view, from)?.age ?? null;
  return { ...base, from, to, kind: "person", by: "noun", role, clubs: phrase.clubs, nationality: people?.sign.country ?? null, age };
}

/** All words that point back, in the order of the text. */
export function pointersIn(view: PointerView): Pointer[] {
  const map = mapMentions(view.mentions);
  const pointers: Pointer[] = [];
  const add = (pointer: Pointer | null) => {
    if (pointer && !isMentioned(map, pointer.from, pointer.to)) pointers.push(pointer);
  };
  for (const phrase of view.phrases) add(pointerOfPhrase(view, phrase));
  for (let at = 0; at < view.tokens.length; at++) {
    for (const cue of view.cuesAt[at] ?? []) add(pointerOfCue(view, cue));
    add(ageAlone(view, at));
  }
  return pointers.sort((a, b) => a.from - b.from || b.to - a.to);
}
