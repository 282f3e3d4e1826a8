import type { Span } from "../model/index.ts";
import { skipSpace, tokenEnd } from "./characters.ts";
import { fold, lower } from "./fold.ts";

export type TokenKind = "word" | "number" | "mark";

/** What a word is whatever its place: shared by all tokens of one spelling. */
export interface Word {
  readonly raw: string;
  /** Lower case, accents kept: what cues are matched by. */
  readonly low: string;
  /** Lower-case ASCII: what names are matched by. */
  readonly plain: string;
  readonly kind: TokenKind;
  /** Begins with a capital letter. */
  readonly cap: boolean;
  /** All capitals, two letters or more. */
  readonly shout: boolean;
  /** Ends in an `'s` that is a token of its own. */
  readonly possessive: boolean;
  /** What tables hold for it, see `wordTable`. */
  readonly memo: unknown[];
}

/** A word, number or mark in its place; offsets are UTF-16 code units. */
export interface Token extends Span {
  readonly word: Word;
  /** Follows the token before without white space. */
  readonly glued: boolean;
}

const POSSESSIVE = /['’]s$/i;
const CACHE_LIMIT = 200_000;
const cache = new Map<string, Word>();

function describe(raw: string): Word {
  const low = lower(raw);
  const first = raw.codePointAt(0) ?? 0;
  const letter = /^\p{L}/u.test(raw);
  const kind = letter ? "word" : /^\p{N}/u.test(raw) ? "number" : "mark";
  const cap = letter && String.fromCodePoint(first) !== String.fromCodePoint(first).toLowerCase();
  const shout = cap && raw.length > 1 && raw === raw.toUpperCase();
  const possessive = letter && raw.length > 2 && POSSESSIVE.test(raw);
  return { raw, low, plain: fold(raw), kind, cap, shout, possessive, memo: [] };
}

/** The word of a spelling. Cached, because a language uses few spellings often. */
export function wordOf(raw: string): Word {
  const known = cache.get(raw);
  if (known) return known;
  if (cache.size >= CACHE_LIMIT) cache.clear();
  if (raw.length > LONGEST_CACHED) return describe(raw);
  const word = describe(ownCopy(raw));
  cache.set(word.raw, word);
  return word;
}

const LONGEST_CACHED = 40;
/** V8 makes a part of a string that is at least so long a mere view of the whole. */
const SLICED = 13;

/** A word that does not hold on to the article it was cut from: the cache would keep every article in which a long word came first. */
function ownCopy(raw: string): string {
  return raw.length < SLICED ? raw : Buffer.from(raw, "utf16le").toString("utf16le");
}

let tables = 0;

/** A table over all words, filled as they come: what `make` makes of a word (never undefined) is made once and found without a search. */
export function wordTable<T>(make: (word: Word) => T): (word: Word) => T {
  const table = tables++;
  return (word) => {
    const known = word.memo[table];
    if (known !== undefined) return known as T;
    const made = make(word);
    word.memo[table] = made;
    return made;
  };
}

/** Words by the last bits of a sum of their characters, so that most words of a text are found without cutting a string out of it. */
const SLOTS = 1 << 15;
const slots: (Word | undefined)[] = Array.from({ length: SLOTS }, () => undefined);

function wordIn(text: string, start: number, end: number): Word {
  let sum = end - start;
  for (let at = start; at < end; at++) sum = (sum * 31 + text.charCodeAt(at)) | 0;
  const slot = (sum ^ (sum >>> 15)) & (SLOTS - 1);
  const there = slots[slot];
  if (there && there.raw.length === end - start && text.startsWith(there.raw, start)) return there;
  const word = wordOf(text.slice(start, end));
  if (end - start <= LONGEST_CACHED) slots[slot] = word;
  return word;
}

/**
 * The tokens of a stretch of a text: words (apostrophes inside kept, a final `'s` cut off as a token of its own), numbers with their
 * decimal and thousands marks, and every other visible character alone. A hyphen is always a token.
 */
export function tokenize(text: string, span: Span): Token[] {
  const tokens: Token[] = [];
  let end = span.start;
  for (let start = skipSpace(text, end); start < span.end; start = skipSpace(text, end)) {
    const glued = start === end && tokens.length > 0;
    end = tokenEnd(text, start);
    const word = wordIn(text, start, end);
    if (word.possessive) {
      tokens.push({ start, end: end - 2, word: wordIn(text, start, end - 2), glued });
      tokens.push({ start: end - 2, end, word: wordIn(text, end - 2, end), glued: true });
    } else tokens.push({ start, end, word, glued });
  }
  return tokens;
}

/** The tokens of a text that begin in a stretch of it. */
export function tokensIn(tokens: readonly Token[], span: Span): readonly Token[] {
  const from = firstFrom(tokens, span.start);
  return tokens.slice(from, firstFrom(tokens, span.end));
}

/** Number of the first token that begins at a character or behind it. */
function firstFrom(tokens: readonly Token[], at: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? at) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The words of a phrase as the tokenizer cuts them. */
export function wordsOf(phrase: string): readonly Word[] {
  return tokenize(phrase, { start: 0, end: phrase.length }).map((token) => token.word);
}
