import type { Governed } from "./draft.ts";
import type { Ground } from "./ground.ts";
import {
  articlePart,
  betweenPart,
  clausePart,
  type Emit,
  figurePart,
  framesPart,
  governedPart,
  mentionPart,
  type Part,
  sentencePart,
  toldPart,
  type View,
} from "./pair-features.ts";
import { pairWords } from "./pair-words.ts";
import { PAIR_KINDS, type Pair, type Told } from "./pairs.ts";

/** Weights of one feature, by kind in the order of `PAIR_KINDS`. */
export type KindScores = Float64Array;

/** Learnt weights by zone and key. */
export type PairTable = ReadonlyMap<string, ReadonlyMap<string, KindScores>>;

const KINDS = PAIR_KINDS.length;

/** A part of the features: what it depends on, and how to walk through it. */
type Walk = (part: object | null, name: string, walk: (emit: Emit) => void) => void;

/** Walks through all features of a pair, part by part; `part` is null where nothing else shares it. */
function walkPair(view: View, pair: Pair, frames: readonly Told[], visit: Walk): void {
  const { draft } = view.ground;
  const sentence = draft.sentences[pair.sentence];
  if (!sentence) return;
  const anchor = pair.housed ?? pair.named;
  const clause = anchor ? draft.clauses[draft.clauseOf[anchor.mention.from] ?? 0] : undefined;
  const sides: readonly (readonly [Part, Governed | null, number])[] = [
    ["person", pair.named, pair.person],
    ["club", pair.housed, pair.club],
  ];
  visit(sentence, "sentence", (emit) => sentencePart(view, sentence, pair.sentence, emit));
  if (clause) visit(clause, "clause", (emit) => clausePart(view, clause, emit));
  for (const [part, governed, figure] of sides) {
    if (governed) visit(governed, part, (emit) => mentionPart(view, part, governed, sentence, emit));
    if (clause) {
      const walk = (emit: Emit) => governedPart(view, part, governed, clause, emit);
      visit(clause, `${part}/${governed?.by ?? "carried"}`, walk);
    }
    const how = governed === null ? "carried" : pair.supposed ? "supposed" : governed.mention.by;
    visit(sentence, `${part}/${figure}/${how}`, (emit) => figurePart(view, part, figure, pair.sentence, how, emit));
  }
  visit(null, "", (emit) => {
    emit("bias", "");
    betweenPart(view, pair, emit);
    toldPart(view, pair, emit);
    framesPart(frames, pair, emit);
    articlePart(view, pair, emit);
  });
}

function viewOf(ground: Ground): View {
  const { draft } = ground;
  const seen = new Map<number, number[]>();
  for (const { figure, from } of draft.mentions) {
    const sentence = draft.sentenceOf[from] ?? 0;
    const known = seen.get(figure);
    if (!known) seen.set(figure, [sentence]);
    else if (known.at(-1) !== sentence) known.push(sentence);
  }
  return { ground, words: pairWords(draft), language: draft.lexicon.pack.language, seen };
}

function toldIn(pairs: readonly Pair[]): ReadonlyMap<number, readonly Told[]> {
  const bySentence = new Map<number, Told[]>();
  for (const { sentence, told } of pairs) {
    const known = bySentence.get(sentence);
    if (known) known.push(...told);
    else bySentence.set(sentence, [...told]);
  }
  return bySentence;
}

/** The features of all pairs by name, for fitting and for `--explain`. */
export function featuresOfPairs(ground: Ground, pairs: readonly Pair[]): string[][] {
  const view = viewOf(ground);
  const told = toldIn(pairs);
  return pairs.map((pair) => {
    const features: string[] = [];
    walkPair(view, pair, told.get(pair.sentence) ?? [], (_, __, walk) => walk((zone, key) => features.push(`${zone} ${key}`)));
    return features;
  });
}

/** The sums of the weights of all pairs, by kind. */
export function scorePairs(ground: Ground, pairs: readonly Pair[], table: PairTable): KindScores[] {
  const view = viewOf(ground);
  const told = toldIn(pairs);
  const known = new Map<object, Map<string, KindScores>>();
  const sumOf = (walk: (emit: Emit) => void): KindScores => {
    const sum = new Float64Array(KINDS);
    walk((zone, key) => {
      const weights = table.get(zone)?.get(key);
      if (weights) for (let k = 0; k < KINDS; k++) sum[k] = (sum[k] ?? 0) + (weights[k] ?? 0);
    });
    return sum;
  };
  const partOf = (part: object | null, name: string, walk: (emit: Emit) => void): KindScores => {
    if (!part) return sumOf(walk);
    const parts = known.get(part) ?? new Map<string, KindScores>();
    known.set(part, parts);
    const sum = parts.get(name) ?? sumOf(walk);
    parts.set(name, sum);
    return sum;
  };
  return pairs.map((pair) => {
    const total = new Float64Array(KINDS);
    walkPair(view, pair, told.get(pair.sentence) ?? [], (part, name, walk) => {
      const sum = partOf(part, name, walk);
      for (let k = 0; k < KINDS; k++) total[k] = (total[k] ?? 0) + (sum[k] ?? 0);
    });
    return total;
  });
}
