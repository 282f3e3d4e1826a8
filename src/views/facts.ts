/** What articles tell of a person beside his jobs. */
import type { Assertion, Books, Facts } from "../model/index.ts";

/** Of several values the one that most articles give. */
export function factsOf(books: Books, person: string): Facts {
  const facts = books.assertions.filter(({ claim }) => claim.person === person && claim.fact);
  const told = (pick: (assertion: Assertion) => string | undefined): string | null =>
    most(facts.map(pick).filter((value) => value !== undefined));
  const aged = facts
    .filter(({ claim }) => claim.fact?.age !== undefined)
    .sort((a, b) => ((a.publication.published.latest ?? "") < (b.publication.published.latest ?? "") ? 1 : -1))[0];
  const years = aged?.claim.fact?.age;
  return {
    born: told(({ claim }) => claim.fact?.born),
    nationality: told(({ claim }) => claim.fact?.nationality),
    age: aged && years !== undefined ? { years, on: aged.publication.published.latest } : null,
  };
}

function most(values: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))[0]?.[0] ?? null;
}

/** Claims of facts about a person, and of titles that he won, the newest first. */
export function toldOf(books: Books, person: string): readonly Assertion[] {
  const kinds: ReadonlySet<string> = new Set(["fact", "honour"]);
  return books.assertions.filter(({ claim }) => claim.person === person && kinds.has(claim.kind)).sort(byDay);
}

/** What a person said himself, the newest first. */
export function saidBy(books: Books, person: string): readonly Assertion[] {
  return books.assertions
    .filter(({ claim: { attribution } }) => {
      const origin = attribution.at(-1);
      return origin?.kind === "person" && origin.id === person;
    })
    .sort(byDay);
}

function byDay(a: Assertion, b: Assertion): number {
  const [one = "", other = ""] = [a, b].map(({ publication: { published } }) => published.latest ?? published.earliest ?? "");
  return one === other ? (a.id < b.id ? -1 : 1) : one < other ? 1 : -1;
}
