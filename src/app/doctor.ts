/** Looking a ledger over, wired: the store's part, and what the views find doubtful. */
import { compareVersions } from "../ledger/versions.ts";
import type { Doubts, LedgerCheck } from "../model/index.ts";
import { doubts, openBooks } from "../views/index.ts";
import { readerVersion } from "./books.ts";
import { withLedger } from "./ledgers.ts";

export interface Diagnosis extends LedgerCheck {
  /** Null where the ledger is too large to open all its books at once, and nobody insisted. */
  readonly doubts: Doubts | null;
  /** Versions of readers newer than the one that comes with this program: what they found is not undone by reading again. */
  readonly newerReaders: readonly string[];
  readonly olderReaders: readonly string[];
}

/** Claims whose books open in some seconds and a gigabyte. */
const MANY = 200_000;

/** @throws LedgerError */
export function examine(place: string, { all = false }: { readonly all?: boolean | undefined } = {}): Promise<Diagnosis> {
  return withLedger(place, async (ledger) => {
    const check = await ledger.check();
    const isSmall = check.size.claims <= MANY;
    const own = readerVersion();
    const versions = check.readers.map(({ version }) => version);
    return {
      ...check,
      doubts: isSmall || all ? doubts(openBooks(await ledger.shelf())) : null,
      newerReaders: versions.filter((version) => compareVersions(version, own) > 0),
      olderReaders: versions.filter((version) => compareVersions(version, own) < 0),
    };
  });
}
