/** What a character is to the tokenizer, one bit each; a character outside the basic plane takes two code units. */
const KIND = { letter: 1, mark: 2, number: 4, space: 8, other: 16, wide: 32 } as const;
const INSIDE = KIND.letter | KIND.mark | KIND.number;
const APOSTROPHES = "'’";
const STOPS = ".,";
/** So many figures stand between two marks of thousands. */
const GROUP = 3;

/** The kinds of the code units met so far; 0 for the others. */
const kinds = new Uint8Array(1 << 16);

function kindOf(character: string): number {
  if (/^\p{L}/u.test(character)) return KIND.letter;
  if (/^\p{M}/u.test(character)) return KIND.mark;
  if (/^\p{N}/u.test(character)) return KIND.number;
  return /^\s/u.test(character) ? KIND.space : KIND.other;
}

/** The kind of the character at a place, 0 behind the end. */
function kindAt(text: string, at: number): number {
  return at < text.length ? kinds[text.charCodeAt(at)] || newKindAt(text, at) : 0;
}

function newKindAt(text: string, at: number): number {
  const code = text.codePointAt(at) ?? 0;
  const kind = kindOf(String.fromCodePoint(code));
  if (code > 0xffff) return kind | KIND.wide;
  // A lone half of a wide character is left out: the next text may have it whole.
  if (code < 0xd800 || code > 0xdfff) kinds[code] = kind;
  return kind;
}

const widthOf = (kind: number) => (kind & KIND.wide ? 2 : 1);

/** Where a run of characters of some kinds ends that begins at a place. */
function runEnd(text: string, from: number, wanted: number): number {
  let at = from;
  for (let kind = kindAt(text, at); kind & wanted; kind = kindAt(text, at)) at += widthOf(kind);
  return at;
}

function wordEnd(text: string, start: number): number {
  let end = runEnd(text, start, INSIDE);
  while (end < text.length && APOSTROPHES.includes(text.charAt(end))) {
    const next = runEnd(text, end + 1, KIND.letter);
    if (next === end + 1) break;
    end = next;
  }
  return end;
}

const isStop = (text: string, at: number) => at < text.length && STOPS.includes(text.charAt(at));

/** Where a mark of thousands and its three figures end that begin at a place; the place itself where none do. */
function groupEnd(text: string, from: number): number {
  if (!isStop(text, from)) return from;
  let end = from + 1;
  for (let count = 0; count < GROUP; count++) {
    const kind = kindAt(text, end);
    if (!(kind & KIND.number)) return from;
    end += widthOf(kind);
  }
  return end;
}

function numberEnd(text: string, start: number): number {
  let end = runEnd(text, start, KIND.number);
  for (let next = groupEnd(text, end); next > end; next = groupEnd(text, end)) end = next;
  const decimals = isStop(text, end) ? runEnd(text, end + 1, KIND.number) : end;
  return decimals > end + 1 ? decimals : end;
}

/** The first visible character from a place on. */
export function skipSpace(text: string, from: number): number {
  return runEnd(text, from, KIND.space);
}

/**
 * Where the token ends that begins at a visible character: a word with the apostrophes inside it, a number with its marks for decimals and
 * thousands, or one character alone.
 */
export function tokenEnd(text: string, start: number): number {
  const kind = kindAt(text, start);
  if (kind & KIND.letter) return wordEnd(text, start);
  if (kind & KIND.number) return numberEnd(text, start);
  return start + widthOf(kind);
}
