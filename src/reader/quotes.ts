import { cueAt, type Draft, type Mention, type QuoteDraft, type Sentence } from "./draft.ts";
import { isKind, mapMentions, mentionsFrom } from "./mentions.ts";
import { hasParts } from "./sayers.ts";

type View = Pick<Draft, "tokens" | "sentences" | "sentenceOf" | "cuesAt" | "lexicon" | "figures" | "mentions" | "scene">;

interface TokenQuote {
  readonly from: number;
  readonly to: number;
}

const CLOSING: Readonly<Record<string, string>> = { "“": "”", "„": "“”", "»": "«", "«": "»", '"': '"', "‘": "’", "”": "”" };
const DASHES = new Set(["–", "—", "-"]);
/** A quotation runs over at most so many tokens; an unclosed mark must not swallow the article. */
const LONGEST = 400;
/** Fewer words in marks are a word held at arm's length, not somebody's speech. */
const SHORTEST = 4;

const rawAt = (view: View, at: number) => view.tokens[at]?.word.raw;
const gluedAt = (view: View, at: number) => view.tokens[at]?.glued ?? false;

/** The end of speech in plain marks that are apostrophes elsewhere: 'so', or ,,so''. */
function plainlyClosed(view: View, at: number, last: number): number | null {
  const mark = rawAt(view, at);
  const low = mark === "," && rawAt(view, at + 1) === "," && gluedAt(view, at + 1);
  if (!low && (mark !== "'" || gluedAt(view, at) || !gluedAt(view, at + 1))) return null;
  for (let i = at + (low ? 2 : 1); i < Math.min(last, at + LONGEST); i++) {
    const raw = rawAt(view, i);
    if (low && (raw === "”" || raw === '"')) return i + 1;
    if (raw !== "'" || !gluedAt(view, i)) continue;
    if (low && rawAt(view, i + 1) === "'") return i + 2;
    if (!low && (!gluedAt(view, i + 1) || view.tokens[i + 1]?.word.kind === "mark")) return i + 1;
  }
  return null;
}

function closed(view: View, at: number, last: number): number | null {
  if (view.tokens[at]?.word.kind !== "mark") return null;
  const close = CLOSING[view.tokens[at]?.word.raw ?? ""];
  if (!close) return plainlyClosed(view, at, last);
  for (let i = at + 1; i < Math.min(view.tokens.length, at + LONGEST); i++)
    if (close.includes(view.tokens[i]?.word.raw ?? "\n")) return i + 1;
  return null;
}

/** A paragraph behind a dash is speech until its sentence turns to the speaker (", sagde han"). */
function dashed(view: View, sentence: Sentence, last: Sentence): TokenQuote | null {
  if (!DASHES.has(view.tokens[sentence.from]?.word.raw ?? "")) return null;
  for (let i = sentence.from + 2; i < last.to; i++) {
    const says = view.tokens[i - 1]?.word.raw === "," && saysAt(view, i, last.to);
    if (says && view.sentenceOf[i] !== undefined) return { from: sentence.from, to: i };
  }
  return { from: sentence.from, to: last.to };
}

function lastOfBlock(sentences: readonly Sentence[], first: number): Sentence {
  let at = first;
  while (sentences[at + 1]?.block === sentences[first]?.block) at++;
  return sentences[at] as Sentence;
}

function rangesOf(view: View): TokenQuote[] {
  const ranges: TokenQuote[] = [];
  view.sentences.forEach((sentence, i) => {
    if (view.sentences[i - 1]?.block === sentence.block) return;
    const last = lastOfBlock(view.sentences, i);
    const dash = dashed(view, sentence, last);
    if (dash) ranges.push(dash);
    for (let at = dash?.to ?? sentence.from; at < last.to; at++) {
      const end = closed(view, at, last.to);
      if (end === null) continue;
      const said = [0, 1].some((step) => saysAt(view, end + step, last.to) || cueAt(view, end + step, "aside"));
      if (end - at - 2 >= (said ? 2 : SHORTEST)) ranges.push({ from: at, to: end });
      at = end - 1;
    }
  });
  return ranges;
}

/**
 * The nearest person or club to a verb of saying, behind it before ahead of it (", sagde Prøve" — "Prøve sagde"); else the club or the
 * person whose nameless employee says it ("skriver Søllerups pressechef", "says her agent").
 */
function speakerAt(view: View, at: number, from: number, to: number): Mention | null {
  const fits = (m: Mention) => (isKind(view, m, "person") || isKind(view, m, "club")) && !m.genitive;
  const map = mapMentions(view.mentions);
  const behind = mentionsFrom(map, at + 1, at + 7).find((m) => m.to <= to && fits(m));
  const ahead = mentionsFrom(map, from, at).findLast((m) => m.to <= at && at - m.to <= 6 && fits(m));
  if (behind ?? ahead) return behind ?? ahead ?? null;
  const speaksFor = (m: Mention) =>
    m.genitive && m.to < to && ((m.by === "name" && isKind(view, m, "club")) || cueAt(view, m.to, "role")?.sign.row.role === "agent");
  return mentionsFrom(map, at + 1, at + 4).find(speaksFor) ?? mentionsFrom(map, Math.max(from, at - 3), at).find(speaksFor) ?? null;
}

function saysAt(view: View, at: number, to: number): boolean {
  return (view.cuesAt[at] ?? []).some((cue) => cue.sign.type === "says" && hasParts(view, cue, to));
}

