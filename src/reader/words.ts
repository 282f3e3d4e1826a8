import type { Section } from "../model/index.ts";
import { type SentenceRange, splitSentences, type Token, tokensIn } from "../text/index.ts";
import type { Draft, Sentence } from "./draft.ts";
import type { Lexicon } from "./lexicon.ts";

/** Captions are recognised by the credit that opens them, and a credit tells nothing but the photographer. */
const OWN = new Set<Section["kind"]>(["title", "lead", "body", "quote"]);
/** From this share of capitals on, among all words and among the pack's own, a capital in a headline tells nothing. */
const TITLE_CASE = { share: 0.6, ordinary: 0.7 };

/** Whether even ordinary words have capitals: a list of names has as many, but its ordinary words have none. */
function isTitleCase(tokens: readonly Token[], from: number, to: number, vocabulary: ReadonlySet<string>): boolean {
  const caps = (list: readonly Token[]) => list.filter(({ word }) => word.cap).length / (list.length || 1);
  const words = tokens.slice(from + 1, to).filter(({ word }) => word.kind === "word" && word.raw.length > 3);
  if (caps(words) < TITLE_CASE.share) return false;
  const ordinary = words.filter(({ word }) => vocabulary.has(word.low));
  return ordinary.length > 0 && caps(ordinary) >= TITLE_CASE.ordinary;
}

/** Longer sentences are lists or tables; cut, so that what looks through whole sentences stays quick on any text. */
const LONGEST = 120;

function bounded({ from, to }: SentenceRange): SentenceRange[] {
  const parts = Math.ceil((to - from) / LONGEST);
  if (parts <= 1) return [{ from, to }];
  return Array.from({ length: parts }, (_, i) => ({ from: from + i * LONGEST, to: Math.min(to, from + (i + 1) * LONGEST) }));
}

/** Tokens and sentences of the article's own text, out of the tokens of its page. */
export function findWords(
  page: readonly Token[],
  sections: readonly Section[],
  lexicon: Lexicon,
): Pick<Draft, "tokens" | "sentences" | "sentenceOf"> {
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  const sentenceOf: number[] = [];
  sections.forEach((section, block) => {
    if (!OWN.has(section.kind)) return;
    const first = tokens.length;
    for (const token of tokensIn(page, section)) tokens.push(token);
    for (const { from, to } of splitSentences(tokens, first, tokens.length, lexicon.grammar.abbreviations).flatMap(bounded)) {
      for (let i = from; i < to; i++) sentenceOf.push(sentences.length);
      const start = tokens[from]?.start ?? section.start;
      const end = tokens[to - 1]?.end ?? section.end;
      sentences.push({ from, to, start, end, section: section.kind, block, titleCase: isTitleCase(tokens, from, to, lexicon.vocabulary) });
    }
  });
  return { tokens, sentences, sentenceOf };
}
