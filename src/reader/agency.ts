import type { Voice } from "../model/index.ts";
import type { Draft } from "./draft.ts";
import { namedOutlet } from "./page-lines.ts";

type View = Pick<Draft, "article" | "sections" | "index">;

/** Longer bylines are running text. */
const LONGEST = 90;
/** In brackets before the first sentence, alone or behind the place. */
const HEAD = /^(?:\p{Lu}[\p{L} .'-]{1,30} )?\((\p{L}[\p{L} .]{1,24})\)(?=\s)/u;
/** In brackets or between slashes behind the last sentence. */
const FOOT = /[(/](\p{L}[\p{L} .]{1,24})[)/]\.?\s*$/u;
/** What stands between the names of a byline: two authors, or an author and a time. */
const PIECE = /[^/|,;()–—•·-]+/gu;

const RUNNING = new Set(["lead", "body", "quote"]);

interface Place {
  readonly name: string;
  readonly start: number;
}

/**
 * The agency whose item an article prints, where the paper names it as agencies are named: in the byline, in brackets behind the place, at the foot, or
 * among the authors that metadata tells. Null where nobody is.
 */
export function agencyOf(view: View): Voice | null {
  for (const { name, start } of placesIn(view)) {
    const agency = agencyIn(view, name);
    if (agency) return { kind: "outlet", ...agency, start, end: start + name.length };
  }
  const author = view.article.authors?.map((name) => agencyIn(view, name)).find((agency) => agency !== null);
  return author ? { kind: "outlet", ...author, start: null, end: null } : null;
}

/** Where an article names its agency, if it does. */
function placesIn({ article: { text }, sections }: View): readonly Place[] {
  const running = sections.filter(({ kind }) => RUNNING.has(kind));
  const [first, last] = [running[0], running.at(-1)];
  const bracketed = (pattern: RegExp, from: number, to: number): readonly Place[] => {
    const match = pattern.exec(text.slice(from, to));
    const name = match?.[1] ?? "";
    return match && name ? [{ name, start: from + match.index + match[0].lastIndexOf(name) }] : [];
  };
  const bylines = sections.filter(({ kind, start, end }) => kind === "byline" && end - start <= LONGEST);
  return [
    ...(first ? bracketed(HEAD, first.start, Math.min(first.end, first.start + LONGEST)) : []),
    ...bylines.flatMap(({ start, end }) => piecesOf(text.slice(start, end), start)),
    ...(last ? bracketed(FOOT, Math.max(last.start, last.end - LONGEST), last.end) : []),
  ];
}

/** The names in a byline, each without the words before it: "Door ANP", "By Reuters", "Redaktionen/ritzau". */
function piecesOf(line: string, offset: number): readonly Place[] {
  return [...line.matchAll(PIECE)].flatMap(({ 0: piece, index }) => {
    const words = [...piece.matchAll(/\S+/gu)];
    const from = (n: number): Place => {
      const at = words[n]?.index ?? 0;
      return { name: piece.slice(at).trimEnd(), start: offset + index + at };
    };
    return words.map((_, n) => from(n));
  });
}

/** The agency of this very name, however its letters are written: agencies sign in small letters, too. */
function agencyIn(view: View, name: string): { readonly id: string; readonly name: string } | null {
  const outlet = namedOutlet(view, name);
  return outlet && view.index.agencies.has(outlet.id) ? outlet : null;
}
