/**
 * What the steps of the reader hand on to one another. Every step is a pure function from the draft so far to what it adds.
 * Token, sentence and figure numbers are indices into the draft's lists; ranges `from`/`to` are half-open token indices.
 */
import type { Article, EntityKind, Section, SectionKind, Span, Teaser } from "../model/index.ts";
import type { Token } from "../text/index.ts";
import type { Lexicon, Sign } from "./lexicon.ts";
import type { NameIndex } from "./name-index.ts";
import type { Weights } from "./weights.ts";

export interface Sentence extends Span {
  readonly from: number;
  readonly to: number;
  readonly section: SectionKind;
  /** Sentences of one paragraph share a block. */
  readonly block: number;
  /** A headline in which most words have capitals, so that a capital tells nothing. */
  readonly titleCase: boolean;
}

export interface Cue {
  readonly from: number;
  readonly to: number;
  readonly sign: Sign;
}

/** A person, club, outlet, competition or place of the article. */
export interface Figure {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly national: boolean;
  /** Found in the registry, as against made up from the text. */
  readonly known: boolean;
}

/** Where the text means a figure: by name, by a part of the name, by a pronoun, or by a word that describes it. */
export interface Mention {
  readonly from: number;
  readonly to: number;
  readonly figure: number;
  readonly by: "name" | "part" | "pronoun" | "noun";
  /** Stands in the genitive, or is a possessive pronoun. */
  readonly genitive: boolean;
  /** Is the first part of a hyphened compound ("Thorup-fyring"). */
  readonly compound: boolean;
}

/** A noun phrase around a word for a job: "den tidligere Genk-træner Jess Thorup". */
export interface RolePhrase {
  readonly from: number;
  readonly to: number;
  readonly cue: Cue & { readonly sign: Extract<Sign, { type: "role" }> };
  readonly person: number | null;
  /** How the person hangs on it. */
  readonly link: "name" | "apposition" | "bracket" | "none";
  readonly clubs: readonly number[];
  readonly clubLink: "compound" | "genitive" | "preposition" | "none";
  readonly former: boolean;
  readonly incoming: boolean;
  readonly interim: boolean;
  readonly squad: "youth" | "reserve" | "women" | null;
  /** Opened by "som", "als", "as": the job that somebody does, not who he is. */
  readonly as: boolean;
  readonly definite: boolean;
}

/** A fact that a noun phrase tells of a person. */
export interface Trait {
  readonly figure: number;
  readonly from: number;
  readonly to: number;
  readonly age?: number;
  readonly nationality?: string;
  /** Told by a word that points back to him ("the Dane"), and so only as sure as who is meant. */
  readonly resolved?: true;
}

/** What the article is about. */
export interface Scene {
  /** Clubs and people by prominence, the most prominent first. */
  readonly clubs: readonly number[];
  readonly people: readonly number[];
  /** The person under whose heading a sentence stands, by sentence; null outside. */
  readonly topics: readonly (number | null)[];
  /** The club under whose heading, or in whose line of a list, a sentence stands. */
  readonly benches: readonly (number | null)[];
}

/** A clause as a range of tokens. */
export interface Clause {
  readonly from: number;
  readonly to: number;
  readonly sentence: number;
  /** Opened by a relative pronoun; its antecedent is the noun before. */
  readonly relative: boolean;
  readonly conditional: boolean;
}

/** How a mention is governed in its clause. */
export interface Governed {
  readonly mention: Mention;
  readonly index: number;
  /** `bare`, `genitive`, `compound`, or the preposition. */
  readonly by: string;
}

/** A trigger in its place. */
export interface FrameMatch {
  readonly cue: Cue & { readonly sign: Extract<Sign, { type: "frame" }> };
  readonly clause: number;
  readonly sentence: number;
  readonly voice: "active" | "passive" | "noun" | "fixed";
  /** Tokens of the trigger with its parts: from the first to the last. */
  readonly from: number;
  readonly to: number;
  readonly negated: boolean;
  /** Head and parts, each where it stands. */
  readonly spans: readonly { readonly from: number; readonly to: number }[];
}

/** Who may fill a slot, with the features that speak for and against. */
export interface Candidate {
  readonly figure: number;
  readonly mention: Mention | null;
  readonly features: readonly string[];
  readonly score: number;
  /** By how much it beats the next best. */
  readonly lead: number;
}

/** One who speaks, as far as the text names him. */
export interface VoiceRef {
  readonly kind: "outlet" | "person" | "club" | "unnamed";
  readonly figure: number | null;
  readonly name: string;
  readonly from: number | null;
  readonly to: number | null;
}

/** A quotation in the making: its characters, who speaks, and to which outlet. */
export interface QuoteDraft extends Span {
  readonly speaker: number | null;
  readonly medium: number | null;
}

/** Everything found so far. */
export interface Draft {
  readonly article: Article;
  readonly lexicon: Lexicon;
  readonly index: NameIndex;
  readonly weights: Weights;
  readonly sections: readonly Section[];
  readonly teasers: readonly Teaser[];
  /** All tokens of the page. */
  readonly page: readonly Token[];
  /** Those of the article's own text: teasers, links, labels and notices are left out. */
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  /** The sentence of a token. */
  readonly sentenceOf: readonly number[];
  readonly cuesAt: readonly (readonly Cue[])[];
  readonly figures: readonly Figure[];
  readonly mentions: readonly Mention[];
  readonly phrases: readonly RolePhrase[];
  readonly traits: readonly Trait[];
  readonly scene: Scene;
  readonly clauses: readonly Clause[];
  readonly clauseOf: readonly number[];
}

/** The first cue of a type that begins at a token. */
export function cueAt<T extends Sign["type"]>(
  draft: Pick<Draft, "cuesAt">,
  at: number,
  type: T,
): (Cue & { readonly sign: Extract<Sign, { type: T }> }) | null {
  for (const cue of draft.cuesAt[at] ?? []) if (cue.sign.type === type) return cue as Cue & { readonly sign: Extract<Sign, { type: T }> };
  return null;
}

/** The characters that a range of tokens covers. */
export function spanOf(draft: Pick<Draft, "tokens">, from: number, to: number): Span {
  return { start: draft.tokens[from]?.start ?? 0, end: draft.tokens[to - 1]?.end ?? 0 };
}
