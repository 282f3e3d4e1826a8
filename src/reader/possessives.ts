/** Whom a possessive cannot mean: "Prøve is zijn opvolger", "hans afløser er Prøve", "his assistant Sample". */
import type { Cue, Mention } from "./draft.ts";
import { mapMentions, mentionsFrom } from "./mentions.ts";
import type { Pointer, PointerView } from "./pointers.ts";

const CLAUSE_MARKS = new Set([",", ";", ":", "–", "—", "(", ")", "“", "”", "»", "«", '"']);

/** Whether nothing between two tokens ends a clause. */
export function isOneClause(view: PointerView, from: number, to: number): boolean {
  const { tokens, lexicon } = view;
  for (let at = from; at < to; at++) {
    const word = tokens[at]?.word;
    if (!word || CLAUSE_MARKS.has(word.raw)) return false;
    if (
      lexicon.grammar.subordinators.has(word.low) ||
      lexicon.grammar.relatives.has(word.low) ||
      lexicon.grammar.conjunctions.has(word.low)
    )
      return false;
  }
  return true;
}

/** Adjectives and ages between a possessive and its noun are at most so many tokens ("his 34-year-old assistant"). */
const OWNED_REACH = 5;
/** So many tokens at most stand between a form of "to be" and what it tells, or whom it tells it of. */
const COPULA_REACH = 4;

/** Whether a cue stands for a person by another: a successor, a predecessor, an assistant. */
const isTie = ({ sign }: Cue): boolean =>
  sign.type === "role" ||
  (sign.type === "frame" &&
    (sign.trigger.row.replaces !== undefined || (sign.trigger.claim === "association" && sign.trigger.row.type !== "verb")));

/** Where what a possessive owns ends, if it is a word for a job or for who comes after or beside somebody: "his assistant", "zijn opvolger"; -1 otherwise. */
function ownedTo(view: PointerView, pointer: Pointer): number {
  const around = (view.cuesAt[pointer.from - 1] ?? []).find((cue) => cue.to > pointer.to && isTie(cue));
  if (around) return around.to;
  for (let at = pointer.to; at < pointer.to + OWNED_REACH; at++) {
    const tie = (view.cuesAt[at] ?? []).find(isTie);
    if (tie) return tie.to;
    const word = view.tokens[at]?.word;
    if ((word?.kind === "mark" && word.raw !== "-") || (word && view.lexicon.functional.has(word.low))) return -1;
  }
  return -1;
}

/**
 * Whom a possessive before a word for a job cannot mean, as nobody is his own successor or assistant: who is told to be it ("Prøve is zijn opvolger",
 * "hans afløser er Prøve") or is called it ("hans assistent Prøve").
 */
export function predicated(view: PointerView, pointer: Pointer): number | null {
  const end = ownedTo(view, pointer);
  if (end < 0) return null;
  const map = mapMentions(view.mentions);
  const isPerson = (m: Mention | undefined) => m !== undefined && view.figures[m.figure]?.kind === "person" && !m.genitive;
  const called = map.starting[end];
  if (called && isPerson(called)) return called.figure;
  const isCopula = (at: number) => view.lexicon.grammar.passive.has(view.tokens[at]?.word.low ?? "");
  for (let at = end; at < end + 2; at++) {
    const told = isCopula(at) ? map.starting[at + 1] : undefined;
    if (told && isPerson(told)) return told.figure;
  }
  return subjectBefore(view, pointer, isCopula, isPerson);
}

/** The subject of the copula whose predicate a possessive opens. */
function subjectBefore(
  view: PointerView,
  pointer: Pointer,
  isCopula: (at: number) => boolean,
  isPerson: (m: Mention) => boolean,
): number | null {
  const map = mapMentions(view.mentions);
  for (let at = pointer.from - 1; at >= pointer.from - COPULA_REACH; at--) {
    if (CLAUSE_MARKS.has(view.tokens[at]?.word.raw ?? "")) return null;
    if (!isCopula(at)) continue;
    const before = mentionsFrom(map, at - COPULA_REACH, at).findLast(isPerson);
    if (!before) return null;
    const relative =
      view.tokens[before.to]?.word.raw === "," && view.lexicon.grammar.relatives.has(view.tokens[before.to + 1]?.word.low ?? "");
    return isOneClause(view, relative ? before.to + 2 : before.to, at) ? before.figure : null;
  }
  return null;
}
