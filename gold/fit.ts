/**
 * Fits the weights of the reader's choice and acceptance on the tuned half of the gold: `npm run fit [-- --cross]`. Writes
 * `src/reader/weights-table.ts`. Slots by a softmax over their candidates and the empty slot, acceptance by logistic regression; both by
 * gradient descent with L2 towards the weights before, in a fixed order, so that the same gold gives the same table.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { packs } from "../src/languages/index.ts";
import { frameFeatures, phraseFeatures } from "../src/reader/acceptance.ts";
import { assertionsOf, lacking } from "../src/reader/assertions.ts";
import { emptyFeatures, isNeeded, optionsFor, planFor } from "../src/reader/choice.ts";
import { evidenceOf } from "../src/reader/compose.ts";
import { createTracer, type Work } from "../src/reader/index.ts";
import { asMatch, jobPlan, standingJobs } from "../src/reader/standing-jobs.ts";
import { SLOTS, type SlotName, type Weights } from "../src/reader/weights.ts";
import { PRIOR } from "../src/reader/weights-prior.ts";
import { registry } from "../src/registry/index.ts";
import { type GoldClaim, goldClaims, isAnchored, isCalled, kindsOf } from "./align.ts";
import { half } from "./half.ts";
import { lessons, type Ranked } from "./lessons.ts";
import { type GoldFile, goldFiles } from "./sets.ts";

type Table = Record<string, number>;

interface Judged {
  readonly features: readonly string[];
  readonly right: boolean;
}

interface Sample {
  readonly ranked: Ranked[];
  readonly judged: Judged[];
}

const ROUNDS = 3;
const FOLDS = 4;
const EPOCHS = 40;
const RATE = 0.05;
const PULL = { slot: 0.05, accept: 0.3 };
/** A feature seen in fewer samples than this tells the sample, not the language. */
const LEAST_SEEN = 3;

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

type Told = Parameters<typeof evidenceOf>[1] & {
  readonly kind: string;
  readonly person: number | null;
  readonly club: number | null;
  readonly other: number | null;
  readonly by: number | null;
};

/** 1 for a required claim, 0 for one the gold does not have, null for one that it leaves open. */
function verdict(work: Work, claims: readonly GoldClaim[], told: Told): boolean | null {
  const span = evidenceOf(work, told);
  const same = claims.filter((c) => {
    if (![c.kind].flat().includes(told.kind)) return false;
    if (told.kind === "association") return isCalled(work, told.person, c.person) || isCalled(work, told.other, c.person);
    if (told.kind === "response") return isCalled(work, told.by, c.by);
    if (c.club !== undefined && !isCalled(work, told.club, c.club)) return false;
    return c.person === null || c.person === undefined || isCalled(work, told.person, c.person);
  });
  if (same.length === 0) return false;
  if (same.some((c) => c.required && isAnchored(work, c, span))) return true;
  return null;
}

function judgedOf(work: Work, claims: readonly GoldClaim[]): Judged[] {
  const judged: Judged[] = [];
  for (const frame of work.chosen) {
    if (lacking(frame)) continue;
    const verdicts = assertionsOf(work.findings, frame).map((a) => verdict(work, claims, a));
    if (verdicts[0] !== null && verdicts[0] !== undefined)
      judged.push({ features: frameFeatures(work, frame), right: verdicts.includes(true) });
  }
  for (const job of standingJobs(work.findings, work.chosen)) {
    const right = verdict(work, claims, job.assertion);
    if (right !== null) judged.push({ features: phraseFeatures(job), right });
  }
  return judged;
}

function frequent(lists: readonly (readonly string[])[]): ReadonlySet<string> {
  const seen = new Map<string, number>();
  for (const features of lists) for (const feature of new Set(features)) seen.set(feature, (seen.get(feature) ?? 0) + 1);
  return new Set([...seen].filter(([, n]) => n >= LEAST_SEEN).map(([feature]) => feature));
}

const sum = (table: Table, features: readonly string[]) => features.reduce((total, f) => total + (table[f] ?? 0), 0);

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
          if (known.has(f)) table[f] = (table[f] ?? 0) + RATE * weight * (gradient - PULL.slot * ((table[f] ?? 0) - (prior[f] ?? 0)));
      });
    }
  return table;
}

function fitAcceptance(samples: readonly Judged[]): Table {
  const known = frequent(samples.map((s) => s.features));
  const table: Table = {};
  for (let epoch = 0; epoch < EPOCHS * 2; epoch++)
    for (const { features, right } of samples) {
      const p = 1 / (1 + Math.exp(-sum(table, features)));
      for (const f of features)
        if (known.has(f)) table[f] = (table[f] ?? 0) + RATE * 0.4 * ((right ? 1 : 0) - p - PULL.accept * (table[f] ?? 0));
    }
  return table;
}

