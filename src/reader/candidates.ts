import type { ClaimKind } from "../model/index.ts";
import type { Draft, FrameMatch, Governed, Mention } from "./draft.ts";
import { featureName } from "./feature-names.ts";
import { BENCH_KINDS, type Ground } from "./ground.ts";
import type { SlotName } from "./weights.ts";

export interface SlotPlan {
  readonly slot: SlotName;
  readonly kind: "person" | "club" | "outlet" | "any";
  /** Where the grammar expects it, voice already turned. */
  readonly expected: readonly string[];
  readonly taken: readonly number[];
  /** The person already chosen, when a club is looked for. */
  readonly person: number | null;
}

type Emit = (feature: string) => void;

const SENTENCES_BACK = 3;
const DISTANCES: readonly (readonly [number, string])[] = [
  [2, "d2"],
  [5, "d5"],
  [10, "d10"],
  [20, "d20"],
  [Infinity, "far"],
];
const RANKS = ["rank0", "rank1", "rank2"];
const BY: Readonly<Record<Mention["by"], string>> = { name: "by-name", part: "by-part", pronoun: "by-pronoun", noun: "by-noun" };

const slots = new Map<string, readonly string[]>();

/** The alternatives that a row writes into one slot; cut once. */
export function listedSlots(slot: string | undefined): readonly string[] {
  if (slot === undefined) return [];
  const known = slots.get(slot);
  if (known) return known;
  const listed = slot.split("|").map((s) => s.trim());
  slots.set(slot, listed);
  return listed;
}

/** Turns the slots of the active voice for the voice that the trigger stands in. */
export function expectedSlots(slot: string | undefined, match: Pick<FrameMatch, "voice">, draft: Draft): readonly string[] {
  const listed = listedSlots(slot);
  const { agents, of } = draft.lexicon.grammar;
  if (match.voice === "passive") return listed.flatMap((s) => (s === "object" ? ["subject"] : s === "subject" ? [...agents] : [s]));
  if (match.voice === "noun")
    return listed.flatMap((s) =>
      s === "object" ? ["genitive", "compound", ...of] : s === "subject" ? ["genitive", "compound", ...agents] : [s],
    );
  return listed;
}

/** How the grammar of a mention agrees with what the trigger expects. */
function grammarFeature(ground: Ground, match: FrameMatch, plan: SlotPlan, governed: Governed, earlierBare: boolean): string {
  const { expected } = plan;
  const { by, mention } = governed;
  const before = mention.from < match.cue.from;
  if (by === "bare") {
    const subject = expected.includes("subject");
    const object = expected.includes("object");
    if (!subject && !object) return expected.includes("apposition") ? "bare-apposition" : "bare-unlisted";
    if (subject && before) return "bare-subject";
    if (object && !before) return subject && !earlierBare && ground.draft.lexicon.pack.grammar.verbSecond ? "bare-inverted" : "bare-object";
    if (subject && ground.draft.lexicon.pack.grammar.verbSecond) return "bare-inverted";
    return "bare-off";
  }
  if (expected.includes(by))
    return by === "genitive" || by === "compound" ? "genitive-listed" : expected[0] === by ? "prep-first" : "prep-listed";
  return by === "genitive" || by === "compound" ? "genitive-unlisted" : "prep-unlisted";
}

function whereOf(ground: Ground, match: FrameMatch, mention: Mention): string {
  const { sentenceOf, clauseOf } = ground.draft;
  const back = match.sentence - (sentenceOf[mention.from] ?? 0);
  if (back === 0) return clauseOf[mention.from] === match.clause ? "clause" : mention.from < match.cue.from ? "before" : "after";
  return back === 1 ? "prev1" : back === 2 ? "prev2" : "prev3";
}

/** A bench that somebody else has left waits for candidates; one's own does not. */
function benchFeatures(ground: Ground, plan: SlotPlan, club: number, kind: ClaimKind, emit: Emit): void {
  const left = ground.left.get(club);
  if (!left || !BENCH_KINDS.has(kind)) return;
  if (plan.person !== null && left.has(plan.person)) emit(featureName("left", kind));
  if (left.size > (plan.person !== null && left.has(plan.person) ? 1 : 0)) emit(featureName("bench", kind));
}

