/** Judgements on who is who, as the joining of names asks for them. */
import type { IdentityJudgement, Judgement, PersonRef } from "../model/index.ts";
import { nameKey } from "../text/index.ts";

/** Somebody of whom a judgement may speak: his name as it is compared, and the clubs that articles tie him to. */
export interface Judgeable {
  readonly nameKey: string;
  readonly clubs: ReadonlySet<string>;
}

/** One side of a judgement. */
export interface Side {
  readonly nameKey: string;
  readonly club: string | null;
}

export interface Pair {
  readonly a: Side;
  readonly b: Side;
}

/** What holds of people: pairs who are one, and pairs who are not. */
export interface PeopleJudged {
  readonly same: readonly Pair[];
  readonly different: readonly Pair[];
}

const sideOf = ({ name, club }: PersonRef): Side => ({ nameKey: nameKey(name), club: club ?? null });
const keyOf = (side: Side): string => JSON.stringify([side.nameKey, side.club]);

/** The judgements that hold, of two on one pair the later. */
function standing(judgements: readonly Judgement[], isOf: (of: IdentityJudgement["of"]) => boolean): readonly IdentityJudgement[] {
  const last = new Map<string, IdentityJudgement>();
  for (const judgement of judgements) {
    if (judgement.kind !== "identity" || !isOf(judgement.of)) continue;
    const { of, a, b } = judgement;
    const names = of === "person" ? [keyOf(sideOf(a)), keyOf(sideOf(b))] : [a.name, b.name];
    last.set(JSON.stringify(names.sort()), judgement);
  }
  return [...last.values()];
}

export function peopleJudged(judgements: readonly Judgement[]): PeopleJudged {
  const pairs = (verdict: string): readonly Pair[] =>
    standing(judgements, (of) => of === "person")
      .filter((one) => one.verdict === verdict)
      .map(({ a, b }) => ({ a: sideOf(a), b: sideOf(b) }));
  return { same: pairs("same"), different: pairs("different") };
}

/** Ids of clubs and outlets that are another's → that one's: of those that are the same a registered one, or the first by code point. */
export function renamedIds(judgements: readonly Judgement[]): ReadonlyMap<string, string> {
  const heads = new Map<string, string>();
  const headOf = (id: string): string => {
    const next = heads.get(id);
    return next === undefined ? id : headOf(next);
  };
  for (const { verdict, a, b } of standing(judgements, (of) => of !== "person")) {
    const [x, y] = [headOf(a.name), headOf(b.name)].sort(byStanding);
    if (verdict === "same" && x && y && x !== y) heads.set(y, x);
  }
  return new Map([...heads.keys()].map((id) => [id, headOf(id)]));
}

/** Ids of what the registry does not know begin with a tilde. */
function byStanding(a: string, b: string): number {
  return Number(a.includes(":~")) - Number(b.includes(":~")) || (a < b ? -1 : Number(a > b));
}

export function means(side: Side, one: Judgeable): boolean {
  return side.nameKey === one.nameKey && (side.club === null || one.clubs.has(side.club));
}

/** Whether somebody of the one lot is judged not to be somebody of the other. */
export function areApart(some: readonly Judgeable[], others: readonly Judgeable[], { different }: PeopleJudged): boolean {
  const split = ({ a, b }: Pair): boolean => some.some((one) => means(a, one)) && others.some((one) => means(b, one));
  return different.some((pair) => split(pair) || split({ a: pair.b, b: pair.a }));
}

/**
 * Which of several men of one name a mention is, from 0; only a judgement tells them apart, by clubs. A mention of neither club goes with the
 * one with whom it shares another.
 */
export function namesakes(mentions: readonly Judgeable[], { different }: PeopleJudged): readonly number[] {
  const cells = cellsOf(different.filter(({ a, b }) => a.nameKey === b.nameKey && a.nameKey === mentions[0]?.nameKey));
  if (cells.length === 0) return mentions.map(() => 0);
  const sure = mentions.map((mention) => cells.findIndex((cell) => cell.some((side) => means(side, mention))));
  const clubs = cells.map((_, n) => new Set(mentions.flatMap((mention, i) => (sure[i] === n ? [...mention.clubs] : []))));
  return mentions.map((mention, i) => {
    if (sure[i] !== undefined && sure[i] >= 0) return sure[i];
    const near = clubs.flatMap((known, n) => ([...mention.clubs].some((club) => known.has(club)) ? [n] : []));
    return near.length === 1 ? (near[0] ?? cells.length) : cells.length;
  });
}

/** Sides that are different, in lots; those who are not judged to be different share one. */
function cellsOf(pairs: readonly Pair[]): readonly (readonly Side[])[] {
  const sides = [...new Map(pairs.flatMap(({ a, b }) => [a, b]).map((side) => [keyOf(side), side])).values()];
  const apart = new Set(pairs.flatMap(({ a, b }) => [keyOf(a) + keyOf(b), keyOf(b) + keyOf(a)]));
  const cells: Side[][] = [];
  for (const side of sides.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))) {
    const home = cells.find((cell) => cell.every((other) => !apart.has(keyOf(side) + keyOf(other))));
    if (home) home.push(side);
    else cells.push([side]);
  }
  return cells;
}
