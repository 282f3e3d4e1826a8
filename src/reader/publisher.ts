import { fold } from "../text/index.ts";
import { clubStatement } from "./club-statement.ts";
import { cueAt, type Draft, type Figure, type Mention, spanOf } from "./draft.ts";
import { capitalsFrom, outletIn, type PageSign, pageSigns } from "./page-lines.ts";

type View = Pick<
  Draft,
  | "article"
  | "page"
  | "tokens"
  | "sentences"
  | "sentenceOf"
  | "cuesAt"
  | "figures"
  | "mentions"
  | "index"
  | "sections"
  | "lexicon"
  | "scene"
> & { readonly quotes: readonly { readonly from: number; readonly to: number }[] };

export interface Publisher {
  readonly id?: string;
  readonly name: string;
}

/** What each sign of a publisher is worth. An outlet that is only cited speaks against itself; two weak signs or one strong one decide. */
const WORTH = { own: 4, told: 2, acting: 1.5, cited: -2.5, least: 2 };
const PAGE: Readonly<Record<PageSign["sort"], number>> = {
  signature: 8,
  copyright: 6,
  alone: 5,
  title: 9,
  tail: 5,
  own: 4,
  furniture: 3,
  credit: 1,
};

/** A verb of saying and the outlet that it was said to stand no further apart. */
const SPEECH = 12;

function named(view: View, name: string): Publisher {
  const plain = fold(name).replace(/^www\./, "");
  const known = view.index.domains.get(plain) ?? outletIn(view, name)?.id;
  return known ? { id: known, name: view.index.names.get(known)?.[0] ?? name } : { name };
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

function count(tally: Tally, { id, name }: Publisher, worth: number): void {
  const key = id ?? fold(name);
  const there = tally.get(key);
  if (there) there.worth += worth;
  else tally.set(key, { publisher: id ? { id, name } : { name }, worth });
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
      [0, 1, 2, 3].some((step) => cueAt(view, behind + step, "own") ?? cueAt(view, behind + step, "scoop")) ||
      [1, 2, 3, 4].some((back) => cueAt(view, mention.from - back, "own")?.to === mention.from);
    const told = [1, 2, 3, 4, 5].some((back) => cueAt(view, mention.from - back, "to")?.to === mention.from);
    const sentence = view.sentences[view.sentenceOf[mention.from] ?? 0];
    const opens = sentence?.from === mention.from && !cueAt(view, mention.to, "says");
    if (own) count(tally, publisher, WORTH.own);
    else if (isCited(view, mention)) count(tally, publisher, WORTH.cited);
    else if (told) count(tally, publisher, WORTH.told);
    else if (opens) count(tally, publisher, figure.known ? WORTH.acting : WORTH.acting / 2);
  }
}

const isSomebody = (figure: Figure | undefined) =>
  figure !== undefined && (figure.kind === "person" || (figure.kind === "club" && figure.known));

/** Whether a place belongs to the name of a person or club, which is no outlet then. */
function isTaken(view: View, at: number): boolean {
  return view.mentions.some((m) => m.from <= at && at < m.to && m.by !== "noun" && isSomebody(view.figures[m.figure]));
}

/** Names that nobody knows and that stand where a publisher does: people speak to them, or they speak of their own knowledge. */
function countStrangers(view: View, tally: Tally): void {
  const add = (from: number, to: number, worth: number) => {
    if (
      to <= from ||
      isTaken(view, from) ||
      view.mentions.some((m) => m.from < to && from < m.to && view.figures[m.figure]?.kind === "outlet")
    )
      return;
    if (
      to - from === 1 &&
      (view.sentences[view.sentenceOf[from] ?? 0]?.from === from || view.lexicon.vocabulary.has(view.tokens[from]?.word.low ?? ""))
    )
      return;
    const { start, end } = spanOf(view, from, to);
    const name = view.article.text.slice(start, end);
    if (!view.index.givenNames.has(fold(name.split(" ")[0] ?? ""))) count(tally, { name }, worth);
  };
  for (const sentence of view.sentences) {
    let says = -9;
    for (let at = sentence.from; at < sentence.to; at++) {
      if (cueAt(view, at, "says")?.sign.parts.length === 0 || cueAt(view, at, "aside")) says = at;
      const to = at - says < SPEECH ? cueAt(view, at, "to") : null;
      if (to && to.to < sentence.to) add(to.to, capitalsFrom(view.tokens, to.to), WORTH.told);
      const scoop = cueAt(view, at, "scoop");
      if (scoop && at > sentence.from) add(capitalsBefore(view, at, sentence.from), at, WORTH.own);
    }
  }
}

function capitalsBefore(view: View, at: number, least: number): number {
  let from = at;
  while (from > least && capitalsFrom(view.tokens, from - 1) >= at) from--;
  return from;
}

/** Who published the article: from metadata, its address, or by the signs in and around the text; null where nothing tells. */
export function publisherOf(view: View): Publisher | null {
  if (view.article.publisher) return named(view, view.article.publisher);
  const address = byAddress(view);
  if (address) return address;
  const tally: Tally = new Map();
  for (const sign of pageSigns(view)) count(tally, sign, PAGE[sign.sort]);
  countMentions(view, tally);
  countStrangers(view, tally);
  const [best] = [...tally.values()].sort((a, b) => b.worth - a.worth);
  if (best && best.worth >= WORTH.least) return best.publisher;
  return clubStatement(view);
}
