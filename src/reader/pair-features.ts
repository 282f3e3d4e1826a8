/**
 * What speaks for and against a claim of a pair. Every feature has a zone ("words behind the club") and a key (the word); zones whose keys are
 * words of a language carry its name, all others are shared by the languages. The features fall into parts that depend on one mention, one
 * clause or one sentence alone, so that a sum is worked out once for all pairs that share the part.
 */
import type { Clause, Governed, Sentence } from "./draft.ts";
import { featureName } from "./feature-names.ts";
import type { Ground } from "./ground.ts";
import type { Sign } from "./lexicon.ts";
import { mapMentions, mentionsFrom } from "./mentions.ts";
import { type PairWord, sensesFor } from "./pair-words.ts";
import type { Pair } from "./pairs.ts";

export type Emit = (zone: string, key: string) => void;
export type Part = "person" | "club";

/** What the parts look at. */
export interface View {
  readonly ground: Ground;
  readonly words: readonly (PairWord | null)[];
  readonly language: string;
  /** The sentences that mean a figure, in order. */
  readonly seen: ReadonlyMap<number, readonly number[]>;
  /** The senses, triggers and flags of the clauses looked at so far. */
  readonly clauseKeys: Map<Clause, readonly string[]>;
}

const WINDOW = 3;
const BETWEEN = 12;
const SHORT = 4;
const GAPS: readonly (readonly [number, string])[] = [
  [1, "1"],
  [3, "3"],
  [6, "6"],
  [12, "12"],
  [20, "20"],
  [Infinity, "far"],
];
const FLAGS: readonly Sign["type"][] = [
  "hedge",
  "negation",
  "former",
  "incoming",
  "interim",
  "conditional",
  "future",
  "season",
  "month",
  "unit",
];
const FREE: ReadonlySet<string> = new Set(["bare", "genitive", "compound"]);

/** Names of small numbers, ready made: a string put together anew is slow to look up. */
const UP_TO_3 = ["0", "1", "2", "3"] as const;
const RANKS = ["rank0", "rank1", "rank2", "rank3"] as const;
const BACK = ["back0", "back1", "back2", "back3"] as const;
const upTo = (n: number, names: readonly [string, string, string, string]) => names[Math.min(n, 3) as 0 | 1 | 2 | 3];

/** Passes each key of each zone on once. */
function onceEach(emit: Emit): Emit {
  const seen = new Map<string, Set<string>>();
  return (zone, key) => {
    let keys = seen.get(zone);
    if (!keys) {
      keys = new Set();
      seen.set(zone, keys);
    }
    if (keys.has(key)) return;
    keys.add(key);
    emit(zone, key);
  };
}

function emitWord(view: View, zone: string, word: PairWord, emit: Emit): void {
  emit(featureName(zone, view.language), word.low);
  for (const sense of word.senses) emit(zone, sense);
}

function windowFeatures(view: View, part: Part, { from, to }: { from: number; to: number }, sentence: Sentence, emit: Emit): void {
  const zones = part === "person" ? (["p<", "p<1", "p>", "p>1"] as const) : (["c<", "c<1", "c>", "c>1"] as const);
  for (let i = 1; i <= WINDOW; i++) {
    const before = from - i >= sentence.from ? view.words[from - i] : null;
    const after = to + i - 1 < sentence.to ? view.words[to + i - 1] : null;
    if (before) emitWord(view, zones[0], before, emit);
    if (after) emitWord(view, zones[2], after, emit);
    if (i > 1) continue;
    emit(featureName(zones[1], view.language), before?.low ?? "^");
    emit(featureName(zones[3], view.language), after?.low ?? "$");
  }
}

/** How a mention stands: what governs it, and the words around it. */
export function mentionPart(view: View, part: Part, { mention, by }: Governed, sentence: Sentence, emit: Emit): void {
  const { ground } = view;
  const zone = part;
  emit(zone, mention.by);
  emit(zone, FREE.has(by) ? by : "governed");
  if (!FREE.has(by)) emit(featureName(zone, view.language), by);
  if (ground.speaking.has(mention.from)) emit(zone, "speaking");
  windowFeatures(view, part, mention, sentence, emit);
  const phrase = ground.phraseAt.get(mention.from);
  if (phrase) emit(zone, phrase.former ? "phrase-former" : phrase.incoming ? "phrase-incoming" : phrase.as ? "phrase-as" : "phrase-now");
}

/** How many sentences ago a figure was meant last, up to three; none where it never was. */
function sentencesSince({ seen }: View, figure: number, sentence: number): string {
  const last = (seen.get(figure) ?? []).findLast((s) => s < sentence);
  return last === undefined ? "back-none" : upTo(sentence - last, BACK);
}

