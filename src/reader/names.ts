import type { Token } from "../text/index.ts";
import { type Cue, cueAt, type Draft, type Sentence } from "./draft.ts";
import { isNamePart, type KnownSpan, knownNameAt, PARTICLES } from "./known-spans.ts";
import { isMarked, type KnownName } from "./name-index.ts";

/** A stretch of tokens that names something: known to the registry, or only by its capitals. */
export interface NameSpan {
  readonly from: number;
  readonly to: number;
  readonly known: readonly KnownName[] | null;
  readonly genitive: boolean;
  /** Its capital tells nothing: it opens a sentence, or stands in a headline in capitals. */
  readonly opens: boolean;
}

type View = Pick<Draft, "tokens" | "sentences" | "sentenceOf" | "cuesAt" | "lexicon" | "index">;

const MAX_NAME = 6;
/** Longest halves of a name whose second half has no capital ("Tae-yong"). */
const SYLLABLE = 6;

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
const OPENERS = new Set(["“", "„", "‘", "'", '"', "–", "-", ":", "(", "«", "»", "—", "•"]);

interface Walk {
  readonly view: View;
  /** Words that the article also writes in lower case. */
  readonly seen: ReadonlySet<string>;
  readonly known: (at: number) => KnownSpan | null;
}

/** Whether a token's capital tells nothing, because a sentence, a quotation or an item of a list begins with it. */
function opensAt(tokens: readonly Token[], at: number, sentence: Sentence): boolean {
  const before = tokens[at - 1];
  return at === sentence.from || (before?.word.kind === "mark" && (!before.glued || OPENERS.has(before.word.raw)));
}

/** Whether a capitalised token is an ordinary word: at the head of a sentence, in capitals like its neighbours, or a word of the pack. */
function isOrdinary(walk: Walk, at: number, sentence: Sentence): boolean {
  const { lexicon, cuesAt, tokens } = walk.view;
  const word = tokens[at]?.word;
  if (!word || (cuesAt[at] ?? []).some((cue) => NOT_NAMES.has(cue.sign.type))) return true;
  const unsure = sentence.titleCase || (word.shout && word.raw.length > 4) || opensAt(tokens, at, sentence);
  return unsure && (lexicon.vocabulary.has(word.low) || walk.seen.has(word.low));
}

/** Whether a hyphen joins two short syllables of a name, the second without a capital ("Sang-sik"). */
function isSyllable(walk: Walk, hyphen: number, words: number): boolean {
  const { tokens, lexicon, index } = walk.view;
  const [before, after] = [tokens[hyphen - 1]?.word, tokens[hyphen + 1]];
  if (tokens[hyphen]?.word.raw !== "-" || !tokens[hyphen]?.glued || !after?.glued || after.word.kind !== "word" || !before) return false;
  if (index.givenNames.has(`${before.plain}-${after.word.plain}`)) return true;
  if (before.raw.length > SYLLABLE || after.word.raw.length > SYLLABLE || lexicon.vocabulary.has(after.word.low)) return false;
  return words > 1;
}

/** The Dutch article cut short between a particle and a name: "Van 't Prøve". */
function isShortArticle(tokens: readonly Token[], at: number): boolean {
  const mark = tokens[at]?.word.raw;
  return (mark === "'" || mark === "’" || mark === "‘") && tokens[at + 1]?.glued === true && tokens[at + 1]?.word.low === "t";
}

/** Steps over a particle, a hyphen or an initial's full stop inside a name; 0 where the name ends. */
function bridge(tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  if (!token) return 0;
  if (token.word.raw.length === 1 && isNamePart(tokens, at) && tokens[at + 1]?.word.raw === "." && isNamePart(tokens, at + 2)) return 2;
  if (token.word.raw === "-" && token.glued && tokens[at + 1]?.glued && isNamePart(tokens, at + 1)) return 1;
  if (token.word.raw === "." && token.glued && (tokens[at - 1]?.word.raw.length ?? 9) === 1 && isNamePart(tokens, at + 1)) return 1;
  if (!PARTICLES.has(token.word.low) || token.word.cap) return 0;
  if (isNamePart(tokens, at + 1)) return 1;
  if (isShortArticle(tokens, at + 1) && isNamePart(tokens, at + 3)) return 3;
  return PARTICLES.has(tokens[at + 1]?.word.low ?? "") && isNamePart(tokens, at + 2) ? 2 : 0;
}

