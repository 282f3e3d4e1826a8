/** What the form of a pronoun tells of its place in the clause. */
import type { SlotPlan } from "./candidates.ts";
import type { FrameMatch, Mention } from "./draft.ts";
import type { Ground } from "./ground.ts";

/** Slots that only the grammar fills: nobody is a predecessor because the article is about him. */
const GOVERNED = new Set<SlotPlan["slot"]>(["replaces", "from"]);

/** Whether only the grammar fills a slot. */
export const isGovernedSlot = ({ slot }: SlotPlan): boolean => GOVERNED.has(slot);

/**
 * Whether a pronoun's form shows that it cannot stand where the row has the filler: "he" is no object of an active verb, "him" no subject. `he` and `she`
 * list subject, object and possessive in this order.
 */
export function isMisformed({ draft }: Ground, match: FrameMatch, plan: SlotPlan, mention: Mention): boolean {
  const turned = match.voice === "active" || match.voice === "passive";
  if (mention.by !== "pronoun" || mention.genitive || !(turned || isGovernedSlot(plan))) return false;
  if (draft.clauseOf[mention.from] !== match.clause) return false;
  const { he, she } = draft.lexicon.pack.references;
  const low = draft.tokens[mention.from]?.word.low ?? "";
  const forms = [he, she].find((list) => list.includes(low));
  if (!forms || forms.filter((form) => form === low).length > 1) return false;
  const [subject, object] = [plan.expected.includes("subject"), plan.expected.includes("object")];
  return low === forms[0] ? (object || !turned) && !subject : low === forms[1] && subject && !object;
}
