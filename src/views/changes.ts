/** Changes of head coaches, as Wikipedia's tables of managerial changes list them. */
import type { Assertion, Books, Interval, ManagerialChange, Manner, Reference, Stint } from "../model/index.ts";
import { successions } from "./benches.ts";
import { compareIntervals, edtf } from "./calendar.ts";
import { careers } from "./careers.ts";
import { nameOf } from "./json.ts";

/** A footnote names so many articles for each day, the others say the same. */
const CITED = 2;

/** Every farewell of a head coach that articles tell of, with who came after him, in order of time. */
export function managerialChanges(books: Books): readonly ManagerialChange[] {
  return [...successions(books)]
    .sort((a, b) => compareIntervals(a.since, b.since) || (a.club < b.club ? -1 : 1))
    .map(({ club, left, since, filledBy }) => ({
      club: nameOf(books, club).name,
      outgoing: nameOf(books, left.person).name,
      manner: mannerWords(books, left),
      vacated: since.edtf,
      incoming: filledBy && nameOf(books, filledBy.person).name,
      appointed: filledBy?.from?.edtf ?? null,
      sources: [...since.support.slice(0, CITED), ...(filledBy?.from?.support ?? []).slice(0, CITED)].map(referenceTo).filter(isFirst),
    }));
}

const MANNERS: Readonly<Record<Exclude<Manner, "poached">, string>> = {
  dismissed: "Sacked",
  resigned: "Resigned",
  mutual: "Mutual consent",
  expired: "End of contract",
  retired: "Retired",
  unspecified: "",
};

/** The manner in the words of those tables; who was poached is said to have been signed by his next club. */
function mannerWords(books: Books, left: Stint): string {
  if (left.ended !== "poached") return left.ended ? MANNERS[left.ended] : "";
  const career = careers(books).get(left.person) ?? [];
  const next = career[career.indexOf(left) + 1];
  return next && next.club !== left.club ? `Signed by ${nameOf(books, next.club).name}` : "Signed by another club";
}

function referenceTo({ publication }: Assertion): Reference {
  const { publisher, title, url, published } = publication;
  const day: Interval = { earliest: published.earliest, latest: published.latest };
  return { publisher: publisher?.name ?? null, title, url, published: day.latest ? edtf(day) : null };
}

function isFirst(reference: Reference, index: number, all: readonly Reference[]): boolean {
  const key = JSON.stringify(reference);
  return all.findIndex((other) => JSON.stringify(other) === key) === index;
}
