import { type Clause, cueAt, type Draft, type FrameMatch } from "./draft.ts";
import { isKind, isMentioned, mapMentions, mentionsFrom } from "./mentions.ts";
import { phrasesFrom } from "./phrases.ts";

type View = Pick<
  Draft,
  "tokens" | "sentences" | "sentenceOf" | "cuesAt" | "lexicon" | "figures" | "mentions" | "phrases" | "clauses" | "clauseOf"
>;
type FrameCue = FrameMatch["cue"];

/** A negation reaches a trigger from so many tokens before it in the clause, or this near behind it. */
const NEGATION = { before: 8, behind: 3 };

/** Where a phrase stands in a stretch of tokens; -1 where it does not. */
function indexOfWords(view: View, words: readonly string[], from: number, to: number, except: { from: number; to: number }): number {
  for (let at = from; at + words.length <= to; at++) {
    if (at < except.to && at + words.length > except.from) continue;
    let i = 0;
    while (i < words.length && view.tokens[at + i]?.word.low === words[i]) i++;
    if (i === words.length) return at;
  }
  return -1;
}

interface Extent {
  from: number;
  to: number;
  size: number;
  /** Head and parts, each where it stands. */
  readonly spans: { readonly from: number; readonly to: number }[];
}

const clauseWords = new WeakMap<Clause, ReadonlySet<string>>();

/** The words of a clause, so that most parts of most triggers need not be looked for. */
function wordsIn(view: View, clause: Clause): ReadonlySet<string> {
  const known = clauseWords.get(clause);
  if (known) return known;
  const words = new Set<string>();
  for (let at = clause.from; at < clause.to; at++) words.add(view.tokens[at]?.word.low ?? "");
  clauseWords.set(clause, words);
  return words;
}

/** Where the particle of a separable verb stands behind it: not before a name or a determiner, where it would be a preposition. */
function particleAt(view: View, cue: FrameCue, clause: Clause, particle: string): number {
  for (let at = cue.to; at < clause.to; at++) {
    if (view.tokens[at]?.word.low !== particle) continue;
    const next = view.tokens[at + 1]?.word;
    const governs =
      next !== undefined &&
      at + 1 < clause.to &&
      (view.lexicon.grammar.determiners.has(next.low) || mapMentions(view.mentions).starting[at + 1] !== undefined);
    if (!governs) return at;
  }
  return -1;
}

/** Where a part of the trigger stands in its clause, rather behind the head than before it; -1 where it does not. */
function partAt(view: View, cue: FrameCue, clause: Clause, words: readonly string[]): number {
  const { close } = cue.sign.trigger.row;
  if (close === undefined) {
    const after = indexOfWords(view, words, cue.to, clause.to, cue);
    return after >= 0 ? after : indexOfWords(view, words, clause.from, cue.from, cue);
  }
  const ranges = [
    [cue.to, Math.min(clause.to, cue.to + close + words.length)],
    [Math.max(clause.from, cue.from - close - words.length), cue.from],
  ] as const;
  for (const [from, to] of ranges) {
    const at = indexOfWords(view, words, from, to, cue);
    const before = view.tokens[at - 1]?.word;
    const named = at >= cue.to && mapMentions(view.mentions).starting[at + words.length]?.by === "name";
    if (at >= 0 && !named && before?.raw !== "-" && !(at > from && view.lexicon.grammar.prepositions.has(before?.low ?? ""))) return at;
  }
  return -1;
}

/** The clause in which the trigger's parts may stand: its own, for some rows with the one that hangs on it. */
function reachOf(view: View, cue: FrameCue, clause: Clause): Clause {
  const next = view.clauses[(view.clauseOf[cue.from] ?? 0) + 1];
  const hangs = cue.sign.trigger.row.beyond && next && next.sentence === clause.sentence && !next.relative;
  return hangs ? { ...clause, to: next.to } : clause;
}

