import type { Sense, Senses } from "../model/index.ts";

interface Patterns {
  readonly whole: ReadonlyMap<string, readonly Sense[]>;
  readonly opening: readonly (readonly [string, Sense])[];
  readonly inside: readonly (readonly [string, Sense])[];
}

/** Tells the senses of a word in lower case; each spelling is looked up once. */
export type SenseOf = (low: string) => readonly Sense[];

const NONE: readonly Sense[] = [];
const LIMIT = 100_000;

function patternsOf(senses: Senses): Patterns {
  const whole = new Map<string, Sense[]>();
  const opening: [string, Sense][] = [];
  const inside: [string, Sense][] = [];
  for (const [sense, words] of Object.entries(senses) as [Sense, string][])
    for (const word of words.split(/\s+/).filter((word) => word !== "")) {
      const bare = word.replaceAll("*", "");
      if (word.startsWith("*")) inside.push([bare, sense]);
      else if (word.endsWith("*")) opening.push([bare, sense]);
      else whole.set(bare, [...(whole.get(bare) ?? []), sense]);
    }
  return { whole, opening, inside };
}

/** Makes the lookup for a pack's table. */
export function senseLookup(senses: Senses): SenseOf {
  const { whole, opening, inside } = patternsOf(senses);
  const known = new Map<string, readonly Sense[]>();
  return (low) => {
    const before = known.get(low);
    if (before) return before;
    const found = new Set(whole.get(low));
    for (const [start, sense] of opening) if (low.startsWith(start)) found.add(sense);
    for (const [part, sense] of inside) if (low.includes(part)) found.add(sense);
    const senses = found.size === 0 ? NONE : [...found];
    if (known.size >= LIMIT) known.clear();
    known.set(low, senses);
    return senses;
  };
}
