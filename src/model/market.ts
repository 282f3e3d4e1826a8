/** The market for coaches, as views compute it: benches through time, who is in line for them, contracts, denials, who knows whom. */
import type { Interval } from "./article.ts";
import type { Terms } from "./reading.ts";
import type { Assertion, Rumour, Stint, StintEnd, Vacancy } from "./views.ts";

/** `expected`: somebody is said to have agreed; `interim`: minded by a caretaker; `filled`: over. */
export type BenchState = "vacant" | "interim" | "expected" | "filled";

/** A time without a permanent head coach. `until` and `filledBy` are null while it lasts. */
export interface OpenBench extends Vacancy {
  readonly until: StintEnd | null;
  readonly filledBy: Stint | null;
  readonly state: BenchState;
  /** The nearest to the job first. */
  readonly candidates: readonly Candidate[];
  readonly refusals: readonly TurnedDown[];
  /** Days from the farewell to the day of looking, or to the successor's arrival, from the fewest to the most possible; null where undated. */
  readonly days: DayRange | null;
}

export interface DayRange {
  readonly min: number;
  readonly max: number;
}

/** Somebody who is in line for a bench. */
export interface Candidate {
  readonly rumour: Rumour;
  /** Where it stood on the day of looking. */
  readonly stage: Rumour["stage"];
  /** The bench that he would leave empty: the domino. Null where he is not known to have one. */
  readonly holds: Stint | null;
}

/** A no: his, or the club's. */
export interface TurnedDown {
  readonly person: string;
  readonly how: "declined" | "rejected" | "denies";
  readonly assertion: Assertion;
}

/** All that is known of one club's bench. */
export interface Bench {
  readonly club: string;
  /** Head coaches and caretakers, in order of time. */
  readonly spells: readonly Stint[];
  /** Every time without a head coach that can be dated, in order of time; the last may still be open. */
  readonly gaps: readonly OpenBench[];
}

/** One term of a contract in one value, with all who tell it so. */
export interface ToldTerm {
  readonly term: keyof Terms;
  readonly value: Terms[keyof Terms];
  readonly said: readonly Assertion[];
}

/** What is told of one contract, its terms side by side. */
export interface Contract {
  readonly person: string;
  readonly club: string;
  /** When it was told, from the first article to the last. */
  readonly told: Interval;
  readonly terms: readonly ToldTerm[];
  /** Terms of which articles tell values that cannot both be true. */
  readonly conflicts: readonly (keyof Terms)[];
  /** The spell that it is of, where one is known. */
  readonly stint: Stint | null;
  /** Days that it still had to run when he left. */
  readonly left: DayRange | null;
}

/** A club's answer to a report, and whether it held. */
export interface ClubResponse {
  readonly club: string;
  readonly assertion: Assertion;
  /** What it answers; null where no rumour of that person is in the ledger at that time. */
  readonly rumour: Rumour | null;
  /** Whether what was denied did not happen; null where that is not decided, and for whatever is no denial. */
  readonly held: boolean | null;
}

/** How often a club's denials held. Only clubs get such records, people never do. */
export interface DenialRecord {
  readonly club: string;
  readonly denials: number;
  readonly held: number;
  readonly broken: number;
  readonly responses: readonly ClubResponse[];
}

/** Two people who worked for one club at one time. */
export interface Connection {
  readonly people: readonly [string, string];
  readonly club: string;
  /** When they were there together, as far as it is known. */
  readonly together: Interval;
  readonly roles: readonly [Stint["role"], Stint["role"]];
  readonly support: readonly Assertion[];
  /** An article says that they know each other from there; otherwise it follows from their careers. */
  readonly told: boolean;
}

/** Somebody at a club without a coach, and a coach he has worked with. */
export interface Lead {
  readonly bench: string;
  /** Who decides there now, or is there in another job. */
  readonly insider: string;
  readonly coach: string;
  readonly connection: Connection;
}
