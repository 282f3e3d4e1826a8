/** Bringing the lists up to date, with an eye on what that settles. */
import type { Ledger, Named, Outcome, RumourRow, SettlementRule } from "../../model/index.ts";
import { refreshLists } from "../lists.ts";

/** A rumour that was open and is not any more. */
export interface SettledRumour {
  readonly rumour: string;
  readonly person: string;
  readonly club: string;
  readonly outcome: Outcome;
  readonly rule: SettlementRule;
}

export interface Refreshed {
  /** People looked at. */
  readonly people: number;
  readonly settled: readonly SettledRumour[];
}

/** Brings the lists up to date. What a list that is made anew finds settled was so before, and is not told. */
export async function refreshWatched(ledger: Ledger, today: string): Promise<Refreshed> {
  const settled: SettledRumour[] = [];
  const watched: Ledger = {
    ...ledger,
    putRumours: async (keys, rows) => {
      const over = rows.filter(({ isOpen }) => !isOpen);
      const wereOpen = new Set(await ledger.openAmong(over.map(({ id }) => id)));
      await ledger.putRumours(keys, rows);
      settled.push(...over.filter(({ id }) => wereOpen.has(id)).map(toSettled));
    },
  };
  return { people: await refreshLists(watched, today), settled };
}

interface Stored {
  readonly rumour: { readonly person: string; readonly club: string; readonly outcome: Outcome; readonly rule: SettlementRule };
  readonly names: readonly Named[];
}

function toSettled({ id, row }: RumourRow): SettledRumour {
  const { rumour, names } = JSON.parse(row) as Stored;
  const nameOf = (one: string): string => names.find((named) => named.id === one)?.name ?? one;
  return { rumour: id, person: nameOf(rumour.person), club: nameOf(rumour.club), outcome: rumour.outcome, rule: rumour.rule };
}
