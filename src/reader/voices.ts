import { fold } from "../text/index.ts";
import { findCredits } from "./credits.ts";
import { type Cue, cueAt, type Draft, type FrameMatch, type Mention, type QuoteDraft, type VoiceRef } from "./draft.ts";
import { mapMentions } from "./mentions.ts";
import { isMarked } from "./name-index.ts";
import { hasParts, outletMeant, SPEAKERS, sayerOf, unnamed, type VoiceView, voiceFrom, voiceOf } from "./sayers.ts";

type Quotes = readonly (QuoteDraft & { readonly from: number; readonly to: number })[];

interface Found {
  readonly voice: VoiceRef;
  readonly sort: "according" | "says" | "citing" | "medium";
  readonly at: number;
}

/** What the voices of an article are: by sentence those that it tells, and those that it would have for a report; by block who is credited. */
export interface Attributions {
  readonly told: readonly (readonly Found[])[];
  /** Outlets that a sentence names without a word of saying: they are what a report there comes from. */
  readonly actors: readonly (readonly VoiceRef[])[];
  readonly credits: ReadonlyMap<number, readonly VoiceRef[]>;
  /** Sentences that only carry on what the one before was told by. */
  readonly carried: readonly boolean[];
}

const ASIDE_REACH = 6;
/** Between a verb of saying and the outlet that it was said to stands the speaker with his job. */
const MEDIUM_REACH = 10;

/** A participle says something only behind an auxiliary of the perfect ("har sagt"); a passive never says who. */
function isSaid(view: VoiceView, cue: Cue): boolean {
  if (cue.sign.type !== "says") return true;
  const { form } = cue.sign;
  if (form === "passive" || form === "attributive" || form === "noun") return false;
  if (form !== "participle") return true;
  const finite = (view.cuesAt[cue.from] ?? []).some((c) => c.sign.type === "says" && (c.sign.form === "past" || c.sign.form === "present"));
  const { perfect, passive } = view.lexicon.grammar;
  if ([1, 2].some((back) => passive.has(view.tokens[cue.from - back]?.word.low ?? ""))) return false;
  return finite || [1, 2, 3, 4].some((back) => perfect.has(view.tokens[cue.from - back]?.word.low ?? ""));
}

const isTold = (view: VoiceView, cue: Cue, to: number) => isSaid(view, cue) && hasParts(view, cue, to);

/** The outlet that somebody said it to: "told X", "siger han til X". */
function mediumOf(view: VoiceView, from: number, to: number): Found | null {
  for (let at = from; at < Math.min(to, from + MEDIUM_REACH); at++) {
    const cue = cueAt(view, at, "to");
    const next = cue?.to ?? (view.lexicon.grammar.prepositions.has(view.tokens[at]?.word.low ?? "") ? at + 1 : null);
    if (next === null) continue;
    const voice = voiceFrom(view, next, cue ? 4 : 2, to);
    if (voice?.kind === "outlet") return { voice, sort: "medium", at };
  }
  return null;
}

/** Who cites: the outlet before a verb of citing that no verb of saying has named ("X citerer Y"). */
function citerOf(view: VoiceView, cue: Cue, from: number): Found | null {
  for (let end = cue.from; end > from; end--) {
    const mention = view.ending[end];
    const voice = mention && view.figures[mention.figure]?.kind === "outlet" ? voiceOf(view, mention) : null;
    if (voice) return { voice, sort: "says", at: end };
  }
  return null;
}

/** What one word of saying tells. */
function foundAt(view: VoiceView, cue: Cue, from: number, to: number): (Found | null)[] {
  const { type } = cue.sign;
  const at = cue.from;
  if (type === "according" || type === "citing") {
    const voice = voiceFrom(view, cue.to, 7, to);
    return voice ? [type === "citing" ? citerOf(view, cue, from) : null, { voice, sort: type, at }] : [];
  }
  if (type === "says" && isTold(view, cue, to)) {
    const voice = sayerOf(view, cue, from, to);
    return voice ? [{ voice, sort: "says", at }, voice.kind === "outlet" ? null : mediumOf(view, cue.to, to)] : [];
  }
  if (type === "aside" && (view.tokens[at - 1]?.word.kind === "mark" || at > to - ASIDE_REACH)) {
    const voice = voiceFrom(view, cue.to, 3, to);
    return voice ? [{ voice, sort: "says", at }, voice.kind === "outlet" ? null : mediumOf(view, cue.to, to)] : [];
  }
  return [];
}

