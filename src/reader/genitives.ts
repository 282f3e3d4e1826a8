import { cueAt } from "./draft.ts";
import type { Naming, NamingView } from "./naming.ts";

function withoutGenitive(naming: Naming): Naming | null {
  const last = naming.words.at(-1) ?? "";
  if (!last.endsWith("s") || last.length < 4) return null;
  return {
    ...naming,
    span: { ...naming.span, genitive: true },
    text: naming.text.slice(0, -1),
    words: [...naming.words.slice(0, -1), last.slice(0, -1)],
  };
}

/** Whether a noun follows, as it does a genitive: a word of no grammar that says nothing. */
function nounFollows(view: NamingView, at: number): boolean {
  const word = view.tokens[at]?.word;
  if (word?.kind !== "word" || word.cap || view.lexicon.functional.has(word.low)) return false;
  if (cueAt(view, at, "says") || cueAt(view, at, "future")) return false;
  return !(view.cuesAt[at] ?? []).some(({ sign }) => sign.type === "frame" && sign.trigger.row.type === "verb" && sign.form !== "noun");
}

/** What the places of a name say of its s: more genitives before a noun or a club, or more places where it is no genitive. */
function votesOf(view: NamingView, namings: readonly Naming[], clubs: ReadonlySet<number>): ReadonlyMap<string, number> {
  const votes = new Map<string, number>();
  for (const { words, span } of namings) {
    const last = words.at(-1) ?? "";
    const next = view.tokens[span.to]?.word;
    const genitive = clubs.has(span.to) || (view.lexicon.pack.grammar.genitive[0] === "s" && nounFollows(view, span.to));
    const other = !next || next.kind === "mark" || view.lexicon.functional.has(next.low);
    votes.set(last, (votes.get(last) ?? 0) + (genitive ? 1 : other ? -1 : 0));
  }
  return votes;
}

/**
 * Drops the ending of names that the article also writes without it, where the language has a genitive in plain s; and of full names that stand
 * rather before a noun (where that is the usual genitive) or a club than anywhere else: "Prøves afløser", "Prøves Testby". `clubs` are the first
 * tokens of known clubs.
 */
export function settleGenitives(view: NamingView, namings: readonly Naming[], clubs: ReadonlySet<number>): Naming[] {
  const { genitive } = view.lexicon.pack.grammar;
  if (!genitive.includes("s")) return [...namings];
  const written = new Set(namings.flatMap(({ words }) => [words.join(" "), words.at(-1) ?? ""]));
  const votes = votesOf(view, namings, clubs);
  const full = new Set(namings.filter(({ words }) => words.length > 1).map(({ words }) => words.at(-1) ?? ""));
  return namings.map((naming) => {
    const cut = withoutGenitive(naming);
    if (!cut) return naming;
    const last = naming.words.at(-1) ?? "";
    const known = written.has(cut.words.join(" ")) || written.has(cut.words.at(-1) ?? "");
    return known || (full.has(last) && (votes.get(last) ?? 0) > 0) ? cut : naming;
  });
}
