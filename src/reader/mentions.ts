import type { Draft, Figure, Mention } from "./draft.ts";

type View = Pick<Draft, "mentions" | "figures">;

/** Mentions by where they stand, so that looking around a token does not walk through all of them. */
export interface MentionMap {
  /** By first token. */
  readonly starting: readonly (Mention | undefined)[];
  /** By the token behind the last. */
  readonly ending: readonly (Mention | undefined)[];
  /** In the order of their first tokens. */
  readonly ordered: readonly Mention[];
  /** Tokens of the longest one. */
  readonly longest: number;
}

function mapOf(mentions: readonly Mention[]): MentionMap {
  const end = mentions.reduce((most, { to }) => Math.max(most, to), 0);
  const starting = new Array<Mention | undefined>(end + 1).fill(undefined);
  const ending = starting.slice();
  let longest = 0;
  for (const mention of mentions) {
    starting[mention.from] = mention;
    ending[mention.to] = mention;
    longest = Math.max(longest, mention.to - mention.from);
  }
  return { starting, ending, ordered: mentions, longest };
}

let latest = mapOf([]);

/** The map of a list of mentions; made once for each list, as one article is read after the other. */
export function mapMentions(mentions: readonly Mention[]): MentionMap {
  if (latest.ordered !== mentions) latest = mapOf(mentions);
  return latest;
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
