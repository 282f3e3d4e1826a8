import type { ClaimKind, ClaimTime } from "../model/index.ts";
import type { Chosen } from "./choice.ts";
import { cueAt, type Draft } from "./draft.ts";
import { type Moment, momentsIn, timeOf } from "./times.ts";

type View = Pick<Draft, "tokens" | "sentences" | "cuesAt" | "clauses" | "clauseOf">;
type Trigger = Pick<Chosen, "cue" | "sentence" | "clause" | "from" | "to" | "spans">;

/** A time in another clause may stand at most so many tokens from the trigger. */
const REACH = 12;
/** The end of a contract or a spell says nothing of when somebody was appointed, named or honoured. */
const ENDED = new Set<ClaimKind>(["tenure", "departure", "contract"]);

function gap(frame: Trigger, moment: Moment): number {
  return moment.to <= frame.from ? frame.from - moment.to : Math.max(0, moment.from - frame.to);
}

/** Whether a clause tells something of its own, so that its time is not another clause's, nor that of a job named in passing. */
export function hasTrigger(view: View, clause: number): boolean {
  const { from = 0, to = 0 } = view.clauses[clause] ?? {};
  for (let at = from; at < to; at++) if (cueAt(view, at, "frame")) return true;
  return false;
}

function isOpen(view: View, frame: Trigger, moment: Moment): boolean {
  const clause = view.clauseOf[moment.from] ?? -1;
  if (clause === frame.clause) return true;
  return !view.clauses[clause]?.relative && gap(frame, moment) <= REACH && !hasTrigger(view, clause);
}

/** A word of the trigger itself is no time ("terug" in "keert terug"). */
function isOwn(frame: Trigger, moment: Moment): boolean {
  return frame.spans.some((span) => span.from < moment.to && moment.from < span.to);
}

/** The time that belongs to a claim: told in the trigger's clause, or in a clause of the sentence that tells nothing else. */
export function timeOfClaim(view: View, moments: readonly Moment[], frame: Trigger): ClaimTime | null {
  const sentence = view.sentences[frame.sentence];
  if (!sentence) return null;
  const kind = frame.cue.sign.trigger.claim;
  const open = momentsIn(moments, sentence.from, sentence.to).filter(
    (m) => (m.use !== "to" || ENDED.has(kind)) && isOpen(view, frame, m) && !isOwn(frame, m),
  );
  const outside = (m: Moment) => (view.clauseOf[m.from] === frame.clause ? 0 : 1000);
  const [nearest] = [...open].sort((a, b) => outside(a) + gap(frame, a) - outside(b) - gap(frame, b));
  if (!nearest) return null;
  const other = nearest.use === "from" ? "to" : nearest.use === "to" ? "from" : null;
  const partner = other && open.find((m) => m.use === other && view.clauseOf[m.from] === view.clauseOf[nearest.from]);
  const told = { [nearest.use]: timeOf(view, nearest) };
  return partner ? { ...told, [partner.use]: timeOf(view, partner) } : told;
}