/** Where the claim count that comes out is best for F1 rather than for accuracy: a missed claim costs as much as a wrong one. */
const LEANING = 1.1;

function round(table: Table): Table {
  const kept = Object.entries(table)
    .map(([f, w]) => [f, Math.round(w * 100) / 100] as const)
    .filter(([, w]) => w !== 0);
  return Object.fromEntries(kept.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function sampleAll(weights: Weights, files: readonly GoldFile[]): Sample {
  const trace = createTracer({ packs, registry, weights });
  const sample: Sample = { ranked: [], judged: [] };
  for (const file of files) {
    const work = trace({ source: file.name, text: readFileSync(file.text, "utf8") });
    if ("refused" in work) continue;
    const claims = goldClaims(file);
    sample.ranked.push(...rankedOf(work, claims), ...jobsOf(work, claims));
    sample.judged.push(...judgedOf(work, claims));
  }
  return sample;
}

const isRight = (weights: Weights, { slot, options }: Ranked) =>
  [...options].sort((a, b) => sum(weights[slot], b.features) - sum(weights[slot], a.features))[0]?.right ?? false;

const percent = (part: number, whole: number) => `${((100 * part) / (whole || 1)).toFixed(1)} %`;

function report(weights: Weights, sample: Sample): string {
  const slots = SLOTS.map((slot) => {
    const own = sample.ranked.filter((r) => r.slot === slot);
    return own.length === 0 ? "" : `${slot} ${percent(own.filter((r) => isRight(weights, r)).length, own.length)} of ${own.length}, `;
  });
  const kept = sample.judged.filter((j) => sum(weights.accept, j.features) >= 0);
  const good = kept.filter((j) => j.right).length;
  const all = sample.judged.filter((j) => j.right).length;
  return `${slots.join("")}frames: kept ${kept.length} of ${sample.judged.length}, F1 ${percent(2 * good, kept.length + all)}`;
}

function fitSlots(files: readonly GoldFile[]): Weights {
  let weights: Weights = { ...PRIOR, accept: {} };
  for (let pass = 0; pass < ROUNDS; pass++) {
    const ranked = [...sampleAll(weights, files).ranked, ...lessons(weights)];
    const slots = Object.fromEntries(
      SLOTS.map((slot) => [
        slot,
        round(
          fitSlot(
            ranked.filter((r) => r.slot === slot),
            PRIOR[slot],
          ),
        ),
      ]),
    );
    weights = { ...slots, accept: {} } as unknown as Weights;
  }
  return weights;
}

/** Acceptance is fitted on choices made with slots fitted elsewhere: on its own files the choice looks better than it is. */
function fit(files: readonly GoldFile[]): Weights {
  const part = (fold: number, inside: boolean) => files.filter((_, i) => (i % FOLDS === fold) === inside);
  const judged = [...Array(FOLDS).keys()].flatMap((fold) => sampleAll(fitSlots(part(fold, false)), part(fold, true)).judged);
  const accept = fitAcceptance(judged);
  return { ...fitSlots(files), accept: round({ ...accept, bias: (accept.bias ?? 0) + LEANING }) };
}

/** Fits on a part of the tuned half and reports on the rest of it, part by part: what the settings above were chosen by. */
function crossValidate(files: readonly GoldFile[]): void {
  for (let fold = 0; fold < FOLDS; fold++) {
    const weights = fit(files.filter((_, i) => i % FOLDS !== fold));
    process.stdout.write(
      `fold ${fold + 1}: ${report(
        weights,
        sampleAll(
          weights,
          files.filter((_, i) => i % FOLDS === fold),
        ),
      )}\n`,
    );
  }
}

function write(weights: Weights): void {
  const head = `import type { Weights } from "./weights.ts";\n\n/** Fitted by \`npm run fit\` on the tuned half of the gold. Do not edit by hand. */\nexport const weights: Weights = `;
  writeFileSync(new URL("../src/reader/weights-table.ts", import.meta.url), `${head}${JSON.stringify(weights, null, 2)};\n`);
}

const tuned = goldFiles().filter((file) => half(file.name) === "tuned");
if (process.argv.includes("--cross")) crossValidate(tuned);
else {
  const weights = fit(tuned);
  process.stdout.write(`${report(weights, sampleAll(weights, tuned))}\n`);
  write(weights);
}