/** Whether a capitalised token is a word of the language that no name holds: a job, a weekday, a pronoun, a conjunction. */
function isWord(walk: Walk, at: number): boolean {
  const { tokens, lexicon, index, cuesAt } = walk.view;
  const word = tokens[at]?.word;
  if (!word || index.givenNames.has(word.plain)) return false;
  if (lexicon.functional.has(word.low) && !PARTICLES.has(word.low)) return true;
  return (cuesAt[at] ?? []).some(
    ({ sign }) =>
      sign.type === "role" ||
      sign.type === "weekday" ||
      sign.type === "person-noun" ||
      sign.type === "club-noun" ||
      sign.type === "team-noun",
  );
}

const isOutlet = (span: KnownSpan) => span.known.every((name) => name.kind === "outlet");
const isClub = (span: KnownSpan) => span.known.some((name) => name.kind === "club" && name.how === "name");

/**
 * A known name of two words or more begins a new one; so does a single word, unless it is a first name's last name, or a word that many
 * clubs or papers share.
 */
function endsName(walk: Walk, known: KnownSpan, given: boolean, words: number): boolean {
  const { index, tokens } = walk.view;
  const plain = tokens[known.from]?.word.plain ?? "";
  if (known.to - known.from >= 2) return given || words > 1 || !isOutlet(known) || !index.outletWords.whole.has(plain);
  if (given) return words > 1 && !index.givenNames.has(tokens[known.from - 1]?.word.plain ?? "");
  if (index.clubWords.has(plain) || (isOutlet(known) && index.outletWords.whole.has(plain))) return false;
  return known.known.some((name) => name.how === "name");
}

/** Two figures behind an apostrophe end the name of a club: "Dirkshorn '31". */
function yearEnd(tokens: readonly Token[], at: number): number {
  const mark = tokens[at]?.word.raw;
  const year = tokens[at + 1];
  return (mark === "'" || mark === "’") && year?.glued && /^\d\d$/.test(year.word.raw) ? at + 2 : at;
}

/** Takes capitalised tokens as one name, until an ordinary word or a name known to the registry begins. */
function nameFrom(walk: Walk, at: number, sentence: Sentence): number {
  const { tokens, index } = walk.view;
  const given = index.givenNames.has(tokens[at]?.word.plain ?? "");
  let to = at + 1;
  let words = 1;
  while (to < sentence.to && to - at < MAX_NAME) {
    if (isSyllable(walk, to, words)) {
      to += 2;
      continue;
    }
    const step = bridge(tokens, to);
    const next = to + step;
    const hyphen = step === 1 && tokens[to]?.word.raw === "-";
    if (!isNamePart(tokens, next) || tokens[next]?.word.raw === "'s") break;
    if (sentence.titleCase && (!given || words >= 2) && !hyphen) break;
    if (isWord(walk, next)) break;
    const known = walk.known(next);
    if (known && step === 0 && endsName(walk, known, given, words)) break;
    if (known && step > 0 && to - at >= 2 && tokens[to]?.word.kind === "word" && isClub(known)) break;
    if (!hyphen) words++;
    to = next + 1;
  }
  return yearEnd(tokens, to);
}

/** Whether a known one-word name is only the first name of a person, or the first half of a hyphened name ("Nelson Da Costa", "Deurne-Oost"). */
function isPartOfName(walk: Walk, span: KnownSpan): boolean {
  const { tokens, index } = walk.view;
  if (span.to - span.from > 1) return false;
  const step = bridge(tokens, span.to);
  const next = span.to + step;
  if (!isNamePart(tokens, next) || isWord(walk, next)) return false;
  const known = walk.known(next);
  const given = index.givenNames.has(tokens[span.from]?.word.plain ?? "");
  if (step === 1 && tokens[span.to]?.word.raw === "-")
    return !known && !cueAt(walk.view, next, "role") && !index.givenNames.has(tokens[next]?.word.plain ?? "");
  if (!given || tokens[next]?.glued || cueAt(walk.view, next, "role")) return false;
  return !known || (step > 0 && !isClub(known));
}

/** A club's own name may be followed by what many clubs are called: "Football Club", "F.C.". Returns where the whole ends. */
function clubTail(walk: Walk, span: KnownSpan): number {
  const { tokens, index } = walk.view;
  const shared = (at: number) => isNamePart(tokens, at) && index.clubWords.has(tokens[at]?.word.plain ?? "");
  const free = isNamePart(tokens, span.to) && !walk.known(span.to) && !index.givenNames.has(tokens[span.to]?.word.plain ?? "");
  if (!isClub(span) || !free) return span.to;
  if (shared(span.to + 1)) return span.to + 2;
  return shared(span.to) && tokens[span.to]?.word.shout ? span.to + 1 : span.to;
}

