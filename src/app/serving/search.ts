/** Answers to words that somebody typed: who may be meant, and where they stand. */
import type { EntityKind, Ledger, SearchAnswer, Suggestion } from "../../model/index.ts";
import { nameKey } from "../../text/index.ts";
import { type Shop, sightOf, type Times } from "./asked.ts";
import { linesOf } from "./claims.ts";

/** Names of each kind that are suggested. */
const SUGGESTED = 8;
/** Names looked at for them. */
const NAMES = 200;
const KINDS = ["person", "club", "outlet"] as const satisfies readonly EntityKind[];

/** Claims with all the words, the last read first, and whoever has a name that begins so. */
export async function answerSearch(shop: Shop, words: string, limit: number, times: Times): Promise<SearchAnswer> {
  const { ledger, look } = await sightOf(shop, times);
  const typed = words.split(/\s+/).filter((word) => word !== "");
  const hits = typed.length === 0 ? [] : await ledger.search(typed, limit);
  const claims = hits.flatMap(({ claim, publication }) => (claim ? [{ row: claim, publication }] : []));
  return { suggestions: await suggestionsFor(ledger, words), claims: await linesOf({ ledger, look }, claims) };
}

/** Whoever or whatever a few letters may mean: people by their usual name, clubs and outlets by what they are mostly called. */
export async function suggestionsFor(ledger: Ledger, typed: string): Promise<readonly Suggestion[]> {
  const words = nameKey(typed).split(" ").filter(Boolean);
  if (words.length === 0) return [];
  const found = await Promise.all(KINDS.map(async (kind) => namesOf(kind, await ledger.names(kind, words, NAMES), words)));
  return found.flat();
}

function namesOf(kind: Suggestion["kind"], names: Awaited<ReturnType<Ledger["names"]>>, words: readonly string[]): readonly Suggestion[] {
  const once = new Map<string, Suggestion>();
  for (const { name, id } of names) {
    const key = kind === "person" ? `person:${nameKey(name).replaceAll(" ", "-")}` : id;
    const known = once.get(key);
    if (!known || fitness(name, words) > fitness(known.name, words)) once.set(key, { kind, id: key, name });
  }
  return [...once.values()]
    .sort((a, b) => fitness(b.name, words) - fitness(a.name, words) || (a.name < b.name ? -1 : 1))
    .slice(0, SUGGESTED);
}

/** Words of a name that begin with what was typed count most when nothing else is in it. */
function fitness(name: string, words: readonly string[]): number {
  const own = nameKey(name).split(" ");
  const whole = words.filter((word) => own.includes(word)).length;
  return whole * 10 + (own.length > 1 ? 5 : 0) - own.length;
}
