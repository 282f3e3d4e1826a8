import type { ClaimKind, Interval, Time } from "../model/index.ts";
import { dayMonthAt, daysOfMonth, inFigures, inWords, isOfCompetition, seasonOfYear, type TimeView, yearsAt } from "./dated-times.ts";
import { thirdOf } from "./dates.ts";
import { type Cue, cueAt, type Draft } from "./draft.ts";
import type { Sign } from "./lexicon.ts";
import { isKind, isMentioned, mapMentions } from "./mentions.ts";
import { sensesFor } from "./pair-words.ts";
import { agoRule, type Direction, monthRule, type Rule, reckon, seasonRule, unitRule, weekdayRule, wordRule } from "./relative-times.ts";

/** A time expression in its place. `use`: a point, a beginning, an end, or a date by which something is due. */
export interface Moment extends Interval {
  readonly from: number;
  readonly to: number;
  readonly use: "at" | "from" | "to" | "due";
  /** The rule of a time that hangs on the day of publication, see `Rule`; null for one that stands on its own. */
  readonly relative: string | null;
}

/** Signs with which a time may begin; a number may too. A weekday inside a name ("Sheffield Wednesday") is none. */
const BEGINNINGS = new Set<Sign["type"]>(["number", "month", "weekday", "season", "relative-time", "last", "next", "this"]);

function mayBegin(view: TimeView, at: number): boolean {
  const named = () => isMentioned(mapMentions(view.mentions), at, at + 1, "name");
  if (view.tokens[at]?.word.kind === "number") return !named();
  for (const cue of view.cuesAt[at] ?? []) if (BEGINNINGS.has(cue.sign.type)) return !named();
  return false;
}

/** The cue of one of some sorts that ends right before a token, one word between them at most. */
function before(view: TimeView, at: number, first: Sign["type"], second = first, third = first): Cue | null {
  for (let from = at - 1; from >= Math.max(0, at - 3); from--)
    for (const cue of view.cuesAt[from] ?? []) {
      const { type } = cue.sign;
      if ((type === first || type === second || type === third) && cue.to >= at - 1 && cue.to <= at) return cue;
    }
  return null;
}

/** Where a year's phrase begins: with the competition that it belongs to, if there is one ("til og med VM i 2026"). */
function opening(view: TimeView, at: number): number {
  const { ending } = mapMentions(view.mentions);
  const held = [at, at - 1].map((to) => ending[to]).find((m) => isKind(view, m, "competition"));
  const between = view.tokens[at - 1]?.word.low ?? "";
  return held && (held.to === at || view.lexicon.grammar.prepositions.has(between)) ? held.from : at;
}

function useOf(view: TimeView, at: number): Moment["use"] {
  const type = before(view, opening(view, at), "since", "until", "within")?.sign.type;
  return type === "since" ? "from" : type === "until" ? "to" : type === "within" ? "due" : "at";
}

/**
 * Where the verbs of a time's clause point: ahead by a word of the future in it, or in the sentence before it unless the clause itself is in the
 * past; "in June" beside a present may be the June before or the next, whichever is nearer.
 */
function tenseAt(view: TimeView, at: number): Direction {
  const clause = view.clauses[view.clauseOf[at] ?? -1];
  const sentence = view.sentences[view.sentenceOf[at] ?? -1];
  let present = false;
  let past = false;
  for (let i = clause?.from ?? 0; i < (clause?.to ?? 0); i++)
    for (const { sign } of view.cuesAt[i] ?? []) {
      if (sign.type === "future") return "next";
      if (sign.type !== "frame" && sign.type !== "says") continue;
      present ||= sign.form === "present";
      past ||= sign.form === "past" || sign.form === "participle";
    }
  if (past) return "last";
  for (let i = sentence?.from ?? at; i < at; i++) if (cueAt(view, i, "future")) return "next";
  return present ? "this" : "last";
}

/** News whose end lies ahead, whatever the tense of its verb: "signed until June". */
const AHEAD: ReadonlySet<ClaimKind> = new Set<ClaimKind>(["appointment", "contract", "candidacy"]);

/** Whether the clause of an end tells of a job that is over: "was in charge until 20 August". */
function isOver(view: TimeView, at: number): boolean {
  const clause = view.clauseOf[at] ?? -1;
  const { from, to } = view.clauses[clause] ?? { from: at, to: at };
  const told = view.frames.filter((frame) => frame.clause === clause).map(({ cue }) => cue.sign.trigger.claim);
  if (told.some((kind) => AHEAD.has(kind))) return false;
  const senses = sensesFor(view);
  let job = told.includes("tenure");
  let past = false;
  for (let i = from; i < to; i++) {
    if (cueAt(view, i, "future")) return false;
    job ||= cueAt(view, i, "role") !== null;
    past ||= senses(view.tokens[i]?.word.low ?? "").includes("past");
  }
  return job && past;
}

