import type { Draft, Figure, Mention } from "./draft.ts";

type View = Pick<Draft, "mentions" | "figures">;

/** Mentions by where they begin and end, for looking left and right of a token. */
export interface MentionMap {
  readonly starting: ReadonlyMap<number, Mention>;
  readonly ending: ReadonlyMap<number, Mention>;
}

export function mapMentions(mentions: readonly Mention[]): MentionMap {
  return { starting: new Map(mentions.map((m) => [m.from, m])), ending: new Map(mentions.map((m) => [m.to, m])) };
}

export function isKind(view: View, mention: Mention | undefined, kind: Figure["kind"]): mention is Mention {
  return mention !== undefined && view.figures[mention.figure]?.kind === kind;
}
