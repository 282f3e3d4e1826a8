/** Which outcomes are known well enough to be held against whoever told the rumour. */
import type { Books, Rumour, Stint, Verdict } from "../model/index.ts";
import { careers } from "./careers.ts";
import { jobOf } from "./events.ts";
import { groupBy } from "./groups.ts";

/** Says of each rumour how it ended, as far as the ledger can know it. */
export function verdicts(books: Books): (rumour: Rumour) => Verdict {
  const atClub = groupBy([...careers(books).values()].flat(), ({ club }) => club);
  return (rumour) => {
    if (rumour.rule !== "expired") return rumour.outcome;
    const own = careers(books).get(rumour.person) ?? [];
    return isRefuted(rumour, own, atClub.get(rumour.club) ?? []) ? "false" : "unknown";
  };
}

/**
 * Whether silence means no: after the rumour another is seen in the job, or he in the same job elsewhere; a farewell foretold is refuted by his
 * being seen in the job. Otherwise it may have come true in an article that nobody read, and counting it as false would wrong the outlet.
 */
function isRefuted(rumour: Rumour, own: readonly Stint[], atClub: readonly Stint[]): boolean {
  const since = rumour.last.latest ?? "9999";
  const later = (stint: Stint): boolean => jobOf(stint.role) === (rumour.role ? jobOf(rumour.role) : "coach") && lastSeen(stint) > since;
  if (rumour.kind === "departure") return own.some((stint) => stint.club === rumour.club && later(stint));
  return (
    atClub.some((stint) => stint.person !== rumour.person && later(stint)) ||
    own.some((stint) => stint.club !== rumour.club && later(stint))
  );
}

/** The last day on which he is surely known to have been there. */
function lastSeen({ from, to, seen }: Stint): string {
  return [from?.earliest, to?.earliest, seen.latest].reduce<string>((last, day) => (day && day > last ? day : last), "");
}