/** How prominent a figure is where the sentence stands. */
export function figurePart(view: View, part: Part, figure: number, sentence: number, how: string, emit: Emit): void {
  const { draft, rank, titled, firstNamed, latest, roles } = view.ground;
  const zone = featureName(part, how);
  const both = (key: string) => {
    emit(zone, key);
    emit(part, key);
  };
  both("");
  both(sentencesSince(view, figure, sentence));
  both(upTo(rank.get(figure) ?? 9, RANKS));
  if (firstNamed.has(figure)) both("first-named");
  if (titled.has(figure)) both("titled");
  if ((part === "person" ? draft.scene.topics : draft.scene.benches)[sentence] === figure) both("topic");
  if (latest[sentence]?.includes(figure)) both("latest");
  if (part === "club") {
    const club = draft.figures[figure];
    if (club?.national) both("national");
    if (club && !club.known) both("unregistered");
    return;
  }
  for (const role of roles.get(figure) ?? []) emit("role", role);
}

/** What the words of a sentence tell. */
export function sentencePart(view: View, sentence: Sentence, index: number, emit: Emit): void {
  const { draft, governed } = view.ground;
  const once = onceEach(emit);
  const own = featureName("sentence", view.language);
  for (let at = sentence.from; at < sentence.to; at++) {
    const word = view.words[at];
    if (!word) continue;
    once(own, word.stem);
    for (const sense of word.senses) once("sentence", sense);
    for (const head of word.heads) once("sentence-head", head);
  }
  emit("sentence", `section-${sentence.section}`);
  if (draft.tokens[sentence.to - 1]?.word.raw === "?") emit("sentence", "question");
  const kinds = { person: new Set<number>(), club: new Set<number>() };
  for (const { mention } of governed[index] ?? []) {
    const kind = draft.figures[mention.figure]?.kind;
    if (kind === "person" || kind === "club") kinds[kind].add(mention.figure);
  }
  const [people, clubs] = [upTo(kinds.person.size, UP_TO_3), upTo(kinds.club.size, UP_TO_3)];
  emit("people", people);
  emit("clubs", clubs);
  emit("people-clubs", `${people}-${clubs}`);
}

/** Each key of a clause once: its senses, triggers and flags. Its words themselves tell nothing of articles that have not been seen. */
export function clausePart(view: View, clause: Clause, emit: Emit): void {
  const { cuesAt } = view.ground.draft;
  const once = onceEach(emit);
  for (let at = clause.from; at < clause.to; at++) {
    const word = view.words[at];
    if (!word) continue;
    if (word.low === "#year") once("has", "year");
    for (const sense of word.senses) once("sense", sense);
    for (const head of word.heads) once("head", head);
    for (const { sign } of cuesAt[at] ?? []) if (FLAGS.includes(sign.type)) once("has", sign.type);
  }
}

/** What the words of a clause tell, seen from how a mention is governed in it. */
export function governedPart(view: View, part: Part, governed: Governed | null, clause: Clause, emit: Emit): void {
  const by = governed?.by ?? "carried";
  const hows = governed === null || FREE.has(by) ? [by] : sensesFor(view.ground.draft)(by);
  for (const how of hows) {
    const zone = featureName(part, how);
    for (const key of keysOf(view, clause)) emit(zone, key);
  }
}

/** What a clause has besides its words; listed once for all mentions that are governed in it. */
function keysOf(view: View, clause: Clause): readonly string[] {
  const known = view.clauseKeys.get(clause);
  if (known) return known;
  const keys: string[] = [];
  clausePart(view, clause, (_, key) => keys.push(key));
  view.clauseKeys.set(clause, keys);
  return keys;
}

/** What stands between the two. */
export function betweenPart(view: View, { named, housed, person, club }: Pair, emit: Emit): void {
  if (!named || !housed) return;
  const { draft } = view.ground;
  const order = named.mention.from < housed.mention.from ? "pc" : "cp";
  const [from, to] = order === "pc" ? [named.mention.to, housed.mention.from] : [housed.mention.to, named.mention.from];
  const gap = GAPS.find(([most]) => to - from <= most)?.[1] ?? "far";
  emit("order", order);
  emit("gap", gap);
  emit(featureName("gap", order), gap);
  if (draft.clauseOf[named.mention.from] === draft.clauseOf[housed.mention.from]) emit("order", "one-clause");
  if (to - from <= BETWEEN)
    for (let at = from; at < to; at++) {
      const word = view.words[at];
      if (!word) continue;
      emitWord(view, order, word, emit);
      for (const head of word.heads) emit(featureName(order, "head"), head);
    }
  if (to - from <= SHORT) emit(featureName(featureName(order, "all"), view.language), wordsBetween(view, from, to));
  const rivals = mentionsFrom(mapMentions(draft.mentions), from, to).map((m) => m.figure);
  const other = (kind: Part, own: number) => rivals.some((figure) => figure !== own && draft.figures[figure]?.kind === kind);
  const [people, clubs] = [other("person", person), other("club", club)];
  emit(order, people ? (clubs ? "#both" : "#person-between") : clubs ? "#club-between" : "#alone");
}

function wordsBetween(view: View, from: number, to: number): string {
  let joined = "";
  for (let at = from; at < to; at++) joined += ` ${view.words[at]?.low ?? ""}`;
  return joined;
}
