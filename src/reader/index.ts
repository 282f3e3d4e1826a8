import type { Article, Pack, Reader, Refusal, Registry, Unresolved } from "../model/index.ts";
import { type Token, tokenize } from "../text/index.ts";
import { accepts, frameFeatures, isExempt } from "./acceptance.ts";
import { assertionsOf, type Findings, lacking } from "./assertions.ts";
import { type Chosen, choose } from "./choice.ts";
import { findClauses, governMentions } from "./clauses.ts";
import { compose } from "./compose.ts";
import { consolidate } from "./consolidation.ts";
import { findCues } from "./cues.ts";
import type { Draft } from "./draft.ts";
import { facts } from "./facts.ts";
import { findFigures } from "./figures.ts";
import { findFrames } from "./frames.ts";
import { BENCH_KINDS, groundOf, withBenches } from "./ground.ts";
import { lexiconFor } from "./language.ts";
import { compilePack, type Lexicon } from "./lexicon.ts";
import { mapMentions } from "./mentions.ts";
import { compileRegistry, type NameIndex } from "./name-index.ts";
import { claimsOf } from "./pair-claims.ts";
import { type PairModel, type PairWeights, pairModel, type Verdict, verdictsOf } from "./pair-verdicts.ts";
import { pairWeights as fittedPairs } from "./pair-weights-table.ts";
import { isPairKind, type Pair, pairsOf } from "./pairs.ts";
import { findProfiles } from "./profiles.ts";
import { isProspect } from "./prospects.ts";
import { findDates } from "./published.ts";
import { publisherOf } from "./publisher.ts";
import { findQuotes } from "./quotes.ts";
import { findReferences } from "./references.ts";
import { findScene } from "./scene.ts";
import { findSections } from "./sections.ts";
import { toldBy } from "./told.ts";
import { findAttributions, voicesAt } from "./voices.ts";
import type { Weights } from "./weights.ts";
import { weights as fitted } from "./weights-table.ts";
import { findWords } from "./words.ts";

export interface ReaderOptions {
  readonly packs: readonly Pack[];
  readonly registry: Registry;
  /** The fitted ones where left out; `npm run fit` gives its own. */
  readonly weights?: Weights;
  readonly pairWeights?: PairWeights;
}

/** The whole state of a reading in the making: the draft, and what the later steps add to it. */
export interface Work extends Draft {
  readonly quotes: ReturnType<typeof findQuotes>["quotes"];
  readonly frames: ReturnType<typeof findFrames>;
  readonly chosen: readonly Chosen[];
  /** Those of them that make claims. */
  readonly accepted: readonly Chosen[];
  readonly publisher: ReturnType<typeof publisherOf>;
  readonly published: ReturnType<typeof findDates>["published"];
  readonly findings: Findings;
  readonly pairModel: PairModel;
  /** People and clubs with what may be told of them, and what is believed. */
  readonly pairs: readonly Pair[];
  readonly verdicts: readonly Verdict[];
  readonly claims: ReturnType<typeof consolidate>;
  readonly unresolved: readonly Unresolved[];
}

/** A step of the cascade: a pure function from the work so far to what it adds. */
export interface Step {
  readonly name: string;
  readonly run: (work: Work) => Partial<Work>;
}

/** What the frames before a frame have chosen in its sentence. */
function carriedTo(chosen: readonly Chosen[], sentence: number): Set<number> {
  const carried = new Set<number>();
  for (let i = chosen.length - 1; i >= 0 && chosen[i]?.sentence === sentence; i--)
    carried.add(chosen[i]?.person?.figure ?? -1).add(chosen[i]?.club?.figure ?? -1);
  return carried;
}

/** The clubs from which they have somebody come: "comes over from Testby and has signed" signs nobody at Testby. */
function originsBefore(chosen: readonly Chosen[], sentence: number): Set<number> {
  const origins = new Set<number>();
  for (let i = chosen.length - 1; i >= 0 && chosen[i]?.sentence === sentence; i--) {
    const origin = chosen[i]?.origin?.figure;
    if (origin !== undefined) origins.add(origin);
  }
  return origins;
}

/** Departures and tenures first: what they make of the benches helps to place candidacies and appointments. */
function decide(work: Work): Partial<Work> {
  const map = mapMentions(work.mentions);
  const bare = groundOf(work, governMentions(work, map));
  const first = work.frames.map((match) => (BENCH_KINDS.has(match.cue.sign.trigger.claim) ? null : choose(bare, match)));
  const holding = new Set(first.filter((frame) => frame && accepts(work, frameFeatures(work, frame))));
  const benches = [...holding].flatMap((frame) =>
    frame?.person && !frame.negated
      ? [{ kind: frame.cue.sign.trigger.claim, person: frame.person.figure, club: frame.club?.figure ?? null }]
      : [],
  );
  const carried = new Map<number, ReadonlySet<number>>();
  const origins = new Map<number, ReadonlySet<number>>();
  const ground = withBenches(bare, benches, { carried, origins });
  const chosen: Chosen[] = [];
  work.frames.forEach((match, i) => {
    carried.set(match.cue.from, carriedTo(chosen, match.sentence));
    origins.set(match.cue.from, originsBefore(chosen, match.sentence));
    const frame = first[i] ?? choose(ground, match);
    if (!first[i] && (isExempt(frame) || accepts(work, frameFeatures(work, frame)))) holding.add(frame);
    chosen.push(frame);
  });
  const told = chosen.filter((frame) => !isProspect(work, frame, chosen));
  const accepted = told.filter((frame) => (holding.has(frame) || isExempt(frame)) && !lacking(frame));
  return { chosen: told, accepted, findings: { ground, map, moments: [], since: null, voicesAt: () => [] } };
}

