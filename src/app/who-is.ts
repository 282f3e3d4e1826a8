/** Names as people type them → the person, club or outlet that is meant. */
import type { Named } from "../model/index.ts";
import { nameKey } from "../text/index.ts";

/** Whoever a name fits best; several where it fits several alike; or, where it fits nobody, those whose names look like it. */
export type Match = { readonly found: readonly Named[] } | { readonly suggestions: readonly Named[] };

/** How many names are suggested. */
const SUGGESTIONS = 5;

/** Finds a name among some, forgivingly: case, accents, spelling (aa for å), surname alone, initials and beginnings of words. */
export function whoIs(name: string, among: Iterable<Named>): Match {
  const typed = nameKey(name);
  const all = [...among].map((named) => ({ named, keys: [named.name, ...named.aliases].map(nameKey) }));
  if (typed !== "") {
    for (const fits of [isSame, isEnd, hasWords]) {
      const found = all.filter(({ keys }) => keys.some((key) => fits(typed, key))).map(({ named }) => named);
      if (found.length > 0) return { found };
    }
  }
  const near = all
    .map(({ named, keys }) => ({ named, distance: Math.min(...keys.flatMap((key) => distances(typed, key))) }))
    .filter(({ distance }) => distance <= Math.max(1, typed.length / 3))
    .sort((a, b) => a.distance - b.distance || (a.named.name < b.named.name ? -1 : 1));
  return { suggestions: near.slice(0, SUGGESTIONS).map(({ named }) => named) };
}

const isSame = (typed: string, key: string): boolean => key === typed;
const isEnd = (typed: string, key: string): boolean => key.endsWith(` ${typed}`);

/** Every word typed begins a word of the name, in order: "j thorup", "jes thor". */
function hasWords(typed: string, key: string): boolean {
  const words = key.split(" ");
  let from = 0;
  for (const part of typed.split(" ")) {
    const at = words.findIndex((word, index) => index >= from && word.startsWith(part));
    if (at < 0) return false;
    from = at + 1;
  }
  return typed.replaceAll(" ", "").length >= 3;
}

/** Distances to the whole name and to its last word. */
function distances(typed: string, key: string): readonly number[] {
  const surname = key.split(" ").at(-1) ?? key;
  return [distance(typed, key), distance(typed, surname)];
}

/** Levenshtein distance: letters to change, put in or take out. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + Number(a[i - 1] !== b[j - 1]);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
