import type { Governed } from "./draft.ts";
import { featureName } from "./feature-names.ts";
import type { Ground } from "./ground.ts";
import {
  betweenPart,
  clausePart,
  type Emit,
  figurePart,
  governedPart,
  mentionPart,
  type Part,
  sentencePart,
  type View,
} from "./pair-features.ts";
import { articlePart, framesPart, toldPart } from "./pair-told.ts";
import { pairWords } from "./pair-words.ts";
import { PAIR_KINDS, type Pair, type PairKind, type Told } from "./pairs.ts";

/** A sum of weights by kind, in the order of `PAIR_KINDS`. */
export type KindScores = Float64Array;

/** Learnt weights. */
export interface PairTable {
  /** By zone and key, where the weights of a feature begin. */
  readonly places: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** Those of one feature side by side, by kind. */
  readonly weights: Float64Array;
}

const KINDS = PAIR_KINDS.length;

/** The weight of one feature for one kind. */
export function weightOf({ places, weights }: PairTable, zone: string, key: string, kind: PairKind): number {
  const place = places.get(zone)?.get(key);
  return place === undefined ? 0 : (weights[place + PAIR_KINDS.indexOf(kind)] ?? 0);
}

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
      visit(clause, featureName(part, governed?.by ?? "carried"), walk);
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
  return { ground, words: pairWords(draft), language: draft.lexicon.pack.language, seen, clauseKeys: new Map() };
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
export function scorePairs(ground: Ground, pairs: readonly Pair[], { places, weights }: PairTable): KindScores[] {
  const view = viewOf(ground);
  const told = toldIn(pairs);
  const known = new Map<object, Map<string, KindScores>>();
  const sumOf = (walk: (emit: Emit) => void): KindScores => {
    const sum = new Float64Array(KINDS);
    let here = "";
    let keys = places.get(here);
    walk((zone, key) => {
      if (zone !== here) [here, keys] = [zone, places.get(zone)];
      const place = keys?.get(key);
      if (place !== undefined) for (let k = 0; k < KINDS; k++) sum[k] = (sum[k] ?? 0) + (weights[place + k] ?? 0);
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
