/** Claims and rumours in one line, as lists have them. */
import type { Assertion, Books, ClaimLine, MarkedClaim, Report, Rumour, RumourLine } from "../../model/index.ts";
import { daysBetween, evidenceJson, nameOf, rumourJson } from "../../views/index.ts";

export function claimLine(books: Books, assertion: Assertion): ClaimLine {
  const { person, club, role, stage, manner, act, standing, fact, honour } = assertion.claim;
  return {
    ...evidenceJson(assertion),
    person: person ? nameOf(books, person) : null,
    club: club ? nameOf(books, club) : null,
    role: role ?? null,
    stage: stage ?? null,
    manner: manner ?? null,
    act: act ?? null,
    standing: standing ?? null,
    fact: fact ?? null,
    honour: honour ?? null,
    title: assertion.publication.title,
  };
}

export function markedClaim(books: Books, assertion: Assertion): MarkedClaim {
  const { rule, attribution } = assertion.claim;
  return { ...claimLine(books, assertion), rule: rule ?? null, attribution };
}

/** `probability` is null where nothing is said of it. */
export function rumourLine(books: Books, rumour: Rumour, probability: number | null): RumourLine {
  const { reports, settledBy: _, ...rest } = rumourJson(books, rumour);
  return {
    ...rest,
    reports: reports.length + (rumour.more ?? 0),
    perDay: perDay(rumour.reports),
    firstReporter: firstReporter(rumour),
    probability,
  };
}

/** Days that a picture of reports has room for: later ones are counted on the last. */
const DAYS = 120;

/** Reports a day, from the first day of which a report is known to the last. */
function perDay(reports: readonly Report[]): readonly number[] {
  const days = reports.flatMap(({ at }) => at.latest ?? at.earliest ?? []).sort();
  const [first] = days;
  const last = days.at(-1);
  if (!first || !last) return [];
  const counts = new Array<number>(Math.min(DAYS, daysBetween(first, last) + 1)).fill(0);
  for (const day of days) {
    const index = Math.min(DAYS - 1, daysBetween(first, day));
    counts[index] = (counts[index] ?? 0) + 1;
  }
  return counts;
}

/** The outlet whose article, of those that the ledger holds, was the first. */
function firstReporter({ reports }: Rumour): string | null {
  const [first] = reports;
  return first?.assertion.publication.publisher?.name ?? first?.assertion.claim.attribution[0]?.name ?? null;
}
