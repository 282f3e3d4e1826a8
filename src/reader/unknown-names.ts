import { PARTICLES } from "./known-spans.ts";
import { isMarked, type NameIndex } from "./name-index.ts";
import { type Naming, type NamingView, type Signs, signsOf } from "./naming.ts";

/** What a name that the registry does not know is taken to name. `part`: nobody by itself; at most a part of a name told in full. */
export type Sort = "person" | "club" | "outlet" | "single" | "part";

const ARTICLES = new Set("the de het le la les il el o os der die das den det l".split(" "));
/** A club's letters in capitals ("SVO Waterland"): two to five, with a letter that clubs have for ball, sport, society. */
const CLUB_LETTERS = /^(?=.*[VSFKB])\p{Lu}{2,5}$/u;

interface Named {
  readonly words: readonly string[];
  readonly units: number;
  readonly signs: Signs;
  readonly first: Naming;
}

/** Whether a name is spelt like a club's: a word that clubs share, a year, club letters before an ordinary name, figures in a word ("B27"). */
function isClubLike({ words, units, first }: Named, index: NameIndex, given: boolean): boolean {
  const shared = words.filter((word) => index.clubWords.has(word));
  if (/['’]\d\d$/.test(first.text) || words.some((word) => /^\p{L}+\d+$/u.test(word))) return true;
  const head = first.text.split(" ")[0] ?? "";
  if (given) return units > 1 && shared.length > 0 && words.at(-1) === shared.at(-1) && /\p{Lu}{2}$/u.test(first.text);
  if (units < 2) return false;
  return shared.length > 0 || (CLUB_LETTERS.test(head) && first.text !== first.text.toUpperCase());
}

/**
 * A name whose first word is no first name that we know is a person's all the same, unless one of its words is an ordinary one: then
 * its last word must also be used alone, or its neighbours show a person.
 */
function isBorneOut(view: NamingView, { first, words, signs }: Named, alone: ReadonlySet<string>): boolean {
  const { tokens, lexicon, index } = view;
  const ordinary = tokens
    .slice(first.span.from, first.span.to)
    .some(({ word }) => word.raw.length > 3 && lexicon.vocabulary.has(word.low) && !index.givenNames.has(word.plain));
  return !ordinary || alone.has(words.at(-1) ?? "") || signs.person;
}

/** A name of one word, or of one word behind an article or a particle. */
function sortLone(view: NamingView, { words, signs, first }: Named): Sort {
  const { index, lexicon } = view;
  const article = words.length > 1 && ARTICLES.has(words[0] ?? "");
  const ordinary =
    words.length === 1 && lexicon.vocabulary.has(first.text.toLowerCase()) && !index.givenNames.has(first.text.toLowerCase());
  if (ordinary || words[0]?.length === 1) return "part";
  if (isMarked(words, index.outletWords)) return "outlet";
  if (article && signs.writes) return "outlet";
  if (signs.club && !signs.person && !signs.says) return "club";
  if (isMarked(words, index.placeWords)) return "part";
  if (!signs.firm && !signs.person) return "single";
  if (signs.person && !signs.article) return "person";
  if (signs.writes || ((article || signs.article) && signs.says)) return "outlet";
  if (signs.article) return "single";
  if (signs.acts) return "person";
  return signs.says ? "person" : "single";
}

function sortFull(view: NamingView, named: Named, alone: ReadonlySet<string>): Sort {
  const { index } = view;
  const { words, signs } = named;
  const given = index.givenNames.has(words[0] ?? "");
  if (!given && isMarked(words, index.outletWords)) return "outlet";
  if (isClubLike(named, index, given)) return "club";
  if (words[0]?.length === 1 && !named.first.text.includes(".")) return "part";
  if (ARTICLES.has(words[0] ?? "") && (signs.writes || signs.says)) return "outlet";
  if (given) return "person";
  if (isMarked(words, index.placeWords)) return "part";
  if (signs.club && !signs.person) return "club";
  if (signs.writes && !signs.person && !alone.has(words.at(-1) ?? "")) return "outlet";
  return isBorneOut(view, named, alone) ? "person" : "part";
}

/** Tells unknown names apart, all places of one name together: by their words, and by what stands around them. */
export function sortNamings(view: NamingView, namings: readonly Naming[]): ReadonlyMap<Naming, Sort> {
  const groups = new Map<string, Naming[]>();
  for (const naming of namings) {
    const key = naming.words.join(" ");
    const group = groups.get(key);
    if (group) group.push(naming);
    else groups.set(key, [naming]);
  }
  const alone = new Set(namings.filter(({ words }) => words.length === 1).map(({ words }) => words[0] ?? ""));
  const sorts = new Map<Naming, Sort>();
  for (const group of groups.values()) {
    const [first] = group;
    if (!first) continue;
    const { words, units } = first;
    const named: Named = { words, units, first, signs: signsOf(view, group) };
    const proper = words.findIndex((word) => view.index.givenNames.has(word) || (!ARTICLES.has(word) && !PARTICLES.has(word)));
    const lone = units - Math.max(proper, 0) < 2;
    const sort = lone && !isClubLike(named, view.index, false) ? sortLone(view, named) : sortFull(view, named, alone);
    for (const naming of group) sorts.set(naming, sort);
  }
  return sorts;
}
