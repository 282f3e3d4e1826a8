import type { ClaimKind } from "../model/index.ts";
import { type Assertion, assertionOf, type Findings, TRIGGERLESS } from "./assertions.ts";
import type { Chosen } from "./choice.ts";
import type { Candidate } from "./draft.ts";
import type { Verdict } from "./pair-verdicts.ts";
import type { Pair } from "./pairs.ts";

const NOBODY = { person: null, club: null, other: null, by: null, replaces: null, origin: null, goal: null } as const;

/** A trigger that no row stands behind: where the sentence names the club, or else the person. */
function trigger({ ground: { draft } }: Findings, { sentence, named, housed }: Pair, claim: ClaimKind): Chosen {
  const mention = (housed ?? named)?.mention;
  const from = mention?.from ?? draft.sentences[sentence]?.from ?? 0;
  const to = mention?.to ?? from + 1;
  const rule = `${draft.lexicon.pack.language}/${claim}/${TRIGGERLESS}`;
  const sign = {
    type: "frame",
    trigger: { rule, claim, row: { id: TRIGGERLESS, head: "", type: "noun" }, parts: [], unless: [] },
    form: null,
    particle: null,
  } as const;
  const clause = draft.clauseOf[from] ?? 0;
  return { ...NOBODY, cue: { from, to, sign }, clause, sentence, voice: "fixed", from, to, negated: false, spans: [] };
}

/** The trigger of a kind in a sentence that stands nearest to a pair. */
function nearestFrame(frames: readonly Chosen[], { sentence, named, housed }: Pair, kind: ClaimKind): Chosen | undefined {
  const at = (housed ?? named)?.mention.from ?? 0;
  const away = (frame: Chosen) => Math.abs(frame.cue.from - at);
  return frames
    .filter((frame) => frame.sentence === sentence && frame.cue.sign.trigger.claim === kind && !frame.negated)
    .sort((a, b) => away(a) - away(b))[0];
}

/**
 * The assertions of a believed claim: those of the rules that tell it, or else one made of the nearest trigger of its kind, or of none. The time of a
 * trigger that has others is theirs. An appointment that only the words of a hedged one would make is none.
 */
export function claimsOf(findings: Findings, frames: readonly Chosen[], { pair, kind, score }: Verdict): Assertion[] {
  const told = pair.told.filter(({ source, assertion }) => source !== "denied" && assertion.kind === kind);
  if (told.length > 0) return told.map(({ assertion }) => assertion);
  const frame = nearestFrame(frames, pair, kind) ?? trigger(findings, pair, kind);
  const made = assertionOf(findings, frame, pair.person, pair.club);
  const isOther = (chosen: Candidate | null, figure: number) => chosen !== null && chosen.figure !== figure && !pair.supposed;
  const time = isOther(frame.person, pair.person) || isOther(frame.club, pair.club) ? null : made.time;
  if (kind === "appointment" && made.kind !== kind) return [];
  return [{ ...made, kind, time, stage: kind === "candidacy" ? (made.stage ?? "linked") : null, score: Math.min(0, score) }];
}
