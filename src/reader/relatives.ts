/** Relative clauses and whom they tell of: "Jens Prøve, der kom fra Testby". */
import type { Clause, Draft, Mention } from "./draft.ts";
import { mapMentions, mentionsFrom } from "./mentions.ts";

type View = Pick<Draft, "lexicon" | "tokens" | "figures" | "mentions" | "clauses" | "clauseOf">;

/** The person or club right before a relative clause, an age in brackets between left out; null where another noun stands there. */
export function antecedentOf(view: View, clause: Clause | undefined): Mention | null {
  if (!clause?.relative) return null;
  const { tokens, figures, mentions } = view;
  let end = tokens[clause.from - 1]?.word.raw === "," ? clause.from - 1 : clause.from;
  if (tokens[end - 1]?.word.raw === ")" && tokens[end - 3]?.word.raw === "(") end -= 3;
  const mention = mapMentions(mentions).ending[end];
  const kind = figures[mention?.figure ?? -1]?.kind;
  return mention && !mention.genitive && (kind === "person" || kind === "club") ? mention : null;
}

/**
 * Of whom a relative clause tells that names nobody else as far as the comma behind its trigger: the person before it; null where it may tell of
 * somebody else. `behind` is the token behind the trigger.
 */
export function relativeOf(view: View, clause: Clause | undefined, behind: number, isFree: (mention: Mention) => boolean): number | null {
  const kind = "person";
  const antecedent = antecedentOf(view, clause);
  if (!clause || !antecedent || view.figures[antecedent.figure]?.kind !== kind) return null;
  let to = behind;
  while (to < clause.to && view.tokens[to]?.word.raw !== ",") to++;
  const inside = mentionsFrom(mapMentions(view.mentions), clause.from, to);
  return inside.some((m) => view.figures[m.figure]?.kind === kind && isFree(m)) ? null : antecedent.figure;
}

/** Whether the main clause goes on between a mention and a trigger: behind a comma with a finite verb right behind it ("Prøve, der trænede Testby, skrev under"). */
function isResumed({ tokens, lexicon }: View, mention: Mention, trigger: number): boolean {
  const { passive, perfect } = lexicon.grammar;
  for (let at = mention.to; at < trigger; at++) {
    if (tokens[at]?.word.raw !== ",") continue;
    const low = tokens[at + 1]?.word.low ?? "";
    return at + 1 === trigger || passive.has(low) || perfect.has(low);
  }
  return false;
}

/**
 * Whether a mention stands in a relative clause about a person, before any comma that may end it: a trigger outside has no part in it. `trigger` is
 * the trigger's first token, where its clause may be the relative one and the main clause that goes on behind it.
 */
export function isAside(view: View, mention: Mention, clause: number, trigger = -1): boolean {
  const own = view.clauseOf[mention.from] ?? -1;
  if (own === clause && !isResumed(view, mention, trigger)) return false;
  for (let at = view.clauses[own]?.from ?? 0; at < mention.from; at++) if (view.tokens[at]?.word.raw === ",") return false;
  const antecedent = antecedentOf(view, view.clauses[own]);
  return antecedent !== null && view.figures[antecedent.figure]?.kind === "person";
}
