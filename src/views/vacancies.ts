/** Benches without a permanent head coach, as far as the articles tell. */
import type { Books, Stint, Vacancy } from "../model/index.ts";
import { addDays } from "./calendar.ts";
import { careers } from "./careers.ts";

/** A caretaker who came at most this many days before the coach left, or later, minds the bench that he left. */
const HANDOVER = 7;

/** The clubs whose last known head coach has left and for whom none is known to have come, the latest farewell first. */
export function vacancies(books: Books): readonly Vacancy[] {
  const benches = new Map<string, Stint[]>();
  for (const stint of [...careers(books).values()].flat()) {
    if (stint.role !== "head-coach" && stint.role !== "caretaker") continue;
    const bench = benches.get(stint.club);
    if (bench) bench.push(stint);
    else benches.set(stint.club, [stint]);
  }
  return [...benches].flatMap(([club, stints]) => vacancyOf(club, stints)).sort(byFarewell);
}

function byFarewell(a: Vacancy, b: Vacancy): number {
  const [x, y] = [a.since.latest ?? "", b.since.latest ?? ""];
  return x === y ? (a.club < b.club ? -1 : 1) : x < y ? 1 : -1;
}

function vacancyOf(club: string, stints: readonly Stint[]): readonly Vacancy[] {
  const coaches = stints.filter(({ role }) => role === "head-coach");
  const gone = coaches.filter(({ to, support }) => to?.latest && support.some(({ claim }) => claim.kind === "departure"));
  const last = gone.reduce<Stint | null>((latest, stint) => (latest && farewell(latest) >= farewell(stint) ? latest : stint), null);
  if (!last?.to || coaches.some((stint) => stint !== last && mayFollow(stint, last))) return [];
  const minders = stints.filter(({ role, from }) => role === "caretaker" && (from?.latest ?? "") >= addDays(farewell(last), -HANDOVER));
  const minder = minders.find(({ to }) => !to?.latest || to.latest > farewell(last)) ?? null;
  return [{ club, since: last.to, left: last, minder }];
}

/** The last day on which he can have been there. */
const farewell = (stint: Stint): string => stint.to?.latest ?? "";

/** Whether somebody may have the job since: he is not known to have left before, nor to have come before the last one did. */
function mayFollow({ from, to }: Stint, last: Stint): boolean {
  if (to?.latest && !to.inferred && to.latest <= farewell(last)) return false;
  const before = last.from?.earliest ?? last.to?.earliest ?? null;
  return !(before && from?.latest && from.latest < before);
}
