/** Where ledgers lie, and opening them. The store loads when one is opened. */
import { existsSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { type Ledger, ledgerError } from "../model/index.ts";

/** Where the ledger lies, a path or an address: as told, or `HEARSAY_LEDGER`, or the user's data folder. */
export function ledgerPath(told?: string): string {
  return told ?? (process.env.HEARSAY_LEDGER || join(homedir(), ".local/share/hearsay/ledger.db"));
}

/** Opens a ledger, making it where it is missing. Throws a `LedgerError` that says what to do. */
export async function openLedger(place: string): Promise<Ledger> {
  const { openStore } = await import("../ledger/index.ts");
  return openStore(place);
}

/** Opens a ledger that must be there already. */
export async function openExisting(place: string): Promise<Ledger> {
  if (!place.includes("://") && !existsSync(place))
    throw ledgerError("there is no ledger yet", place, "read articles into it first: hearsay read PATH");
  return openLedger(place);
}

/** Does something with a ledger that must be there already, and closes it. */
export async function withLedger<T>(place: string, work: (ledger: Ledger) => Promise<T>): Promise<T> {
  const ledger = await openExisting(place);
  try {
    return await work(ledger);
  } finally {
    await ledger.close();
  }
}
