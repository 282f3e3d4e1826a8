import type { Token } from "../text/index.ts";
import { type Cue, cueAt, type Draft, type Sentence } from "./draft.ts";
import type { Lexicon } from "./lexicon.ts";
import type { KnownName, NameIndex } from "./name-index.ts";

/** A stretch of tokens that names something: known to the registry, or only by its capitals. */
export interface NameSpan {
  readonly from: number;
  readonly to: number;
  readonly known: readonly KnownName[] | null;
  readonly genitive: boolean;
}

type View = Pick<Draft, "tokens" | "sentences" | "sentenceOf" | "cuesAt" | "lexicon" | "index">;

/** Small words inside names. Names of people keep them in every language they are written about in. */
const PARTICLES = new Set("van von der den de del della di da dos das do du la le lo el al ter ten te bin ibn ben st af zu".split(" "));
const MAX_NAME = 6;

/** Longest known name from a token on. A plain genitive ending is cut from its last word where the language has one. */
function knownAt(tokens: readonly Token[], at: number, index: NameIndex, genitives: boolean): NameSpan | null {
  let node = index.trie;
  let best: NameSpan | null = null;
  for (let to = at; to < tokens.length; to++) {
    const word = tokens[to]?.word;
    if (!word) break;
    if (genitives && word.plain.endsWith("s") && word.kind === "word") {
      const cut = node.children.get(word.plain.slice(0, -1));
      if (cut?.values) best = { from: at, to: to + 1, known: cut.values, genitive: true };
    }
    const next = node.children.get(word.plain);
    if (!next) break;
    node = next;
    if (node.values) best = { from: at, to: to + 1, known: node.values, genitive: false };
  }
  return best;
}

/** Keeps the meanings whose capitals agree with the text's. */
function agreeing(span: NameSpan | null, tokens: readonly Token[], index: NameIndex): NameSpan | null {
  if (!span?.known) return null;
  let cap = false;
  for (let i = span.from; i < span.to; i++) cap ||= tokens[i]?.word.cap ?? false;
  const particle = span.to - span.from === 1 && PARTICLES.has(tokens[span.from]?.word.low ?? "");
  const single = span.to - span.from === 1 ? tokens[span.from]?.word : undefined;
  const given = single !== undefined && index.givenNames.has(single.plain);
  const fits = (name: KnownName) => (!name.cap || cap) && (!name.shout || !single || single.shout) && !(given && name.kind === "outlet");
  const known = particle ? [] : span.known.filter(fits);
  if (known.length === 0) return null;
  return { ...span, known };
}

/** Words that the article also writes in lower case, so that a capital at the head of a sentence tells nothing. */
export function lowerCaseWords(tokens: readonly Token[]): ReadonlySet<string> {
  const seen = new Set<string>();
  for (const { word } of tokens) if (word.kind === "word" && !word.cap) seen.add(word.low);
  return seen;
}

const NOT_NAMES = new Set<Cue["sign"]["type"]>([
  "nationality",
  "month",
  "weekday",
  "role",
  "season",
  "unit",
  "number",
  "interim",
  "former",
  "women",
  "youth",
]);

/** Whether a capitalised token is an ordinary word: at the head of a sentence, in capitals like its neighbours, or a word of the pack. */
function isOrdinary(view: View, at: number, sentence: Sentence, seen: ReadonlySet<string>): boolean {
  const { lexicon, cuesAt, tokens } = view;
  const token = tokens[at];
  if (!token) return true;
  const { low } = token.word;
  const before = tokens[at - 1];
  const opens =
    at === sentence.from ||
    (before?.word.kind === "mark" && !before.glued) ||
    (before?.word.kind === "mark" && ["“", "„", "‘", '"', "–", "-", ":", "(", "«", "»", "—"].includes(before.word.raw));
  if ((cuesAt[at] ?? []).some((cue) => NOT_NAMES.has(cue.sign.type))) return true;
  if (sentence.titleCase) return lexicon.vocabulary.has(low) || seen.has(low);
  if (token.word.shout && token.word.raw.length > 4) return lexicon.vocabulary.has(low) || seen.has(low);
  return Boolean(opens) && (lexicon.vocabulary.has(low) || seen.has(low));
}

function isNamePart(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.word.kind === "word" && tokens[at]?.word.cap === true;
}

/** Steps over a particle, a hyphen or an initial's full stop inside a name; 0 where the name ends. */
function bridge(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.word.raw.length === 1 && isNamePart(tokens, at) && tokens[at + 1]?.word.raw === "." && isNamePart(tokens, at + 2))
    return 2;
  const token = tokens[at];
  if (!token) return 0;
  if (token.word.raw === "-" && token.glued && tokens[at + 1]?.glued && isNamePart(tokens, at + 1)) return 1;
  if (token.word.raw === "." && token.glued && (tokens[at - 1]?.word.raw.length ?? 9) === 1 && isNamePart(tokens, at + 1)) return 1;
  if (!PARTICLES.has(token.word.low) || token.word.cap) return 0;
  if (isNamePart(tokens, at + 1)) return 1;
  return PARTICLES.has(tokens[at + 1]?.word.low ?? "") && isNamePart(tokens, at + 2) ? 2 : 0;
}

