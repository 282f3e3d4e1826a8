/** The club or outlet that a typed name means, found among the rows. */
import type { Ledger, LedgerName, Named } from "../../model/index.ts";
import { nameKey } from "../../text/index.ts";
import { withRegistryNames } from "../registry-names.ts";
import { type NotOne, theOne } from "./look.ts";

type Kind = "club" | "outlet";

/** What rows of clubs and outlets have in common. */
interface NamedRow {
  readonly named: Named;
}

/** Names that a typed one may begin, or end. */
const NAMES = 200;
/** Letters that a misspelt word is expected to begin with rightly. */
const LIKE = 2;

/** The one club, or outlet, that an id, or a name in any of its forms, means. */
export async function namedInRows(ledger: Ledger, kind: Kind, typed: string): Promise<Named | NotOne> {
  if (typed.startsWith(`${kind}:`)) return theOne(typed, await byId(ledger, kind, typed));
  const words = wordsOf(typed);
  const [ends = []] = await ledger.rows([{ kinds: ["alias"], about: `name:${nameKey(typed)}`, limit: NAMES }]);
  const like = await ledger.names(kind, words, NAMES);
  const found = new Map([...ends.map(({ key: id }) => [id, id] as const), ...namesOf(like)]);
  const match = theOne(typed, await allNamed(ledger, kind, found));
  if (!("several" in match) || match.several.length > 0 || match.suggestions.length > 0) return match;
  const beginnings = words.slice(-1).map((word) => word.slice(0, LIKE));
  return theOne(typed, await allNamed(ledger, kind, new Map(namesOf(await ledger.names(kind, beginnings, NAMES)))));
}

const wordsOf = (name: string): readonly string[] => nameKey(name).split(" ").filter(Boolean);

const namesOf = (found: readonly LedgerName[]) => found.map(({ id, name }) => [id, name] as const);

/** The one with this id, if the ledger names it. */
async function byId(ledger: Ledger, kind: Kind, id: string): Promise<readonly Named[]> {
  const rows = await ledger.rowsById(kind, [id]);
  if (rows.length > 0) return allNamed(ledger, kind, new Map([[id, id]]));
  const name = id.replace(/^\w+:~?/, "");
  const [named] = (await withRegistryNames(new Map([[id, { id, name, aliases: [] }]]))).values();
  const found = named ? await ledger.names(kind, wordsOf(named.name), NAMES) : [];
  return allNamed(ledger, kind, new Map(namesOf(found.filter((one) => one.id === id))));
}

/** By id under all their names. */
async function allNamed(ledger: Ledger, kind: Kind, names: ReadonlyMap<string, string>): Promise<readonly Named[]> {
  const ids = [...names.keys()].filter((id) => id.startsWith(`${kind}:`));
  const rows = new Map((await ledger.rowsById(kind, ids)).map(({ id, row }) => [id, (JSON.parse(row) as NamedRow).named]));
  const all = new Map(ids.map((id): [string, Named] => [id, rows.get(id) ?? { id, name: names.get(id) ?? id, aliases: [] }]));
  return [...(await withRegistryNames(all)).values()];
}
