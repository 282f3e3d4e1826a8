import { type Cue, cueAt, type Draft, type FrameMatch, type Mention, type QuoteDraft, type VoiceRef } from "./draft.ts";

import { mapMentions, mentionsFrom } from "./mentions.ts";

type View = Pick<Draft, "tokens" | "sentences" | "sentenceOf" | "cuesAt" | "figures" | "mentions" | "clauses" | "clauseOf" | "lexicon">;
type Quotes = readonly (QuoteDraft & { readonly from: number; readonly to: number })[];

/** What a sentence says of who says it: voices from the one nearest to the publisher to the origin, and the tokens they reach. */
export interface Attribution {
  readonly voices: readonly VoiceRef[];
  readonly from: number;
  readonly to: number;
  /** How surely the sayer is one: a relay ("ifølge") reaches the whole sentence, a verb of saying what follows it. */
  readonly medium: boolean;
}

const SPEAKERS = new Set(["outlet", "person", "club"]);
const ASIDE_REACH = 6;

function voiceOf(view: View, mention: Mention): VoiceRef | null {
  const figure = view.figures[mention.figure];
  if (!figure || !SPEAKERS.has(figure.kind)) return null;
  return { kind: figure.kind as VoiceRef["kind"], figure: mention.figure, name: figure.name, from: mention.from, to: mention.to };
}

function unnamed(cue: Cue): VoiceRef | null {
  if (cue.sign.type !== "unnamed") return null;
  return { kind: "unnamed", figure: null, name: `unnamed:${cue.sign.voice}`, from: cue.from, to: cue.to };
}

/** The first voice within some tokens from a place: a name, or words for a source without one that no outlet's name explains. */
function voiceFrom(view: View, at: number, reach: number, to: number): VoiceRef | null {
  const map = mapMentions(view.mentions);
  let nameless: Cue | null = null;
  for (let i = at; i < Math.min(to, at + reach); i++) {
    const mention = mentionsFrom(map, i, i + 1).find((m) => m.by !== "pronoun" && !m.compound);
    const voice = mention ? voiceOf(view, mention) : null;
    if (nameless && (voice?.kind !== "outlet" || i > nameless.to + 1)) return unnamed(nameless);
    if (voice && (voice.kind === "outlet" || !mention?.genitive)) return voice;
    nameless ??= cueAt(view, i, "unnamed");
    if (view.tokens[i]?.word.raw === "," && i > at) break;
  }
  return nameless ? unnamed(nameless) : null;
}

/** The subject of a verb of saying: right behind it in an inversion, else the nearest voice before it in its clause. */
function sayerOf(view: View, says: Cue, from: number, to: number): VoiceRef | null {
  const map = mapMentions(view.mentions);
  const next = mentionsFrom(map, says.to, says.to + 2)[0];
  const behind = next && !next.genitive ? voiceOf(view, next) : null;
  const nameless = [says.to, says.to + 1, says.to + 2].map((i) => cueAt(view, i, "unnamed")).find((cue) => cue !== null && cue.from < to);
  const clause = view.clauses[view.clauseOf[says.from] ?? 0];
  const start = Math.max(from, clause?.from ?? from);
  const ahead = mentionsFrom(map, start, says.from).findLast(
    (m) => m.to <= says.from && says.from - m.to <= 6 && !m.genitive && !m.compound && voiceOf(view, m) !== null,
  );
  const before = ahead ? voiceOf(view, ahead) : null;
  if (before?.kind === "outlet") return before;
  const inverts = view.lexicon.pack.grammar.verbSecond || view.tokens[says.from - 1]?.word.kind === "mark";
  if (behind && (inverts || !before)) return behind;
  if (before) return before;
  for (let i = says.from - 1; i >= Math.max(start, says.from - 4); i--) {
    const cue = cueAt(view, i, "unnamed");
    if (cue) return unnamed(cue);
  }
  return nameless ? unnamed(nameless) : null;
}

interface Found {
  readonly voice: VoiceRef;
  readonly sort: "according" | "says" | "citing";
  readonly at: number;
}

