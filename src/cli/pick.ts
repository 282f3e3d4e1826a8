/** Names as they are typed → the one that is meant, or a line on standard error that helps. */
import type { NotOne } from "../app/pages/index.ts";
import { whoIs } from "../app/who-is.ts";
import type { Books, Named } from "../model/index.ts";
import { complain } from "./terminal.ts";

/** What names are asked for, and how people call whoever has one. */
const KINDS = {
  person: ["nobody", "several people"],
  club: ["no club", "several clubs"],
  outlet: ["no outlet", "several outlets"],
} as const;

/** How many of those that a name fits are listed. */
const LISTED = 8;

/** The one person, club or outlet that is meant; null, with the reason on standard error and exit code 1, where none or several are. */
export function pick(books: Books, kind: keyof typeof KINDS, name: string): Named | null {
  const match = whoIs(
    name,
    [...books.names.values()].filter(({ id }) => id.startsWith(`${kind}:`)),
  );
  const [only, ...others] = "found" in match ? match.found : [];
  if (only && others.length === 0) return only;
  notOne(kind, name, "found" in match ? { several: match.found, suggestions: [] } : { several: [], ...match });
  return null;
}

/** Says on standard error, and by exit code 1, that a name is nobody's or several people's. */
export function notOne(kind: keyof typeof KINDS, name: string, { several, suggestions }: NotOne): void {
  const [none, many] = KINDS[kind];
  process.exitCode = 1;
  if (several.length > 0) complain(`${many} are called ${name}: ${listed(several)}; give the full name`);
  else if (suggestions.length > 0) complain(`${none} in the ledger is called ${name}; did you mean ${listed(suggestions)}?`);
  else complain(`${none} in the ledger is called ${name}; hearsay market shows who is in it`);
}

function listed(all: readonly Named[]): string {
  const more = all.length > LISTED ? ` and ${all.length - LISTED} more` : "";
  return (
    all
      .slice(0, LISTED)
      .map((named) => named.name)
      .join(", ") + more
  );
}
