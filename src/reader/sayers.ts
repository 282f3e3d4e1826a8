import { type Cue, cueAt, type Draft, type Mention, spanOf, type VoiceRef } from "./draft.ts";
import type { MentionMap } from "./mentions.ts";
import { capitalsFrom } from "./page-lines.ts";

/** What finding voices needs of the draft, with the mentions by their first and last token. */
export type VoiceView = Pick<
  Draft,
  | "article"
  | "tokens"
  | "sentences"
  | "sentenceOf"
  | "cuesAt"
  | "figures"
  | "mentions"
  | "clauses"
  | "clauseOf"
  | "lexicon"
  | "sections"
  | "index"
> &
  Pick<MentionMap, "starting" | "ending"> & {
    /** Figures that are perhaps no outlets. */
    readonly doubtful: ReadonlySet<number>;
  };

export const SPEAKERS: ReadonlySet<string> = new Set(["outlet", "person", "club"]);
/** So many sentences back a word for an outlet ("the newspaper") looks for the one it means. */
const BACK = 4;
/** So many tokens may stand between a speaker and the verb. */
const GAP = 6;
/** An outlet may be parted from its verb by an apposition. */
const FAR = 14;

/** Whether the words that make a verb one of saying ("laten … weten") follow it before a place. */
export function hasParts(view: Pick<Draft, "tokens">, cue: Cue, to: number): boolean {
  if (cue.sign.type !== "says") return true;
  return cue.sign.parts.every((alternatives) =>
    alternatives.some((words) => {
      for (let at = cue.to; at + words.length <= to; at++)
        if (words.every((word, i) => view.tokens[at + i]?.word.low === word)) return true;
      return false;
    }),
  );
}

/** Whether a word that may belong to a longer name of an outlet is free to: it has a capital and is nobody's name. */
function isFree(view: VoiceView, at: number): boolean {
  const word = view.tokens[at]?.word;
  if (word?.kind !== "word" || !word.cap || view.lexicon.vocabulary.has(word.low)) return false;
  const mention = view.starting[at] ?? view.ending[at + 1];
  return mention === undefined || mention.by !== "name" || view.figures[mention.figure]?.kind !== "person";
}

/** The whole name where only a part of it is known or marked as an outlet's: "Norfolk Evening Standard", "Gazzetta del Mare". */
function wholeName(view: VoiceView, mention: Mention): { from: number; to: number } {
  const sentence = view.sentences[view.sentenceOf[mention.from] ?? 0];
  let { from, to } = mention;
  if (!sentence || sentence.titleCase || mention.by !== "name") return { from, to };
  while (from > sentence.from && isFree(view, from - 1)) from--;
  const ahead = Math.min(sentence.to, capitalsFrom(view.tokens, to - 1));
  if (ahead > to && view.starting[ahead - 1] === undefined && isFree(view, ahead - 1)) to = ahead;
  const next = view.starting[to];
  if (next && view.figures[next.figure]?.kind === "outlet") to = next.to;
  return { from, to };
}

/** The voice that a mention is, null where it is no speaker. */
export function voiceOf(view: VoiceView, mention: Mention): VoiceRef | null {
  const figure = view.figures[mention.figure];
  if (!figure || !SPEAKERS.has(figure.kind) || view.doubtful.has(mention.figure)) return null;
  const { from, to } = figure.kind === "outlet" ? wholeName(view, mention) : mention;
  if (from === mention.from && to === mention.to)
    return { kind: figure.kind as VoiceRef["kind"], figure: mention.figure, name: figure.name, from, to };
  const { start, end } = spanOf(view, from, to);
  return { kind: "outlet", figure: null, name: view.article.text.slice(start, end), from, to };
}

/** The voice of words for a source without a name. */
export function unnamed(cue: Cue): VoiceRef | null {
  if (cue.sign.type !== "unnamed") return null;
  return { kind: "unnamed", figure: null, name: `unnamed:${cue.sign.voice}`, from: cue.from, to: cue.to };
}

