import type { ClaimKind } from "../model/index.ts";
import { expectedSlots, figureFeatures, listedSlots, mentionFeatures, REACH, type SlotPlan } from "./candidates.ts";
import type { Candidate, Draft, Figure, FrameMatch, Governed, Mention } from "./draft.ts";
import { featureName } from "./feature-names.ts";
import type { Ground } from "./ground.ts";
import { mapMentions, mentionsFrom } from "./mentions.ts";
import { phrasesFrom } from "./phrases.ts";
import { isGovernedSlot, isMisformed } from "./pronoun-forms.ts";
import { antecedentOf, isAside, relativeOf } from "./relatives.ts";
import { CERTAIN, clubBefore, nationalBench } from "./told-clubs.ts";

/** A frame with its slots filled as far as the choice dares. */
export interface Chosen extends FrameMatch {
  readonly person: Candidate | null;
  readonly club: Candidate | null;
  readonly other: Candidate | null;
  readonly by: Candidate | null;
  readonly replaces: Candidate | null;
  readonly origin: Candidate | null;
  /** Where somebody goes who leaves, as far as the row tells it. */
  readonly goal: Candidate | null;
}

/** A candidate being weighed. */
export interface Option {
  readonly figure: number;
  readonly governed: Governed | null;
  readonly features: readonly string[];
  readonly score: number;
}

function fits(plan: SlotPlan, figure: Figure | undefined): boolean {
  if (!figure) return false;
  if (plan.kind === "any") return figure.kind === "person" || figure.kind === "club";
  return figure.kind === plan.kind;
}

function weigh(features: readonly string[], weights: Readonly<Record<string, number>>): number {
  let sum = 0;
  for (const feature of features) sum += weights[feature] ?? 0;
  return sum;
}

const FREE = new Set(["subject", "object", "apposition"]);

const OF_NOUNS = new Set(["genitive", "compound"]);

/**
 * Whether only the grammar fills a slot: one named above, the second person of a noun that needs his genitive or preposition, or a club
 * that a single preposition holds ("moves to China" is no move to the club before).
 */
function isStrict(plan: SlotPlan): boolean {
  if (isGovernedSlot(plan)) return true;
  const [only = "", ...more] = plan.expected;
  if (plan.slot === "club") return only !== "" && more.length === 0 && !FREE.has(only) && !OF_NOUNS.has(only);
  return plan.slot === "other" && only !== "" && !plan.expected.some((place) => FREE.has(place));
}

/**
 * Whether a name that stands free before its verb is the object: where the verb stands last, another person before it is the subject ("die Proef
 * opvolgt", "waar hij Proef opvolgt").
 */
function isFronted({ draft, governed }: Ground, match: FrameMatch, mention: Mention): boolean {
  if (!draft.lexicon.pack.grammar.verbFinal) return false;
  const clause = draft.clauses[match.clause];
  const isPerson = (figure: number) => draft.figures[figure]?.kind === "person";
  const antecedent = antecedentOf(draft, clause);
  if (antecedent && isPerson(antecedent.figure) && antecedent.figure !== mention.figure) return true;
  return (governed[match.sentence] ?? []).some(
    (g) => g.by === "bare" && isPerson(g.mention.figure) && g.mention.from >= (clause?.from ?? 0) && g.mention.to <= mention.from,
  );
}

function isGoverned(ground: Ground, match: FrameMatch, plan: SlotPlan, option: Option): boolean {
  const { governed } = option;
  if (!governed) return false;
  const isSubject = governed.mention.from < match.cue.from && !isFronted(ground, match, governed.mention);
  const listed =
    plan.expected.includes(governed.by) || (governed.by === "bare" && plan.expected.includes(isSubject ? "subject" : "object"));
  const possessive = governed.by === "genitive" || governed.by === "compound";
  if (possessive && !option.features.includes("clause")) return false;
  return listed && !option.features.some((f) => f === "prev1" || f === "prev2" || f === "prev3");
}

/** Nobody is a candidate for the job that he holds, unless the trigger itself governs the club ("tilbage til Testby"). */
function isBarred(ground: Ground, match: FrameMatch, plan: SlotPlan, option: Option): boolean {
  if (plan.slot !== "club" || plan.person === null || match.cue.sign.trigger.claim !== "candidacy") return false;
  const has = ground.present.get(plan.person)?.has(option.figure);
  const governed = option.features.includes("clause") && option.features.some((f) => f === "prep-first" || f === "prep-listed");
  return Boolean(has) && (!governed || option.features.some((f) => f === "in-phrase" || f === "in-former"));
}

/**
 * Of whom a trigger in a relative clause tells, where the grammar asks for its subject or its object: "replaces Prøve, who joined Testby" has
 * Prøve join; null where the clause names another.
 */