function attribute(work: Work): Partial<Work> {
  const attributions = findAttributions(work, work.frames);
  return { findings: { ...work.findings, voicesAt: (at) => voicesAt(work, attributions, work.quotes, at) } };
}

function date(work: Work): Partial<Work> {
  const { published, moments } = findDates(work);
  return { published, publisher: publisherOf(work), findings: { ...work.findings, moments, since: published?.earliest ?? null } };
}

function pairUp(work: Work): Partial<Work> {
  const { ground } = work.findings;
  const pairs = pairsOf(ground, toldBy(work.findings, work.chosen));
  return { pairs, verdicts: verdictsOf(ground, work.chosen, pairs, work.pairModel) };
}

function settle(work: Work): Partial<Work> {
  const { findings, accepted, verdicts, chosen } = work;
  const told = accepted.flatMap((frame) => assertionsOf(findings, frame)).filter(({ kind }) => !isPairKind(kind));
  const all = [...told, ...verdicts.flatMap((verdict) => claimsOf(findings, chosen, verdict)), ...facts(work, findings.moments)];
  const unresolved = work.chosen.flatMap((frame): Unresolved[] => {
    const reason = lacking(frame);
    const sentence = work.sentences[frame.sentence];
    return reason && sentence ? [{ start: sentence.start, end: sentence.end, rule: frame.cue.sign.trigger.rule, reason }] : [];
  });
  return { claims: consolidate(work, all), unresolved };
}

/** The cascade, in order. Everything a reading holds is found by one of these. */
export const STEPS: readonly Step[] = [
  { name: "sections", run: (work) => findSections(work.article, work.lexicon.pack.furniture) },
  { name: "words", run: (work) => findWords(work.page, work.sections, work.lexicon) },
  { name: "cues", run: (work) => findCues(work.tokens, work.sentenceOf, work.lexicon) },
  { name: "names", run: findFigures },
  { name: "profiles", run: findProfiles },
  { name: "scene", run: findScene },
  { name: "references", run: findReferences },
  { name: "quotes", run: findQuotes },
  { name: "clauses", run: findClauses },
  { name: "frames", run: (work) => ({ frames: findFrames(work) }) },
  { name: "choice", run: decide },
  { name: "voices", run: attribute },
  { name: "times", run: date },
  { name: "pairs", run: pairUp },
  { name: "consolidation", run: settle },
];

/** What reading needs, made ready once: compiled packs and registry, and the weights. */
interface Tools {
  readonly lexicons: readonly Lexicon[];
  readonly index: NameIndex;
  readonly weights: Weights;
  readonly pairModel: PairModel;
}

/** So many UTF-16 code units are more than any article has; what a single text costs stays bounded. */
const LONGEST = 1 << 20;

/** All that the cascade finds in one article; a refusal where it cannot be read. */
function workThrough(tools: Tools, article: Article): Work | Refusal {
  if (article.text.length > LONGEST) return { source: article.source, refused: "is longer than any article; give one article at a time" };
  if (article.text.trim().length === 0) return { source: article.source, refused: "is empty; give a file with the text of an article" };
  const page: readonly Token[] = tokenize(article.text, { start: 0, end: article.text.length });
  const lexicon = lexiconFor(page, tools.lexicons, article.language);
  if (!lexicon) {
    const languages = tools.lexicons.map((l) => l.pack.language).join(", ");
    return { source: article.source, refused: `is in none of the languages that hearsay reads (${languages})` };
  }
  const work = { article, page, lexicon, index: tools.index, weights: tools.weights, pairModel: tools.pairModel } as Work;
  for (const step of STEPS) Object.assign(work, step.run(work));
  return work;
}

function toolsOf({ packs, registry, weights = fitted, pairWeights = fittedPairs }: ReaderOptions): Tools {
  return { lexicons: packs.map(compilePack), index: compileRegistry(registry), weights, pairModel: pairModel(pairWeights) };
}

/** Makes a reader of packs and a registry. Throws on a broken pack, naming file, row and remedy; the reader itself never throws on a text. */
export function createReader(options: ReaderOptions): Reader {
  const tools = toolsOf(options);
  return (article) => {
    const work = workThrough(tools, article);
    return "refused" in work ? work : compose(work, work);
  };
}

/** Like a reader, but gives everything that the steps found: what the weights are fitted on, and what `bench` times step by step. */
export function createTracer(options: ReaderOptions): (article: Article) => Work | Refusal {
  const tools = toolsOf(options);
  return (article) => workThrough(tools, article);
}