/** The outlet that a word for one points back to: the last one named before; an unnamed one where there is none. */
export function outletMeant(view: VoiceView, cue: Cue): VoiceRef {
  const least = view.sentences[Math.max(0, (view.sentenceOf[cue.from] ?? 0) - BACK)]?.from ?? 0;
  for (let at = cue.from - 1; at >= least; at--) {
    const mention = view.ending[at + 1];
    if (mention && view.figures[mention.figure]?.kind === "outlet") {
      const voice = voiceOf(view, mention);
      if (voice) return { ...voice, from: cue.from, to: cue.to };
    }
  }
  return { kind: "unnamed", figure: null, name: "unnamed:media", from: cue.from, to: cue.to };
}

/** The first voice within some tokens from a place: a name, a word that points to an outlet, or words for a source without a name. */
export function voiceFrom(view: VoiceView, at: number, reach: number, to: number): VoiceRef | null {
  let nameless: Cue | null = null;
  let medium: Cue | null = null;
  for (let i = at; i < Math.min(to, at + reach); i++) {
    const mention = view.starting[i];
    const voice = mention && mention.by !== "pronoun" && !mention.compound ? voiceOf(view, mention) : null;
    if (medium && (voice?.kind !== "outlet" || i > medium.to + 1)) return outletMeant(view, medium);
    if (nameless && (voice?.kind !== "outlet" || i > nameless.to + 1)) return unnamed(nameless);
    if (voice && (voice.kind === "outlet" || !mention?.genitive)) return voice;
    nameless ??= cueAt(view, i, "unnamed");
    medium ??= nameless ? null : mediumAt(view, i);
    if (view.tokens[i]?.word.raw === "," && i > at) break;
    if (medium) i = Math.max(i, medium.to - 1);
  }
  if (medium) return outletMeant(view, medium);
  return nameless ? unnamed(nameless) : null;
}

/** A word for an outlet at a place that no name of one follows. */
function mediumAt(view: VoiceView, at: number): Cue | null {
  const cue = cueAt(view, at, "medium");
  if (!cue) return null;
  const named = [0, 1].some((step) => {
    const mention = view.starting[cue.to + step];
    return mention !== undefined && view.figures[mention.figure]?.kind === "outlet";
  });
  return named ? null : cue;
}

/** The last voice that ends before a place and not before another. */
function voiceBefore(view: VoiceView, at: number, least: number, gap = GAP): VoiceRef | null {
  for (let end = at; end > Math.max(least, at - gap); end--) {
    const medium = [1, 2, 3].map((back) => mediumAt(view, end - back)).find((cue) => cue?.to === end);
    if (medium) return outletMeant(view, medium);
    const nameless = [1, 2, 3].map((back) => cueAt(view, end - back, "unnamed")).find((cue) => cue?.to === end);
    if (nameless && nameless.from >= least) return unnamed(nameless);
    const mention = view.ending[end];
    if (!mention || mention.from < least || mention.genitive || mention.compound) continue;
    const voice = voiceOf(view, mention);
    if (voice) return voice;
  }
  return null;
}

/** The subject of a verb of saying: right behind it in an inversion, else the nearest voice before it in its clause. */
export function sayerOf(view: VoiceView, says: Cue, from: number, to: number): VoiceRef | null {
  const next = view.starting[says.to] ?? view.starting[says.to + 1];
  const medium = mediumAt(view, says.to) ?? mediumAt(view, says.to + 1);
  const opens = view.lexicon.grammar.subordinators.has(view.tokens[says.to]?.word.low ?? "");
  const behind = opens ? null : medium ? outletMeant(view, medium) : next && !next.genitive ? voiceOf(view, next) : null;
  const clause = view.clauses[view.clauseOf[says.from] ?? 0];
  const start = Math.max(from, clause?.from ?? from);
  const before = voiceBefore(view, says.from, start);
  if (before?.kind === "outlet") return before;
  const inverts = view.lexicon.pack.grammar.verbSecond || view.tokens[says.from - 1]?.word.kind === "mark";
  if (behind && (inverts || !before)) return behind;
  if (before) return before;
  for (let i = says.from - 1; i >= Math.max(start, says.from - 4); i--) {
    const cue = cueAt(view, i, "unnamed");
    if (cue) return unnamed(cue);
  }
  const far = voiceBefore(view, says.from, from, FAR);
  if (far?.kind === "outlet" || (far?.kind === "unnamed" && opens)) return far;
  const nameless = [says.to, says.to + 1, says.to + 2].map((i) => cueAt(view, i, "unnamed")).find((cue) => cue !== null && cue.from < to);
  return nameless ? unnamed(nameless) : null;
}
