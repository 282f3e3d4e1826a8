import type { Registry } from "../model/index.ts";
import { addPhrase, createTrie, fold, openingsOf, type TrieNode, type Word, wordsOf } from "../text/index.ts";

/** What a known name stands for. `how`: by its name, or by something that counts only once the article is about it. */
export interface KnownName {
  readonly kind: "club" | "outlet" | "competition" | "country" | "place" | "journalist";
  readonly id: string;
  readonly how: "name" | "epithet" | "stadium" | "place";
  /** Written with a capital letter, so that the same word in lower case is not meant. */
  readonly cap: boolean;
  /** All capitals, like "VI" or "AS", so that "Vi" and "as" are not meant. */
  readonly shout: boolean;
  readonly words: number;
}

/** Words that show what a name names: whole ones, and endings of longer ones. */
export interface WordMarks {
  readonly whole: ReadonlySet<string>;
  readonly endings: readonly string[];
}

/** Whether one of the words of a name, folded, is marked. A marked word alone is no name. */
export function isMarked(words: readonly string[], marks: WordMarks): boolean {
  return words.some(
    (word) =>
      (words.length > 1 && marks.whole.has(word)) ||
      marks.endings.some((ending) => word.length > ending.length + 2 && word.endsWith(ending)),
  );
}

function marksOf(words: readonly string[]): WordMarks {
  const folded = words.map(fold);
  return {
    whole: new Set(folded.filter((w) => !w.startsWith("-"))),
    endings: folded.filter((w) => w.startsWith("-")).map((w) => w.slice(1)),
  };
}

/** The registry made ready to read with: a trie of all names by folded words, and what the ids stand for. */
export interface NameIndex {
  readonly trie: TrieNode<KnownName>;
  /** The trie from the word on that opens a name; null where no name begins with it. */
  readonly openings: (word: Word) => TrieNode<KnownName> | null;
  /** The same for a word in a genitive that is a plain s. */
  readonly genitives: (word: Word) => TrieNode<KnownName> | null;
  readonly names: ReadonlyMap<string, readonly string[]>;
  readonly clubWords: ReadonlySet<string>;
  readonly outletWords: WordMarks;
  readonly placeWords: WordMarks;
  readonly givenNames: ReadonlySet<string>;
  /** Domain without `www.` → outlet id. */
  readonly domains: ReadonlyMap<string, string>;
  /** Name of a journalist, folded → outlet id, or null for one on his own. */
  readonly journalists: ReadonlyMap<string, string | null>;
  /** Outlets that only carry what others say: social media, press portals. */
  readonly carriers: ReadonlySet<string>;
  /** Outlets whose items others print. */
  readonly agencies: ReadonlySet<string>;
  readonly nationals: ReadonlySet<string>;
  /** Country id → entity id of its men's national team. */
  readonly teams: ReadonlyMap<string, string>;
  readonly countryOf: ReadonlyMap<string, string>;
}

/** A word without the s of its genitive; nothing for a word that has none. */
export function withoutGenitive({ kind, plain }: Word): string {
  return kind === "word" && plain.endsWith("s") ? plain.slice(0, -1) : "";
}

type Put = (phrase: string, kind: KnownName["kind"], id: string, how: KnownName["how"]) => void;

function putClubs(registry: Registry, put: Put): void {
  for (const club of registry.clubs) {
    const id = `club:${club.id}`;
    for (const name of club.names) put(name, "club", id, "name");
    for (const name of club.epithets ?? []) put(name, "club", id, "epithet");
    for (const name of club.stadiums ?? []) put(name, "club", id, "stadium");
    for (const name of club.places ?? []) put(name, "club", id, "place");
  }
}

function putOthers(registry: Registry, put: Put): void {
  for (const outlet of registry.outlets)
    for (const name of [...outlet.names, ...outlet.domains]) put(name, "outlet", `outlet:${outlet.id}`, "name");
  for (const row of registry.competitions) for (const name of row.names) put(name, "competition", `competition:${row.id}`, "name");
  for (const row of registry.journalists)
    put(row.name, "journalist", row.outlet ? `outlet:${row.outlet}` : `person:${fold(row.name)}`, "name");
  for (const row of registry.countries)
    for (const names of Object.values(row.names)) for (const name of names) put(name, "country", `place:${row.id}`, "name");
  for (const row of registry.places) for (const name of row.names) put(name, "place", `place:${fold(row.names[0] ?? "")}`, "name");
}

function nameTable(registry: Registry): Map<string, readonly string[]> {
  const names = new Map<string, readonly string[]>();
  for (const club of registry.clubs) names.set(`club:${club.id}`, club.names);
  for (const outlet of registry.outlets) names.set(`outlet:${outlet.id}`, outlet.names);
  for (const row of registry.competitions) names.set(`competition:${row.id}`, row.names);
  for (const row of registry.countries) names.set(`place:${row.id}`, Object.values(row.names).flat());
  return names;
}

/** Makes a registry ready to read with. */
export function compileRegistry(registry: Registry): NameIndex {
  const trie = createTrie<KnownName>();
  const put: Put = (phrase, kind, id, how) => {
    const words = wordsOf(phrase);
    if (words.length === 0) return;
    const cap = words.some((word) => word.cap);
    const shout = words.every((word) => word.shout || word.kind !== "word") && words.some((word) => word.shout);
    addPhrase(
      trie,
      words.map((word) => word.plain),
      { kind, id, how, cap, shout, words: words.length },
    );
  };
  putClubs(registry, put);
  putOthers(registry, put);
  return {
    trie,
    openings: openingsOf(trie, (word) => word.plain),
    genitives: openingsOf(trie, withoutGenitive),
    names: nameTable(registry),
    clubWords: new Set(registry.clubWords.map(fold)),
    outletWords: marksOf(registry.outletWords),
    placeWords: marksOf(registry.placeWords),
    givenNames: new Set(registry.givenNames.map(fold)),
    domains: new Map(registry.outlets.flatMap((o) => o.domains.map((domain) => [domain.toLowerCase(), `outlet:${o.id}`] as const))),
    journalists: new Map(registry.journalists.map((j) => [fold(j.name), j.outlet ? `outlet:${j.outlet}` : null])),
    carriers: new Set(registry.outlets.filter((o) => o.kind === "social" || o.kind === "press").map((o) => `outlet:${o.id}`)),
    agencies: new Set(registry.outlets.filter((o) => o.kind === "agency").map((o) => `outlet:${o.id}`)),
    nationals: new Set(registry.clubs.filter((club) => club.national).map((club) => `club:${club.id}`)),
    teams: new Map(registry.countries.flatMap((c) => (c.team ? [[c.id, `club:${c.team}`] as const] : []))),
    countryOf: new Map(registry.clubs.map((club) => [`club:${club.id}`, club.country])),
  };
}
