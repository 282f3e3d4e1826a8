/** Fits the weights of the choice: who fills a slot, by a softmax over its candidates and the empty slot. */
import { emptyFeatures, isNeeded, optionsFor, planFor } from "../src/reader/choice.ts";
import type { Work } from "../src/reader/index.ts";
import { asMatch, jobPlan } from "../src/reader/standing-jobs.ts";
import { SLOTS, type SlotName, type Weights } from "../src/reader/weights.ts";
import { PRIOR } from "../src/reader/weights-prior.ts";
import { type GoldClaim, isAnchored, isCalled, kindsOf } from "./align.ts";
import { frequent, round, sum, type Table } from "./fit-table.ts";
import { lessons, type Ranked } from "./lessons.ts";
import { type Taught, tracedAll } from "./taught.ts";

const ROUNDS = 2;
const EPOCHS = 20;
const RATE = 0.05;
const PULL = 0.05;

const ofSlot = (claim: GoldClaim, slot: SlotName) =>
  slot === "club" || slot === "from" ? claim.club : slot === "other" ? claim.other : slot === "by" ? claim.by : claim.person;

function rankedOf(work: Work, claims: readonly GoldClaim[]): Ranked[] {
  const { ground } = work.findings;
  const ranked: Ranked[] = [];
  for (const match of work.frames) {
    const sentence = work.sentences[match.sentence];
    const kinds = kindsOf(match.cue.sign.trigger.claim);
    const here = claims.filter(
      (c) => [c.kind].flat().some((k) => kinds.includes(k as string)) && sentence && isAnchored(work, c, sentence),
    );
    if (here.length === 0) continue;
    for (const slot of SLOTS) {
      if (slot === "replaces" || slot === "from" || slot === "job") continue;
      const person = slot === "club" ? (optionsOfPerson(work, match, here)?.figure ?? null) : null;
      const plan = planFor(work, match, slot, person, []);
      if (!plan) continue;
      const fitting = person === null ? here : here.filter((c) => isCalled(work, person, c.person));
      const options = optionsFor(ground, match, plan).map((o) => ({
        features: o.features,
        right: fitting.some((c) => isCalled(work, o.figure, ofSlot(c, slot))),
      }));
      const known = options.some((o) => o.right);
      if (!isNeeded(match, plan)) options.push({ features: emptyFeatures(match, plan), right: !known });
      else if (!known) continue;
      ranked.push({ slot, options, weight: 1 });
    }
  }
  return ranked;
}

/** The clubs of jobs that a noun phrase tells without one. */
function jobsOf(work: Work, claims: readonly GoldClaim[]): Ranked[] {
  return work.phrases.flatMap((phrase): Ranked[] => {
    const { person } = phrase;
    if (person === null || phrase.clubs.length > 0 || phrase.incoming) return [];
    const match = asMatch(work, phrase);
    const here = claims.filter(
      (c) => [c.kind].flat().some((k) => k === "tenure" || k === "appointment" || k === "departure") && isCalled(work, person, c.person),
    );
    const options = optionsFor(work.findings.ground, match, jobPlan(person)).map((o) => ({
      features: o.features,
      right: here.some((c) => isCalled(work, o.figure, c.club)),
    }));
    return options.some((o) => o.right) ? [{ slot: "job", weight: 1, options }] : [];
  });
}

function optionsOfPerson(work: Work, match: Work["frames"][number], here: readonly GoldClaim[]) {
  const plan = planFor(work, match, "person", null, []);
  return plan ? optionsFor(work.findings.ground, match, plan).find((o) => here.some((c) => isCalled(work, o.figure, c.person))) : undefined;
}

function fitSlot(samples: readonly Ranked[], prior: Readonly<Table>): Table {
  const known = frequent(samples.flatMap((s) => s.options.map((o) => o.features)));
  const table: Table = { ...prior };
  for (let epoch = 0; epoch < EPOCHS; epoch++)
    for (const { options, weight } of samples) {
      const scores = options.map((o) => sum(table, o.features));
      const top = Math.max(...scores);
      const odds = scores.map((s) => Math.exp(s - top));
      const total = odds.reduce((a, b) => a + b, 0);
      const right = odds.reduce((a, b, i) => a + (options[i]?.right ? b : 0), 0);
      options.forEach((option, i) => {
        const p = (odds[i] ?? 0) / total;
        const gradient = (option.right ? (odds[i] ?? 0) / right : 0) - p;
        for (const f of option.features)
          if (known.has(f)) table[f] = (table[f] ?? 0) + RATE * weight * (gradient - PULL * ((table[f] ?? 0) - (prior[f] ?? 0)));
      });
    }
  return table;
}

/** The candidates of all slots of some articles, with those that the gold has there. */
export const rankedIn = (work: Work, claims: readonly GoldClaim[]): Ranked[] => [...rankedOf(work, claims), ...jobsOf(work, claims)];

/** Weights of the choice, learnt from articles and from lone sentences. The choice moves what it is learnt from, so it is learnt in rounds. */
export function fitSlots(articles: readonly Taught[]): Weights {
  let weights: Weights = { ...PRIOR, accept: {} };
  for (let pass = 0; pass < ROUNDS; pass++) {
    const told = tracedAll(articles, { weights }).flatMap(({ work, article }) => rankedIn(work, article.claims));
    const ranked = [...told, ...lessons(weights)];
    const own = (slot: SlotName) => ranked.filter((r) => r.slot === slot);
    const slots = Object.fromEntries(SLOTS.map((slot) => [slot, round(fitSlot(own(slot), PRIOR[slot]))]));
    weights = { ...slots, accept: {} } as unknown as Weights;
  }
  return weights;
}

const isRight = (weights: Weights, { slot, options }: Ranked) =>
  [...options].sort((a, b) => sum(weights[slot], b.features) - sum(weights[slot], a.features))[0]?.right ?? false;

/** Share of right choices by slot. */
export function choiceReport(weights: Weights, ranked: readonly Ranked[]): string {
  return SLOTS.map((slot) => ranked.filter((r) => r.slot === slot))
    .filter((own) => own.length > 0)
    .map((own) => `${own[0]?.slot} ${((100 * own.filter((r) => isRight(weights, r)).length) / own.length).toFixed(1)} % of ${own.length}`)
    .join(", ");
}
