/** Small invented careers, clubs and records for tests: people, clubs and papers that do not exist. */
import type {
  ClaimLine,
  ClubAnswer,
  ClubStintAnswer,
  ContractAnswer,
  EndAnswer,
  PersonAnswer,
  StintAnswer,
} from "../../../src/model/api.ts";
import type { OutletPageAnswer, TallyAnswer } from "../../../src/model/api-lists.ts";
import { evidence, jens, marked, testby } from "./sample.ts";

const DAYS_OF_MONTH = 28;

/** An end as sharp as the date: a day, a year, or `../2020-05-01` for "by then". */
export function end(date: string, more: Partial<EndAnswer> = {}): EndAnswer {
  const [first = "", last] = date.split("/");
  const [earliest, latest] = [first === ".." ? null : firstDay(first), lastDay(last ?? first)];
  return { earliest, latest, edtf: date, inferred: false, claims: [], contradictedBy: [], ...more };
}

const firstDay = (date: string): string => `${date}-01-01`.slice(0, 10);
const lastDay = (date: string): string => (date.length === 4 ? `${date}-12-31` : `${date}-${DAYS_OF_MONTH}`.slice(0, 10));

export function stint(from: string | null, to: string | null, more: Partial<StintAnswer> = {}): StintAnswer {
  const said = evidence(`Prøve har arbejdet i ${more.club?.name ?? "Testby"} ${from ?? ""} ${to ?? ""}.`, {
    kind: "tenure",
    certainty: "certain",
  });
  return {
    club: testby,
    role: "head-coach",
    from: from === null ? null : end(from, { claims: [said.claim] }),
    to: to === null ? null : end(to, { claims: [said.claim] }),
    seen: { earliest: null, latest: null },
    ended: null,
    sources: [],
    support: [said],
    ...more,
  };
}

export const clubStint = (from: string | null, to: string | null, more: Partial<ClubStintAnswer> = {}): ClubStintAnswer => ({
  person: jens,
  ...stint(from, to),
  ...more,
});

export const named = (kind: "person" | "club" | "outlet", name: string) => ({
  id: `${kind}:${name.toLowerCase().replaceAll(" ", "-")}`,
  name,
  aliases: [],
});

/** A fact about a person, as an article tells it. */
export const fact = (text: string, more: Partial<ClaimLine>): ClaimLine => {
  const { rule: _, attribution: __, ...line } = marked(text, { kind: "fact", role: null, stage: null, club: null });
  return { ...line, ...more };
};

export function person(more: Partial<PersonAnswer> = {}): PersonAnswer {
  return { person: jens, career: [], rumours: [], contracts: [], connections: [], facts: [], said: [], ...more };
}

export function club(more: Partial<ClubAnswer> = {}): ClubAnswer {
  return { club: testby, bench: [], vacancies: [], staff: [], rumours: [], contracts: [], denials: null, leads: [], ...more };
}

/** A contract of which two articles tell different ends. */
export const contract: ContractAnswer = {
  person: jens,
  club: testby,
  told: { earliest: "2022-06-01", latest: "2022-06-03" },
  terms: [
    { term: "until", value: "2024", sources: [evidence("Kontrakten løber til 2024.", { kind: "contract" })] },
    { term: "until", value: "2025", sources: [evidence("Aftalen gælder til 2025.", { kind: "contract" })] },
    { term: "fee", value: { min: 500_000, max: 500_000, currency: "EUR" }, sources: [evidence("Prisen er en halv million euro.")] },
  ],
  conflicts: ["until"],
  daysLeftAtDeparture: { min: 100, max: 100 },
};

export function tally(more: Partial<TallyAnswer> = {}): TallyAnswer {
  return { rumours: 0, open: 0, unknown: 0, settled: 0, cameTrue: 0, rate: null, lead: null, wording: null, ...more };
}

export function outlet(more: Partial<OutletPageAnswer> = {}): OutletPageAnswer {
  const few = tally({ rumours: 5, open: 1, settled: 4, cameTrue: 3 });
  const many = tally({
    rumours: 40,
    open: 4,
    unknown: 6,
    settled: 30,
    cameTrue: 18,
    rate: { value: 0.6, low: 0.42, high: 0.75, n: 30 },
    lead: 3,
    wording: { brier: 0.2, base: 0.24, skill: 0.17, n: 30 },
  });
  return { outlet: named("outlet", "Prøvebladet"), asOrigin: many, asRelay: few, rumours: [], cites: [], citedBy: [], ...more };
}
