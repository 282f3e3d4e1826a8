/**
 * What the API answers, and the page shows: names beside ids, every figure with the claims that it stands on. The faces share these shapes:
 * `--json` on the command line prints the same. Offsets count UTF-16 code units, days are ISO dates, intervals may be open at either end.
 */
import type { Interval } from "./article.ts";
import type { BenchState, DayRange } from "./market.ts";
import type { Act, Certainty, Claim, ClaimKind, Evidence, Manner, Polarity, Role, Stage, Standing, Terms } from "./reading.ts";
import type { Named, Outcome, SettlementRule } from "./views.ts";

/** A claim with what is needed to check it: whose article, which words, through whom. */
export interface EvidenceAnswer {
  readonly claim: string;
  readonly kind: ClaimKind;
  /** Id of the publication. */
  readonly publication: string;
  /** Its address, or the file it came from. */
  readonly source: string;
  readonly publisher: string | null;
  readonly published: Interval;
  readonly evidence: Evidence;
  readonly certainty: Certainty;
  readonly polarity: Polarity;
  /** Names from the publisher to the origin; unnamed ones as `unnamed:…`. */
  readonly chain: readonly string[];
}

/** A claim in one line: who, where, what. */
export interface ClaimLine extends EvidenceAnswer {
  readonly person: Named | null;
  readonly club: Named | null;
  readonly role: Role | null;
  readonly stage: Stage | null;
  readonly manner: Manner | null;
  readonly act: Act | null;
  readonly standing: Standing | null;
  readonly fact: Claim["fact"];
  readonly honour: Claim["honour"];
  readonly title: string | null;
}

export interface ReportAnswer extends EvidenceAnswer {
  readonly at: Interval;
  readonly stage: Stage | null;
  readonly origin: string;
  readonly relay: boolean;
  readonly live: boolean;
}

export interface RumourAnswer {
  readonly id: string;
  readonly kind: "candidacy" | "departure";
  readonly person: Named;
  readonly club: Named;
  readonly role: Role | null;
  readonly stage: Stage | null;
  readonly peak: Stage | null;
  readonly outcome: Outcome;
  readonly rule: SettlementRule;
  readonly first: Interval;
  readonly last: Interval;
  readonly settled: Interval | null;
  readonly origins: readonly string[];
  readonly independentOrigins: number;
  readonly reports: readonly ReportAnswer[];
  readonly settledBy: readonly EvidenceAnswer[];
}

/** One end of a spell; `edtf` says how precisely it is known. Claims by id: they stand in `support` of the spell. */
export interface EndAnswer extends Interval {
  readonly edtf: string;
  readonly inferred: boolean;
  readonly claims: readonly string[];
  readonly contradictedBy: readonly string[];
}

export interface StintAnswer {
  readonly club: Named;
  readonly role: Role | null;
  readonly from: EndAnswer | null;
  readonly to: EndAnswer | null;
  /** Days on which he is known to have been there: all that is known of when, where both ends are null. */
  readonly seen: Interval;
  readonly ended: Manner | null;
  readonly sources: readonly string[];
  readonly support: readonly EvidenceAnswer[];
}

/** A spell as a club sees it. */
export interface ClubStintAnswer extends StintAnswer {
  readonly person: Named;
}

export interface CandidateAnswer {
  readonly person: Named;
  readonly stage: Stage | null;
  readonly outcome: Outcome;
  readonly rule: SettlementRule;
  readonly origins: readonly string[];
  readonly independentOrigins: number;
  /** Id of the rumour. */
  readonly rumour: string;
  /** The club whose bench he would leave empty. */
  readonly wouldLeave: Named | null;
}

export interface RefusalAnswer extends EvidenceAnswer {
  readonly person: Named;
  readonly how: "declined" | "rejected" | "denies";
}

type EdtfInterval = Interval & { readonly edtf: string };

export interface OpenBenchAnswer {
  readonly club: Named;
  readonly state: BenchState;
  readonly since: EdtfInterval;
  readonly until: EdtfInterval | null;
  readonly daysOpen: DayRange | null;
  readonly left: Named | null;
  readonly leaving: Manner | null;
  readonly minder: Named | null;
  readonly filledBy: Named | null;
  readonly candidates: readonly CandidateAnswer[];
  readonly refusals: readonly RefusalAnswer[];
  readonly support: readonly EvidenceAnswer[];
}

export interface BenchAnswer {
  readonly club: Named;
  readonly bench: readonly ClubStintAnswer[];
  readonly vacancies: readonly OpenBenchAnswer[];
}

export interface ContractAnswer {
  readonly person: Named;
  readonly club: Named;
  readonly told: Interval;
  readonly terms: readonly {
    readonly term: keyof Terms;
    readonly value: Terms[keyof Terms];
    readonly sources: readonly EvidenceAnswer[];
  }[];
  readonly conflicts: readonly (keyof Terms)[];
  readonly daysLeftAtDeparture: DayRange | null;
}

export interface ResponseAnswer extends EvidenceAnswer {
  readonly act: Act | null;
  readonly about: Named | null;
  readonly rumour: { readonly id: string; readonly outcome: Outcome; readonly rule: SettlementRule } | null;
  readonly held: boolean | null;
}

export interface DenialsAnswer {
  readonly club: Named;
  readonly denials: number;
  readonly held: number;
  readonly broken: number;
  readonly responses: readonly ResponseAnswer[];
}

/** Who worked with whom, as one of the two is asked for. */
export interface ConnectionAnswer {
  readonly people: readonly [Named, Named];
  readonly club: Named;
  readonly together: Interval;
  /** An article says so; otherwise it follows from their careers. */
  readonly told: boolean;
  readonly claims: readonly string[];
  /** What an article says of it; empty where it follows from their careers. */
  readonly support: readonly EvidenceAnswer[];
}

/** Somebody at a club without a coach, and a coach without a club whom he has worked with. */
export interface LeadAnswer {
  /** The club without a coach. */
  readonly bench: Named;
  readonly insider: Named;
  readonly coach: Named;
  /** Where they worked together, and when. */
  readonly club: Named;
  readonly together: Interval;
  readonly told: boolean;
  readonly support: readonly EvidenceAnswer[];
}

export interface PersonAnswer {
  readonly person: Named;
  readonly career: readonly StintAnswer[];
  readonly rumours: readonly RumourAnswer[];
  readonly contracts: readonly ContractAnswer[];
  readonly connections: readonly ConnectionAnswer[];
  /** What articles tell of him besides: age, birthday, nationality, honours. */
  readonly facts: readonly ClaimLine[];
  /** What he said himself: claims whose origin he is. */
  readonly said: readonly ClaimLine[];
}

export interface ClubAnswer extends BenchAnswer {
  readonly staff: readonly ClubStintAnswer[];
  readonly rumours: readonly RumourAnswer[];
  readonly contracts: readonly ContractAnswer[];
  readonly denials: DenialsAnswer | null;
  /** Who there has worked with a coach who is free; empty while the bench is taken. */
  readonly leads: readonly LeadAnswer[];
}