/** A paper's name has at most so many words behind the town that it begins with. */
const PAPER_WORDS = 3;

/** Where the name of a paper ends that begins with a known town or club ("Norwich Evening Courier"); 0 where none does. */
function paperEnd(walk: Walk, span: KnownSpan, sentence: Sentence): number {
  const { tokens, index } = walk.view;
  if (sentence.titleCase || span.genitive || isOutlet(span)) return 0;
  let end = 0;
  for (let at = span.to; at < span.to + PAPER_WORDS && at < sentence.to && isNamePart(tokens, at); at++) {
    const known = walk.known(at);
    const marked = isMarked(["", tokens[at]?.word.plain ?? ""], index.outletWords);
    if (tokens[at]?.glued || cueAt(walk.view, at, "weekday") || cueAt(walk.view, at, "role")) break;
    if (known && !isOutlet(known) && !(marked && end === at)) break;
    if (marked) end = at + 1;
  }
  return end;
}

/** Whether a known name that begins with an article is only the head of a longer one: "The National" of "The National League". */
function isBeaten(walk: Walk, span: KnownSpan): boolean {
  if (span.to - span.from !== 2 || !walk.view.lexicon.grammar.determiners.has(walk.view.tokens[span.from]?.word.low ?? "")) return false;
  return (walk.known(span.from + 1)?.to ?? 0) > span.to;
}

/** A known name that merely opens a sentence counts unless the pack or the article knows the word otherwise. */
function isRareWord(walk: Walk, at: number): boolean {
  const low = walk.view.tokens[at]?.word.low ?? "";
  return !walk.view.lexicon.vocabulary.has(low) && !walk.seen.has(low);
}

/** A club's letters are sometimes small ("vv Zwaagdam"). */
function isClubLetters(walk: Walk, at: number): boolean {
  const { tokens, index, lexicon } = walk.view;
  const word = tokens[at]?.word;
  if (!word || word.cap || word.raw.length > 5 || !/^[bcdfghjklmnpqrstvwxz]{2,5}$/.test(word.raw) || lexicon.vocabulary.has(word.low))
    return false;
  return index.clubWords.has(word.plain) && isNamePart(tokens, at + 1) && !walk.known(at + 1);
}

function nameAt(walk: Walk, at: number, sentence: Sentence): NameSpan | null {
  const { tokens, index } = walk.view;
  const token = tokens[at];
  if (token?.word.kind !== "word" && token?.word.kind !== "number") return null;
  const opens = sentence.titleCase || opensAt(tokens, at, sentence);
  const known = walk.known(at);
  const ordinary = token.word.cap && isOrdinary(walk, at, sentence);
  const doubtful = known && known.to - at === 1 && ordinary && !index.givenNames.has(token.word.plain) && !isRareWord(walk, at);
  const paper = known && !doubtful ? paperEnd(walk, known, sentence) : 0;
  if (paper > 0) return { from: at, to: paper, known: null, genitive: false, opens: false };
  if (known && !doubtful && !isPartOfName(walk, known) && !isBeaten(walk, known)) return { ...known, to: clubTail(walk, known), opens };
  if (isClubLetters(walk, at)) return { from: at, to: nameFrom(walk, at + 1, sentence), known: null, genitive: false, opens };
  if (!token.word.cap) return null;
  const next = at + 1 + bridge(tokens, at + 1);
  const given = index.givenNames.has(token.word.plain) && isNamePart(tokens, next) && !walk.known(next);
  if (ordinary && !given) return null;
  return { from: at, to: nameFrom(walk, at, sentence), known: null, genitive: false, opens };
}

/** All names of the text in order, none overlapping: first what the registry knows, else runs of capitals. */
export function findNameSpans(view: View): NameSpan[] {
  const { tokens, sentences, index, lexicon } = view;
  const genitives = lexicon.pack.grammar.genitive.includes("s");
  const met: (KnownSpan | null | undefined)[] = tokens.map(() => undefined);
  const known = (at: number) => {
    const before = met[at];
    if (before !== undefined) return before;
    const span = knownNameAt(tokens, at, index, genitives);
    met[at] = span;
    return span;
  };
  const walk: Walk = { view, seen: lowerCaseWords(tokens), known };
  const spans: NameSpan[] = [];
  for (const sentence of sentences)
    for (let at = sentence.from; at < sentence.to; ) {
      const span = nameAt(walk, at, sentence);
      if (span) spans.push(span);
      at = span ? span.to : at + 1;
    }
  return spans;
}
