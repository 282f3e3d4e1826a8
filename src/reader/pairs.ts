import type { ClaimKind } from "../model/index.ts";
import type { Assertion } from "./assertions.ts";
import type { Chosen } from "./choice.ts";
import type { Governed, Mention } from "./draft.ts";
import type { Ground } from "./ground.ts";
import type { StandingJob } from "./standing-jobs.ts";

/** The kinds of claims that tie a person to a club. */
export const PAIR_KINDS = ["appointment", "departure", "tenure", "candidacy", "contract"] as const satisfies readonly ClaimKind[];
export type PairKind = (typeof PAIR_KINDS)[number];

export const isPairKind = (kind: ClaimKind): kind is PairKind => (PAIR_KINDS as readonly ClaimKind[]).includes(kind);

/** What a rule has put together: the assertion, with the frame or the phrase behind it. */
export interface Told {
  readonly source: "frame" | "denied" | "job" | "beside" | "heading";
  readonly assertion: Assertion;
  readonly frame: Chosen | null;
  readonly job: StandingJob | null;
}

/** A person and a club of whom one sentence may tell something. */
export interface Pair {
  readonly sentence: number;
  readonly person: number;
  readonly club: number;
  /** Where the sentence means them; null where they are only carried on from before. */
  readonly named: Governed | null;
  readonly housed: Governed | null;
  /** The sentence has a pronoun or a description for a person that may mean this one, though it was taken for somebody else. */
  readonly supposed: boolean;
  /** What rules tell of the two here. */
  readonly told: readonly Told[];
}

/** More people or clubs than this in one sentence make a list, in which each is paired with its neighbours by rules alone. */
const MOST = 8;

interface Side {
  readonly figure: number;
  readonly at: readonly Governed[];
  readonly supposed: boolean;
}

function sidesOf({ draft, governed }: Ground, sentence: number, kind: "person" | "club"): Side[] {
  const sides = new Map<number, Governed[]>();
  for (const g of governed[sentence] ?? []) {
    if (draft.figures[g.mention.figure]?.kind !== kind) continue;
    const known = sides.get(g.mention.figure);
    if (known) known.push(g);
    else sides.set(g.mention.figure, [g]);
  }
  return [...sides].slice(0, MOST).map(([figure, at]) => ({ figure, at, supposed: false }));
}

/** Whom a sentence may mean without a word for him: the one its heading names, the last one before, the first of the article. */
function carriedInto(ground: Ground, sentence: number, kind: "person" | "club", here: readonly Side[]): Side[] {
  const { draft, latest } = ground;
  const { scene, figures } = draft;
  const topic = (kind === "person" ? scene.topics : scene.benches)[sentence];
  const last = (latest[sentence] ?? []).find((figure) => figures[figure]?.kind === kind);
  const first = (kind === "person" ? scene.people : scene.clubs)[0];
  const found = new Set([topic, last, first].filter((figure) => figure !== null && figure !== undefined));
  const at = here.flatMap((side) => side.at).filter(({ mention: { by } }) => by === "pronoun" || by === "noun");
  return [...found]
    .filter((figure) => !here.some((side) => side.figure === figure))
    .map((figure) => ({ figure, at, supposed: at.length > 0 }));
}

const gap = (a: Mention, b: Mention) => (a.from < b.from ? b.from - a.to : a.from - b.to);

/** The two mentions that stand nearest to each other. */
function nearest(people: readonly Governed[], clubs: readonly Governed[]): readonly [Governed | null, Governed | null] {
  let best: readonly [Governed | null, Governed | null] = [people[0] ?? null, clubs[0] ?? null];
  let least = Infinity;
  for (const p of people)
    for (const c of clubs) {
      const width = gap(p.mention, c.mention);
      if (width < least) [best, least] = [[p, c], width];
    }
  return best;
}

/** A paragraph of fewer tokens at the end of a page is rather a pointer to something else than a part of the article. */
const SHORT = 24;

/** The first sentence of the short paragraphs that a page ends with; the title is none of them. */
function tailFrom({ draft: { sentences } }: Ground): number {
  let [from, tokens] = [sentences.length, 0];
  for (let i = sentences.length - 1; i > 0; i--) {
    const own = sentences[i];
    if (!own || own.section === "title") break;
    tokens += own.to - own.from;
    if (tokens >= SHORT) break;
    if (sentences[i - 1]?.block === own.block) continue;
    [from, tokens] = [i, 0];
  }
  return from;
}

function pairsIn(ground: Ground, sentence: number, told: readonly Told[], tail: boolean): Pair[] {
  const people = sidesOf(ground, sentence, "person");
  const clubs = sidesOf(ground, sentence, "club");
  const found = new Map<string, Pair>();
  const add = (person: Side, club: Side) => {
    const key = `${person.figure}/${club.figure}`;
    if (found.has(key)) return;
    const [named, housed] = nearest(person.at, club.at);
    const own = told.filter(({ assertion: a }) => a.person === person.figure && a.club === club.figure);
    found.set(key, {
      sentence,
      person: person.figure,
      club: club.figure,
      named,
      housed,
      supposed: person.supposed || club.supposed,
      told: own,
    });
  };
  const allPeople = clubs.length > 0 ? [...people, ...carriedInto(ground, sentence, "person", people)] : people;
  const allClubs = people.length > 0 ? [...clubs, ...carriedInto(ground, sentence, "club", clubs)] : clubs;
  if (!tail) for (const person of allPeople) for (const club of allClubs) if (person.at.length + club.at.length > 0) add(person, club);
  const side = (sides: readonly Side[], figure: number) => sides.find((s) => s.figure === figure) ?? { figure, at: [], supposed: false };
  for (const { assertion } of told)
    if (assertion.person !== null && assertion.club !== null) add(side(people, assertion.person), side(clubs, assertion.club));
  return [...found.values()];
}

/**
 * All pairs that the sentences offer: both named there, or one of them and the other carried on, or put together by a rule; of the short
 * paragraphs that a page ends with only the last.
 */
export function pairsOf(ground: Ground, told: readonly Told[]): Pair[] {
  const { sentences, sentenceOf } = ground.draft;
  const toldIn: Told[][] = sentences.map(() => []);
  for (const one of told) if (isPairKind(one.assertion.kind)) toldIn[sentenceOf[one.assertion.at] ?? 0]?.push(one);
  const tail = tailFrom(ground);
  return sentences.flatMap((_, sentence) => pairsIn(ground, sentence, toldIn[sentence] ?? [], sentence >= tail));
}
