import { surenessAt } from "./certainty.ts";
import type { Chosen } from "./choice.ts";
import type { Candidate, Draft } from "./draft.ts";
import { featureName } from "./feature-names.ts";
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
const WORDS = ["words/0", "words/1", "words/2", "words/3"];

/** The names of what a candidate may tell, for one slot and kind of claim. */
interface CandidateNames {
  readonly none: readonly string[];
  readonly telling: ReadonlyMap<string, readonly [string, string]>;
  readonly scores: readonly (readonly [number, string])[];
  readonly leads: readonly (readonly [number, string])[];
}

const names = new Map<string, CandidateNames>();

function namesFor(prefix: string, kind: string): CandidateNames {
  const key = featureName(prefix, kind);
  const known = names.get(key);
  if (known) return known;
  const made: CandidateNames = {
    none: [`${prefix}/none`, `${prefix}/none/${kind}`],
    telling: new Map([...TELLING].map((f) => [f, [`${prefix}/${f}`, `${prefix}/${f}/${kind}`]])),
    scores: SCORES.map((least) => [least, `${prefix}>${least}`]),
    leads: LEADS.map((least) => [least, `${prefix}-lead>${least}`]),
  };
  names.set(key, made);
  return made;
}

function candidateFeatures(prefix: string, kind: string, candidate: Candidate | null): readonly string[] {
  const { none, telling, scores, leads } = namesFor(prefix, kind);
  if (!candidate) return none;
  const features: string[] = [];
  for (const feature of candidate.features) {
    const told = telling.get(feature);
    if (told) features.push(told[0], told[1]);
  }
  for (const [least, name] of scores) if (candidate.score > least) features.push(name);
  for (const [least, name] of leads) if (candidate.lead > least) features.push(name);
  return features;
}

/** What speaks for and against a filled frame being a claim. */
export function frameFeatures(draft: Draft, frame: Chosen): string[] {
  const { trigger, form } = frame.cue.sign;
  const { claim, row } = trigger;
  const sure = surenessAt(draft, frame);
  const section = draft.sentences[frame.sentence]?.section ?? "body";
  const formed = featureName("form", `${form}`);
  const stands = featureName("section", section);
  const features = [
    "bias",
    featureName("rule", trigger.rule),
    featureName("kind", claim),
    featureName("voice", frame.voice),
    featureName("type", row.type),
    formed,
    featureName(formed, claim),
    stands,
    featureName(stands, claim),
  ];
  if (sure.question) features.push(featureName("question", claim));
  if (sure.conditional) features.push(featureName("conditional", claim));
  if (sure.future) features.push(featureName("future", claim));
  if (sure.certainty !== "certain") features.push(featureName("hedged", claim));
  if (frame.negated) features.push(featureName("negated", claim));
  if (trigger.parts.length > 0) features.push("parts");
  features.push(WORDS[Math.min(3, frame.cue.to - frame.cue.from)] ?? "words/3");
  for (const feature of candidateFeatures("p", claim, frame.person)) features.push(feature);
  for (const feature of candidateFeatures("c", claim, frame.club)) features.push(feature);
  return features;
}

/** The same for a job that a noun phrase tells. */
export function phraseFeatures({ phrase, assertion, choice }: StandingJob): string[] {
  const features = [
    "bias",
    "job",
    featureName("job/link", phrase.link),
    featureName("job/club", phrase.clubLink),
    featureName(featureName("job/link", phrase.link), phrase.clubLink),
    featureName("job/role", `${assertion.role}`),
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
