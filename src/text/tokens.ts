import type { Span } from "../model/index.ts";
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
}

/** A word, number or mark in its place; offsets are UTF-16 code units. */
export interface Token extends Span {
  readonly word: Word;
  /** Follows the token before without white space. */
  readonly glued: boolean;
}

const TOKEN = /\p{L}[\p{L}\p{M}\p{N}]*(?:['’]\p{L}+)*|\p{N}+(?:[.,]\p{N}{3})*(?:[.,]\p{N}+)?|\S/gu;
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
  return { raw, low, plain: fold(raw), kind, cap, shout };
}

/** The word of a spelling. Cached, because a language uses few spellings often. */
export function wordOf(raw: string): Word {
  const known = cache.get(raw);
  if (known) return known;
  if (cache.size >= CACHE_LIMIT) cache.clear();
  const word = describe(raw);
  if (raw.length <= 40) cache.set(raw, word);
  return word;
}

/**
 * The tokens of a stretch of a text: words (apostrophes inside kept, a final `'s` cut off as a token of its own), numbers with their
 * decimal and thousands marks, and every other visible character alone. A hyphen is always a token.
 */
export function tokenize(text: string, span: Span): Token[] {
  const tokens: Token[] = [];
  TOKEN.lastIndex = span.start;
  let end = span.start;
  for (let match = TOKEN.exec(text); match && match.index < span.end; match = TOKEN.exec(text)) {
    const start = match.index;
    const raw = match[0];
    const glued = start === end && tokens.length > 0;
    end = start + raw.length;
    if (raw.length > 2 && POSSESSIVE.test(raw)) {
      tokens.push({ start, end: end - 2, word: wordOf(raw.slice(0, -2)), glued });
      tokens.push({ start: end - 2, end, word: wordOf(raw.slice(-2)), glued: true });
    } else tokens.push({ start, end, word: wordOf(raw), glued });
  }
  return tokens;
}

/** The words of a phrase as the tokenizer cuts them. */
export function wordsOf(phrase: string): readonly Word[] {
  return tokenize(phrase, { start: 0, end: phrase.length }).map((token) => token.word);
}
