import type { Ledger } from "../model/index.ts";
import { openSqlite } from "./sqlite.ts";

/** Opens a ledger: the address of a PostgreSQL database, or a path. Each store's driver is loaded only for its own. */
export async function openStore(place: string): Promise<Ledger> {
  if (!isAddress(place)) return openSqlite(place);
  return (await import("./postgres.ts")).openPostgres(place);
}

/** Whether a ledger is named by an address, and not by a path. */
export function isAddress(place: string): boolean {
  return /^postgres(?:ql)?:\/\//.test(place);
}
