import type { Sense } from "../model/index.ts";
import type { Draft } from "./draft.ts";
import { type SenseOf, senseLookup } from "./senses.ts";

/** A token as the features of pairs know it; null inside a name. */
export interface PairWord {
  /** The word in lower case, the kind of a name (`#club`), the sort of a number (`#year`), or the mark. */
  readonly low: string;
  readonly stem: string;
  readonly senses: readonly Sense[];
  /** Kinds of claims of the triggers that begin here, whether or not their slots could be filled. */
  readonly heads: readonly string[];
}

const STEM = 5;
const YEAR = /^(19|20)\d\d$/;
const NOTHING: readonly never[] = [];

const lookups = new WeakMap<object, SenseOf>();

/** The senses of a pack's words; the lookup is made once for each pack. */
export function sensesFor({ lexicon }: Pick<Draft, "lexicon">): SenseOf {
  const known = lookups.get(lexicon);
  if (known) return known;
  const made = senseLookup(lexicon.pack.senses);
  lookups.set(lexicon, made);
  return made;
}

function headsAt(draft: Draft, at: number): readonly string[] {
  const cues = draft.cuesAt[at];
  if (!cues || cues.length === 0) return NOTHING;
  const heads = new Set<string>();
  for (const { sign } of cues) if (sign.type === "frame") heads.add(sign.trigger.claim);
  return heads.size === 0 ? NOTHING : [...heads];
}

/** All tokens of an article as the features of pairs know them. Names tell only that somebody is named: no club's name speaks for a claim. */
export function pairWords(draft: Draft): readonly (PairWord | null)[] {
  const senseOf = sensesFor(draft);
  const words: (PairWord | null)[] = draft.tokens.map(({ word }, at) => {
    if (word.kind === "word") return { low: word.low, stem: word.low.slice(0, STEM), senses: senseOf(word.low), heads: headsAt(draft, at) };
    const low = word.kind === "mark" ? word.raw : YEAR.test(word.raw) ? "#year" : "#number";
    return { low, stem: low, senses: NOTHING, heads: NOTHING };
  });
  for (const { by, figure, from, to } of draft.mentions) {
    if (by === "pronoun" || by === "noun") continue;
    const low = `#${draft.figures[figure]?.kind ?? "place"}`;
    for (let at = from; at < to; at++) words[at] = at === from ? { low, stem: low, senses: NOTHING, heads: NOTHING } : null;
  }
  return words;
}