/** "Medie: …", "Kicker: …": the voice before a colon at the head of a sentence. */
function foundBeforeColon(view: VoiceView, from: number): Found | null {
  const mention = view.starting[from];
  const cue = mention ? null : (cueAt(view, from, "unnamed") ?? cueAt(view, from, "medium"));
  const end = mention?.to ?? cue?.to;
  if (end === undefined || view.tokens[end]?.word.raw !== ":") return null;
  const voice = mention ? voiceOf(view, mention) : cue?.sign.type === "medium" ? outletMeant(view, cue) : cue ? unnamed(cue) : null;
  return voice && voice.kind !== "club" ? { voice, sort: voice.kind === "person" ? "says" : "according", at: from } : null;
}

function foundIn(view: VoiceView, from: number, to: number, taken: ReadonlySet<number>): Found[] {
  const colon = foundBeforeColon(view, from);
  const found: Found[] = colon ? [colon] : [];
  for (let at = from; at < to; at++)
    for (const cue of view.cuesAt[at] ?? []) {
      if (cue.sign.type === "says" && taken.has(at)) continue;
      for (const one of foundAt(view, cue, from, to)) if (one) found.push(one);
    }
  return found;
}

const same = (a: VoiceRef, b: VoiceRef) => a.kind === b.kind && a.name === b.name;

/**
 * Orders the voices of a sentence from the publisher's side to the origin: "ifølge A skriver B" is A citing B, "A skriver med henvisning til B"
 * too, and a person speaks through an outlet.
 */
function ordered(found: readonly Found[]): VoiceRef[] {
  const voices = (sort: Found["sort"]) => found.filter((f) => f.sort === sort).map((f) => f.voice);
  const told = [...voices("according"), ...voices("says")];
  const outlets = [...voices("medium"), ...told.filter((v) => v.kind === "outlet")];
  const speakers = told.filter((v) => v.kind !== "outlet");
  const chain: VoiceRef[] = [];
  for (const voice of [...outlets, ...voices("citing"), ...speakers]) if (!chain.some((v) => same(v, voice))) chain.push(voice);
  return chain;
}

/** The first outlet named in each sentence, save those that somebody works for ("the Sky Sports pundit X"). */
function actorsOf(view: VoiceView): readonly (readonly VoiceRef[])[] {
  const actors = view.sentences.map((): VoiceRef[] => []);
  for (const mention of view.mentions) {
    const figure = view.figures[mention.figure];
    const here = actors[view.sentenceOf[mention.from] ?? 0];
    if (figure?.kind !== "outlet" || mention.compound || !here || here.length > 0 || view.index.carriers.has(figure.id)) continue;
    if (cueAt(view, mention.to, "role") || view.starting[mention.to] !== undefined) continue;
    const voice = voiceOf(view, mention);
    if (voice) here.push(voice);
  }
  return actors;
}

/** Outlets made up from one word that stand only where any word has a capital: they are no voices. */
function doubtfulIn(draft: Draft): Set<number> {
  const opening = (m: Mention) => m.to - m.from === 1 && draft.sentences[draft.sentenceOf[m.from] ?? 0]?.from === m.from;
  const sure = new Set<number>();
  const doubtful = new Set<number>();
  for (const mention of draft.mentions) {
    const figure = draft.figures[mention.figure];
    if (figure?.kind !== "outlet" || figure.known) continue;
    if (opening(mention) && !isMarked([fold(figure.name)], draft.index.outletWords)) doubtful.add(mention.figure);
    else sure.add(mention.figure);
  }
  for (const figure of sure) doubtful.delete(figure);
  return doubtful;
}

function hedges(view: VoiceView, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (cueAt(view, at, "hedge")?.sign.certainty === "possible") return true;
  return false;
}

/** A sentence that only says who told the one before is no longer than this. */
const SHORT = 16;

