/** Clubs that the words around a trigger name without a mention beside it, so that nothing need be weighed. */
import { listedSlots } from "./candidates.ts";
import type { Candidate, Draft, FrameMatch } from "./draft.ts";
import type { Ground } from "./ground.ts";
import { phrasesFrom } from "./phrases.ts";
import { antecedentOf } from "./relatives.ts";

/** Certain by its grammar, as far as scores go. */
export const CERTAIN = 6;

/** The club right before a relative clause that tells where somebody went: "Testby, hvortil han skiftede"; null where the row asks for no such club. */
export function clubBefore(draft: Draft, match: FrameMatch): Candidate | null {
  if (!listedSlots(match.cue.sign.trigger.row.club).includes("antecedent")) return null;
  const mention = antecedentOf(draft, draft.clauses[match.clause]);
  if (!mention || draft.figures[mention.figure]?.kind !== "club") return null;
  return { figure: mention.figure, mention, features: ["clause", "prep-first", "in/prep-first"], score: CERTAIN, lead: CERTAIN };
}

/** The national team whose job a clause tells by its word alone, where it names no club: "genoemd als bondscoach", "i spil som landstræner". */
export function nationalBench({ draft, governed }: Ground, match: FrameMatch): Candidate | null {
  const clause = draft.clauses[match.clause];
  if (!clause || match.cue.sign.trigger.claim !== "candidacy") return null;
  const phrase = phrasesFrom(draft.phrases, clause.from, clause.to).find(
    (p) => p.cue.sign.row.national && p.person === null && !p.former && p.clubs.length === 1,
  );
  const named = (governed[match.sentence] ?? []).some(({ mention }) => draft.figures[mention.figure]?.kind === "club");
  const figure = phrase?.clubs[0];
  if (figure === undefined || named) return null;
  return { figure, mention: null, features: ["clause", "national"], score: CERTAIN, lead: CERTAIN };
}