function directionOf(view: TimeView, at: number, use: Moment["use"]): Direction {
  const told = before(view, at, "next", "last", "this")?.sign.type;
  if (told === "next" || told === "last") return told;
  if (use === "to" && isOver(view, at)) return "last";
  return use === "to" || use === "due" ? "next" : told === "this" ? "this" : tenseAt(view, at);
}

function ruleAt(view: TimeView, at: number, use: Moment["use"]): Rule | null {
  const straight = agoRule(view, at) ?? wordRule(view, at) ?? unitRule(view, at);
  if (straight) return straight;
  const direction = directionOf(view, at, use);
  const last = before(view, at, "last") !== null;
  return monthRule(view, at, direction, last) ?? seasonRule(view, at, direction, last) ?? weekdayRule(view, at, direction);
}

/** Narrowed to its beginning, middle or end, where a word before it says so: "slutningen af 2019", "medio maart". */
function narrowed(view: TimeView, at: number, interval: Interval): Interval {
  const part = before(view, at, "early", "mid", "late")?.sign.type;
  return part ? thirdOf(interval, part === "early" ? 0 : part === "mid" ? 1 : 2) : interval;
}

/** "i februar samme år", "in February of that year": the year told last before; nothing where none was. */
function inSameYear(view: TimeView, at: number, told: Moment | undefined): { readonly moment: Moment | null } | null {
  const month = dayMonthAt(view, at);
  const same = month ? (cueAt(view, month.to, "same") ?? cueAt(view, month.to + 1, "same")) : null;
  const unit = same ? cueAt(view, same.to, "unit") : null;
  if (!month || unit?.sign.unit !== "year") return null;
  if (!told?.latest) return { moment: null };
  const { earliest, latest } = daysOfMonth(Number(told.latest.slice(0, 4)), month);
  return { moment: { earliest, latest, from: at, to: unit.to, use: useOf(view, at), relative: null } };
}

function momentsAt(view: TimeView, at: number, published: Interval, told: Moment | undefined): Moment[] {
  const same = inSameYear(view, at, told);
  if (same) return same.moment ? [same.moment] : [];
  const use = useOf(view, at);
  const dated = inFigures(view, at) ?? inWords(view, at) ?? seasonOfYear(view, at);
  if (dated) return [{ ...narrowed(view, at, dated), from: at, to: dated.to, use, relative: null }];
  const rule = ruleAt(view, at, use);
  if (rule) return [{ ...narrowed(view, at, reckon(rule, published)), from: at, to: rule.to, use, relative: rule.relative }];
  const years = yearsAt(view, at);
  if (!years || (isOfCompetition(view, at) && use !== "to")) return [];
  const { until, to } = years;
  const { earliest, latest } = narrowed(view, at, years);
  const first: Moment = { earliest, latest, from: at, to: until ? at + 1 : to, use: until ? "from" : use, relative: null };
  return until ? [first, { ...until, from: to - 1, to, use: "to", relative: null }] : [first];
}

/** "mellem 2016 og 2018": what follows a beginning across "and" is its end. */
function closing(view: TimeView, open: Moment | undefined, moment: Moment): Moment {
  if (open?.use !== "from" || moment.use !== "at" || open.relative !== null || moment.relative !== null) return moment;
  const joint = view.tokens[open.to]?.word.low ?? "";
  return moment.from === open.to + 1 && view.lexicon.grammar.conjunctions.has(joint) ? { ...moment, use: "to" } : moment;
}

/** All times that the text tells, in order. Those that hang on the day of publication are reckoned as far as it is known. */
export function findMoments(view: TimeView, published: Interval): Moment[] {
  const moments: Moment[] = [];
  let told: Moment | undefined;
  for (let at = 0; at < view.tokens.length; at++) {
    if (!mayBegin(view, at)) continue;
    for (const moment of momentsAt(view, at, published, told)) {
      moments.push(closing(view, moments.at(-1), moment));
      if (moment.relative === null) told = moment;
      at = Math.max(at, moment.to - 1);
    }
  }
  return moments;
}

/** The moments that lie in a stretch of tokens. */
export function momentsIn(moments: readonly Moment[], from: number, to: number): readonly Moment[] {
  let low = 0;
  let high = moments.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((moments[middle]?.from ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while ((moments[end]?.to ?? Infinity) <= to) end++;
  return moments.slice(low, end);
}

/** A moment as a reading tells it. */
export function timeOf(view: Pick<Draft, "tokens">, moment: Moment): Time {
  return {
    earliest: moment.earliest,
    latest: moment.latest,
    relative: moment.relative,
    start: view.tokens[moment.from]?.start ?? 0,
    end: view.tokens[moment.to - 1]?.end ?? 0,
  };
}
