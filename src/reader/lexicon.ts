import type { Certainty, ClaimKind, Form, FrameRow, Inflected, Pack, RoleRow } from "../model/index.ts";
import { addPhrase, createTrie, openingsOf, type TrieNode, type Word, wordsOf, wordTable } from "../text/index.ts";
import { inflect } from "./inflect.ts";
import { type PlainSign, plainTables } from "./plain-signs.ts";
import { uniformRow, uniformSign } from "./uniform.ts";

/** A frame row ready to match: `parts` and `unless` cut into words, alternatives side by side. */
export interface Trigger {
  readonly rule: string;
  readonly claim: ClaimKind;
  readonly row: FrameRow;
  readonly parts: readonly (readonly (readonly string[])[])[];
  readonly unless: readonly (readonly string[])[];
}

/** What a phrase of the pack means to the reader. */
export type Sign =
  | { readonly type: "frame"; readonly trigger: Trigger; readonly form: Form | null; readonly particle: string | null }
  | { readonly type: "role"; readonly row: RoleRow; readonly rule: string }
  | { readonly type: "nationality"; readonly country: string; readonly noun: boolean }
  | { readonly type: "says"; readonly form: Form | null; readonly parts: readonly (readonly (readonly string[])[])[] }
  | { readonly type: "unnamed"; readonly voice: string }
  | { readonly type: "hedge"; readonly certainty: Certainty }
  | { readonly type: "relative-time"; readonly from: string; readonly to: string }
  | { readonly type: "season"; readonly months: readonly [number, number] }
  | { readonly type: "month"; readonly index: number }
  | { readonly type: "weekday"; readonly index: number }
  | { readonly type: "unit"; readonly unit: "day" | "week" | "month" | "season" | "year" }
  | { readonly type: "number"; readonly value: number }
  | { readonly type: "multiplier"; readonly value: number }
  | { readonly type: "currency"; readonly code: string }
  | { [type in PlainSign]: { readonly type: type } }[PlainSign];

/** The single words of a language's grammar, as sets. */
export interface GrammarWords {
  readonly determiners: ReadonlySet<string>;
  readonly indefinite: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
  readonly jobs: ReadonlySet<string>;
  readonly prepositions: ReadonlySet<string>;
  readonly agents: ReadonlySet<string>;
  readonly of: ReadonlySet<string>;
  readonly passive: ReadonlySet<string>;
  readonly perfect: ReadonlySet<string>;
  readonly subordinators: ReadonlySet<string>;
  readonly relatives: ReadonlySet<string>;
  readonly conjunctions: ReadonlySet<string>;
  readonly openers: ReadonlySet<string>;
  readonly abbreviations: ReadonlySet<string>;
}

/** A pack made ready to read with: all its phrases in one trie, and its grammar words as sets. */
export interface Lexicon {
  readonly pack: Pack;
  /** The trie of the pack's phrases from the word on that opens them; null where no phrase begins with it. */
  readonly openings: (word: Word) => TrieNode<Sign> | null;
  readonly grammar: GrammarWords;
  /** Words that never belong to a name: those of the grammar and the most frequent ones. */
  readonly functional: ReadonlySet<string>;
  /** What a word tells of the language of its text: that it is this one, that it is another one, or nothing. */
  readonly voteOf: (word: Word) => "own" | "foreign" | "none";
  /** Every single word of the pack, for telling ordinary words at the head of a sentence from names. */
  readonly vocabulary: ReadonlySet<string>;
}

const alternatives = (entry: string) => entry.split("|").map((phrase) => wordsOf(phrase.trim()).map((word) => word.low));

type Add = (phrase: string, sign: Sign) => void;

/** Every way the pack names a job rather than its holder: what `<job>` among the parts of a row stands for. */
function jobWords(pack: Pack): readonly (readonly string[])[] {
  const posts = pack.roles.filter((row) => row.job).flatMap((row) => inflect(row, pack, `languages/${pack.language}/roles`));
  return [...pack.references.job.flatMap(alternatives), ...posts.map(({ words }) => words)];
}

function addFrames(pack: Pack, trie: TrieNode<Sign>): void {
  const jobs = jobWords(pack);
  const spelled = (entry: string) => entry.split("|").flatMap((phrase) => (phrase.trim() === "<job>" ? jobs : alternatives(phrase)));
  for (const [claim, rows] of Object.entries(pack.frames) as [ClaimKind, readonly FrameRow[]][]) {
    const ids = new Set<string>();
    for (const row of rows) {
      const rule = `${pack.language}/${claim}/${row.id}`;
      if (ids.has(row.id)) throw new Error(`languages/${rule}: this id stands in two rows; give one of them another`);
      ids.add(row.id);
      const parts = (row.parts ?? []).map(spelled);
      const trigger: Trigger = { rule, claim, row: uniformRow(row), parts, unless: (row.unless ?? []).flatMap(alternatives) };
      for (const { words, form, particle } of inflect(row, pack, `languages/${rule}`)) {
        if (words.length === 0) throw new Error(`languages/${rule}: the head is empty; write the words that it matches`);
        addPhrase(trie, words, uniformSign({ type: "frame", trigger, form, particle: particle ?? null } as const));
      }
    }
  }
}

