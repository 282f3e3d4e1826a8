import type { Interval, Published, Section, SectionKind } from "../model/index.ts";
import { splitSentences, tokensIn } from "../text/index.ts";
import { findCues } from "./cues.ts";
import { type Dated, inFigures, inWords, type TimeView } from "./dated-times.ts";
import { isoDate, monthsOf } from "./dates.ts";
import { cueAt, type Draft } from "./draft.ts";
import { findMoments, type Moment } from "./times.ts";

type View = TimeView & Pick<Draft, "page" | "sections">;

const HEADER = /^\s*date (\d{4})-(\d{2})(?:-(\d{2}))?\s/;
const URL_DATE = /[/-](20\d\d)[/-](\d{2})(?:[/-](\d{2}))?(?:[/-]|$)/;
/** A year with a number near it, as every full date has. */
const DAY = /\d\D{1,14}(?:19|20)\d\d|(?:19|20)\d\d-\d/;
/** A dateline stands among the first lines of a page, and holds hardly more than the date. */
const DATELINE = { lines: 12, length: 240, words: 8 };
const HEAD = new Set<SectionKind>(["byline", "label", "other", "lead", "body"]);
type Stretch = Dated & { readonly from: number };

const OPEN: Interval = { earliest: null, latest: null };

function fromParts(year: string, month: string, day: string | undefined): Interval {
  if (!day) return monthsOf(Number(year), Number(month), Number(month));
  const date = isoDate(Number(year), Number(month), Number(day));
  return { earliest: date, latest: date };
}

/** A line of the page as a view of its own, whatever the sections make of it. */
function lineView(view: View, line: Section): TimeView {
  const tokens = tokensIn(view.page, line);
  const sentenceOf = tokens.map(() => 0);
  const { article, lexicon } = view;
  const { cuesAt } = findCues(tokens, sentenceOf, lexicon);
  return { article, lexicon, tokens, sentenceOf, cuesAt, sentences: [], clauses: [], clauseOf: [], figures: [], mentions: [], frames: [] };
}

/** A day in a sentence that tells nothing else: no event, and few words beside it. */
function dayIn(view: TimeView, { from, to }: { from: number; to: number }): Stretch | null {
  let words = 0;
  let found: Stretch | null = null;
  for (let at = from; at < to; at++) {
    if (cueAt(view, at, "frame")) return null;
    const date: Dated | null = found ? null : (inFigures(view, at) ?? inWords(view, at));
    if (date && date.earliest === date.latest) {
      found = { ...date, from: at };
      at = date.to - 1;
    } else if (view.tokens[at]?.word.kind === "word" && !cueAt(view, at, "weekday")) words++;
  }
  return words <= DATELINE.words ? found : null;
}

/** A dateline: a full date on a short line or in a short sentence of its own in the page's head ("Wednesday 7 September 2022 | 10:15"). */
function dateline(view: View): Published | null {
  for (const line of view.sections.slice(0, DATELINE.lines)) {
    const text = view.article.text.slice(line.start, Math.min(line.end, line.start + DATELINE.length));
    if (!HEAD.has(line.kind) || !DAY.test(text)) continue;
    const own = lineView(view, { ...line, end: line.start + text.length });
    for (const sentence of splitSentences(own.tokens, 0, own.tokens.length, view.lexicon.grammar.abbreviations)) {
      const day = dayIn(own, sentence);
      const cut = sentence.to === own.tokens.length && line.end > line.start + text.length;
      if (!day || cut) continue;
      const { earliest, latest } = day;
      return { earliest, latest, basis: "text", text: view.article.text.slice(own.tokens[day.from]?.start, own.tokens[day.to - 1]?.end) };
    }
  }
  return null;
}

/** Whether the clause of a moment tells of something done: a finite past or a participle, and nothing that lies ahead or is only supposed. */
function isDone(view: TimeView, moment: Moment): boolean {
  const clause = view.clauses[view.clauseOf[moment.from] ?? -1];
  if (!clause || clause.conditional) return false;
  let past = false;
  for (let at = clause.from; at < clause.to; at++)
    for (const { sign } of view.cuesAt[at] ?? []) {
      if (sign.type === "future" || sign.type === "hedge" || sign.type === "conditional") return false;
      past ||= (sign.type === "frame" || sign.type === "says") && sign.form === "past";
    }
  return past;
}

/** Whether a contract runs until a moment. */
function runsUntil(view: TimeView, moment: Moment): boolean {
  const clause = view.clauses[view.clauseOf[moment.from] ?? -1];
  for (let at = clause?.from ?? 0; at < (clause?.to ?? 0); at++)
    for (const { sign } of view.cuesAt[at] ?? []) if (sign.type === "frame" && sign.trigger.claim === "contract") return true;
  return false;
}

/**
 * What the years of the text leave open. What is told as done was done by then; an article that tells of a running contract names no year
 * later than its end unless it appeared before.
 */
function bounds(view: View, all: readonly Moment[]): Interval {
  const moments = all.filter((moment) => moment.relative === null);
  const done = moments.filter((m) => m.use === "at" && isDone(view, m)).flatMap((m) => m.earliest ?? []);
  const ends = moments.filter((m) => m.use === "to" && runsUntil(view, m)).flatMap((m) => m.latest ?? []);
  const years = moments.flatMap((m) => m.latest ?? []);
  const earliest = done.sort().at(-1) ?? null;
  const latest = ends.length > 0 ? `${years.sort().at(-1)?.slice(0, 4)}-12-31` : null;
  return { earliest, latest: earliest && latest && latest < earliest ? null : latest };
}

/** When the article was published as its metadata, a header line, its address or a dateline tell; null where none does. */
function toldDate(view: View): Published | null {
  const { article } = view;
  if (article.published) return { basis: "metadata", ...article.published };
  const header = HEADER.exec(article.text.slice(0, 40));
  if (header?.[1] && header[2]) return { ...fromParts(header[1], header[2], header[3]), basis: "text", text: header[0].trim() };
  const address = article.url ? URL_DATE.exec(article.url) : null;
  if (address?.[1] && address[2] && Number(address[2]) <= 12) return { ...fromParts(address[1], address[2], address[3]), basis: "url" };
  return dateline(view);
}

/** When the article was published, at worst what its text leaves open, and all times that the text tells, reckoned from then. */
export function findDates(view: View): { readonly published: Published; readonly moments: readonly Moment[] } {
  const told = toldDate(view);
  if (told) return { published: told, moments: findMoments(view, told) };
  const open = findMoments(view, OPEN);
  const published: Published = { ...bounds(view, open), basis: "inferred" };
  return { published, moments: published.earliest && published.latest ? findMoments(view, published) : open };
}
