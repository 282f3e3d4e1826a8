/**
 * What one article says: the only thing that the ledger knows of a reader, and what `hearsay read --format jsonl` prints.
 * The contract is `gold/reading.schema.json`; all offsets are UTF-16 code units into `document.text`.
 */
import type { Article, Interval, Permission, Published } from "./article.ts";
import type { Section, Teaser } from "./section.ts";
import type { Span } from "./span.ts";

export const ENTITY_KINDS = ["person", "club", "outlet", "competition", "place"] as const;
export type EntityKind = (typeof ENTITY_KINDS)[number];

/** Somebody or something that the article names; `mentions` are half-open pairs of offsets. */
export interface Entity {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly mentions: readonly (readonly [number, number])[];
}

export const CLAIM_KINDS = [
  "appointment",
  "departure",
  "tenure",
  "candidacy",
  "response",
  "contract",
  "honour",
  "association",
  "fact",
  "vacancy",
] as const;
export type ClaimKind = (typeof CLAIM_KINDS)[number];

export const ROLES = [
  "head-coach",
  "caretaker",
  "assistant-coach",
  "youth-coach",
  "player",
  "sporting-director",
  "director",
  "chairman",
  "agent",
  "scout",
  "other",
] as const;
export type Role = (typeof ROLES)[number];

/** The ladder of a candidacy, lowest first, then its three ends. */
export const STAGES = [
  "linked",
  "interest",
  "applied",
  "shortlisted",
  "talks",
  "close",
  "agreed",
  "collapsed",
  "declined",
  "rejected",
] as const;
export type Stage = (typeof STAGES)[number];

export const MANNERS = ["dismissed", "resigned", "mutual", "poached", "expired", "retired", "unspecified"] as const;
export type Manner = (typeof MANNERS)[number];

export const ACTS = ["denies", "no-comment", "confirms", "welcomes"] as const;
export type Act = (typeof ACTS)[number];

export type Polarity = "affirmed" | "negated";

/** From the surest to the least sure. */
export const CERTAINTIES = ["certain", "probable", "possible"] as const;
export type Certainty = (typeof CERTAINTIES)[number];

export const STANDINGS = ["live", "past", "ruled-out"] as const;
export type Standing = (typeof STANDINGS)[number];
export type Squad = "first" | "reserve" | "youth" | "women";

/** One who speaks. `start` and `end` say where the text names this voice; both null for a publisher that is only implied. */
export interface Voice {
  readonly kind: "outlet" | "person" | "club" | "unnamed";
  readonly id?: string | null;
  readonly name: string;
  readonly start?: number | null;
  readonly end?: number | null;
}

/** A time with its precision; `relative` keeps the rule ("last monday", "P1M") where it hangs on the time of publication. */
export interface Time extends Interval {
  readonly edtf?: string;
  readonly relative?: string | null;
  readonly start?: number;
  readonly end?: number;
}

/** When it happened (`at`), from when until when it holds, by when it is expected. */
export interface ClaimTime {
  readonly at?: Time;
  readonly from?: Time;
  readonly to?: Time;
  readonly due?: Time;
}

/** An amount, or the range that the text gives; `currency` is ISO 4217. */
export interface Money {
  readonly min: number;
  readonly max: number;
  readonly currency: string;
}

/** The terms of a contract: `until` is a date as precise as it is told, `years` a length. */
export interface Terms {
  readonly until?: string;
  readonly years?: number;
  readonly buyout?: Money;
  readonly fee?: Money;
  readonly salary?: Money;
}

/** A fact about a person: exactly one of the three; `nationality` is ISO 3166-1 alpha-2. */
export interface Fact {
  readonly age?: number;
  readonly born?: string;
  readonly nationality?: string;
}

export interface Honour {
  readonly title?: string;
  readonly season?: string;
}

/** The words that a claim stands on: `text` equals `document.text.slice(start, end)` to the letter. */
export interface Evidence extends Span {
  readonly text: string;
}

/** One place where the article says it; the one that gave the claim its fields comes first. */
export interface Wording extends Span {
  readonly stage?: Stage | null;
  readonly certainty?: Certainty;
}

/**
 * One assertion of an article about a person's job in football. As an English sentence: *voice V₁ citing V₂ asserts, with
 * certainty C, that person P is in line for role R at club K; it stands on the evidence; row `rule` found it.*
 * `person`, `club`, `other`, `by`, `replaces` are ids of the reading's entities; `attribution` runs from the publisher to the origin.
 */
export interface Claim {
  readonly id: string;
  readonly kind: ClaimKind;
  readonly person?: string | null;
  readonly club?: string | null;
  readonly other?: string | null;
  readonly by?: string | null;
  readonly role?: Role | null;
  readonly stage?: Stage | null;
  readonly manner?: Manner | null;
  readonly act?: Act | null;
  readonly fact?: Fact | null;
  readonly terms?: Terms | null;
  readonly polarity: Polarity;
  readonly certainty: Certainty;
  readonly attribution: readonly Voice[];
  readonly rule?: string;
  readonly standing?: Standing | null;
  readonly replaces?: string | null;
  readonly squad?: Squad | null;
  readonly honour?: Honour | null;
  readonly time?: ClaimTime | null;
  readonly wordings?: readonly Wording[];
  readonly evidence: Evidence;
}

/** Words in somebody's mouth: who speaks, and to which outlet it was said (entity ids). */
export interface Quote extends Span {
  readonly speaker: string | null;
  readonly medium?: string | null;
}

/** A sentence that the reader could not turn into a claim although something in it asked for one, and why. */
export interface Unresolved extends Span {
  readonly rule?: string | null;
  readonly reason: string;
}

export interface Document {
  readonly id: string;
  readonly source: string;
  readonly url?: string | null;
  readonly title?: string | null;
  readonly language: string;
  readonly publisher?: { readonly id?: string; readonly name: string } | null;
  readonly published: Published;
  /** The moments of publication and of the last change in ISO 8601, where metadata tells them. */
  readonly publishedAt?: string;
  readonly modifiedAt?: string;
  readonly permission?: Permission;
  readonly text: string;
}

export interface Reading {
  readonly document: Document;
  readonly sections: readonly Section[];
  readonly entities: readonly Entity[];
  readonly claims: readonly Claim[];
  readonly quotes: readonly Quote[];
  readonly teasers: readonly Teaser[];
  readonly unresolved: readonly Unresolved[];
}

/** An article that could not be read (empty, not text, a language without a pack), with the reason in a sentence for the user. */
export interface Refusal {
  readonly source: string;
  readonly refused: string;
}

/** A reader: the default one is rules over packs and registry. It never throws on a text. */
export type Reader = (article: Article) => Reading | Refusal;

export function isRefusal(outcome: Reading | Refusal): outcome is Refusal {
  return "refused" in outcome;
}
