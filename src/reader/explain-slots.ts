/** Who might have filled the slots of a trigger, worked out anew for those who ask. */
import type { Considered, Reason, SlotExplanation, Words } from "../model/index.ts";
import type { SlotPlan } from "./candidates.ts";
import { type Chosen, emptyFeatures, isNeeded, optionsFor, planFor } from "./choice.ts";
import { type Candidate, type Draft, type Mention, spanOf } from "./draft.ts";
import { wordsOfFeature } from "./feature-words.ts";
import { BENCH_KINDS, type Ground, withBenches } from "./ground.ts";

type Slot = SlotExplanation["slot"];
type Table = Readonly<Record<string, number>>;

/** Somebody with all that speaks for and against him. */
interface Weighed {
  readonly figure: number;
  readonly mention: Mention | null;
  readonly features: readonly string[];
  readonly score: number;
}

/** So many reasons are told of anybody, and so many others than the chosen are named. */
const REASONS = 3;
const OTHERS = 4;

/** Weights to the hundredth: that is how they are fitted. */
export const rounded = (weight: number): number => Math.round(weight * 100) / 100;

/** The words of the text that a range of tokens covers. */
export function wordsAt(draft: Draft, from: number, to: number): Words {
  const span = spanOf(draft, from, to);
  return { ...span, text: draft.article.text.slice(span.start, span.end) };
}

/** What some features weigh, the strongest first. */
export function reasonsOf(features: readonly string[], table: Table): readonly Reason[] {
  return strongest(features.map((feature) => ({ words: wordsOfFeature(feature), weight: table[feature] ?? 0 })));
}

/** Reasons with those together that say the same, the strongest first. */
export function strongest(reasons: readonly Reason[]): readonly Reason[] {
  const sums = new Map<string, number>();
  for (const { words, weight } of reasons) sums.set(words, (sums.get(words) ?? 0) + weight);
  return [...sums]
    .map(([words, weight]) => ({ words, weight: rounded(weight) }))
    .filter(({ weight }) => weight !== 0)
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
}

/** The reasons that tell one from another, before those that they share. */
function telling(own: readonly Reason[], other: readonly Reason[]): readonly Reason[] {
  const isShared = ({ words, weight }: Reason): boolean => other.some((reason) => reason.words === words && reason.weight === weight);
  return [...own.filter((reason) => !isShared(reason)), ...own.filter(isShared)].slice(0, REASONS);
}

function considered(draft: Draft, weighed: Weighed | Candidate, reasons: readonly Reason[]): Considered {
  const { figure, mention, score } = weighed;
  const { id = "", name = "" } = draft.figures[figure] ?? {};
  return { entity: id, name, words: mention && wordsAt(draft, mention.from, mention.to), sum: rounded(score), reasons };
}

/** Named by the very words of the trigger ("his agent Prøve"), so that nothing was weighed. */
const isNamedBeside = (candidate: Candidate | null): boolean => candidate?.features.includes("apposition") ?? false;

/** The ground as the choice of this trigger saw it: who left and who holds what was not known yet when departures and tenures were chosen. */
function groundOf(ground: Ground, { cue }: Chosen): Ground {
  return BENCH_KINDS.has(cue.sign.trigger.claim) ? ground : withBenches(ground, [], { carried: new Map(), origins: new Map() });
}

function weighedFor(ground: Ground, frame: Chosen, plan: SlotPlan): readonly Weighed[] {
  return optionsFor(ground, frame, plan).map(({ figure, governed, features, score }) => ({
    figure,
    mention: governed?.mention ?? null,
    features,
    score,
  }));
}

function slotOf(ground: Ground, frame: Chosen, slot: Slot, chosen: Candidate | null, taken: readonly number[]): SlotExplanation | null {
  const { draft } = ground;
  if (chosen && isNamedBeside(chosen)) return { slot, chosen: { ...considered(draft, chosen, []), sum: null }, empty: null, others: [] };
  const plan = planFor(draft, frame, slot, slot === "club" ? (frame.person?.figure ?? null) : null, taken);
  if (!plan) return null;
  const table = draft.weights[slot];
  const others = weighedFor(ground, frame, plan).filter(({ figure }) => figure !== chosen?.figure);
  if (!chosen && others.length === 0) return null;
  const [next] = others;
  const own = reasonsOf(chosen?.features ?? [], table);
  const nexts = reasonsOf(next?.features ?? [], table);
  return {
    slot,
    chosen: chosen && considered(draft, chosen, telling(own, nexts)),
    empty: isNeeded(frame, plan) ? null : rounded(emptyFeatures(frame, plan).reduce((sum, feature) => sum + (table[feature] ?? 0), 0)),
    others: others.slice(0, OTHERS).map((one) => considered(draft, one, one === next ? telling(nexts, own) : [])),
  };
}

/** The slots of a trigger: who was chosen, who else might have been, and why not. Slots that nobody might fill are left out. */
export function slotsOf(all: Ground, frame: Chosen): readonly SlotExplanation[] {
  const ground = groundOf(all, frame);
  const { person, club, other, by, replaces, origin, goal } = frame;
  const figures = (...candidates: readonly (Candidate | null)[]) =>
    candidates.flatMap((candidate) => (candidate ? [candidate.figure] : []));
  const slots: readonly (readonly [Slot, Candidate | null, readonly number[]])[] = [
    ["person", person, figures(replaces, isNamedBeside(other) ? other : null)],
    ["club", club, [...figures(origin, goal), ...(ground.origins.get(frame.cue.from) ?? [])]],
    ["other", other, figures(person)],
    ["by", by, []],
    ["replaces", replaces, []],
    ["from", origin, []],
  ];
  return slots.flatMap(([slot, chosen, taken]) => slotOf(ground, frame, slot, chosen, taken) ?? []);
}
