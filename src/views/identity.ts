/** Who is who across articles. Applied when the ledger is read; nothing is rewritten. */
import type { Interval } from "../model/index.ts";
import { nameKey, slug } from "../text/index.ts";
import { gap } from "./calendar.ts";
import { areApart, type Judgeable, means, namesakes, type PeopleJudged } from "./judged.ts";

/** A person as one publication names him: `key` tells the mention apart, `clubs` are those that its claims tie him to. */
export interface Mentioned {
  readonly key: string;
  readonly name: string;
  readonly clubs: ReadonlySet<string>;
  readonly published: Interval;
}

/** A mention with its name as it is compared. */
type Member = Mentioned & Judgeable;

const UNJUDGED: PeopleJudged = { same: [], different: [] };

/** One man, with the key of every mention of him and his spellings, the usual one first. */
export interface Identity {
  readonly id: string;
  readonly spellings: readonly string[];
  readonly keys: readonly string[];
}

/** Two spellings of a name are one man's only where articles about the same club are at most this many days apart (three years). */
const WINDOW = 1096;
/** Letters that a short form shares with the long one at least: "Rob" and "Robin", not "Al" and "Alexander". */
const SHORT_FORM = 3;

interface Group {
  readonly tokens: readonly string[];
  readonly members: readonly Member[];
  readonly clubs: ReadonlySet<string>;
}

/**
 * Joins mentions into people. Equal names join; a surname alone joins the one full name with that surname who shares a club; two spellings of
 * a first name ("Frank", "Franky", "F."), and a middle name told or left out, join where they share a club in the same years.
 * What was judged goes before all that. The order of the mentions does not matter.
 */
export function identify(people: readonly Mentioned[], judged: PeopleJudged = UNJUDGED): readonly Identity[] {
  const named = groupBy(people.map(toMember), judged);
  const bySurname = surnamesOf(named);
  const isSurname = (group: Group): boolean => group.tokens.length === 1 || ownersOf(group, bySurname, judged).length > 0;
  const full = mergeVariants(
    named.filter((group) => !isSurname(group)),
    judged,
  );
  const homeless = named.filter(isSurname).flatMap((group) => group.members.map(alone));
  const owners = surnamesOf(full);
  const joined = new Map(full.map((group) => [group, [group]]));
  const rest: Member[] = [];
  for (const single of homeless) {
    const [owner, ...others] = ownersOf(single, owners, judged);
    if (owner && others.length === 0) joined.get(owner)?.push(single);
    else rest.push(...single.members);
  }
  const strangers = groupBy(rest, judged).map((group) => [group]);
  const lots = [...joined.values(), ...strangers].map((groups) => groups.flatMap(({ members }) => members));
  return withOwnIds(united(lots, judged).map(toIdentity)).sort((a, b) => (a.id < b.id ? -1 : 1));
}

const toMember = (person: Mentioned): Member => ({ ...person, nameKey: nameKey(person.name) });

/** Lots of mentions with those put together whom somebody has judged to be one man. */
function united(lots: readonly (readonly Member[])[], { same }: PeopleJudged): readonly (readonly Member[])[] {
  let now = lots;
  for (const { a, b } of same) {
    const one = new Set([a, b].flatMap((side) => meantBy(now, (member) => means(side, member))));
    if (one.size > 1) now = [...now.filter((lot) => !one.has(lot)), [...one].flat()];
  }
  return now;
}

/** Whom a judgement means by a name: those of whom nothing else is known first, then whoever bears it among other names. */
function meantBy(lots: readonly (readonly Member[])[], isMeant: (member: Member) => boolean): readonly (readonly Member[])[] {
  const pure = lots.filter((lot) => lot.every(isMeant));
  return pure.length > 0 ? pure : lots.filter((lot) => lot.some(isMeant));
}

/** Namesakes whom a judgement keeps apart have the same name; what tells their ids apart is a club. */
function withOwnIds(identities: readonly (Identity & { readonly clubs: ReadonlySet<string> })[]): Identity[] {
  const counts = new Map<string, number>();
  for (const { id } of identities) counts.set(id, (counts.get(id) ?? 0) + 1);
  return identities.map(({ id, spellings, keys, clubs }) => ({
    id: (counts.get(id) ?? 0) > 1 ? `${id}@${[...clubs].sort()[0] ?? keys[0]}` : id,
    spellings,
    keys,
  }));
}

type Surnames = ReadonlyMap<string, readonly Group[]>;

/** Groups by every end of their names: "van den proef", "den proef", "proef". */
function surnamesOf(groups: readonly Group[]): Surnames {
  const surnames = new Map<string, Group[]>();
  for (const group of groups) {
    for (let from = 1; from < group.tokens.length; from++) push(surnames, group.tokens.slice(from).join(" "), group);
  }
  return surnames;
}

