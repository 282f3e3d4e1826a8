/** Who works at a club beside its bench. */
import type { Books, Stint } from "../model/index.ts";
import { careers } from "./careers.ts";
import { isThere } from "./in-line.ts";

/** As far as articles of the last year tell. Players are too many, and a ledger knows too few of them. */
export function staffOf(books: Books, club: string, day: string): readonly Stint[] {
  const all = [...careers(books).values()].flat().filter((stint) => stint.club === club);
  return all.filter((stint) => stint.role && !BENCH_OR_SQUAD.has(stint.role) && isThere(stint, day));
}

const BENCH_OR_SQUAD: ReadonlySet<string> = new Set(["head-coach", "caretaker", "player"]);
