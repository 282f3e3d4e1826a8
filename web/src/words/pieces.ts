/** An article's text cut into lines, and each line where a claim begins or ends: what is drawn with claims marked in place. */
import type { ArticleAnswer, MarkedClaim } from "../../../src/model/api-lists.ts";
import type { ClaimKind } from "../../../src/model/reading.ts";
import type { SectionKind } from "../../../src/model/section.ts";

export interface Piece {
  readonly text: string;
  /** Offset in the text. */
  readonly start: number;
  /** Places, in the list of claims, of those that stand on it. */
  readonly claims: readonly number[];
}

export interface Line {
  readonly start: number;
  readonly kind: SectionKind;
  readonly pieces: readonly Piece[];
}

/** What kinds of claims share a colour. */
export type KindGroup = "job" | "rumour" | "response" | "other";
const GROUPS: Partial<Record<ClaimKind, KindGroup>> = {
  appointment: "job",
  departure: "job",
  tenure: "job",
  vacancy: "job",
  candidacy: "rumour",
  response: "response",
};
export const groupOf = (kind: ClaimKind): KindGroup => GROUPS[kind] ?? "other";

/** Sections that are not the article's own text. */
const FURNITURE: ReadonlySet<SectionKind> = new Set(["label", "link", "teaser", "other", "caption", "byline"]);
export const isFurniture = (kind: SectionKind): boolean => FURNITURE.has(kind);

function piecesOf(text: string, start: number, end: number, claims: readonly MarkedClaim[]): readonly Piece[] {
  const cuts = claims.flatMap(({ evidence }) => [evidence.start, evidence.end]).filter((cut) => cut > start && cut < end);
  const edges = [...new Set([start, ...cuts, end])].sort((a, b) => a - b);
  return edges.slice(0, -1).map((from, index) => {
    const to = edges[index + 1] ?? end;
    const on = claims.flatMap(({ evidence }, place) => (evidence.start <= from && to <= evidence.end ? [place] : []));
    return { text: text.slice(from, to), start: from, claims: on };
  });
}

/** The lines of a text that hold anything, each of the kind of the section that it begins in. */
export function linesOf({ sections, claims }: Pick<ArticleAnswer, "sections" | "claims">, text: string): readonly Line[] {
  let start = 0;
  return text.split("\n").flatMap((line) => {
    const from = start;
    start += line.length + 1;
    if (line.trim() === "") return [];
    const first = from + line.search(/\S/);
    const kind = sections.find((section) => section.start <= first && first < section.end)?.kind ?? "body";
    return [{ start: from, kind, pieces: piecesOf(text, from, from + line.length, claims) }];
  });
}
