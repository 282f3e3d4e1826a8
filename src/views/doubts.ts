/** What a person had better look at: names that may be one man's, and articles that contradict each other. */
import type { Assertion, Books, Doubts, Stint, StintEnd } from "../model/index.ts";
import { familyOf } from "../text/index.ts";
import { careers } from "./careers.ts";
import { mayBeOne } from "./identity.ts";

/** Looks the books over. In the order of names. */
export function doubts(books: Books): Doubts {
  return { unjoined: unjoined(books), conflicts: conflicts(books) };
}

/** Two who may be one by their names, and whom articles tie to the same club, but whom not enough speaks for joining. */
function unjoined(books: Books): Doubts["unjoined"] {
  const clubs = clubsByPerson(books.assertions);
  const families = new Map<string, string[]>();
  for (const id of [...clubs.keys()].sort()) {
    const family = familyOf(books.names.get(id)?.name ?? "");
    families.set(family, [...(families.get(family) ?? []), id]);
  }
  const name = (id: string): string => books.names.get(id)?.name ?? id;
  return [...families.values()].flatMap((ids) =>
    ids.flatMap((a, n) =>
      ids.slice(n + 1).flatMap((b) => {
        const shared = [...(clubs.get(a) ?? [])].filter((club) => clubs.get(b)?.has(club));
        return shared.length > 0 && mayBeOne(name(a), name(b)) ? [{ a: name(a), b: name(b), clubs: shared.map(name).sort() }] : [];
      }),
    ),
  );
}

function clubsByPerson(assertions: readonly Assertion[]): ReadonlyMap<string, ReadonlySet<string>> {
  const clubs = new Map<string, Set<string>>();
  for (const { claim } of assertions) {
    if (claim.person && claim.club) clubs.set(claim.person, (clubs.get(claim.person) ?? new Set()).add(claim.club));
  }
  return clubs;
}

function conflicts(books: Books): Doubts["conflicts"] {
  return [...careers(books)]
    .flatMap(([, stints]) => stints.flatMap((stint) => [conflict(books, stint, "from"), conflict(books, stint, "to")]))
    .filter((one) => one !== null);
}

function conflict(books: Books, stint: Stint, which: "from" | "to"): Doubts["conflicts"][number] | null {
  const end: StintEnd | null = stint[which];
  if (!end || end.contradicted.length === 0) return null;
  const name = (id: string): string => books.names.get(id)?.name ?? id;
  const ids = (some: readonly Assertion[]): readonly string[] => some.map(({ id }) => id);
  return {
    person: name(stint.person),
    club: name(stint.club),
    end: which,
    edtf: end.edtf,
    support: ids(end.support),
    contradicted: ids(end.contradicted),
  };
}
