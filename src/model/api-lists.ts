/** What the API answers of outlets, articles and claims, and its lists; see `api.ts`. */
import type { ClaimLine, EvidenceAnswer, LeadAnswer, OpenBenchAnswer, RumourAnswer } from "./api.ts";
import type { Interval, Permission } from "./article.ts";
import type { Novelty } from "./news.ts";
import type { Act, Claim, Role, Stage, Standing, Voice } from "./reading.ts";
import type { Band, Estimate, Skill } from "./records.ts";
import type { SectionKind } from "./section.ts";
import type { Named } from "./views.ts";

export interface TallyAnswer {
  readonly rumours: number;
  readonly open: number;
  readonly unknown: number;
  readonly settled: number;
  readonly cameTrue: number;
  readonly rate: Estimate | null;
  readonly lead: number | null;
  readonly wording: Skill | null;
}

export interface OutletAnswer {
  readonly outlet: { readonly id: string; readonly name: string };
  readonly asOrigin: TallyAnswer;
  readonly asRelay: TallyAnswer;
}

/** How often one outlet had it from another. */
export interface CitedAnswer {
  readonly outlet: { readonly id: string; readonly name: string };
  readonly times: number;
}

export interface OutletPageAnswer extends OutletAnswer {
  readonly rumours: readonly RumourAnswer[];
  readonly cites: readonly CitedAnswer[];
  readonly citedBy: readonly CitedAnswer[];
}

export interface OutletsAnswer {
  readonly outlets: readonly OutletAnswer[];
  readonly forecasts: ForecastsAnswer;
}

export interface ForecastsAnswer {
  readonly settled: number;
  readonly needed: number;
  readonly calibration: readonly Band[];
  readonly skill: Skill | null;
}

export interface NewsItemAnswer extends EvidenceAnswer {
  readonly novelty: Novelty;
  readonly person: Named | null;
  readonly club: Named | null;
  readonly role: Role | null;
  readonly stage: Stage | null;
  readonly act: Act | null;
  readonly standing: Standing | null;
  readonly climbed: { readonly from: Stage; readonly to: Stage; readonly up: boolean } | null;
  readonly known: readonly EvidenceAnswer[];
}

export interface NewsAnswer {
  readonly source: string;
  readonly publisher: string | null;
  readonly published: Interval;
  /** Articles that it was held against. */
  readonly against: number;
  readonly claims: readonly NewsItemAnswer[];
}

/** A claim of an article, marked in its text. */
export interface MarkedClaim extends ClaimLine {
  readonly rule: string | null;
  readonly attribution: readonly Voice[];
}

/** An article with its claims in the order of the text. */
export interface ArticleAnswer {
  /** Null for one that is not stored. */
  readonly publication: string | null;
  readonly title: string | null;
  readonly source: string;
  readonly url: string | null;
  readonly publisher: string | null;
  readonly language: string;
  readonly published: Interval;
  readonly permission: Permission | null;
  /** Null where the text is not kept, or not shown to whoever asks: then each claim still has its words. */
  readonly text: string | null;
  readonly sections: readonly { readonly kind: SectionKind; readonly start: number; readonly end: number }[];
  readonly claims: readonly MarkedClaim[];
  readonly news: NewsAnswer | null;
}

/** A claim with all that explains it. */
export interface ClaimAnswer extends MarkedClaim {
  readonly reader: string;
  readonly whole: Claim;
  readonly names: Readonly<Record<string, string>>;
  /** The sentence around the words; null where nothing of it is kept. */
  readonly sentence: { readonly text: string; readonly start: number; readonly end: number } | null;
  readonly corrections: readonly { readonly verdict: string; readonly who: string; readonly why: string; readonly at: string }[];
  readonly disputes: readonly DisputeAnswer[];
}

/** Somebody says that something is wrong; answered in public. */
export interface DisputeAnswer {
  readonly id: string;
  /** Path of the page, or id of the claim, that it is about. */
  readonly about: string;
  readonly why: string;
  readonly at: string;
  readonly answer: { readonly words: string; readonly who: string; readonly at: string } | null;
}

/** A rumour in one line of a list. */
export interface RumourLine extends Omit<RumourAnswer, "reports" | "settledBy"> {
  /** How many reports there are, all told, and on which days, for a picture: days as `first`, counted a day. */
  readonly reports: number;
  readonly perDay: readonly number[];
  /** The outlet that had it first. */
  readonly firstReporter: string | null;
  /** How likely it is to come true; null until enough rumours are settled to say so. */
  readonly probability: number | null;
}

/** A page of a list; `next` is what to ask for to get on, null at the end. */
export interface PageOf<T> {
  readonly items: readonly T[];
  readonly next: string | null;
}

/** The market at a glance. */
export interface MarketAnswer {
  /** The day on which it is looked at. */
  readonly day: string;
  readonly size: { readonly articles: number; readonly claims: number };
  /** What the newest articles tell, those of the last day with news. */
  readonly news: readonly NewsAnswer[];
  readonly benches: readonly OpenBenchAnswer[];
  readonly rumours: readonly RumourLine[];
  /** Settled in the last weeks. */
  readonly settled: readonly RumourLine[];
}

export interface VacanciesAnswer {
  readonly day: string;
  readonly benches: readonly OpenBenchAnswer[];
  /** Farewells foretold: benches that may be empty soon. */
  readonly shaky: readonly RumourLine[];
  /** Who at these benches has worked with a coach who is free. */
  readonly leads: readonly LeadAnswer[];
}

/** Whoever or whatever a few letters may mean. */
export interface Suggestion {
  readonly kind: "person" | "club" | "outlet";
  readonly id: string;
  readonly name: string;
}

export interface SearchAnswer {
  readonly suggestions: readonly Suggestion[];
  readonly claims: readonly ClaimLine[];
}

/** What went into a reading that somebody asked for. */
export interface ReadAnswer {
  readonly article: ArticleAnswer;
  /** Whether it is in the ledger now. */
  readonly kept: boolean;
  readonly milliseconds: number;
}

/** An error as RFC 9457 has it, with what to do about it. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
}