function relativeFiller(ground: Ground, match: FrameMatch, plan: SlotPlan): number | null {
  if (plan.slot !== "person" || !plan.expected.some((place) => place === "subject" || place === "object")) return null;
  const { draft, governed } = ground;
  const clause = draft.clauses[match.clause];
  if (!clause?.relative) return null;
  const free = (mention: Mention) => governed[match.sentence]?.some((g) => g.mention === mention && g.by === "bare") ?? false;
  const filler = relativeOf(draft, clause, match.to, free);
  return filler !== null && plan.taken.includes(filler) ? null : filler;
}

const NONE: readonly Mention[] = [];

/**
 * The clubs of the sentence that only a relative clause about somebody has ("replaces Prøve, who joined Testby"), and those of a job that is over, which
 * nobody gets or leaves there ("the former Testby manager replaces Prøve").
 */
function asidesFrom({ draft, governed, phraseAt }: Ground, match: FrameMatch, plan: SlotPlan): readonly Mention[] {
  if (plan.slot !== "club") return NONE;
  const here = (governed[match.sentence] ?? []).map((g) => g.mention);
  const isOver = (mention: Mention) => {
    const phrase = match.cue.sign.trigger.claim === "tenure" ? undefined : phraseAt.get(mention.from);
    return phrase?.former && !(phrase.from <= match.cue.from && match.cue.from < phrase.to);
  };
  return here.filter(
    (mention) =>
      draft.figures[mention.figure]?.kind === "club" && (isOver(mention) || isAside(draft, mention, match.clause, match.cue.from)),
  );
}

/** Everyone who may fill a slot: by the best of his mentions near the trigger, or only because the article is about him. */
export function optionsFor(ground: Ground, match: FrameMatch, plan: SlotPlan): Option[] {
  const { draft } = ground;
  const weights = draft.weights[plan.slot];
  const best = new Map<number, Option>();
  const strict = isStrict(plan);
  const asides = asidesFrom(ground, match, plan);
  const consider = (figure: number, governed: Governed | null, features: string[]) => {
    figureFeatures(ground, match, plan, figure, (f) => features.push(f));
    const option = { figure, governed, features, score: weigh(features, weights) };
    if (strict && !isGoverned(ground, match, plan, option)) return;
    if (option.score > (best.get(figure)?.score ?? -Infinity)) best.set(figure, option);
  };
  for (let sentence = Math.max(0, match.sentence - REACH); sentence <= match.sentence; sentence++) {
    const here = (ground.governed[sentence] ?? []).filter(
      ({ mention }) =>
        fits(plan, draft.figures[mention.figure]) &&
        !plan.taken.includes(mention.figure) &&
        !asides.includes(mention) &&
        !isMisformed(ground, match, plan, mention),
    );
    const gap = (g: Governed) => (g.mention.from < match.cue.from ? match.cue.from - g.mention.to : g.mention.from - match.cue.to);
    const nearest = sentence === match.sentence ? here.reduce((least, g) => Math.min(least, gap(g)), Infinity) : -1;
    let earlierBare = false;
    for (const g of here) {
      const features: string[] = [];
      mentionFeatures(ground, match, plan, g, gap(g) === nearest, earlierBare, (f) => features.push(f));
      earlierBare ||= g.by === "bare" && draft.clauseOf[g.mention.from] === match.clause;
      consider(g.mention.figure, g, features);
    }
  }
  if (strict) return [...best.values()].sort((a, b) => b.score - a.score);
  const told = best.get(relativeFiller(ground, match, plan) ?? -1);
  if (told) return [told];
  const prominent = plan.kind === "club" ? draft.scene.clubs : draft.scene.people;
  for (const figure of prominent.slice(0, 3))
    if (!best.has(figure) && !asides.some((m) => m.figure === figure) && !plan.taken.includes(figure) && fits(plan, draft.figures[figure]))
      consider(figure, null, ["scene", featureName("scene", match.cue.sign.trigger.claim)]);
  const topic = (plan.kind === "club" ? draft.scene.benches : draft.scene.topics)[match.sentence];
  if (topic !== null && topic !== undefined && !best.has(topic) && !plan.taken.includes(topic) && fits(plan, draft.figures[topic]))
    consider(topic, null, ["scene"]);
  return [...best.values()].filter((option) => !isBarred(ground, match, plan, option)).sort((a, b) => b.score - a.score);
}

const NEEDED: Readonly<Partial<Record<ClaimKind, readonly SlotPlan["slot"][]>>> = {
  appointment: ["person", "club"],
  departure: ["person", "club"],
  tenure: ["person", "club", "job"],
  candidacy: ["person", "club"],
  contract: ["person", "club"],
};

