import type { KindScores } from "./pair-scores.ts";
import { PAIR_KINDS, type Pair } from "./pairs.ts";

/** How low a score counts at most: further down tells nothing more. */
const FLOOR = -5;
/** Scores are halved, so that these features weigh about as much as those that are 0 or 1. */
const SCALE = 0.5;
/** Somewhere else in the article the claim is all but made. */
const LIKELY = -0.5;

interface Scored {
  readonly pair: Pair;
  readonly scores: KindScores;
}

const highest = (scored: readonly Scored[], kind: number) =>
  scored.reduce((most, { scores }) => Math.max(most, scores[kind] ?? FLOOR), FLOOR);

function groupBy(scored: readonly Scored[], keyOf: (one: Scored) => string | number): ReadonlyMap<string | number, readonly Scored[]> {
  const groups = new Map<string | number, Scored[]>();
  for (const one of scored) {
    const key = keyOf(one);
    const known = groups.get(key);
    if (known) known.push(one);
    else groups.set(key, [one]);
  }
  return groups;
}

/** The second look's features of one kind: the own sums, and those of the pairs that compete for the same club or person. */
function featuresOf(own: Scored, kind: number, beside: readonly Scored[], same: readonly Scored[], there: readonly Scored[]): number[] {
  const { pair, scores } = own;
  const sum = scores[kind] ?? FLOOR;
  const others = beside.filter((one) => one !== own);
  const club = highest(
    others.filter((one) => one.pair.club === pair.club),
    kind,
  );
  const person = highest(
    others.filter((one) => one.pair.person === pair.person),
    kind,
  );
  const elsewhere = highest(
    same.filter((one) => one !== own),
    kind,
  );
  const bench = highest(
    there.filter((one) => one.pair.person !== pair.person),
    kind,
  );
  const carried = pair.named === null ? 1 : 0;
  const housed = pair.housed === null ? 1 : 0;
  return [
    1,
    sum * SCALE,
    ...PAIR_KINDS.map((_, k) => (k === kind ? 0 : Math.max(-3, scores[k] ?? FLOOR) * SCALE)),
    Math.max(0, club - sum) * SCALE,
    Math.max(0, person - sum) * SCALE,
    club > sum ? 1 : 0,
    person > sum ? 1 : 0,
    club * SCALE,
    person * SCALE,
    elsewhere * SCALE,
    elsewhere > LIKELY ? 1 : 0,
    bench * SCALE,
    carried,
    housed,
    carried * sum * SCALE,
    housed * sum * SCALE,
    others.length / 5,
  ];
}

/** For each pair and kind, what a second look weighs: who is the best for a club is not told by one pair alone. */
export function rivalFeatures(pairs: readonly Pair[], scores: readonly KindScores[]): readonly (readonly (readonly number[])[])[] {
  const scored = pairs.map((pair, i): Scored => ({ pair, scores: scores[i] ?? new Float64Array(PAIR_KINDS.length) }));
  const bySentence = groupBy(scored, ({ pair }) => pair.sentence);
  const byPair = groupBy(scored, ({ pair }) => `${pair.person}/${pair.club}`);
  const byClub = groupBy(scored, ({ pair }) => pair.club);
  return scored.map((own) =>
    PAIR_KINDS.map((_, kind) =>
      featuresOf(
        own,
        kind,
        bySentence.get(own.pair.sentence) ?? [],
        byPair.get(`${own.pair.person}/${own.pair.club}`) ?? [],
        byClub.get(own.pair.club) ?? [],
      ),
    ),
  );
}
