/** What the rules of a sentence, and the rest of the article, have of a pair. */
import { frameFeatures, phraseFeatures } from "./acceptance.ts";
import { surenessAt } from "./certainty.ts";
import type { Draft } from "./draft.ts";
import { featureName } from "./feature-names.ts";
import type { Emit, View } from "./pair-features.ts";
import type { Pair, Told } from "./pairs.ts";

/** How sure the acceptance of a trigger's own choice is, in steps. */
const sureness = (sum: number) => (sum < -1.5 ? "--" : sum < 0 ? "-" : sum < 1.5 ? "+" : "++");
const leadOf = (lead: number) => (lead > 2 ? "2" : lead > 1 ? "1" : lead > 0.3 ? "0.3" : "0");

function frameTold(draft: Draft, { assertion, frame }: Told, emit: Emit): void {
  if (!frame) return;
  const { kind, rule } = assertion;
  let sum = 0;
  for (const feature of frameFeatures(draft, frame)) {
    sum += draft.weights.accept[feature] ?? 0;
    emit(featureName("frame", kind), feature);
  }
  const zone = featureName("told", kind);
  emit(zone, sureness(sum));
  emit("rule", rule);
  const own = frame.person?.figure === assertion.person && frame.club?.figure === assertion.club;
  emit(zone, own ? "own" : "joined");
  const sure = surenessAt(draft, frame);
  if (sure.certainty !== "certain") emit(zone, "hedged");
  if (sure.question) emit(zone, "question");
  if (sure.conditional) emit(zone, "conditional");
  if (frame.negated) emit(zone, "negated");
  if (frame.person) emit(zone, `person-lead${leadOf(frame.person.lead)}`);
  if (frame.club) emit(zone, `club-lead${leadOf(frame.club.lead)}`);
}

/** What rules tell of the two here. */
export function toldPart({ ground }: View, { told }: Pair, emit: Emit): void {
  for (const one of told) {
    const { source, assertion, job } = one;
    emit(featureName("told", assertion.kind), source);
    if (source === "denied") continue;
    frameTold(ground.draft, one, emit);
    if (job) for (const feature of phraseFeatures(job)) emit("job", feature);
  }
}

/** Triggers of the sentence that chose one of the two with somebody else, and whose club or person they chose. */
export function framesPart(frames: readonly Told[], { person, club, told }: Pair, emit: Emit): void {
  for (const one of frames) {
    if (told.includes(one)) continue;
    const { assertion: a } = one;
    const zone = featureName("elsewhere", a.kind);
    emit(zone, a.person === person ? "person" : a.club === club ? "club" : "neither");
  }
}

/** What the rest of the article has of the two. */
export function articlePart({ ground }: View, { person, club }: Pair, emit: Emit): void {
  if (ground.present.get(person)?.has(club)) emit("article", "present");
  if (ground.former.get(person)?.has(club)) emit("article", "former");
  if (ground.present.get(person)?.size) emit("article", "has-present");
  const left = ground.left.get(club);
  if (left?.has(person)) emit("article", "left");
  if (left && left.size > (left.has(person) ? 1 : 0)) emit("article", "bench");
  if (ground.held.get(club)?.has(person)) emit("article", "held");
}
