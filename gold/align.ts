import { readFileSync } from "node:fs";
import type { ClaimKind } from "../src/model/index.ts";
import type { Work } from "../src/reader/index.ts";
import type { GoldFile } from "./sets.ts";

/** A gold claim as far as fitting needs it. */
export interface GoldClaim {
  readonly kind: string | readonly string[];
  readonly person?: string | readonly string[] | null;
  readonly club?: string | readonly string[];
  readonly other?: string | readonly string[];
  readonly by?: string | readonly string[];
  readonly anchors: readonly string[];
  readonly required: boolean;
}

export function goldClaims(file: GoldFile): readonly GoldClaim[] {
  return (JSON.parse(readFileSync(file.gold, "utf8")) as { claims: readonly GoldClaim[] }).claims;
}

export const list = <T>(value: T | readonly T[] | null | undefined): readonly T[] =>
  value === null || value === undefined ? [] : Array.isArray(value) ? value : [value as T];

/** Folds a name as `score.mjs` does. */
export function foldName(name: string): string {
  const plain = name.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  return plain
    .replace(/ø/g, "o")
    .replace(/æ/g, "ae")
    .replace(/å|aa/g, "a")
    .replace(/ß/g, "ss")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** Whether a figure of the article is called by one of some names. */
export function isCalled(work: Work, figure: number | null, names: string | readonly string[] | null | undefined): boolean {
  const known = figure === null ? undefined : work.figures[figure];
  if (!known) return false;
  const own = new Set([known.name, ...known.aliases].map(foldName));
  for (const mention of work.mentions) {
    if (mention.figure !== figure || mention.by !== "name") continue;
    own.add(foldName(work.article.text.slice(work.tokens[mention.from]?.start, work.tokens[mention.to - 1]?.end)));
  }
  return list(names).some((name) => own.has(foldName(name)));
}

/** Tells whether a figure of the article is called by one of some names; each figure's names are folded once. */
export function namesOf(work: Work): (figure: number, names: string | readonly string[] | null | undefined) => boolean {
  const own = work.figures.map(({ name, aliases }) => new Set([name, ...aliases].map(foldName)));
  for (const { figure, by, from, to } of work.mentions)
    if (by === "name") own[figure]?.add(foldName(work.article.text.slice(work.tokens[from]?.start, work.tokens[to - 1]?.end)));
  return (figure, names) => list(names).some((name) => own[figure]?.has(foldName(name)) ?? false);
}

/** Whether a gold claim is anchored inside a stretch of the text. */
export function isAnchored(work: Work, claim: GoldClaim, span: { readonly start: number; readonly end: number }): boolean {
  const { text } = work.article;
  return claim.anchors.some((anchor) => {
    for (let at = text.indexOf(anchor); at >= 0; at = text.indexOf(anchor, at + 1))
      if (span.start < at + anchor.length && at < span.end) return true;
    return false;
  });
}

/** Kinds that a trigger of one kind may also bring about: a hedged appointment is a candidacy. */
export function kindsOf(claim: ClaimKind): readonly string[] {
  return claim === "appointment" ? ["appointment", "candidacy"] : [claim];
}
