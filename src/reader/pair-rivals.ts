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

/** Whom a pair competes with. */
interface Rivals {
  /** The other pairs of its sentence; of them those with its club, and those with its person. */
  readonly others: readonly Scored[];
  readonly ofClub: readonly Scored[];
  readonly ofPerson: readonly Scored[];
  /** The same two in other sentences. */
  readonly elsewhere: readonly Scored[];
  /** Other people with its club, anywhere. */
  readonly bench: readonly Scored[];
}

function rivalsOf(own: Scored, beside: readonly Scored[], same: readonly Scored[], there: readonly Scored[]): Rivals {
  const { club, person } = own.pair;
  const others = beside.filter((one) => one !== own);
  return {
    others,
    ofClub: others.filter(({ pair }) => pair.club === club),
    ofPerson: others.filter(({ pair }) => pair.person === person),
    elsewhere: same.filter((one) => one !== own),
    bench: there.filter(({ pair }) => pair.person !== person),
  };
}

/** The second look's features of one kind: the own sums, and those of the pairs that compete for the same club or person. */
function featuresOf({ pair, scores }: Scored, rivals: Rivals, kind: number): number[] {
  const sum = scores[kind] ?? FLOOR;
  const club = highest(rivals.ofClub, kind);
  const person = highest(rivals.ofPerson, kind);
  const elsewhere = highest(rivals.elsewhere, kind);
  const bench = highest(rivals.bench, kind);
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
    rivals.others.length / 5,
  ];
}

/** For each pair and kind, what a second look weighs: who is the best for a club is not told by one pair alone. */
export function rivalFeatures(pairs: readonly Pair[], scores: readonly KindScores[]): readonly (readonly (readonly number[])[])[] {
  const scored = pairs.map((pair, i): Scored => ({ pair, scores: scores[i] ?? new Float64Array(PAIR_KINDS.length) }));
  const bySentence = groupBy(scored, ({ pair }) => pair.sentence);
  const byPair = groupBy(scored, ({ pair }) => `${pair.person}/${pair.club}`);
  const byClub = groupBy(scored, ({ pair }) => pair.club);
  return scored.map((own) => {
    const { sentence, person, club } = own.pair;
    const rivals = rivalsOf(own, bySentence.get(sentence) ?? [], byPair.get(`${person}/${club}`) ?? [], byClub.get(club) ?? []);
    return PAIR_KINDS.map((_, kind) => featuresOf(own, rivals, kind));
  });
}
