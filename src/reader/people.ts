import { fold, type Token } from "../text/index.ts";
import type { NameSpan } from "./names.ts";

/** One person of the article, with all the forms in which the full name stands. */
export interface Person {
  readonly key: string;
  readonly name: string;
  readonly words: readonly string[];
}

/** People of the article by full name and by every ending of it ("thorup", "de zerbi"), and by first name where it is one man's alone. */
export interface PeopleIndex {
  readonly people: readonly Person[];
  find(words: readonly string[], recent: readonly number[]): { person: number; full: boolean } | null;
}

/** Folded words of a span without hyphens and stops, double a's as one ("Staale", "Ståle"). */
export function nameWords(tokens: readonly Token[], span: Pick<NameSpan, "from" | "to">): string[] {
  const words: string[] = [];
  for (let i = span.from; i < span.to; i++) {
    const word = tokens[i]?.word;
    if (word && word.kind !== "mark") words.push(fold(word.raw).replaceAll("aa", "a"));
  }
  return words;
}

function suffixes(words: readonly string[]): string[] {
  return words.slice(1).map((_, i) => words.slice(i + 1).join(" "));
}

/** First and last word: "Sead Kolašinac" however many names stand between. */
const ends = (words: readonly string[]) => `${words[0]} ${words.at(-1)}`;

/**
 * Groups full names into people. `names` are the folded words and the text of each full name in order of appearance; two names are one
 * person if they are equal, or share first and last word.
 */
export function groupPeople(names: readonly { readonly words: readonly string[]; readonly text: string }[]): PeopleIndex {
  const people: Person[] = [];
  const byFull = new Map<string, number>();
  const bySuffix = new Map<string, number[]>();
  const byFirst = new Map<string, number[]>();
  for (const { words, text } of names) {
    const key = words.join(" ");
    if (byFull.has(key)) continue;
    const same = byFull.get(ends(words));
    const person = same ?? people.length;
    byFull.set(key, person);
    if (same === undefined) {
      people.push({ key, name: text, words });
      byFull.set(ends(words), person);
      byFirst.set(words[0] ?? "", [...(byFirst.get(words[0] ?? "") ?? []), person]);
    }
    for (const suffix of suffixes(words)) {
      const list = bySuffix.get(suffix) ?? [];
      if (!list.includes(person)) bySuffix.set(suffix, [...list, person]);
    }
  }
  const pick = (list: readonly number[] | undefined, recent: readonly number[]) => {
    if (!list || list.length < 2) return list?.[0];
    return recent.findLast((person) => list.includes(person)) ?? list[0];
  };
  return {
    people,
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