/** The stretch that the trigger and its parts cover, if all parts stand in the clause. */
function extentOf(view: View, cue: FrameCue, own: Clause): Extent | null {
  const clause = reachOf(view, cue, own);
  const { trigger, particle } = cue.sign;
  const extent: Extent = { from: cue.from, to: cue.to, size: cue.to - cue.from, spans: [{ from: cue.from, to: cue.to }] };
  if (particle !== null) {
    const at = particleAt(view, cue, clause, particle);
    if (at < 0) return null;
    extent.to = at + 1;
    extent.size++;
    extent.spans.push({ from: at, to: at + 1 });
  }
  const here = wordsIn(view, clause);
  for (const alternatives of trigger.parts) {
    let hit = -1;
    for (const words of alternatives) {
      if (!here.has(words[0] ?? "")) continue;
      hit = partAt(view, cue, clause, words);
      if (hit < 0) continue;
      extent.from = Math.min(extent.from, hit);
      extent.to = Math.max(extent.to, hit + words.length);
      extent.size += words.length;
      extent.spans.push({ from: hit, to: hit + words.length });
      break;
    }
    if (hit < 0) return null;
  }
  const barred = trigger.unless.some(
    (words) => here.has(words[0] ?? "") && indexOfWords(view, words, clause.from, clause.to, { from: -1, to: -1 }) >= 0,
  );
  return barred ? null : extent;
}

function meetsNeeds(view: View, cue: FrameCue): boolean {
  const sentence = view.sentences[view.sentenceOf[cue.from] ?? 0];
  if (!sentence) return false;
  return (cue.sign.trigger.row.needs ?? []).every((need) => {
    if (need === "role")
      return phrasesFrom(view.phrases, sentence.from, sentence.to).length > 0 || hasJob(view, sentence.from, sentence.to);
    return mentionsFrom(mapMentions(view.mentions), sentence.from, sentence.to).some((m) => isKind(view, m, need));
  });
}

function hasJob(view: View, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (cueAt(view, at, "job")) return true;
  return false;
}

/** The last auxiliary before the trigger in its clause, else the first behind it, decides between perfect and passive. */
function voiceOf(view: View, cue: FrameCue, clause: Clause): FrameMatch["voice"] {
  const { form, trigger } = cue.sign;
  if (form === null) return "fixed";
  if (form === "noun") return "noun";
  const transitive = [trigger.row.person, trigger.row.club, trigger.row.replaces].some((slot) => slot?.includes("object"));
  if (!transitive) return "active";
  if (form === "passive") return "passive";
  if (form === "attributive") return sharesForm(view, cue, "past") && takesObject(view, cue) ? "active" : "passive";
  const participle = form === "participle" || sharesParticiple(view, cue);
  if (participle && isAttribute(view, cue)) return "active";
  const told = participle ? auxiliary(view, cue, clause) : null;
  if (told) return told === "perfect" ? "active" : "passive";
  const past = form !== "participle" || sharesPast(view, cue);
  return participle && (!past || !takesObject(view, cue)) ? "passive" : "active";
}

/** Whether a participle stands between a determiner and whom it is said of: "the sacked Jens Prøve". */
function isAttribute(view: View, cue: FrameCue): boolean {
  const { determiners, passive } = view.lexicon.grammar;
  const before = view.tokens[cue.from - 1]?.word.low ?? "";
  return determiners.has(before) && !passive.has(before) && takesObject(view, cue);
}

/** So near behind a finite verb stands its object. */
const OBJECT_REACH = 5;

/** Whether a name without a preposition follows, as it does a finite verb and not a participle of its own ("sacked Prøve", "Prøve, sacked by"). */
function takesObject(view: View, cue: FrameCue): boolean {
  const { prepositions, agents } = view.lexicon.grammar;
  for (let at = cue.to; at < cue.to + OBJECT_REACH; at++) {
    const word = view.tokens[at]?.word;
    if (!word || word.kind === "mark" || prepositions.has(word.low) || agents.has(word.low)) return false;
    if (mapMentions(view.mentions).starting[at] !== undefined) return true;
  }
  return false;
}

const sharesPast = (view: View, cue: FrameCue) => sharesForm(view, cue, "past");
const sharesParticiple = (view: View, cue: FrameCue) => sharesForm(view, cue, "participle");

/** Whether the same spelling is also another form of the row ("sacked": past and participle). */
function sharesForm(view: View, cue: FrameCue, form: "past" | "participle"): boolean {
  return (view.cuesAt[cue.from] ?? []).some(
    (c) => c.sign.type === "frame" && c.sign.trigger === cue.sign.trigger && c.to === cue.to && c.sign.form === form,
  );
}

