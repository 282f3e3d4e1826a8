import type { Draft, Figure, Mention } from "./draft.ts";

type View = Pick<Draft, "mentions" | "figures">;

/** Mentions by where they stand, so that looking around a token does not walk through all of them. */
export interface MentionMap {
  readonly starting: ReadonlyMap<number, Mention>;
  readonly ending: ReadonlyMap<number, Mention>;
  /** In the order of their first tokens. */
  readonly ordered: readonly Mention[];
  /** Tokens of the longest one. */
  readonly longest: number;
}

const maps = new WeakMap<readonly Mention[], MentionMap>();

/** The map of a list of mentions; made once for each list. */
export function mapMentions(mentions: readonly Mention[]): MentionMap {
  const known = maps.get(mentions);
  if (known) return known;
  const starting = new Map<number, Mention>();
  const ending = new Map<number, Mention>();
  let longest = 0;
  for (const mention of mentions) {
    starting.set(mention.from, mention);
    ending.set(mention.to, mention);
    longest = Math.max(longest, mention.to - mention.from);
  }
  const map = { starting, ending, ordered: mentions, longest };
  maps.set(mentions, map);
  return map;
}

/** Number of the first mention that begins at a token or behind it. */
function firstFrom({ ordered }: MentionMap, at: number): number {
  let low = 0;
  let high = ordered.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ordered[middle]?.from ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The mentions that begin in a stretch of tokens, in order. */
export function mentionsFrom(map: MentionMap, from: number, to: number): readonly Mention[] {
  const first = firstFrom(map, from);
  let last = first;
  while ((map.ordered[last]?.from ?? Infinity) < to) last++;
  return map.ordered.slice(first, last);
}

/** Whether a mention shares a token with a stretch of them; `by` asks for one of that sort. */
export function isMentioned(map: MentionMap, from: number, to: number, by?: Mention["by"]): boolean {
  for (let i = firstFrom(map, from - map.longest); i < map.ordered.length; i++) {
    const mention = map.ordered[i];
    if (!mention || mention.from >= to) return false;
    if (mention.to > from && (by === undefined || mention.by === by)) return true;
  }
  return false;
}

export function isKind(view: View, mention: Mention | undefined, kind: Figure["kind"]): mention is Mention {
  return mention !== undefined && view.figures[mention.figure]?.kind === kind;
}
