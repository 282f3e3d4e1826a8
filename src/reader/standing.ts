import type { ClaimKind, ClaimTime, Standing } from "../model/index.ts";
import type { Chosen } from "./choice.ts";
import type { RolePhrase } from "./draft.ts";

/** A report of so many days before the article is an old one that it recalls: reports of one rumour have less between them. */
const RECALLED = 60;
const DAY = 86_400_000;

/** Whether a time is over for long at the day that an article came out at the earliest. */
function isRecalled(time: ClaimTime | null, since: string | null): boolean {
  const latest = time?.at?.latest;
  return Boolean(latest && since) && Date.parse(since ?? "") - Date.parse(latest ?? "") > RECALLED * DAY;
}

/**
 * How a claim stands by what its trigger says: candidacies are alive unless their row, a negation or their time says otherwise, tenures held or over.
 * `since` is the day that the article came out at the earliest.
 */
export function standingOf(
  kind: ClaimKind,
  frame: Pick<Chosen, "cue" | "negated">,
  time: ClaimTime | null,
  since: string | null,
): Standing | null {
  if (kind === "candidacy")
    return frame.cue.sign.trigger.row.standing ?? (frame.negated ? "ruled-out" : isRecalled(time, since) ? "past" : "live");
  return kind === "tenure" ? standingOfTenure(frame, time) : null;
}

/**
 * Whether the job that a trigger tells of is held still: as its row says, or by its beginning without an end ("since 2018"), or by the tense of its
 * verb; null where neither tells, as a participle does not.
 */
function standingOfTenure(frame: Pick<Chosen, "cue">, time: ClaimTime | null): Standing | null {
  const { trigger, form } = frame.cue.sign;
  if (trigger.row.standing) return trigger.row.standing;
  if (form === "past") return "past";
  if (time?.from && !time.to) return "live";
  return form === "present" && !time?.at && !time?.to ? "live" : null;
}

/**
 * The same for a job that a noun phrase tells: over by a word such as "former", held where a name and a club stand in the phrase itself and no
 * time beside it.
 */
export function standingOfPhrase(phrase: RolePhrase, time: ClaimTime | null): Standing | null {
  if (phrase.former) return "past";
  if (time?.from && !time.to) return "live";
  if (time || phrase.as || phrase.link === "none" || phrase.clubLink === "none") return null;
  return "live";
}