interface Told {
  readonly speaker: Mention | null;
  readonly medium: number | null;
}

function tellerOf(view: View, range: TokenQuote): Told | null {
  const closing = view.sentenceOf[Math.max(range.from, range.to - 1)] ?? 0;
  const sentence = view.sentences[closing];
  const opening = view.sentences[view.sentenceOf[range.from] ?? 0];
  if (!sentence || !opening) return null;
  const after = view.sentences[closing + 1];
  const stretches = [
    { from: range.to, to: Math.min(sentence.to, range.to + 25) },
    { from: opening.from, to: range.from },
    ...(range.to >= sentence.to && after && after.block === sentence.block
      ? [{ from: after.from, to: Math.min(after.to, after.from + 12) }]
      : []),
  ];
  let nobody: Told | null = null;
  for (const { from, to } of stretches)
    for (let at = from; at < to; at++) {
      if (!saysAt(view, at, to) && !cueAt(view, at, "aside")) continue;
      const speaker = speakerAt(view, at, from, to);
      if (!speaker && from === range.to && at <= from + 1) nobody = { speaker: null, medium: null };
      if (!speaker) continue;
      const outlet = mentionsFrom(mapMentions(view.mentions), at + 1, to).find((m) => isKind(view, m, "outlet"));
      return { speaker, medium: (outlet ?? outletBefore(view, at, to))?.figure ?? null };
    }
  return beforeColon(view, range, opening) ?? nobody;
}

/** The last outlet named before a word that points back to one ("said the agent in the same paper"). */
function outletBefore(view: View, at: number, to: number): Mention | undefined {
  for (let i = at + 1; i < to; i++)
    if (cueAt(view, i, "medium")) return view.mentions.findLast((m) => m.to <= i && isKind(view, m, "outlet"));
  return undefined;
}

const isPerson = (view: View, m: Mention) => isKind(view, m, "person") && !m.genitive && !m.compound;

/** Who is named before the colon that a quotation stands behind. */
function beforeColon(view: View, range: TokenQuote, opening: Sentence): Told | null {
  if (range.from === opening.from || view.tokens[range.from - 1]?.word.raw !== ":") return null;
  const speaker = mentionsFrom(mapMentions(view.mentions), opening.from, range.from).findLast((m) => isPerson(view, m));
  return speaker ? { speaker, medium: null } : null;
}

/** Who the sentence speaks of that a paragraph of speech follows. */
function introduced(view: View, range: TokenQuote): Told | null {
  const opening = view.sentenceOf[range.from] ?? 0;
  const [before, sentence] = [view.sentences[opening - 1], view.sentences[opening]];
  if (!before || !sentence || range.from > sentence.from || before.section === "title" || sentence.block - before.block !== 1) return null;
  const speaker = mentionsFrom(mapMentions(view.mentions), before.from, before.to).find((m) => isPerson(view, m));
  return speaker ? { speaker, medium: null } : null;
}

/** Finds quotations with their speakers. A paragraph of speech without a speaker of its own belongs to its neighbour's. */
export function findQuotes(view: View): { quotes: readonly (QuoteDraft & TokenQuote)[]; mentions: readonly Mention[] } {
  const ranges = rangesOf(view);
  const told = ranges.map((range) => tellerOf(view, range));
  const block = (i: number) => view.sentences[view.sentenceOf[ranges[i]?.from ?? 0] ?? 0]?.block ?? -9;
  const near = (i: number, j: number) => Math.abs(block(i) - block(j)) <= 2;
  const ends = new Set(ranges.map((range) => range.to));
  const blocks = new Set(ranges.map((_, i) => block(i)));
  const whole = ranges.map((_, i) => {
    if (told[i]) return told[i] ?? null;
    const after = told[i + 1] && near(i, i + 1) ? told[i + 1] : null;
    const range = ranges[i];
    const spoken = range && !ends.has(range.from) && !blocks.has(block(i) - 1);
    return after ?? (range && spoken ? introduced(view, range) : null) ?? (told[i - 1] && near(i, i - 1) ? told[i - 1] : null) ?? null;
  });
  const quotes = ranges.map((range, i) => ({
    ...range,
    start: view.tokens[range.from]?.start ?? 0,
    end: view.tokens[range.to - 1]?.end ?? 0,
    speaker: whole[i]?.speaker?.figure ?? null,
    medium: whole[i]?.medium ?? null,
  }));
  return { quotes, mentions: withFirstPerson(view, quotes) };
}

/** "Jeg" in somebody's mouth is that person. */
function withFirstPerson(view: View, quotes: readonly (QuoteDraft & TokenQuote)[]): readonly Mention[] {
  const added: Mention[] = [];
  for (const quote of quotes) {
    if (quote.speaker === null || view.figures[quote.speaker]?.kind !== "person") continue;
    for (let at = quote.from; at < quote.to; at++) {
      const cue = cueAt(view, at, "i");
      if (cue)
        added.push({
          from: at,
          to: cue.to,
          figure: quote.speaker,
          by: "pronoun",
          genitive: view.lexicon.grammar.determiners.has(view.tokens[at]?.word.low ?? ""),
          compound: false,
        });
    }
  }
  return added.length === 0 ? view.mentions : [...view.mentions, ...added].sort((a, b) => a.from - b.from);
}
