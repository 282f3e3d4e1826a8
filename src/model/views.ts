/**
 * What the views compute from the ledger: careers and rumours. All of it is derived, nothing of it is stored; every figure names the claims it
 * stands on.
 */
import type { Interval } from "./article.ts";
import type { Publication } from "./ledger.ts";
import type { Claim, ClaimKind, Manner, Role, Stage, Voice } from "./reading.ts";

/** A person, club or outlet across all articles, with every way in which they write the name. */
export interface Named {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
}

/**
 * A claim as the views see it: its persons and clubs are those of the whole ledger, and its publication's time is as narrow as all
 * articles together make it.
 */
export interface Assertion {
  readonly id: string;
  readonly reader: string;
  readonly claim: Claim;
  readonly publication: Publication;
}

/** The ledger with identities applied: what every view takes. `names` holds whoever a claim mentions, by id. */
export interface Books {
  readonly assertions: readonly Assertion[];
  readonly names: ReadonlyMap<string, Named>;
}

/** One end of a stint: as sharp as it is known, the claims that support it, and those that say otherwise. */
export interface StintEnd extends Interval {
  /** EDTF level 1: `2020-11-02`, `2018-10`, `2006`, `2015-06/2015-08`, `../2014`. */
  readonly edtf: string;
  readonly support: readonly Assertion[];
  readonly contradicted: readonly Assertion[];
  /** The end follows from another stint (nobody holds two such jobs at once), not from a claim about this one. */
  readonly inferred: boolean;
}

/** A spell of one person in one role at one club. An end that nothing is known of is null. */
export interface Stint {
  readonly person: string;
  readonly club: string;
  readonly role: Role | null;
  readonly from: StintEnd | null;
  readonly to: StintEnd | null;
  /** How it ended; null where it runs or nobody says. */
  readonly ended: Manner | null;
  /** All claims about the spell, in the order of publication; on a page the newest, and how many more there are. */
  readonly support: readonly Assertion[];
  readonly more?: number;
  /** Days on which he is known to have been there; the spell reaches over all of them. */
  readonly seen: Interval;
}

/** One article's word on a rumour. */
export interface Report {
  readonly assertion: Assertion;
  /** When it was passed on, or, where the text tells it, when the report that it cites was made. */
  readonly at: Interval;
  readonly stage: Stage | null;
  /** Who said it first, as far as this article tells. */
  readonly origin: Voice;
  /** It cites somebody else, or prints another's text. */
  readonly relay: boolean;
  /** Passed on as alive; a recalled or denied one adds no time. */
  readonly live: boolean;
}

export const SETTLEMENT_RULES = [
  "appointed",
  "departed",
  "implied",
  "filled-by-another",
  "went-elsewhere",
  "fell-through",
  "expired",
  "open",
] as const;
/** The rule by which a rumour was settled; `open` where none does. */
export type SettlementRule = (typeof SETTLEMENT_RULES)[number];

export type Outcome = "came-true" | "false" | "open";

/** What a rule decides, on which claims, and when that happened. */
export interface Settlement {
  readonly rule: SettlementRule;
  readonly outcome: Outcome;
  readonly settledBy: readonly Assertion[];
  readonly at: Interval | null;
}

/** The candidacies of one person for one role at one club within one window, or a departure foretold, with its outcome. */
export interface Rumour extends Settlement {
  readonly id: string;
  readonly kind: Extract<ClaimKind, "candidacy" | "departure">;
  readonly person: string;
  readonly club: string;
  readonly role: Role | null;
  /** In order of time; on a page the newest, and how many earlier ones there are. */
  readonly reports: readonly Report[];
  readonly more?: number;
  readonly first: Interval;
  readonly last: Interval;
  /** Where it stands by the last live report, an end only where that settled it, and the highest stage that any reached. Null for departures. */
  readonly stage: Stage | null;
  readonly peak: Stage | null;
  /** Names of those who said it first, in order of time; unnamed sources as `unnamed:…`. */
  readonly origins: readonly string[];
  /** Named origins that do not rest on one another. Unnamed ones never count. */
  readonly independent: number;
}

/** A bench without a permanent head coach: who left it and when, and who minds it. */
export interface Vacancy {
  readonly club: string;
  readonly since: StintEnd;
  readonly left: Stint;
  readonly minder: Stint | null;
}

/** What articles tell of a person beside his jobs; null where none does. */
export interface Facts {
  /** As precisely as it is told: a day, or a year. */
  readonly born: string | null;
  readonly nationality: string | null;
  /** How old he was when the newest article that tells it appeared. */
  readonly age: { readonly years: number; readonly on: string | null } | null;
}
