/** Why the reader made each claim: worked out from what its steps found, only for those who ask. */
import type { Article, ChainLink, Claim, Explained, Explanation, Refusal, SlotExplanation, Words } from "../model/index.ts";
import { frameFeatures, isExempt } from "./acceptance.ts";
import type { Assertion } from "./assertions.ts";
import type { Chosen } from "./choice.ts";
import { compose } from "./compose.ts";
import { reasonsOf, rounded, slotsOf, strongest, wordsAt } from "./explain-slots.ts";
import { createTracer, type ReaderOptions, type Work } from "./index.ts";
import { mapMentions, mentionsFrom } from "./mentions.ts";
import { wordsOfPairFeature } from "./pair-feature-words.ts";
import { featuresOfPairs, weightOf } from "./pair-scores.ts";
import type { Verdict } from "./pair-verdicts.ts";
import { isPairKind } from "./pairs.ts";
import { type StandingJob, standingJobs } from "./standing-jobs.ts";

/** So many reasons for a claim as a whole are told. */
const REASONS = 5;

/** Like a reader, but each claim comes with its explanation. Throws on a broken pack; never on a text. */
export function createExplainer(options: ReaderOptions): (article: Article) => Explained | Refusal {
  const trace = createTracer(options);
  return (article) => {
    const work = trace(article);
    if ("refused" in work) return work;
    const reading = compose(work, work);
    const jobs = standingJobs(work.findings, work.chosen);
    const explanations = reading.claims.map((claim, i) => explain(work, jobs, claim, work.claims[i]));
    return { ...reading, explanations };
  };
}

function explain(work: Work, jobs: readonly StandingJob[], claim: Claim, assertion: Assertion | undefined): Explanation {
  const frame = assertion && work.chosen.find(({ cue }) => cue.from === assertion.at && cue.sign.trigger.rule === assertion.rule);
  const job = assertion && jobs.find(({ assertion: told }) => told.at === assertion.at && told.person === assertion.person);
  const slots = frame && assertion ? slotsOf(work.findings.ground, frame) : [];
  return {
    row: claim.rule ?? "",
    trigger: frame ? triggerOf(work, frame) : job ? [wordsAt(work, job.phrase.cue.from, job.phrase.cue.to)] : [],
    slots: assertion ? withTold(work, slots, assertion) : slots,
    acceptance: assertion ? acceptanceOf(work, assertion, frame) : null,
    chain: chainOf(work, claim),
  };
}

/** Head and parts, each where it stands. */
function triggerOf(work: Work, { cue, spans }: Chosen): readonly Words[] {
  const all = spans.length > 0 ? spans : [cue];
  return [...all].sort((a, b) => a.from - b.from).map(({ from, to }) => wordsAt(work, from, to));
}

/** The sum that let a claim be one, with what weighed the most in it. */
function acceptanceOf(work: Work, assertion: Assertion, frame: Chosen | undefined): Explanation["acceptance"] {
  if (isPairKind(assertion.kind)) return verdictOn(work, assertion);
  if (!frame || isExempt(frame)) return null;
  const features = frameFeatures(work, frame);
  const table = work.weights.accept;
  const sum = rounded(features.reduce((total, feature) => total + (table[feature] ?? 0), 0));
  return { sum, least: 0, reasons: reasonsOf(features, table).slice(0, REASONS) };
}

/** The same for a person and a club: the reasons are those of the two alone, before all pairs of the article are weighed against each other. */
function verdictOn({ findings, pairs, verdicts, pairModel, sentenceOf }: Work, assertion: Assertion): Explanation["acceptance"] {
  const { person, club, kind, at } = assertion;
  const isMeant = ({ pair }: Verdict): boolean => pair.person === person && pair.club === club && pair.sentence === sentenceOf[at];
  const verdict = verdicts.find((one) => one.kind === kind && isMeant(one));
  if (!verdict) return null;
  const beside = pairs.filter(({ sentence }) => sentence === verdict.pair.sentence);
  const features = featuresOfPairs(findings.ground, beside)[beside.indexOf(verdict.pair)] ?? [];
  const weighed = features.map((feature) => {
    const [zone = "", ...key] = feature.split(" ");
    const name = key.join(" ");
    return { words: wordsOfPairFeature(zone, name), weight: weightOf(pairModel.table, zone, name, verdict.kind) };
  });
  return { sum: rounded(verdict.score), least: 0, reasons: strongest(weighed).slice(0, REASONS) };
}

/** Who stands in the claim without the choice having put him there: named beside the chosen one, told by the phrase, or the one who speaks. */
function withTold(work: Work, slots: readonly SlotExplanation[], assertion: Assertion): readonly SlotExplanation[] {
  const told = (["person", "club", "other", "by", "replaces"] as const).flatMap((slot): SlotExplanation[] => {
    const figure = assertion[slot];
    const { id, name } = work.figures[figure ?? -1] ?? {};
    if (figure === null || id === undefined || name === undefined || slots.some((s) => s.slot === slot && s.chosen?.entity === id))
      return [];
    return [
      { slot, chosen: { entity: id, name, words: nearest(work, assertion, figure), sum: null, reasons: [] }, empty: null, others: [] },
    ];
  });
  return [...slots.filter(({ slot }) => !told.some((one) => one.slot === slot)), ...told].sort((a, b) => rank(a) - rank(b));
}

const ORDER: readonly SlotExplanation["slot"][] = ["by", "person", "club", "other", "replaces", "from"];
const rank = ({ slot }: SlotExplanation): number => ORDER.indexOf(slot);

/** The words of the sentence that mean a figure, those nearest to the trigger. */
function nearest(work: Work, { at }: Assertion, figure: number): Words | null {
  const sentence = work.sentences[work.sentenceOf[at] ?? 0];
  if (!sentence) return null;
  const away = (from: number): number => Math.abs(from - at);
  const [mention] = mentionsFrom(mapMentions(work.mentions), sentence.from, sentence.to)
    .filter((one) => one.figure === figure)
    .sort((a, b) => away(a.from) - away(b.from));
  return mention ? wordsAt(work, mention.from, mention.to) : null;
}

function chainOf({ article: { text } }: Work, { attribution }: Claim): readonly ChainLink[] {
  return attribution.map(({ kind, name, start, end }): ChainLink => {
    const isNamed = start !== null && start !== undefined && end !== null && end !== undefined;
    return { kind, name, words: isNamed ? { start, end, text: text.slice(start, end) } : null };
  });
}