function profileFeatures(ground: Ground, match: FrameMatch, plan: SlotPlan, figure: number, kind: ClaimKind, emit: Emit): void {
  const { draft } = ground;
  if (plan.kind === "club") {
    if (plan.person !== null && ground.present.get(plan.person)?.has(figure)) emit(featureName("present", kind));
    if (plan.person !== null && ground.former.get(plan.person)?.has(figure)) emit(featureName("former", kind));
    benchFeatures(ground, plan, figure, kind, emit);
    if (draft.figures[figure]?.national) emit("national");
    if (!draft.figures[figure]?.known) emit("unregistered");
    return;
  }
  if (BENCH_KINDS.has(kind) && ground.left.get(draft.scene.clubs[0] ?? -1)?.has(figure)) emit(featureName("gone", kind));
  if (BENCH_KINDS.has(kind) && ground.held.get(draft.scene.clubs[0] ?? -1)?.has(figure)) emit(featureName("held", kind));
  const roles = ground.roles.get(figure);
  if (!roles) return;
  const wanted = match.cue.sign.trigger.row.role;
  if (wanted && roles.has(wanted)) emit("same-role");
  if (roles.has("head-coach") || roles.has("caretaker")) emit("coach");
  if (roles.has("player")) emit("player");
  if (roles.has("sporting-director") || roles.has("director") || roles.has("chairman") || roles.has("agent")) emit("director");
}

/** A club this near to the trigger, but governed by a preposition that the row does not list, is its goal or its ground, not its bench. */
const NEAR = 3;

/** All features of one mention as the filler of a slot. */
export function mentionFeatures(
  ground: Ground,
  match: FrameMatch,
  plan: SlotPlan,
  governed: Governed,
  nearest: boolean,
  earlierBare: boolean,
  emit: Emit,
): void {
  const { draft } = ground;
  const { mention } = governed;
  const kind = match.cue.sign.trigger.claim;
  const where = whereOf(ground, match, mention);
  emit(where);
  emit(featureName(where, kind));
  if (where === "clause" || where === "before" || where === "after") {
    const grammar = grammarFeature(ground, match, plan, governed, earlierBare);
    emit(grammar);
    if (where === "clause") emit(featureName("in", grammar));
    const gap = mention.from < match.cue.from ? match.cue.from - mention.to : mention.from - match.cue.to;
    emit(DISTANCES.find(([limit]) => gap <= limit)?.[1] ?? "far");
    if (gap <= NEAR && grammar === "prep-unlisted") emit(featureName("near-unlisted", kind));
    if (nearest) emit("nearest");
    const clause = draft.clauses[match.clause];
    if (clause?.relative && mention.to >= clause.from - 2 && mention.to <= clause.from) emit("antecedent");
    if (mention.from >= match.from && mention.to <= match.to) emit("inside");
  } else if (governed.by === "bare") emit("back-bare");
  const phrase = ground.phraseAt.get(mention.from);
  if (phrase) {
    const sort = phrase.incoming || phrase.as || phrase.cue.sign.row.job ? "in-job" : phrase.former ? "in-former" : "in-phrase";
    emit(sort);
    emit(featureName(sort, kind));
    if (plan.person !== null && phrase.person === plan.person) emit("in-own-phrase");
  }
  if (draft.figures[mention.figure]?.national && governed.by !== "bare" && governed.by !== "genitive") emit("national-place");
  if (ground.speaking.has(mention.from)) emit("speaking");
  if (draft.tokens[mention.from - 1]?.word.raw === "(") emit("bracket");
  emit(BY[mention.by]);
}

/** Features of a figure wherever it stands. */
export function figureFeatures(ground: Ground, match: FrameMatch, plan: SlotPlan, figure: number, emit: Emit): void {
  const rank = ground.rank.get(figure) ?? 9;
  if (rank < RANKS.length) emit(RANKS[rank] ?? "");
  if (ground.carried.get(match.cue.from)?.has(figure)) emit(featureName("carried", match.cue.sign.trigger.claim));
  if (ground.titled.has(figure)) emit("titled");
  if (ground.firstNamed.has(figure)) emit("first-named");
  if (ground.latest[match.sentence]?.includes(figure)) emit("latest");
  const { topics, benches } = ground.draft.scene;
  if (topics[match.sentence] === figure || benches[match.sentence] === figure) emit(featureName("topic", match.cue.sign.trigger.claim));
  profileFeatures(ground, match, plan, figure, match.cue.sign.trigger.claim, emit);
}

/** How far back a slot's filler is looked for. */
export const REACH = SENTENCES_BACK;