interface Walk {
  readonly view: View;
  readonly seen: ReadonlySet<string>;
  readonly genitives: boolean;
  readonly known: (at: number) => NameSpan | null;
}

/** Whether a capitalised token is a word of the language that no name holds: a job, a weekday, a pronoun, a conjunction. */
function isWord(walk: Walk, at: number): boolean {
  const { tokens, lexicon, index, cuesAt } = walk.view;
  const word = tokens[at]?.word;
  if (!word || index.givenNames.has(word.plain)) return false;
  if (lexicon.functional.has(word.low) && !PARTICLES.has(word.low)) return true;
  return (cuesAt[at] ?? []).some(
    ({ sign }) => sign.type === "role" || sign.type === "weekday" || sign.type === "person-noun" || sign.type === "club-noun",
  );
}

/** A name of two words or more begins a new one; so does a single word, unless it is a first name's last name or a word that many clubs share. */
function endsName(walk: Walk, known: NameSpan, given: boolean): boolean {
  if (known.to - known.from >= 2) return true;
  const shared = walk.view.index.clubWords.has(walk.view.tokens[known.from]?.word.plain ?? "");
  return !given && !shared && (known.known ?? []).some((name) => name.how === "name");
}

const isClub = (span: NameSpan) => (span.known ?? []).some((name) => name.kind === "club" && name.how === "name");

/** Takes capitalised tokens as one name, until an ordinary word or a name known to the registry begins. */
function nameFrom(walk: Walk, at: number, sentence: Sentence): number {
  const { tokens, index } = walk.view;
  const given = index.givenNames.has(tokens[at]?.word.plain ?? "");
  let to = at + 1;
  while (to < sentence.to && to - at < MAX_NAME) {
    const step = bridge(tokens, to);
    const next = to + step;
    if (!isNamePart(tokens, next) || tokens[next]?.word.raw === "'s") break;
    if (sentence.titleCase && (!given || to - at >= 2 + step)) break;
    if (isWord(walk, next)) break;
    const known = walk.known(next);
    if (known && step === 0 && endsName(walk, known, given)) break;
    if (known && step > 0 && to - at >= 2 && tokens[to]?.word.kind === "word" && isClub(known)) break;
    to = next + 1;
  }
  return to;
}

/** Whether a known one-word name is only the first or last name of a person here ("Chris Burnley", "Paris Hilton"). */
function isPartOfPerson(walk: Walk, span: NameSpan): boolean {
  const { tokens, index } = walk.view;
  if (span.to - span.from > 1) return false;
  if (!index.givenNames.has(tokens[span.from]?.word.plain ?? "")) return false;
  if (!isNamePart(tokens, span.to) || tokens[span.to]?.glued) return false;
  const next = walk.known(span.to);
  return !next && !cueAt(walk.view, span.to, "role");
}

/** All names of the text in order, none overlapping: first what the registry knows, else runs of capitals. */
export function findNameSpans(view: View): NameSpan[] {
  const { tokens, sentences, index, lexicon } = view;
  const genitives = lexicon.pack.grammar.genitive.includes("s");
  const known = (at: number) => agreeing(knownAt(tokens, at, index, genitives), tokens, index);
  const walk: Walk = { view, seen: lowerCaseWords(tokens), genitives, known };
  const spans: NameSpan[] = [];
  for (const sentence of sentences)
    for (let at = sentence.from; at < sentence.to; ) {
      const span = nameAt(walk, at, sentence, lexicon);
      if (span) spans.push(span);
      at = span ? span.to : at + 1;
    }
  return spans;
}

function nameAt(walk: Walk, at: number, sentence: Sentence, lexicon: Lexicon): NameSpan | null {
  const { tokens, index } = walk.view;
  const token = tokens[at];
  if (token?.word.kind !== "word" && token?.word.kind !== "number") return null;
  const known = walk.known(at);
  const ordinary = token.word.cap && isOrdinary(walk.view, at, sentence, walk.seen);
  if (
    known &&
    !(known.to - at === 1 && ordinary && !index.givenNames.has(token.word.plain) && !isRareWord(walk, at, lexicon)) &&
    !isPartOfPerson(walk, known)
  )
    return known;
  if (!token.word.cap) return null;
  const given = index.givenNames.has(token.word.plain) && isNamePart(tokens, at + 1) && !walk.known(at + 1);
  if (ordinary && !given) return null;
  if (sentence.titleCase && !given && !known) return null;
  return { from: at, to: nameFrom(walk, at, sentence), known: null, genitive: false };
}

/** A known name that merely opens a sentence counts unless the pack or the article knows the word otherwise. */
function isRareWord(walk: Walk, at: number, lexicon: Lexicon): boolean {
  const low = walk.view.tokens[at]?.word.low ?? "";
  return !lexicon.vocabulary.has(low) && !walk.seen.has(low);
}
