import { surenessAt } from "./certainty.ts";
import type { Chosen } from "./choice.ts";
import type { Candidate, Draft } from "./draft.ts";
import type { StandingJob } from "./standing-jobs.ts";

/** Features of a choice that also speak for or against the claim as a whole. */
const TELLING = new Set([
  "clause",
  "before",
  "after",
  "prev1",
  "prev2",
  "prev3",
  "scene",
  "bare-subject",
  "bare-object",
  "bare-inverted",
  "bare-off",
  "bare-unlisted",
  "prep-first",
  "prep-listed",
  "prep-unlisted",
  "genitive-listed",
  "genitive-unlisted",
  "speaking",
  "bracket",
  "by-pronoun",
  "by-noun",
  "national",
  "unregistered",
  "rank0",
  "player",
  "director",
  "coach",
  "in-job",
  "in-phrase",
  "in-former",
  "national-place",
]);
const SCORES = [0, 1, 2.5, 4, 6];
const LEADS = [0.3, 1, 2];

function candidateFeatures(prefix: string, kind: string, candidate: Candidate | null): string[] {
  if (!candidate) return [`${prefix}/none`, `${prefix}/none/${kind}`];
  const features = candidate.features.filter((f) => TELLING.has(f)).flatMap((f) => [`${prefix}/${f}`, `${prefix}/${f}/${kind}`]);
  for (const least of SCORES) if (candidate.score > least) features.push(`${prefix}>${least}`);
  for (const least of LEADS) if (candidate.lead > least) features.push(`${prefix}-lead>${least}`);
  return features;
}

/** What speaks for and against a filled frame being a claim. */
export function frameFeatures(draft: Draft, frame: Chosen): string[] {
  const { trigger, form } = frame.cue.sign;
  const { claim, row } = trigger;
  const sure = surenessAt(draft, frame);
  const section = draft.sentences[frame.sentence]?.section ?? "body";
  return [
    "bias",
    `rule/${trigger.rule}`,
    `kind/${claim}`,
    `voice/${frame.voice}`,
    `type/${row.type}`,
    `form/${form}`,
    `form/${form}/${claim}`,
    `section/${section}`,
    `section/${section}/${claim}`,
    ...(sure.question ? [`question/${claim}`] : []),
    ...(sure.conditional ? [`conditional/${claim}`] : []),
    ...(sure.future ? [`future/${claim}`] : []),
    ...(sure.certainty !== "certain" ? [`hedged/${claim}`] : []),
    ...(frame.negated ? [`negated/${claim}`] : []),
    ...(trigger.parts.length > 0 ? ["parts"] : []),
    `words/${Math.min(3, frame.cue.to - frame.cue.from)}`,
    ...candidateFeatures("p", claim, frame.person),
    ...candidateFeatures("c", claim, frame.club),
  ];
}

/** The same for a job that a noun phrase tells. */
export function phraseFeatures({ phrase, assertion, choice }: StandingJob): string[] {
  const features = [
    "bias",
    "job",
    `job/link/${phrase.link}`,
    `job/club/${phrase.clubLink}`,
    `job/link/${phrase.link}/${phrase.clubLink}`,
    `job/role/${assertion.role}`,
  ];
  if (phrase.former) features.push("job/former");
  if (phrase.as) features.push("job/as");
  if (phrase.interim) features.push("job/interim");
  if (phrase.squad) features.push("job/squad");
  if (phrase.cue.sign.row.weak) features.push("job/weak");
  if (phrase.person === null) features.push("job/resolved");
  if (choice) features.push(...candidateFeatures("c", "job", choice));
  return features;
}

/** The gold does not score benches said to be empty, so there is nothing to learn their weights from. */
export function isExempt(frame: Chosen): boolean {
  return frame.cue.sign.trigger.claim === "vacancy";
}

/** Whether the learnt weights of some features make a claim. */
export function accepts(draft: Draft, features: readonly string[]): boolean {
  const weights = draft.weights.accept;
  let sum = 0;
  for (const feature of features) sum += weights[feature] ?? 0;
  return sum >= 0;
}
