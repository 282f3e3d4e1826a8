/** The club that a typed name means, found among the rows. */
import type { Ledger, LedgerName, Named } from "../../model/index.ts";
import { nameKey } from "../../text/index.ts";
import type { ClubRow } from "../kept/club-rows.ts";
import { withRegistryNames } from "../registry-names.ts";
import { type NotOne, theOne } from "./look.ts";

/** Clubs that a typed name may begin, or end. */
const CLUBS = 200;
/** Letters that a misspelt word is expected to begin with rightly. */
const LIKE = 2;

/** The one club that an id, or a name in any of its forms, means. */
export async function clubNamed(ledger: Ledger, typed: string): Promise<Named | NotOne> {
  if (typed.startsWith("club:")) return theOne(typed, await clubById(ledger, typed));
  const key = nameKey(typed);
  const words = wordsOf(typed);
  const [ends = []] = await ledger.rows([{ kinds: ["alias"], about: `name:${key}`, limit: CLUBS }]);
  const like = await ledger.names("club", words, CLUBS);
  const match = theOne(typed, await clubsBy(ledger, new Map([...ends.map(({ key: id }) => [id, id] as const), ...namesOf(like)])));
  if (!("several" in match) || match.several.length > 0 || match.suggestions.length > 0) return match;
  const beginnings = words.slice(-1).map((word) => word.slice(0, LIKE));
  return theOne(typed, await clubsBy(ledger, new Map(namesOf(await ledger.names("club", beginnings, CLUBS)))));
}

const wordsOf = (name: string): readonly string[] => nameKey(name).split(" ").filter(Boolean);

const namesOf = (found: readonly LedgerName[]) => found.map(({ id, name }) => [id, name] as const);

/** The club with this id, if the ledger names it. */
async function clubById(ledger: Ledger, id: string): Promise<readonly Named[]> {
  const rows = await ledger.rowsById("club", [id]);
  if (rows.length > 0) return clubsBy(ledger, new Map([[id, id]]));
  const [named] = (await withRegistryNames(new Map([[id, { id, name: id.replace(/^club:~?/, ""), aliases: [] }]]))).values();
  const found = named ? await ledger.names("club", wordsOf(named.name), CLUBS) : [];
  return clubsBy(ledger, new Map(namesOf(found.filter((one) => one.id === id))));
}

/** Clubs by id under all their names. */
async function clubsBy(ledger: Ledger, names: ReadonlyMap<string, string>): Promise<readonly Named[]> {
  const ids = [...names.keys()].filter((id) => id.startsWith("club:"));
  const rows = new Map((await ledger.rowsById("club", ids)).map(({ id, row }) => [id, (JSON.parse(row) as ClubRow).club]));
  const clubs = new Map(ids.map((id): [string, Named] => [id, rows.get(id) ?? { id, name: names.get(id) ?? id, aliases: [] }]));
  return [...(await withRegistryNames(clubs)).values()];
}