/** Whether a sentence only says who told the one before: "Det skriver X.", "Dat meldt X.", "That is according to X." */
function isPointing(view: VoiceView, { from, to }: Draft["sentences"][number], told: readonly Found[]): boolean {
  if (to - from > SHORT || cueAt(view, from, "pointing") === null) return false;
  return told.some(({ voice }) => voice.kind === "outlet" || voice.kind === "unnamed");
}

/** The voices of each sentence, those included that the next one adds to it, unless that one is `busy` with claims of its own. */
function toldIn(view: VoiceView, taken: ReadonlySet<number>, busy: ReadonlySet<number>): readonly (readonly Found[])[] {
  const own = view.sentences.map(({ from, to }) => foundIn(view, from, to, taken));
  return own.map((told, i) => {
    const next = view.sentences[i + 1];
    const beside = next && (next.block === view.sentences[i]?.block || next.block === (view.sentences[i]?.block ?? 0) + 1);
    const added = own[i + 1] ?? [];
    return told.length === 0 && next && beside && !busy.has(i + 1) && isPointing(view, next, added) ? added : told;
  });
}

/** The voices of each sentence and paragraph. */
export function findAttributions(draft: Draft, frames: readonly FrameMatch[]): Attributions {
  const view: VoiceView = { ...draft, ...mapMentions(draft.mentions), doubtful: doubtfulIn(draft) };
  const taken = new Set<number>();
  for (const frame of frames)
    if (frame.cue.sign.trigger.claim !== "response")
      for (const { from, to } of frame.spans) for (let at = from; at < to; at++) taken.add(at);
  const told = toldIn(view, taken, new Set(frames.map(({ sentence }) => sentence)));
  const carried = view.sentences.map(
    (sentence, i) =>
      told[i]?.length === 0 &&
      view.sentences[i - 1]?.block === sentence.block &&
      (told[i - 1] ?? []).some(({ voice }) => voice.kind === "outlet") &&
      hedges(view, sentence.from, sentence.to),
  );
  return { told, actors: actorsOf(view), credits: findCredits(view), carried };
}

const isReport = (draft: Draft, at: number) =>
  (draft.cuesAt[at] ?? []).some((cue) => cue.sign.type === "frame" && cue.sign.trigger.claim === "candidacy");

/** Whether a place tells background that no speaker answers for: a participle before a noun, or a relative clause behind the speaker. */
function isBackground(draft: Draft, at: number, found: Found): boolean {
  if ((draft.cuesAt[at] ?? []).some((cue) => cue.sign.type === "frame" && cue.sign.form === "attributive")) return true;
  if (found.sort !== "says" || found.voice.kind !== "person") return false;
  return draft.clauseOf[at] !== draft.clauseOf[found.at] && draft.clauses[draft.clauseOf[at] ?? 0]?.relative === true && at > found.at;
}

/** Who says what stands at a place: the speaker of the quotation around it, else the voices of its sentence, else those of its paragraph. */
export function voicesAt(draft: Draft, attributions: Attributions, quotes: Quotes, at: number): readonly VoiceRef[] {
  const quote = quotes.find((q) => q.from <= at && at < q.to);
  const named = (figure: number | null): VoiceRef[] => {
    const f = figure === null ? undefined : draft.figures[figure];
    return f && SPEAKERS.has(f.kind) ? [{ kind: f.kind as VoiceRef["kind"], figure, name: f.name, from: null, to: null }] : [];
  };
  if (quote && quote.speaker !== null) return [...named(quote.medium), ...named(quote.speaker)];
  const sentence = draft.sentenceOf[at] ?? 0;
  const outlets = (attributions.told[sentence] ?? []).some((f) => f.sort === "according" && f.voice.kind === "outlet");
  const told = (attributions.told[sentence] ?? []).filter(
    (f) => !isBackground(draft, at, f) && !(outlets && f.sort === "says" && f.voice.kind === "person"),
  );
  if (told.length > 0) return ordered(told);
  const credit = attributions.credits.get(draft.sentences[sentence]?.block ?? -1);
  if (credit) return credit;
  if (!isReport(draft, at)) return [];
  const actors = attributions.actors[sentence] ?? [];
  if (actors.length > 0) return actors;
  return attributions.carried[sentence] ? ordered(attributions.told[sentence - 1] ?? []) : [];
}
