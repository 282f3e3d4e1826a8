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

/**
 * Drops the ending of names that the article also writes without it, where the language has a genitive in plain s; where that is its
 * usual genitive, also of full names before a noun.
 */
export function settleGenitives(view: NamingView, namings: readonly Naming[]): Naming[] {
  const { genitive } = view.lexicon.pack.grammar;
  if (!genitive.includes("s")) return [...namings];
  const written = new Set(namings.flatMap(({ words }) => [words.join(" "), words.at(-1) ?? ""]));
  return namings.map((naming) => {
    const cut = withoutGenitive(naming);
    if (!cut) return naming;
    const known = written.has(cut.words.join(" ")) || written.has(cut.words.at(-1) ?? "");
    return known || (genitive[0] === "s" && naming.words.length > 1 && nounFollows(view, naming.span.to)) ? cut : naming;
  });
}
