import { tokenize } from "../text/index.ts";
import type { VoiceRef } from "./draft.ts";
import { capitalsFrom, outletIn } from "./page-lines.ts";
import type { VoiceView } from "./sayers.ts";

/** A credit is no longer than the names of two or three papers. */
const LONGEST = 90;
/** Who wrote it, or the agency that he wrote it for: "(KLM/MN)", "(AP)". */
const INITIALS = /\/|^[\p{Lu} .-]{2,8}$/u;
const BRACKET = /\(([^()]{2,90})\)\s*$/u;

/** The outlets that a bracket names, the one that was read before the one that it had the story from. */
function outletsIn(view: VoiceView, text: string): VoiceRef[] {
  const voices = text.split(/[,;]/u).flatMap((part): VoiceRef[] => {
    const tokens = tokenize(part, { start: 0, end: part.length });
    const known = outletIn(view, part, tokens);
    const first = tokens.findIndex(({ word }) => word.cap && word.kind === "word");
    if (!known && first < 0) return [];
    const to = capitalsFrom(tokens, Math.max(0, first));
    const name = known?.name ?? part.slice(tokens[first]?.start ?? 0, tokens[to - 1]?.end ?? 0);
    const figure = view.figures.findIndex((f) => (known ? f.id === known.id : f.name === name));
    return [{ kind: "outlet", figure: figure < 0 ? null : figure, name, from: null, to: null }];
  });
  return voices.reverse();
}

/**
 * Who is credited in brackets at the end of a paragraph or on the line below it, as in columns of gossip, by block. A bracket that
 * stands alone in the whole article is a signature unless it names an outlet that we know.
 */
export function findCredits(view: VoiceView): ReadonlyMap<number, readonly VoiceRef[]> {
  const credits = new Map<number, readonly VoiceRef[]>();
  let strangers = 0;
  view.sections.forEach((section, block) => {
    const text = view.article.text.slice(Math.max(section.start, section.end - LONGEST - 2), section.end).trim();
    const inside = BRACKET.exec(text)?.[1];
    if (!inside || !/\p{Lu}/u.test(inside) || INITIALS.test(inside) || section.kind === "title") return;
    const voices = outletsIn(view, inside);
    if (voices.length === 0) return;
    if (!voices.some((voice) => outletIn(view, voice.name))) strangers++;
    credits.set(text.length === inside.length + 2 ? block - 1 : block, voices);
  });
  return strangers === 1 && credits.size === 1 ? new Map() : credits;
}
