/** A time without a head coach, in words. */
import type { CandidateAnswer, OpenBenchAnswer, RumourAnswer } from "../model/index.ts";
import { intervalInWords } from "../text/days.ts";
import { evidenceWords, outcomeWords, reportText, supportText, surestWords, voiceWords } from "./words.ts";

/** With the last report of each candidate, where the rumours that candidates name are known. */
export function benchText(bench: OpenBenchAnswer, rumours: ReadonlyMap<string, RumourAnswer>): string {
  const { club, state, since, until, daysOpen, left, leaving, minder, filledBy, candidates, refusals, support } = bench;
  const words = [
    `${club.name}: ${state}, ${surestWords(support)}`,
    `since ${intervalInWords(since)}`,
    until && `until ${intervalInWords(until)}`,
    daysOpen && `${daysOpen.min === daysOpen.max ? daysOpen.min : `${daysOpen.min}–${daysOpen.max}`} days`,
    left && `left by ${left.name}${leaving && leaving !== "unspecified" ? ` (${leaving})` : ""}`,
    minder && `minded by ${minder.name}`,
    filledBy && `filled by ${filledBy.name}`,
  ];
  const turned = refusals.map(({ person, how, ...evidence }) => `  - ${person.name} ${how}: ${evidenceWords(evidence)}\n`);
  const line = candidates.map((one) => candidateText(one, rumours.get(one.rumour)));
  return `- ${words.filter(Boolean).join(" · ")}\n${supportText(support)}${line.join("")}${turned.join("")}`;
}

function candidateText(
  { person, stage, outcome, rule, origins, rumour, wouldLeave }: CandidateAnswer,
  known: RumourAnswer | undefined,
): string {
  const domino = wouldLeave ? ` · if he goes, ${wouldLeave.name} is without a coach` : "";
  const from = origins.map(voiceWords).join(", ");
  const head = `  - rumoured: ${person.name}${stage ? `, stage ${stage}` : ""} · ${outcomeWords(outcome, rule)} · from ${from} · rumour ${rumour}${domino}\n`;
  const last = known?.reports.at(-1);
  return head + (last ? reportText(last, "    ") : "");
}
