/** The sentence around a piece of evidence. */
import type { Span } from "../model/index.ts";
import { splitSentences } from "./sentences.ts";
import { tokenize } from "./tokens.ts";

/** How far a sentence is looked for on either side of its evidence, in code units: longer ones are shown in part. */
const REACH = 300;
const NO_ABBREVIATIONS: ReadonlySet<string> = new Set();

export interface Quoted {
  readonly before: string;
  readonly evidence: string;
  readonly after: string;
}

/** The evidence and what stands before and after it in its sentence or sentences, never beyond the line it is on. */
export function sentenceAround(text: string, evidence: Span): Quoted {
  const line = lineAround(text, evidence);
  const tokens = tokenize(text, line);
  const sentences = splitSentences(tokens, 0, tokens.length, NO_ABBREVIATIONS).map(({ from, to }) => ({
    start: tokens[from]?.start ?? line.start,
    end: tokens[to - 1]?.end ?? line.end,
  }));
  const start = sentences.findLast((sentence) => sentence.start <= evidence.start)?.start ?? evidence.start;
  const end = sentences.find((sentence) => sentence.end >= evidence.end)?.end ?? evidence.end;
  const cutBefore = start === sentences[0]?.start && isInLine(text, line.start - 1) ? "…" : "";
  const cutAfter = end === sentences.at(-1)?.end && isInLine(text, line.end) ? "…" : "";
  return {
    before: cutBefore + text.slice(start, evidence.start),
    evidence: text.slice(evidence.start, evidence.end),
    after: text.slice(evidence.end, end) + cutAfter,
  };
}

function isInLine(text: string, index: number): boolean {
  return index >= 0 && index < text.length && text[index] !== "\n";
}

function lineAround(text: string, evidence: Span): Span {
  const low = Math.max(0, evidence.start - REACH);
  const high = Math.min(text.length, evidence.end + REACH);
  const before = text.slice(low, evidence.start).lastIndexOf("\n");
  const after = text.slice(evidence.end, high).indexOf("\n");
  return { start: before < 0 ? low : low + before + 1, end: after < 0 ? high : evidence.end + after };
}