/** Those whose name ends with this one's and who share a club with him. */
function ownersOf(single: Group, surnames: Surnames, judged: PeopleJudged): readonly Group[] {
  return (surnames.get(single.tokens.join(" ")) ?? []).filter(
    (group) => meets(single.clubs, group.clubs) && !areApart(single.members, group.members, judged),
  );
}

function push<T>(lists: Map<string, T[]>, key: string, value: T): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

/** Mentions of one name each, namesakes apart. */
function groupBy(people: readonly Member[], judged: PeopleJudged): readonly Group[] {
  const groups = new Map<string, Member[]>();
  for (const person of people) if (person.nameKey !== "") push(groups, person.nameKey, person);
  const sorted = [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
  return sorted.flatMap(([key, members]) => {
    const cells = namesakes(members, judged);
    return [...new Set(cells)].sort().map((cell) => {
      const own = members.filter((_, i) => cells[i] === cell);
      return { tokens: key.split(" "), members: own, clubs: clubsOf(own) };
    });
  });
}

function clubsOf(members: readonly Member[]): ReadonlySet<string> {
  return new Set(members.flatMap((member) => [...member.clubs]));
}

function alone(person: Member): Group {
  return { tokens: person.nameKey.split(" "), members: [person], clubs: person.clubs };
}

/** Folds groups of one surname together where each is a variant of exactly one other. */
function mergeVariants(groups: readonly Group[], judged: PeopleJudged): readonly Group[] {
  const families = new Map<string, Group[]>();
  for (const group of groups) push(families, group.tokens.at(-1) ?? "", group);
  return [...families.values()].flatMap((family) => mergeFamily(family, judged)).sort(compareGroups);
}

function mergeFamily(family: readonly Group[], judged: PeopleJudged): readonly Group[] {
  const merged: Group[] = [];
  for (const group of [...family].sort((a, b) => b.tokens.join(" ").length - a.tokens.join(" ").length || compareGroups(a, b))) {
    const [host, ...others] = merged.filter((known) => isVariant(group, known) && !areApart(group.members, known.members, judged));
    if (!host || others.length > 0) merged.push(group);
    else {
      const members = [...host.members, ...group.members];
      merged[merged.indexOf(host)] = { tokens: host.tokens, members, clubs: clubsOf(members) };
    }
  }
  return merged;
}

function compareGroups(a: Group, b: Group): number {
  return a.tokens.join(" ") < b.tokens.join(" ") ? -1 : 1;
}

function isVariant(short: Group, long: Group): boolean {
  const [first = "", ...rest] = short.tokens;
  const [otherFirst = "", ...otherRest] = long.tokens;
  const sameFirst = first === otherFirst;
  const sameRest = rest.join(" ") === otherRest.join(" ");
  const middleName = sameFirst && otherRest.length > rest.length && otherRest.join(" ").endsWith(rest.join(" "));
  if (!middleName && !(sameRest && isShortForm(first, otherFirst))) return false;
  return (
    meets(short.clubs, long.clubs) &&
    short.members.some((a) => long.members.some((b) => meets(a.clubs, b.clubs) && gap(a.published, b.published) <= WINDOW))
  );
}

function meets(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return [...a].some((club) => b.has(club));
}

/** Whether two names may be one man's at all, whatever articles tell of the two: one is the other's end, or its first name a short form. */
export function mayBeOne(a: string, b: string): boolean {
  const [short = [], long = []] = [nameKey(a).split(" "), nameKey(b).split(" ")].sort((x, y) => x.length - y.length);
  const isEnd = long.slice(-short.length).join(" ") === short.join(" ");
  return isEnd || (short.at(-1) === long.at(-1) && isShortForm(short[0] ?? "", long[0] ?? ""));
}

function isShortForm(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return long.startsWith(short) && (short.length >= SHORT_FORM || short.length === 1);
}

function toIdentity(members: readonly Member[]): Identity & { readonly clubs: ReadonlySet<string> } {
  const counts = new Map<string, number>();
  for (const { name } of members) counts.set(name, (counts.get(name) ?? 0) + 1);
  const words = (name: string): number => Math.min(2, nameKey(name).split(" ").length);
  const spellings = [...counts]
    .sort(([a, n], [b, m]) => words(b) - words(a) || m - n || b.length - a.length || (a < b ? 1 : -1))
    .map(([name]) => name);
  const keys = members.map((member) => member.key).sort();
  return { id: `person:${slug(spellings[0] ?? "")}`, spellings, keys, clubs: clubsOf(members) };
}