/** A participle says something only behind an auxiliary of the perfect ("har sagt"); a passive never says who. */
function isFinite(view: View, cue: Cue): boolean {
  if (cue.sign.type !== "says") return true;
  const { form } = cue.sign;
  if (form === "passive" || form === "attributive" || form === "noun") return false;
  if (form !== "participle") return true;
  const finite = (view.cuesAt[cue.from] ?? []).some((c) => c.sign.type === "says" && (c.sign.form === "past" || c.sign.form === "present"));
  const { perfect, passive } = view.lexicon.grammar;
  if ([1, 2].some((back) => passive.has(view.tokens[cue.from - back]?.word.low ?? ""))) return false;
  return finite || [1, 2, 3, 4].some((back) => perfect.has(view.tokens[cue.from - back]?.word.low ?? ""));
}

function hasParts(view: View, cue: Cue, to: number): boolean {
  if (cue.sign.type !== "says") return true;
  if (!isFinite(view, cue)) return false;
  return cue.sign.parts.every((alternatives) =>
    alternatives.some((words) => {
      for (let at = cue.to; at + words.length <= to; at++)
        if (words.every((word, i) => view.tokens[at + i]?.word.low === word)) return true;
      return false;
    }),
  );
}

function foundIn(view: View, from: number, to: number, taken: ReadonlySet<number>): Found[] {
  const found: Found[] = [];
  for (let at = from; at < to; at++)
    for (const cue of view.cuesAt[at] ?? []) {
      const { type } = cue.sign;
      if (type === "according" || type === "citing") {
        const voice = voiceFrom(view, cue.to, 7, to);
        if (voice) found.push({ voice, sort: type, at });
      } else if (type === "says" && !taken.has(at) && hasParts(view, cue, to)) {
        const voice = sayerOf(view, cue, from, to);
        if (voice) found.push({ voice, sort: "says", at });
      } else if (type === "aside" && (view.tokens[at - 1]?.word.kind === "mark" || at > to - ASIDE_REACH)) {
        const voice = voiceFrom(view, cue.to, 3, to);
        if (voice) found.push({ voice, sort: "says", at });
      }
    }
  return found;
}

const same = (a: VoiceRef, b: VoiceRef) => a.kind === b.kind && a.name === b.name;

/**
 * Orders the voices of a sentence from the publisher's side to the origin: "ifølge A skriver B" is A citing B, "A skriver med henvisning til B"
 * too, and a person speaks through an outlet.
 */
function ordered(found: readonly Found[]): VoiceRef[] {
  const says = found.filter((f) => f.sort === "says").map((f) => f.voice);
  const according = found.filter((f) => f.sort === "according").map((f) => f.voice);
  const citing = found.filter((f) => f.sort === "citing").map((f) => f.voice);
  const outlets = [...according, ...says].filter((v) => v.kind === "outlet");
  const speakers = [...according, ...says].filter((v) => v.kind !== "outlet");
  const chain: VoiceRef[] = [];
  for (const voice of [...outlets, ...citing, ...speakers]) if (!chain.some((v) => same(v, voice))) chain.push(voice);
  return chain;
}

/** The attribution of each sentence, null where none is told. */
export function findAttributions(view: View, frames: readonly FrameMatch[]): (Attribution | null)[] {
  const taken = new Set(
    frames
      .filter((f) => f.cue.sign.trigger.claim !== "response")
      .flatMap((f) => f.spans.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, i) => from + i))),
  );
  return view.sentences.map((sentence) => {
    const found = foundIn(view, sentence.from, sentence.to, taken);
    if (found.length === 0) return null;
    const medium = found.some((f) => f.sort === "according" || f.voice.kind !== "person");
    return { voices: ordered(found), from: sentence.from, to: sentence.to, medium };
  });
}

/** Who says what stands at a place: the speaker of the quotation around it, else the voices of its sentence. */
export function voicesAt(view: View, attributions: readonly (Attribution | null)[], quotes: Quotes, at: number): readonly VoiceRef[] {
  const quote = quotes.find((q) => q.from <= at && at < q.to);
  const named = (figure: number | null): VoiceRef[] => {
    const f = figure === null ? undefined : view.figures[figure];
    return f && SPEAKERS.has(f.kind) ? [{ kind: f.kind as VoiceRef["kind"], figure, name: f.name, from: null, to: null }] : [];
  };
  if (quote) return [...named(quote.medium), ...named(quote.speaker)];
  return attributions[view.sentenceOf[at] ?? 0]?.voices ?? [];
}
