/** What no sum outweighs: claims that the words of a sentence rule out, however much they look like others. */
import { surenessAt } from "./certainty.ts";
import type { Chosen } from "./choice.ts";
import type { Governed, RolePhrase } from "./draft.ts";
import type { Ground } from "./ground.ts";
import { mapMentions, mentionsFrom } from "./mentions.ts";
import type { Pair, PairKind } from "./pairs.ts";
import { antecedentOf, isAside } from "./relatives.ts";

type Bar = (ground: Ground, pair: Pair, kind: PairKind, frames: readonly Chosen[]) => boolean;

/** The holder of a job that a phrase tells: the name in it, or whom its word for the job points back to. */
function holderOf({ draft }: Ground, phrase: RolePhrase): number | null {
  return phrase.person ?? mentionsFrom(mapMentions(draft.mentions), phrase.cue.from, phrase.cue.from + 1)[0]?.figure ?? null;
}

/** The clubs of "the former Testby and Mockford manager" are the past of that man: nobody leaves or gets them there, and nobody else had them. */
function isAnothersPast(ground: Ground, { person, housed }: Pair, kind: PairKind): boolean {
  const phrase = housed ? ground.phraseAt.get(housed.mention.from) : undefined;
  if (!phrase?.former) return false;
  const holder = holderOf(ground, phrase);
  return kind !== "tenure" || (holder !== null && holder !== person);
}

/** A club that only a relative clause about somebody else has is his: "takes over from Prøve, who left for Testby". */
function isAnothersAside({ draft }: Ground, { person, named, housed }: Pair): boolean {
  if (!housed || !isAside(draft, housed.mention, draft.clauseOf[named?.mention.from ?? -1] ?? -1)) return false;
  const clause = draft.clauses[draft.clauseOf[housed.mention.from] ?? -1];
  return antecedentOf(draft, clause)?.figure !== person;
}

const anchorOf = ({ housed, named }: Pair): Governed | null => housed ?? named;

/** Whether a clause supposes what it tells of a place: a hedge stands before it, or all of it is a condition. */
function isHedged({ draft }: Ground, { mention }: Governed, sentence: number): boolean {
  const clause = draft.clauseOf[mention.from] ?? 0;
  const { conditional, hedge } = surenessAt(draft, { from: mention.from, to: mention.to, clause, sentence });
  return conditional || (hedge !== null && hedge.to <= mention.from && draft.clauseOf[hedge.from] === clause);
}

/** Nobody has or gets a job by words that only suppose it ("could take over at Testby"), or that have him in line for it. */
function isSupposed(ground: Ground, pair: Pair, kind: PairKind, frames: readonly Chosen[]): boolean {
  const anchor = anchorOf(pair);
  if ((kind !== "tenure" && kind !== "appointment") || !anchor) return false;
  const clause = ground.draft.clauseOf[anchor.mention.from] ?? 0;
  const isCandidate = (frame: Chosen) =>
    frame.clause === clause &&
    frame.cue.sign.trigger.claim === "candidacy" &&
    frame.person?.figure === pair.person &&
    frame.club?.figure === pair.club;
  return isHedged(ground, anchor, pair.sentence) || frames.some(isCandidate);
}

/** Who looks for a coach neither gets the job nor leaves it: "Sample is looking for a new head coach". */
function isSearching({ draft, governed }: Ground, { person, sentence }: Pair, kind: PairKind, frames: readonly Chosen[]): boolean {
  if (kind === "tenure") return false;
  return frames.some(
    ({ cue, clause }) =>
      cue.sign.trigger.claim === "vacancy" &&
      (governed[sentence] ?? []).some(
        ({ mention, by }) =>
          mention.figure === person && by === "bare" && mention.to <= cue.from && draft.clauseOf[mention.from] === clause,
      ),
  );
}

/** Whether a trigger ties an assistant to whom he assists. */
const isAssisting = ({ cue: { sign } }: Chosen): boolean =>
  sign.trigger.claim === "association" && sign.trigger.row.role === "assistant-coach";

/** Whose assistant somebody is has no part in what the sentence tells of the assistant. */
const isSuperior = (_: Ground, { person }: Pair, kind: PairKind, frames: readonly Chosen[]): boolean =>
  kind !== "tenure" && frames.some((frame) => frame.other?.figure === person && isAssisting(frame));

/** A sentence in which a row has somebody leave a club does not have him come to it as well. */
const isLeaving = (_: Ground, { told }: Pair, kind: PairKind): boolean =>
  kind === "appointment" && told.some(({ source, assertion }) => source !== "denied" && assertion.kind === "departure");

const BARS: readonly Bar[] = [isAnothersPast, isAnothersAside, isSupposed, isSearching, isSuperior, isLeaving];

/** Which claims that no row tells are none, whatever the other words of their sentence weigh. */
export function barsOf(ground: Ground, chosen: readonly Chosen[]): (pair: Pair, kind: PairKind) => boolean {
  const bySentence = new Map<number, Chosen[]>();
  for (const frame of chosen) {
    const known = bySentence.get(frame.sentence);
    if (known) known.push(frame);
    else bySentence.set(frame.sentence, [frame]);
  }
  return (pair, kind) => BARS.some((bar) => bar(ground, pair, kind, bySentence.get(pair.sentence) ?? []));
}