/** Whether a claim of this kind is nothing without the slot: then the best candidate is taken and the claim weighed as a whole. */
export function isNeeded(match: FrameMatch, plan: SlotPlan): boolean {
  return NEEDED[match.cue.sign.trigger.claim]?.includes(plan.slot) ?? false;
}

/** What an empty slot scores: more where the grammar hardly asks for one. */
export function emptyFeatures(match: FrameMatch, plan: SlotPlan): string[] {
  return ["none", `none/${match.cue.sign.trigger.claim}`, ...(plan.expected.length === 0 ? ["none-unlisted"] : [])];
}

/** The best candidate for a slot, or null where an empty slot is allowed and scores more; whom the grammar names fills a strict one always. */
export function pick(ground: Ground, match: FrameMatch, plan: SlotPlan): Candidate | null {
  const [top, second] = optionsFor(ground, match, plan);
  if (!top) return null;
  const empty = weigh(emptyFeatures(match, plan), ground.draft.weights[plan.slot]);
  if (!isNeeded(match, plan) && !isStrict(plan) && top.score <= empty) return null;
  return {
    figure: top.figure,
    mention: top.governed?.mention ?? null,
    features: top.features,
    score: top.score,
    lead: top.score - (second?.score ?? 0),
  };
}

/** The plan of a slot for a trigger; null where the row knows no such slot. */
export function planFor(
  draft: Draft,
  match: FrameMatch,
  slot: Exclude<SlotPlan["slot"], "job">,
  person: number | null,
  taken: readonly number[],
): SlotPlan | null {
  const { row, claim } = match.cue.sign.trigger;
  const listed = row[slot];
  if (listed === undefined && !(slot === "person" || slot === "club")) return null;
  if (slot === "person" && claim === "vacancy") return null;
  const kind = slot === "club" || slot === "from" ? "club" : slot === "by" ? "any" : "person";
  return { slot, kind, expected: expectedSlots(listed, match, draft), taken, person };
}

/** A word for a job has at most so many tokens. */
const LONGEST_JOB = 8;

/** Whom a noun names that is the trigger itself: "his assistant Prøve", "his agent Prøve". */
function namedBeside(draft: Draft, match: FrameMatch, slot: string | undefined): Candidate | null {
  if (!listedSlots(slot).includes("apposition")) return null;
  const phrase = phrasesFrom(draft.phrases, match.cue.from - LONGEST_JOB, match.cue.to).find(
    (p) => p.person !== null && match.cue.from < p.cue.to,
  );
  if (!phrase || phrase.person === null) return null;
  const mention = mentionsFrom(mapMentions(draft.mentions), phrase.from - 1, phrase.to + 1).find((m) => m.figure === phrase.person) ?? null;
  return { figure: phrase.person, mention, features: ["clause", "apposition"], score: CERTAIN, lead: CERTAIN };
}

/** The club that somebody goes to, where the row tells of leaving another one: never the one that he leaves. */
function goal(ground: Ground, match: FrameMatch, person: number | null): Candidate | null {
  const { to } = match.cue.sign.trigger.row;
  if (to === undefined) return null;
  const plan: SlotPlan = { slot: "from", kind: "club", expected: expectedSlots(to, match, ground.draft), taken: [], person };
  return pick(ground, match, plan);
}

/** Fills the slots of one trigger in turn, each choice barring the next from the same figure. */
export function choose(ground: Ground, match: FrameMatch): Chosen {
  const { draft } = ground;
  const fill = (slot: Parameters<typeof planFor>[2], person: number | null, taken: readonly (number | undefined)[]) => {
    const plan = planFor(
      draft,
      match,
      slot,
      person,
      taken.filter((figure) => figure !== undefined),
    );
    return plan ? pick(ground, match, plan) : null;
  };
  const by = fill("by", null, []);
  const replaces = fill("replaces", null, []);
  const { row, claim } = match.cue.sign.trigger;
  const named =
    claim === "association" ? { person: namedBeside(draft, match, row.person), other: namedBeside(draft, match, row.other) } : null;
  const person = named?.person ?? fill("person", null, [replaces?.figure, named?.other?.figure]);
  const other = named?.person || !named?.other ? fill("other", null, [person?.figure]) : named.other;
  const origin = fill("from", person?.figure ?? null, []);
  const to = goal(ground, match, person?.figure ?? null);
  const left = ground.origins.get(match.cue.from) ?? [];
  const club =
    clubBefore(draft, match) ?? nationalBench(ground, match) ?? fill("club", person?.figure ?? null, [origin?.figure, to?.figure, ...left]);
  const { cue, clause, sentence, voice, from, negated, spans } = match;
  return { cue, clause, sentence, voice, from, to: match.to, negated, spans, person, club, other, by, replaces, origin, goal: to };
}
