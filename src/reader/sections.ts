import type { Article, Furniture, Section, SectionKind, Teaser } from "../model/index.ts";
import { fold } from "../text/index.ts";

interface Line {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly plain: string;
}

type Kind = SectionKind;

/** A line this long is running text even where it lacks a full stop. */
const PROSE_LENGTH = 140;
/** So many short lines in a row at the end of a page are a strip of other articles. */
const STRIP = 3;
const HEADER = /^\s*date \d{4}-\d{2}(?:-\d{2})?\s+/;
const STOP = /[.!?…:;,][”"’'»)\]]*$/;
/** Dots of suspense end a teaser as often as a sentence, and tell nothing. */
const FULL_STOP = /\.[”"’'»)\]]*$/;

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let at = 0;
  for (const raw of text.split("\n")) {
    const trimmed = raw.trim();
    if (trimmed.length > 0) {
      const start = at + raw.indexOf(trimmed);
      const header = lines.length === 0 ? HEADER.exec(raw.slice(0, 40)) : null;
      const from = header ? at + header[0].length : start;
      const end = start + trimmed.length;
      if (header) lines.push({ start, end: Math.min(from, end), text: header[0].trim(), plain: "" });
      if (from < end)
        lines.push({ start: from, end, text: text.slice(from, end), plain: fold(text.slice(from, Math.min(end, from + 200))).trim() });
    }
    at += raw.length + 1;
  }
  return lines;
}

interface Words {
  readonly labels: ReadonlySet<string>;
  readonly endings: ReadonlySet<string>;
  readonly links: readonly string[];
  readonly captions: readonly string[];
  readonly bylines: readonly string[];
  readonly notices: readonly string[];
}

const words = new WeakMap<Furniture, Words>();

function wordsOf(furniture: Furniture): Words {
  const known = words.get(furniture);
  if (known) return known;
  const fresh: Words = {
    labels: new Set(furniture.labels.map(fold)),
    endings: new Set(furniture.endings.map(fold)),
    links: furniture.links.map(fold),
    captions: furniture.captions.map(fold),
    bylines: furniture.bylines.map(fold),
    notices: furniture.notices.map(fold),
  };
  words.set(furniture, fresh);
  return fresh;
}

const TRAILING = /[\s:.…>»]/u;

/** Without the marks and spaces at its end; a pattern for all of them at once would take quadratic time. */
function bare(plain: string): string {
  let end = plain.length;
  while (end > 0 && TRAILING.test(plain[end - 1] ?? "")) end--;
  return plain.slice(0, end);
}

const startsWithAny = (plain: string, starts: readonly string[]) => starts.some((start) => plain.startsWith(start));
/** An item of a list in running text, as no strip of other articles has: "in: Jens Prøve (fra Dalum)", "Jens Prøve (odds 2,25)". */
const ITEM = /^\p{Ll}[^:]{0,15}: \p{L}|\([^()]*\d[^()]*\)$/u;
const isProse = (line: Line) => line.text.length >= PROSE_LENGTH || (FULL_STOP.test(line.text) && line.text.length > 40);

/** What a line is by its own words alone; null where only its neighbours can tell. */
function ownKind(line: Line, w: Words): Kind | null {
  if (line.plain === "") return "other";
  if (w.labels.has(bare(line.plain))) return "label";
  if (startsWithAny(line.plain, w.links)) return "link";
  if (line.text.length < PROSE_LENGTH && startsWithAny(line.plain, w.captions)) return "caption";
  if (line.text.length < 60 && startsWithAny(line.plain, w.bylines) && !STOP.test(line.text)) return "byline";
  if (line.text.length < 2 * PROSE_LENGTH && w.notices.some((notice) => line.plain.includes(notice))) return "other";
  return isProse(line) || (line.text.length > 12 && ITEM.test(line.text)) ? "body" : null;
}

const proseIn = (lines: readonly Line[]) => lines.reduce((sum, line) => sum + (isProse(line) ? line.text.length : 0), 0);

/** The heading after which only other articles follow. Where most of the running text comes after it, it stands at the top by chance. */
function endingAt(lines: readonly Line[], w: Words): number {
  const ending = lines.findIndex(
    (line, i) => i > 0 && w.endings.has(bare(line.plain)) && proseIn(lines.slice(0, i)) >= proseIn(lines.slice(i)),
  );
  return ending < 0 ? lines.length : ending;
}

/** Where the page's tail of other articles begins: behind the last line of running text, if labels or sheer number betray it. */
function tailFrom(lines: readonly Line[], kinds: readonly (Kind | null)[], w: Words): number {
  const until = endingAt(lines, w);
  let from = until;
  while (from > 0 && kinds[from - 1] !== "body") from--;
  const tail = kinds.slice(from, until);
  const shorts = tail.filter((kind) => kind === null).length;
  const marked = tail.findIndex((kind) => kind === "label" || kind === "link" || kind === "other");
  if (from === 0) return until;
  if (marked >= 0) return shorts >= STRIP * 2 ? from : from + marked;
  return shorts > STRIP * 2 ? from : until;
}

function titleAt(lines: readonly Line[], kinds: readonly (Kind | null)[], tail: number): number {
  for (let i = 0; i < Math.min(tail, 5); i++) {
    if (kinds[i] === "label" || kinds[i] === "other" || kinds[i] === "caption" || kinds[i] === "byline") continue;
    return kinds[i] === null && (lines[i]?.text.length ?? 0) <= PROSE_LENGTH && lines.length > 1 ? i : -1;
  }
  return -1;
}

function settle(lines: readonly Line[], own: readonly (Kind | null)[], tail: number): Kind[] {
  const title = titleAt(lines, own, tail);
  let lead = true;
  return own.map((kind, i) => {
    if (i >= tail) return kind === "label" || kind === "link" || kind === "other" ? kind : "teaser";
    if (i === title) return "title";
    if (kind !== null && kind !== "body") return kind;
    if (kind === null && own[i - 1] === "label" && i > title) return "teaser";
    if (lead && kind === "body" && title >= 0) {
      lead = false;
      return "lead";
    }
    return "body";
  });
}

/** A link without words of its own ("Læs også:" alone on a line) points with the line that follows. */
function joinLinks(lines: readonly Line[], kinds: Kind[], w: Words): Kind[] {
  return kinds.map((kind, i) => {
    const before = lines[i - 1];
    if (kind !== "body" || !before || kinds[i - 1] !== "link" || !w.links.includes(bare(before.plain))) return kind;
    return isProse(lines[i] ?? before) ? kind : "teaser";
  });
}

function teasersOf(lines: readonly Line[], kinds: readonly Kind[], w: Words): Teaser[] {
  const teasers: Teaser[] = [];
  let label: string | null = null;
  lines.forEach((line, i) => {
    const kind = kinds[i];
    if (kind === "label") label = line.text;
    if (kind !== "teaser" && kind !== "link") return;
    const start =
      kind === "link" ? (w.links.filter((link) => line.plain.startsWith(link)).sort((a, b) => b.length - a.length)[0] ?? "") : "";
    const rest = line.text.slice(start.length).replace(/^[\s:>–-]+/u, "");
    if (rest.length > 0)
      teasers.push({
        start: line.end - rest.length,
        end: line.end,
        label: kind === "link" ? line.text.slice(0, start.length) : label,
        text: rest,
      });
    label = null;
  });
  return teasers;
}

/** Furniture that a page does not mark and only its words betray. */
const BETRAYED = new Set<Kind>(["label", "link", "caption", "byline", "other"]);

/** The sections that a page was taken apart into, with what among the running text is furniture by its words. */
function refine({ text, teasers = [] }: Article, given: readonly Section[], w: Words): { sections: Section[]; teasers: Teaser[] } {
  const sections = given.map((section): Section => {
    const line = text.slice(section.start, section.end);
    const own = section.kind === "body" ? ownKind({ ...section, text: line, plain: fold(line.slice(0, 200)).trim() }, w) : null;
    return own && BETRAYED.has(own) ? { ...section, kind: own } : section;
  });
  return { sections, teasers: [...teasers] };
}

/**
 * Tells the article's own text from labels, links, credits, notices and the strips of other articles, line by line. An article that comes in sections
 * keeps them.
 */
export function findSections(article: Article, furniture: Furniture): { sections: Section[]; teasers: Teaser[] } {
  const w = wordsOf(furniture);
  if (article.sections) return refine(article, article.sections, w);
  const lines = linesOf(article.text);
  const own = lines.map((line) => ownKind(line, w));
  const tail = tailFrom(lines, own, w);
  const kinds = joinLinks(lines, settle(lines, own, tail), w);
  const sections = lines.map((line, i): Section => ({ kind: kinds[i] ?? "body", start: line.start, end: line.end }));
  return { sections, teasers: teasersOf(lines, kinds, w) };
}