function addInflected(
  pack: Pack,
  trie: TrieNode<Sign>,
  rows: readonly Inflected[],
  sign: (row: Inflected, form: Form | null) => Sign,
): void {
  for (const row of rows)
    for (const { words, form } of inflect(row, pack, `languages/${pack.language}`)) addPhrase(trie, words, uniformSign(sign(row, form)));
}

function addPeople(pack: Pack, trie: TrieNode<Sign>): void {
  for (const row of pack.roles)
    addInflected(pack, trie, [row], () => ({
      type: "role",
      row: uniformRow(row),
      rule: `${pack.language}/role/${row.head.split("|")[0]?.replaceAll(" ", "-")}`,
    }));
  for (const { country, adjective, noun } of pack.nationalities) {
    if (adjective) addInflected(pack, trie, [adjective], () => ({ type: "nationality", country, noun: false }));
    if (noun) addInflected(pack, trie, [noun], () => ({ type: "nationality", country, noun: true }));
  }
  for (const row of pack.saying.verbs)
    addInflected(pack, trie, [row], (_, form) => ({ type: "says", form, parts: (row.parts ?? []).map(alternatives) }));
  for (const row of pack.saying.unnamed) addInflected(pack, trie, [row], () => ({ type: "unnamed", voice: row.voice }));
  for (const row of pack.certainty.hedges) addInflected(pack, trie, [row], () => ({ type: "hedge", certainty: row.certainty }));
}

function addTimes(pack: Pack, trie: TrieNode<Sign>, add: Add): void {
  const { times, numbers } = pack;
  times.months.forEach((names, index) => {
    for (const name of names) add(name, { type: "month", index });
  });
  times.weekdays.forEach((names, index) => {
    for (const name of names) add(name, { type: "weekday", index });
  });
  for (const row of times.relative) add(row.head, { type: "relative-time", from: row.from, to: row.to });
  for (const row of times.seasons) addInflected(pack, trie, [row], () => ({ type: "season", months: row.months }));
  for (const unit of ["day", "week", "month", "season", "year"] as const)
    for (const word of times.units[unit]) add(word, { type: "unit", unit });
  for (const [word, value] of Object.entries(numbers.words)) add(word, { type: "number", value });
  for (const [word, value] of Object.entries(numbers.multipliers)) add(word, { type: "multiplier", value });
  for (const [word, code] of Object.entries(numbers.currencies)) add(word, { type: "currency", code });
}

function grammarWords(pack: Pack): GrammarWords {
  const { grammar } = pack;
  const set = (words: readonly string[]) => new Set(words.map((word) => word.toLowerCase()));
  return {
    determiners: set(grammar.determiners),
    indefinite: set(grammar.indefinite),
    places: set(grammar.places),
    jobs: set(grammar.jobs),
    prepositions: set(grammar.prepositions),
    agents: set(grammar.agents),
    of: set(grammar.of),
    passive: set(grammar.passive),
    perfect: set(grammar.perfect),
    subordinators: set(grammar.subordinators),
    relatives: set(grammar.relatives),
    conjunctions: set(grammar.conjunctions),
    openers: set(grammar.openers),
    abbreviations: set(grammar.abbreviations.flatMap((a) => [a, a.split(".").at(-1) ?? a])),
  };
}

function vocabularyOf(trie: TrieNode<Sign>, functional: ReadonlySet<string>): Set<string> {
  const words = new Set<string>(functional);
  const walk = (node: TrieNode<Sign>) => {
    for (const [word, child] of node.children) {
      words.add(word);
      walk(child);
    }
  };
  walk(trie);
  return words;
}

/** Makes a pack ready to read with. Throws on a broken pack, naming file, row and remedy. */
export function compilePack(pack: Pack): Lexicon {
  const trie = createTrie<Sign>();
  const add: Add = (phrase, sign) => {
    const words = wordsOf(phrase.trim()).map((word) => word.low);
    if (words.length > 0) addPhrase(trie, words, uniformSign(sign));
  };
  addFrames(pack, trie);
  addPeople(pack, trie);
  addTimes(pack, trie, add);
  for (const [type, phrases] of plainTables(pack)) for (const phrase of phrases) add(phrase, { type } as Sign);
  const grammar = grammarWords(pack);
  const functional = new Set<string>(pack.functionWords);
  for (const set of Object.values(grammar) as ReadonlySet<string>[]) for (const word of set) functional.add(word);
  const foreign = new Set(pack.foreignWords);
  const voteOf = wordTable(({ low }) => (functional.has(low) ? "own" : foreign.has(low) ? "foreign" : "none"));
  const openings = openingsOf(trie, (word) => word.low);
  return { pack, openings, grammar, functional, voteOf, vocabulary: vocabularyOf(trie, functional) };
}
