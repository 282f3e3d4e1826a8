import { tokensIn } from "../text/index.ts";
import { endOfCue } from "./cues.ts";
import { cueAt, type Draft } from "./draft.ts";
import type { Sign } from "./lexicon.ts";

type View = Pick<Draft, "page" | "sections" | "tokens" | "sentences" | "cuesAt" | "figures" | "mentions" | "lexicon" | "scene"> & {
  readonly quotes: readonly { readonly from: number; readonly to: number }[];
};

const STATEMENT = new Set<Sign["type"]>(["statement"]);
/** Among so many lines at the head stands what a club calls its own news. */
const HEAD = 5;
/** A longer line is a sentence that speaks of a statement. */
const LONGEST = 60;
/** A reporter says "we" once or twice, a club throughout. */
const OFTEN = 3;

/** Whether a line at the head is one of the words by which clubs head their own news. */
function isHeaded(view: View): boolean {
  return view.sections.slice(0, HEAD).some((section) => {
    if (section.end - section.start > LONGEST) return false;
    const tokens = tokensIn(view.page, section);
    return endOfCue(view.lexicon, tokens, 0, tokens.length, STATEMENT) !== null;
  });
}

/** How often the text says "we" outside quotations, as a club does of itself. */
function saysWe(view: View): number {
  let count = 0;
  for (let at = 0; at < view.tokens.length; at++) if (cueAt(view, at, "we") && !view.quotes.some((q) => q.from <= at && at < q.to)) count++;
  return count;
}

/** The club that speaks where the article is its own statement: headed as one, or opened by the club itself that goes on to say "we". */
export function clubStatement(view: View): { id?: string; name: string } | null {
  const opening = view.sentences.find((sentence) => sentence.section !== "title");
  const first = opening
    ? view.mentions.find(
        (m) => m.from >= opening.from && m.from <= opening.from + 1 && view.figures[m.figure]?.kind === "club" && m.by === "name",
      )
    : undefined;
  const headed = isHeaded(view);
  const figure = first ? view.figures[first.figure] : headed ? view.figures[view.scene.clubs[0] ?? -1] : undefined;
  if (!figure || !(headed || (first && saysWe(view) >= OFTEN))) return null;
  return figure.known ? { id: figure.id, name: figure.name } : { name: figure.name };
}
