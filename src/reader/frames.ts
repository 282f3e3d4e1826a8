import { type Clause, cueAt, type Draft, type FrameMatch } from "./draft.ts";
import { isKind } from "./mentions.ts";

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
}

/** The stretch that the trigger and its parts cover, if all parts stand in the clause. */
function extentOf(view: View, cue: FrameCue, clause: Clause): Extent | null {
  const { trigger, particle } = cue.sign;
  const extent: Extent = { from: cue.from, to: cue.to, size: cue.to - cue.from };
  const parts = particle === null ? trigger.parts : [[[particle]], ...trigger.parts];
  for (const alternatives of parts) {
    let hit = -1;
    for (const words of alternatives) {
      const after = indexOfWords(view, words, cue.to, clause.to, cue);
      hit = after >= 0 ? after : indexOfWords(view, words, clause.from, cue.from, cue);
      if (hit < 0) continue;
      extent.from = Math.min(extent.from, hit);
      extent.to = Math.max(extent.to, hit + words.length);
      extent.size += words.length;
      break;
    }
    if (hit < 0) return null;
  }
  const barred = trigger.unless.some((words) => indexOfWords(view, words, clause.from, clause.to, { from: -1, to: -1 }) >= 0);
  return barred ? null : extent;
}

function meetsNeeds(view: View, cue: FrameCue): boolean {
  const sentence = view.sentences[view.sentenceOf[cue.from] ?? 0];
  if (!sentence) return false;
  return (cue.sign.trigger.row.needs ?? []).every((need) => {
    if (need === "role")
      return view.phrases.some((p) => p.cue.from >= sentence.from && p.cue.from < sentence.to) || hasJob(view, sentence.from, sentence.to);
    return view.mentions.some((m) => m.from >= sentence.from && m.from < sentence.to && isKind(view, m, need));
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
  const transitive = [trigger.row.person, trigger.row.club].some((slot) => slot?.split("|").includes("object"));
  if (!transitive) return "active";
  if (form === "passive") return "passive";
  if (form === "attributive") return "passive";
  if (form !== "participle") return sharesParticiple(view, cue) && auxiliary(view, cue, clause) === "passive" ? "passive" : "active";
  return auxiliary(view, cue, clause) === "perfect" ? "active" : "passive";
}

/** Whether the same spelling is also a participle of the row ("sacked": past and participle). */
function sharesParticiple(view: View, cue: FrameCue): boolean {
  return (view.cuesAt[cue.from] ?? []).some(
    (c) => c.sign.type === "frame" && c.sign.trigger === cue.sign.trigger && c.to === cue.to && c.sign.form === "participle",
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

function isNegated(view: View, cue: FrameCue, clause: Clause): boolean {
  for (let at = Math.max(clause.from, cue.from - NEGATION.before); at < Math.min(clause.to, cue.to + NEGATION.behind); at++) {
    const negation = cueAt(view, at, "negation");
    if (negation && (negation.to <= cue.from || negation.from >= cue.to)) return true;
  }
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

function matchAt(view: View, cue: FrameCue): (FrameMatch & { size: number }) | null {
  const clause = view.clauses[view.clauseOf[cue.from] ?? 0];
  if (!clause) return null;
  if (cue.sign.trigger.row.type === "heading" && !standsAsHeading(view, cue)) return null;
  if (view.mentions.some((m) => m.by === "name" && m.from < cue.to && cue.from < m.to)) return null;
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
    negated: isNegated(view, cue, clause),
  };
}

/** Finds the triggers of the article. Where the words of two overlap, the one with more words is meant; of one row, one form. */
export function findFrames(view: View): FrameMatch[] {
  const all: (FrameMatch & { size: number })[] = [];
  for (let at = 0; at < view.tokens.length; at++)
    for (const cue of view.cuesAt[at] ?? []) {
      if (cue.sign.type !== "frame") continue;
      const match = matchAt(view, cue as FrameCue);
      if (match) all.push(match);
    }
  const ranked = [...all].sort((a, b) => b.size - a.size || a.cue.from - b.cue.from);
  const kept: typeof all = [];
  for (const match of ranked) {
    const rival = kept.some(
      (other) =>
        other.cue.from < match.cue.to &&
        match.cue.from < other.cue.to &&
        (other.size > match.size || other.cue.sign.trigger.claim === match.cue.sign.trigger.claim),
    );
    if (!rival) kept.push(match);
  }
  return kept.sort((a, b) => a.cue.from - b.cue.from);
}
