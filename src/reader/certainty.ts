import type { Certainty, Stage } from "../model/index.ts";
import { type Clause, cueAt, type Draft, type VoiceRef } from "./draft.ts";

type View = Pick<Draft, "tokens" | "sentences" | "sentenceOf" | "cuesAt" | "clauses" | "clauseOf">;

interface Trigger {
  readonly from: number;
  readonly to: number;
  readonly clause: number;
  readonly sentence: number;
}

/** How sure the text is at a place, and what makes it so. */
export interface Sureness {
  readonly certainty: Certainty;
  readonly question: boolean;
  readonly conditional: boolean;
  readonly future: boolean;
  /** Where the word stands that lowers it; null where none does. */
  readonly hedge: { readonly from: number; readonly to: number } | null;
}

const RANK: Readonly<Record<Certainty, number>> = { certain: 0, probable: 1, possible: 2 };

/** The less sure of two. */
export function lessSure(a: Certainty, b: Certainty): Certainty {
  return RANK[a] >= RANK[b] ? a : b;
}

function hedgeIn(
  view: View,
  from: number,
  to: number,
  own: { from: number; to: number },
): { certainty: Certainty; from: number; to: number } | null {
  let worst: { certainty: Certainty; from: number; to: number } | null = null;
  for (let at = from; at < to; at++) {
    const hedge = cueAt(view, at, "hedge");
    if (!hedge || (hedge.from < own.to && own.from < hedge.to)) continue;
    if (!worst || RANK[hedge.sign.certainty] > RANK[worst.certainty])
      worst = { certainty: hedge.sign.certainty, from: hedge.from, to: hedge.to };
  }
  return worst;
}

function holds(view: View, clause: Clause, type: "future"): boolean {
  for (let at = clause.from; at < clause.to; at++) if (cueAt(view, at, type)) return true;
  return false;
}

/** The clause that a clause hangs on: the one before in the sentence, unless a relative or a new main thought parts them. */
function governing(view: View, index: number): Clause | null {
  const clause = view.clauses[index];
  const before = view.clauses[index - 1];
  if (!clause || !before || clause.relative || before.sentence !== clause.sentence) return null;
  return before;
}

const known = new WeakMap<object, Sureness>();

/** How sure the text is of what a trigger says; worked out once for each. */
export function surenessAt(view: View, trigger: Trigger): Sureness {
  const before = known.get(trigger);
  if (before) return before;
  const sure = weighSureness(view, trigger);
  known.set(trigger, sure);
  return sure;
}

/** How sure the text is of what a trigger says: hedges of its clause and of the clause it hangs on, questions and conditions. */
function weighSureness(view: View, trigger: Trigger): Sureness {
  const clause = view.clauses[trigger.clause];
  const sentence = view.sentences[trigger.sentence];
  if (!clause || !sentence) return { certainty: "certain", question: false, conditional: false, future: false, hedge: null };
  const above = governing(view, trigger.clause);
  const hedge = hedgeIn(view, clause.from, clause.to, trigger) ?? (above ? hedgeIn(view, above.from, above.to, trigger) : null);
  const question = view.tokens[sentence.to - 1]?.word.raw === "?";
  const certainty = question || clause.conditional ? "possible" : (hedge?.certainty ?? "certain");
  return { certainty, question, conditional: clause.conditional, future: holds(view, clause, "future"), hedge };
}

/** Stages that somebody who only passes a report on cannot state flatly. */
const RELAYED = new Set<Stage>(["applied", "talks", "agreed", "collapsed", "declined", "rejected"]);

/**
 * How sure a report can be at most, by its stage and by who says it: to be linked is a bare rumour, an interest or a place on a list no
 * more than likely, and so is what an outlet or an unnamed source has from somebody else. The annotation guide says the same.
 */
export function surestFor(stage: Stage | null, voices: readonly VoiceRef[]): Certainty {
  const origin = voices.at(-1);
  if (stage === "linked") return "possible";
  if (stage === "interest" || stage === "shortlisted" || stage === "close") return "probable";
  if (stage === "agreed" && !origin) return "probable";
  return stage && RELAYED.has(stage) && (origin?.kind === "outlet" || origin?.kind === "unnamed") ? "probable" : "certain";
}
