/**
 * The notation of the examples beside the rows: a sentence with its expectation drawn into it.
 * `[Testby BK|club] har [fyret|departure:dismissed] [Jens Prøve|person].` marks a trigger with the claim that it makes and who fills
 * which slot of it; `[Prøveby IF|club:departure]` fills the slot of that claim alone; `nothing: …` makes no claim at all.
 */
import { CLAIM_KINDS, type ClaimKind, type Span } from "../model/index.ts";

export const SLOT_NAMES = ["person", "club", "other", "by", "replaces", "from"] as const;
export type DrawnSlot = (typeof SLOT_NAMES)[number];
/** Marks that only say what a name is. */
const BESIDES = ["outlet", "says", "role"];

export interface DrawnTrigger extends Span {
  readonly words: string;
  readonly claim: ClaimKind;
  /** The manner, stage, act or term that the row gives; null where the drawing leaves it open. */
  readonly detail: string | null;
}

export interface DrawnName extends Span {
  readonly words: string;
  readonly slot: string;
  /** The claim whose slot it fills; null for all of the sentence. */
  readonly claim: ClaimKind | null;
}

export interface Drawn {
  readonly text: string;
  readonly nothing: boolean;
  readonly triggers: readonly DrawnTrigger[];
  readonly names: readonly DrawnName[];
}

const NOTHING = "nothing: ";

function claimCalled(name: string | undefined): ClaimKind | null {
  return CLAIM_KINDS.find((kind) => kind === name) ?? null;
}

/** Reads one drawn sentence. Throws where a mark is broken or unknown, with the mark and the remedy. */
export function parseDrawn(line: string): Drawn {
  const nothing = line.startsWith(NOTHING);
  const source = nothing ? line.slice(NOTHING.length) : line;
  const triggers: DrawnTrigger[] = [];
  const names: DrawnName[] = [];
  let text = "";
  for (const piece of source.split(/(\[[^\]]*\])/)) {
    if (!piece.startsWith("[")) {
      text += piece;
      continue;
    }
    const [words = "", label = ""] = piece.slice(1, -1).split("|");
    const [name = "", detail] = label.split(":");
    const span = { start: text.length, end: text.length + words.length, words };
    const claim = claimCalled(name);
    text += words;
    if (claim) triggers.push({ ...span, claim, detail: detail ?? null });
    else if ([...SLOT_NAMES, ...BESIDES].includes(name)) names.push({ ...span, slot: name, claim: claimCalled(detail) });
    else throw new Error(`"${piece}" in "${line}" is neither a claim nor a slot; write [words|claim:detail] or [name|slot]`);
  }
  return { text, nothing, triggers, names };
}

/** Who fills a slot of a trigger's claim, in the words of the drawing; null where nobody is drawn. */
export function drawnIn(drawn: Drawn, claim: ClaimKind, slot: DrawnSlot): string | null {
  const own = drawn.names.find((name) => name.slot === slot && name.claim === claim);
  return (own ?? drawn.names.find((name) => name.slot === slot && name.claim === null))?.words ?? null;
}
