/** What articles tell of a person besides his jobs, each value with all who tell it. */
import type { ClaimLine, StintAnswer } from "../../../src/model/api.ts";
import { runsOn } from "./spells.ts";

export interface ToldFact<V> {
  readonly value: V;
  /** The newest first. */
  readonly told: readonly ClaimLine[];
}

/** Each value that articles give, the one that most of them give first. */
function values<V extends string | number>(facts: readonly ClaimLine[], pick: (claim: ClaimLine) => V | undefined): readonly ToldFact<V>[] {
  const told = new Map<V, ClaimLine[]>();
  for (const claim of facts) {
    const value = pick(claim);
    if (value !== undefined) told.set(value, [...(told.get(value) ?? []), claim]);
  }
  return [...told].map(([value, claims]) => ({ value, told: claims })).sort((a, b) => b.told.length - a.told.length);
}

export interface PersonFacts {
  readonly born: readonly ToldFact<string>[];
  readonly nationality: readonly ToldFact<string>[];
  /** The age that the newest article gives; null where none gives one. */
  readonly age: ToldFact<number> | null;
  /** All of them, the highest first. */
  readonly ages: readonly ToldFact<number>[];
  /** Titles, each with the club that it was won at where that is told, and its season. */
  readonly honours: readonly ToldFact<string>[];
}

export function factsOf(facts: readonly ClaimLine[]): PersonFacts {
  const newest = facts.find(({ fact }) => fact?.age !== undefined);
  const ages = values(facts, ({ fact }) => fact?.age);
  return {
    born: values(facts, ({ fact }) => fact?.born),
    nationality: values(facts, ({ fact }) => fact?.nationality),
    age: ages.find(({ value }) => value === newest?.fact?.age) ?? null,
    ages: [...ages].sort((a, b) => b.value - a.value),
    honours: values(facts, ({ honour, club }) =>
      honour ? [honour.title, honour.season, club?.name].filter(Boolean).join(", ") : undefined,
    ),
  };
}

/** What he does on a day: the job that he has, or the last one that is told of and whether it is over. */
export interface Standing {
  readonly kind: "now" | "free" | "last-known";
  readonly stint: StintAnswer;
}

const pointOf = ({ from, to, seen }: StintAnswer): string =>
  to?.earliest ?? seen.latest ?? from?.latest ?? to?.latest ?? from?.earliest ?? seen.earliest ?? "";

/** Null where no spell is known by the day. A job that is over is no news where a later one is not. */
export function standingOn(career: readonly StintAnswer[], day: string): Standing | null {
  const running = career.findLast((stint) => runsOn(stint, day));
  if (running) return { kind: "now", stint: running };
  const last = [...career].sort((a, b) => (pointOf(a) < pointOf(b) ? -1 : 1)).findLast((stint) => pointOf(stint) !== "");
  if (!last) return null;
  return { kind: last.to?.latest != null ? "free" : "last-known", stint: last };
}

/** Full years from a day of birth to a day; null where the birthday is not told to the day. */
export function yearsOld(born: string, day: string): number | null {
  if (!/^\d{4}-\d\d-\d\d$/.test(born)) return null;
  const years = Number(day.slice(0, 4)) - Number(born.slice(0, 4));
  return day.slice(5) < born.slice(5) ? years - 1 : years;
}
