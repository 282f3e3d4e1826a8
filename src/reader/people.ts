import { PARTICLES } from "./known-spans.ts";

/** One person of the article, with all the forms in which the full name stands. */
export interface Person {
  readonly key: string;
  readonly name: string;
  readonly words: readonly string[];
}

/** People of the article by full name and by every ending of it ("thorup", "de zerbi"), and by first name where it is one man's alone. */
export interface PeopleIndex {
  readonly people: readonly Person[];
  /** Whether some words are the last ones of somebody's name. */
  isSurname(words: readonly string[]): boolean;
  find(words: readonly string[], recent: readonly number[]): { person: number; full: boolean } | null;
}

interface FullName {
  readonly words: readonly string[];
  readonly text: string;
}

/** Endings of a name, the particles that begin one also left out ("van der berg", "berg"). */
function suffixes(words: readonly string[]): string[] {
  return words.slice(1).map((_, i) => words.slice(i + 1).join(" "));
}

/** First and last word: "Sead Kolašinac" however many names stand between. */
const ends = (words: readonly string[]) => `${words[0]} ${words.at(-1)}`;

function push(map: Map<string, number[]>, key: string, person: number): void {
  const list = map.get(key);
  if (!list) map.set(key, [person]);
  else if (!list.includes(person)) list.push(person);
}

/** Leaves out what is only the end of somebody else's full name: "Van Gaal" beside "Louis van Gaal", "Hoff Thorup" beside "Johannes Hoff Thorup". */
function withoutSurnames(names: readonly FullName[]): FullName[] {
  const endings = new Set(names.flatMap(({ words }) => suffixes(words)));
  return names.filter(({ words }) => !endings.has(words.join(" ")));
}

/**
 * Groups full names into people. `names` are the folded words and the text of each full name in order of appearance; two names are one
 * person if they are equal, or share first and last word.
 */
export function groupPeople(names: readonly FullName[]): PeopleIndex {
  const people: Person[] = [];
  const byFull = new Map<string, number>();
  const bySuffix = new Map<string, number[]>();
  const byFirst = new Map<string, number[]>();
  for (const { words, text } of withoutSurnames(names)) {
    const key = words.join(" ");
    if (byFull.has(key)) continue;
    const same = byFull.get(ends(words));
    const person = same ?? people.length;
    byFull.set(key, person);
    if (same === undefined) {
      people.push({ key, name: text, words });
      byFull.set(ends(words), person);
      if (!PARTICLES.has(words[0] ?? "")) push(byFirst, words[0] ?? "", person);
    }
    for (const suffix of suffixes(words)) push(bySuffix, suffix, person);
  }
  const pick = (list: readonly number[] | undefined, recent: readonly number[]) => {
    if (!list || list.length < 2) return list?.[0];
    return recent.findLast((person) => list.includes(person)) ?? list[0];
  };
  return {
    people,
    isSurname: (words) => bySuffix.has(words.join(" ")),
    find(words, recent) {
      const full = byFull.get(words.join(" "));
      if (full !== undefined && words.length > 1) return { person: full, full: true };
      const part = pick(bySuffix.get(words.join(" ")), recent);
      if (part !== undefined) return { person: part, full: false };
      const first = words.length === 1 ? byFirst.get(words[0] ?? "") : undefined;
      return first?.length === 1 && first[0] !== undefined ? { person: first[0], full: false } : null;
    },
  };
}
