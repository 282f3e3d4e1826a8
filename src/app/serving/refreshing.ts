/** Bringing the lists up to date, with an eye on what that settles. */
import type { KeptRow, Ledger, Outcome, Rumour, SettlementRule } from "../../model/index.ts";
import { nameOf } from "../../views/index.ts";
import { unpackBare } from "../kept/pack.ts";
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
    putRows: async (keys, rows) => {
      const over = rows.filter(({ kind, isOpen }) => kind === "rumour" && !isOpen);
      const before = await ledger.rowsById(
        "rumour",
        over.map(({ id }) => id),
      );
      const wereOpen = new Set(before.filter(({ isOpen }) => isOpen).map(({ id }) => id));
      await ledger.putRows(keys, rows);
      settled.push(...(await toSettled(over.filter(({ id }) => wereOpen.has(id)))));
    },
  };
  return { people: await refreshLists(watched, today), settled };
}

async function toSettled(rows: readonly KeptRow[]): Promise<readonly SettledRumour[]> {
  const { books, viewOf } = await unpackBare(rows);
  return rows.map((row) => {
    const { id, person, club, outcome, rule } = viewOf<Rumour>(row);
    return { rumour: id, person: nameOf(books, person).name, club: nameOf(books, club).name, outcome, rule };
  });
}
