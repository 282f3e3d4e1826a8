import type { EntityKind, Sense } from "../model/index.ts";
import { type Word, wordTable } from "../text/index.ts";
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

const bare = (low: string): PairWord => ({ low, stem: low, senses: NOTHING, heads: NOTHING });

/** What stands for the first word of a name; that it is one is all that it tells: no club's name speaks for a claim. */
const NAMES: Readonly<Record<EntityKind, PairWord>> = {
  person: bare("#person"),
  club: bare("#club"),
  outlet: bare("#outlet"),
  competition: bare("#competition"),
  place: bare("#place"),
};
const [ANY_YEAR, ANY_NUMBER] = [bare("#year"), bare("#number")];

/** What a pack's words are to the features of pairs: made once for each pack, and for each word once it comes. */
interface Lookup {
  readonly senseOf: SenseOf;
  readonly wordOf: (word: Word) => PairWord;
}

const lookups = new WeakMap<object, Lookup>();

function lookupFor({ lexicon }: Pick<Draft, "lexicon">): Lookup {
  const known = lookups.get(lexicon);
  if (known) return known;
  const senseOf = senseLookup(lexicon.pack.senses);
  const wordOf = wordTable((word): PairWord => {
    if (word.kind === "word") return { low: word.low, stem: word.low.slice(0, STEM), senses: senseOf(word.low), heads: NOTHING };
    return word.kind === "mark" ? bare(word.raw) : YEAR.test(word.raw) ? ANY_YEAR : ANY_NUMBER;
  });
  const made = { senseOf, wordOf };
  lookups.set(lexicon, made);
  return made;
}

/** The senses of a pack's words. */
export const sensesFor = (draft: Pick<Draft, "lexicon">): SenseOf => lookupFor(draft).senseOf;

function headsAt(draft: Draft, at: number): readonly string[] {
  const cues = draft.cuesAt[at];
  if (!cues || cues.length === 0) return NOTHING;
  const heads = new Set<string>();
  for (const { sign } of cues) if (sign.type === "frame") heads.add(sign.trigger.claim);
  return heads.size === 0 ? NOTHING : [...heads];
}

/** All tokens of an article as the features of pairs know them. */
export function pairWords(draft: Draft): readonly (PairWord | null)[] {
  const { wordOf } = lookupFor(draft);
  const words: (PairWord | null)[] = draft.tokens.map(({ word }, at) => {
    const spelled = wordOf(word);
    const heads = word.kind === "word" ? headsAt(draft, at) : NOTHING;
    return heads.length === 0 ? spelled : { low: spelled.low, stem: spelled.stem, senses: spelled.senses, heads };
  });
  for (const { by, figure, from, to } of draft.mentions) {
    if (by === "pronoun" || by === "noun") continue;
    for (let at = from; at < to; at++) words[at] = at === from ? NAMES[draft.figures[figure]?.kind ?? "place"] : null;
  }
  return words;
}