function auxiliary(view: View, cue: FrameCue, clause: Clause): "passive" | "perfect" | null {
  const { passive, perfect } = view.lexicon.grammar;
  const kind = (at: number) => {
    const low = view.tokens[at]?.word.low ?? "";
    return passive.has(low) ? ("passive" as const) : perfect.has(low) ? ("perfect" as const) : null;
  };
  for (let at = cue.from - 1; at >= clause.from; at--) if (kind(at)) return kind(at);
  for (let at = cue.to; at < Math.min(clause.to, cue.to + 4); at++) if (kind(at)) return kind(at);
  return null;
}

/** A negation inside the trigger ("ikke længere") belongs to its meaning. */
function isNegated(view: View, cue: FrameCue, clause: Clause, own: Extent["spans"]): boolean {
  for (let at = Math.max(clause.from, cue.from - NEGATION.before); at < Math.min(clause.to, cue.to + NEGATION.behind); at++) {
    const negation = cueAt(view, at, "negation");
    if (!negation || own.some((span) => span.from < negation.to && negation.from < span.to)) continue;
    if (!isParted(view, Math.min(negation.to, cue.to), Math.max(negation.from, cue.from))) return true;
  }
  return false;
}

/** Whether a comma stands between: what is negated before or behind it is another thought. */
function isParted(view: View, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (view.tokens[at]?.word.raw === ",") return true;
  return false;
}

function standsAsHeading(view: View, cue: FrameCue): boolean {
  const at = view.sentenceOf[cue.from] ?? 0;
  const sentence = view.sentences[at];
  if (sentence?.section === "title") return true;
  return (
    view.sentences[at - 1]?.block !== sentence?.block &&
    view.sentences[at + 1]?.block !== sentence?.block &&
    view.tokens[(sentence?.to ?? 1) - 1]?.word.raw !== "."
  );
}

function matchAt(view: View, cue: FrameCue): (FrameMatch & { size: number; spans: Extent["spans"] }) | null {
  const clause = view.clauses[view.clauseOf[cue.from] ?? 0];
  if (!clause) return null;
  if (cue.sign.trigger.row.type === "heading" && !standsAsHeading(view, cue)) return null;
  if (isMentioned(mapMentions(view.mentions), cue.from, cue.to, "name")) return null;
  const extent = extentOf(view, cue, clause);
  if (!extent || !meetsNeeds(view, cue)) return null;
  return {
    cue,
    clause: view.clauseOf[cue.from] ?? 0,
    sentence: view.sentenceOf[cue.from] ?? 0,
    voice: voiceOf(view, cue, clause),
    from: extent.from,
    to: extent.to,
    size: extent.size,
    spans: extent.spans,
    negated: isNegated(view, cue, clause, extent.spans),
  };
}

function tokensOf(spans: Extent["spans"]): number[] {
  const tokens: number[] = [];
  for (const { from, to } of spans) for (let at = from; at < to; at++) tokens.push(at);
  return tokens;
}

/**
 * Finds the triggers of the article. Of two of one kind whose words overlap, the one with more words is meant; one of another kind gives
 * way only where its whole head is part of longer ones. Of one row, one form.
 */
export function findFrames(view: View): FrameMatch[] {
  const all: (FrameMatch & { size: number; spans: Extent["spans"] })[] = [];
  for (let at = 0; at < view.tokens.length; at++)
    for (const cue of view.cuesAt[at] ?? []) {
      if (cue.sign.type !== "frame") continue;
      const match = matchAt(view, cue as FrameCue);
      if (match) all.push(match);
    }
  const ranked = [...all].sort((a, b) => b.size - a.size || a.cue.from - b.cue.from);
  const kept: typeof all = [];
  const taken = new Map<number, typeof all>();
  for (const match of ranked) {
    const { claim } = match.cue.sign.trigger;
    const tokens = tokensOf(match.spans);
    const same = (other: (typeof all)[number]) => other.cue.sign.trigger.claim === claim;
    const longer = (other: (typeof all)[number]) => other.size > match.size;
    if (tokens.some((at) => taken.get(at)?.some(same)) || tokensOf([match.cue]).every((at) => taken.get(at)?.some(longer))) continue;
    kept.push(match);
    for (const at of tokens) taken.set(at, [...(taken.get(at) ?? []), match]);
  }
  return kept.sort((a, b) => a.cue.from - b.cue.from);
}
