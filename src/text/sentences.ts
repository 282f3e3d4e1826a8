import type { Token } from "./tokens.ts";

/** A sentence as a range of token indices, half-open. */
export interface SentenceRange {
  readonly from: number;
  readonly to: number;
}

const ENDS = new Set([".", "!", "?", "…"]);
const CLOSERS = new Set(['"', "”", "’", "'", "»", "«", ")", "“", "‘"]);
const OPENERS = new Set(['"', "“", "„", "«", "‘", "'", "”", "»", "(", "–", "—", "-"]);

function opensSentence(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (!token) return true;
  if (token.word.kind === "word") return token.word.cap || !token.glued;
  if (token.word.kind === "number") return true;
  const next = tokens[index + 1];
  return OPENERS.has(token.word.raw) && (next === undefined || next.word.cap || next.word.kind === "number");
}

/** A full stop after an initial, an abbreviation, or a number before a lower-case word ("21. februar") ends nothing; one after "Under-21s" does. */
function isInnerStop(tokens: readonly Token[], index: number, abbreviations: ReadonlySet<string>): boolean {
  const before = tokens[index - 1];
  const after = tokens[index + 1];
  if (!before || !after) return false;
  if (after.glued && after.word.kind !== "mark") return true;
  if (before.word.kind === "word" && before.word.raw.length === 1 && before.word.cap) return true;
  const plural = before.glued && tokens[index - 2]?.word.kind === "number";
  if (before.word.kind === "word" && abbreviations.has(before.word.low) && !plural) return true;
  return after.word.kind === "word" && !after.word.cap;
}

/** Behind a closed quotation a small letter goes on with the sentence around it: "»Hvorfor?« spurgte han." */
function isLower(token: Token | undefined): boolean {
  return token?.word.kind === "word" && !token.word.cap;
}

/**
 * Cuts a block of tokens into sentences. `abbreviations` are lower-case words whose full stop ends no sentence.
 * Closing quotation marks and brackets stay with the sentence that they close.
 */
export function splitSentences(tokens: readonly Token[], from: number, to: number, abbreviations: ReadonlySet<string>): SentenceRange[] {
  const ranges: SentenceRange[] = [];
  let start = from;
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (!token || !ENDS.has(token.word.raw)) continue;
    if (token.word.raw === "." && i + 1 < to && isInnerStop(tokens, i, abbreviations)) continue;
    let end = i + 1;
    while (end < to && tokens[end]?.glued && (CLOSERS.has(tokens[end]?.word.raw ?? "") || ENDS.has(tokens[end]?.word.raw ?? ""))) end++;
    if (end < to && (!opensSentence(tokens, end) || (end > i + 1 && isLower(tokens[end])))) continue;
    ranges.push({ from: start, to: end });
    start = end;
    i = end - 1;
  }
  if (start < to) ranges.push({ from: start, to });
  return ranges;
}
