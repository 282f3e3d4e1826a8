import type { Section } from "../model/index.ts";
import { fold, tokenize } from "../text/index.ts";
import { cueAt, type Draft, type Mention } from "./draft.ts";

type View = Pick<
  Draft,
  "article" | "tokens" | "sentences" | "sentenceOf" | "cuesAt" | "figures" | "mentions" | "index" | "sections" | "lexicon"
>;

export interface Publisher {
  readonly id?: string;
  readonly name: string;
}

/** What each sign of a publisher is worth. An outlet that is only cited speaks against itself; two weak signs or one strong one decide. */
const WORTH = { signature: 8, copyright: 6, furniture: 3, own: 4, told: 1.5, acting: 1.5, cited: -2.5, least: 1.5 };
/** Agencies sign in brackets behind a place or alone at the head, or between slashes at the foot. */
const SIGNATURES = [
  /^\/(\p{L}[\p{L} .]{1,20})\/$/u,
  /^\((\p{Lu}\p{L}{1,14})\)\s/u,
  /^\p{Lu}[\p{Lu} .]{2,25} \((\p{Lu}\p{L}{1,14})\)\s*[-–—:]/u,
  /^(?:by|af|door)?\s*\p{Lu}{2,14} \((\p{Lu}\p{L}{1,14})\)$/iu,
];
const FURNITURE_LENGTH = 160;

function named(view: View, name: string): Publisher {
  const plain = fold(name).replace(/^www\./, "");
  const known = view.index.domains.get(plain) ?? outletIn(view, name);
  return known ? { id: known, name: view.index.names.get(known)?.[0] ?? name } : { name };
}

/** The outlet of the registry that a short text names, the longest name first. */
function outletIn(view: View, text: string): string | null {
  const tokens = tokenize(text, { start: 0, end: text.length });
  let best: { id: string; words: number } | null = null;
  for (let at = 0; at < tokens.length; at++) {
    let node = view.index.trie;
    for (let to = at; to < tokens.length; to++) {
      const next = node.children.get(tokens[to]?.word.plain ?? "");
      if (!next) break;
      node = next;
      const outlet = node.values?.find(
        (v) =>
          v.kind === "outlet" && !view.index.carriers.has(v.id) && (!v.cap || tokens[at]?.word.cap) && (!v.shout || tokens[at]?.word.shout),
      );
      if (outlet && outlet.words > (best?.words ?? 0)) best = outlet;
    }
  }
  return best?.id ?? null;
}

function byAddress(view: View): Publisher | null {
  const host = view.article.url
    ?.replace(/^[a-z]+:\/\//i, "")
    .split("/")[0]
    ?.toLowerCase()
    .replace(/^www\./, "");
  if (!host) return null;
  const parts = host.split(".");
  for (let i = 0; i < parts.length - 1; i++) {
    const id = view.index.domains.get(parts.slice(i).join("."));
    if (id) return { id, name: view.index.names.get(id)?.[0] ?? host };
  }
  return { name: host };
}

type Tally = Map<string, { publisher: Publisher; worth: number }>;

function count(tally: Tally, publisher: Publisher, worth: number): void {
  const key = publisher.id ?? fold(publisher.name);
  const there = tally.get(key);
  if (there) there.worth += worth;
  else tally.set(key, { publisher, worth });
}

const isFurniture = (section: Section, index: number, all: readonly Section[]) =>
  section.kind !== "teaser" && section.kind !== "link" && (section.kind !== "body" || index < 4 || index >= all.length - 6);

/** Short lines around the article: signatures, copyright lines, credits, calls to subscribe. */
function countLines(view: View, tally: Tally): void {
  view.sections.forEach((section, index) => {
    const line = view.article.text.slice(section.start, Math.min(section.end, section.start + 400));
    for (const pattern of SIGNATURES) {
      const sign = pattern.exec(line)?.[1];
      if (sign) count(tally, named(view, sign), WORTH.signature);
    }
    if (line.length > FURNITURE_LENGTH || !isFurniture(section, index, view.sections)) return;
    const known = outletIn(view, line);
    const figure = view.figures.find((f) => f.kind === "outlet" && !f.known && line.includes(f.name));
    const publisher = known ? { id: known, name: view.index.names.get(known)?.[0] ?? "" } : figure ? { name: figure.name } : null;
    const marked = line.includes("©");
    if (publisher) count(tally, publisher, marked ? WORTH.copyright : WORTH.furniture);
    else if (marked) {
      const name = line
        .split("©")
        .map(
          (part) =>
            part
              .replace(/^\s*\d{4}\s*/, "")
              .split(/[.,|–]/)[0]
              ?.trim() ?? "",
        )
        .find((part) => /^\p{Lu}[\p{L}.&' -]{2,30}$/u.test(part));
      if (name) count(tally, { name }, WORTH.copyright);
    }
  });
}

function isCited(view: View, mention: Mention): boolean {
  const before = [1, 2, 3].some(
    (back) => (cueAt(view, mention.from - back, "according") ?? cueAt(view, mention.from - back, "citing"))?.to === mention.from,
  );
  const inverted = [1, 2].some((back) => cueAt(view, mention.from - back, "says")?.to === mention.from);
  return before || inverted;
}

/** What the article's own words say: an outlet that speaks of its knowledge, that people speak to, or that acts without saying. */
function countMentions(view: View, tally: Tally): void {
  for (const mention of view.mentions) {
    const figure = view.figures[mention.figure];
    if (figure?.kind !== "outlet" || view.index.carriers.has(figure.id)) continue;
    const publisher = figure.known ? { id: figure.id, name: figure.name } : { name: figure.name };
    const behind = view.tokens[mention.to]?.word.low === "'s" ? mention.to + 1 : mention.to;
    const own =
      [0, 1, 2].some((step) => cueAt(view, behind + step, "own") ?? cueAt(view, behind + step, "scoop")) ||
      [1, 2, 3, 4].some((back) => cueAt(view, mention.from - back, "own")?.to === mention.from);
    const told = [1, 2, 3, 4, 5].some((back) => cueAt(view, mention.from - back, "to")?.to === mention.from);
    const sentence = view.sentences[view.sentenceOf[mention.from] ?? 0];
    const opens = sentence?.from === mention.from && !cueAt(view, mention.to, "says");
    if (own) count(tally, publisher, WORTH.own);
    else if (isCited(view, mention)) count(tally, publisher, WORTH.cited);
    else if (told) count(tally, publisher, WORTH.told);
    else if (opens) count(tally, publisher, WORTH.acting);
  }
}

/** Who published the article: from metadata, its address, or by the signs in and around the text; null where nothing tells. */
export function publisherOf(view: View): Publisher | null {
  if (view.article.publisher) return named(view, view.article.publisher);
  const address = byAddress(view);
  if (address) return address;
  const tally: Tally = new Map();
  countLines(view, tally);
  countMentions(view, tally);
  const [best] = [...tally.values()].sort((a, b) => b.worth - a.worth);
  return best && best.worth >= WORTH.least ? best.publisher : null;
}
