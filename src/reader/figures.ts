import type { EntityKind } from "../model/index.ts";
import { slug } from "../text/index.ts";
import { cueAt, type Draft, type Figure, type Mention } from "./draft.ts";
import { isMarked, type KnownName } from "./name-index.ts";
import { findNameSpans, type NameSpan } from "./names.ts";
import { groupPeople, nameWords, type PeopleIndex } from "./people.ts";

type View = Pick<Draft, "article" | "tokens" | "sentences" | "sentenceOf" | "cuesAt" | "lexicon" | "index">;

const DOMAINS = new Set("dk be nl com net org no se de uk eu ie fr it es tv co pt ch at pl info news au in za us ca".split(" "));
const ARTICLES = new Set("the de het le la les il el o os der die das den det l".split(" "));

interface Builder {
  readonly view: View;
  readonly figures: Figure[];
  readonly byId: Map<string, number>;
  readonly mentions: Mention[];
}

interface Naming {
  readonly span: NameSpan;
  readonly text: string;
  readonly words: readonly string[];
}

/** A name in capitals as it is usually written: "ROBERTO DE ZERBI" → "Roberto De Zerbi". */
function unshouted(name: string): string {
  return name.replace(/\p{Lu}{2,}/gu, (run) => run[0] + run.slice(1).toLowerCase());
}

function figure(builder: Builder, id: string, kind: EntityKind, name: string, known: boolean): number {
  const there = builder.byId.get(id);
  if (there !== undefined) return there;
  const { index } = builder.view;
  const aliases = index.names.get(id)?.slice(1) ?? [];
  builder.figures.push({ id, kind, name: index.names.get(id)?.[0] ?? name, aliases, national: index.nationals.has(id), known });
  builder.byId.set(id, builder.figures.length - 1);
  return builder.figures.length - 1;
}

function mention(builder: Builder, span: Pick<NameSpan, "from" | "to" | "genitive">, figure: number, by: Mention["by"]): void {
  const { tokens } = builder.view;
  const next = tokens[span.to];
  const possessive =
    next?.glued === true &&
    (next.word.raw === "'s" || next.word.raw === "’s" || (/^['’]$/.test(next.word.raw) && !tokens[span.to + 1]?.glued));
  const compound = next?.glued === true && next.word.raw === "-" && tokens[span.to + 1]?.glued === true;
  builder.mentions.push({ from: span.from, to: span.to, figure, by, genitive: span.genitive || possessive, compound });
}

const ORDER: readonly KnownName["kind"][] = ["club", "outlet", "journalist", "competition", "country", "place"];

function addKnown(builder: Builder, span: NameSpan, named: ReadonlySet<string>): void {
  const meanings = span.known ?? [];
  const straight = meanings.filter((name) => name.how === "name").sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind))[0];
  const pointing = meanings.find((name) => name.how !== "name" && named.has(name.id));
  const meant = pointing && straight?.kind !== "club" ? pointing : (straight ?? pointing);
  if (!meant) return;
  const { article, tokens } = builder.view;
  const text = article.text.slice(tokens[span.from]?.start, tokens[span.to - 1]?.end);
  const kind: EntityKind = meant.kind === "country" ? "place" : meant.kind === "journalist" ? "person" : meant.kind;
  const id = meant.kind === "journalist" ? `person:${slug(text)}` : meant.id;
  mention(builder, span, figure(builder, id, kind, text, true), meant === pointing ? "noun" : "name");
}

/** Site addresses are outlets wherever they stand ("transferhoek.nl"). */
function domainSpans(view: View): NameSpan[] {
  const { tokens } = view;
  const spans: NameSpan[] = [];
  for (let i = 0; i + 2 < tokens.length; i++) {
    const [name, stop, end] = [tokens[i], tokens[i + 1], tokens[i + 2]];
    if (name?.word.kind !== "word" || stop?.word.raw !== "." || !stop.glued || !end?.glued || !DOMAINS.has(end.word.low) || end.word.cap)
      continue;
    let to = i + 3;
    if (tokens[to]?.word.raw === "." && tokens[to + 1]?.glued && DOMAINS.has(tokens[to + 1]?.word.low ?? "")) to += 2;
    spans.push({ from: i, to, known: null, genitive: false });
  }
  return spans;
}

/** Whether a name stands where one says something: after "ifølge", or beside a verb of saying. */
function isSaying(view: View, span: NameSpan): boolean {
  const behind = (type: "according" | "citing" | "aside") =>
    [1, 2, 3].some((back) => (cueAt(view, span.from - back, type)?.to ?? -1) === span.from);
  if (behind("according") || behind("citing") || behind("aside")) return true;
  if (cueAt(view, span.to, "says")) return true;
  return [1, 2].some((back) => cueAt(view, span.from - back, "says")?.to === span.from);
}

/** Whether the words around a lone unknown name show a person: a job, a people or an age before it, an age in brackets after it. */
function looksLikePerson(view: View, span: NameSpan): boolean {
  const before = [1, 2, 3].some((back) => {
    const at = span.from - back;
    const role = cueAt(view, at, "role") ?? cueAt(view, at, "nationality") ?? cueAt(view, at, "age-adjective");
    return role?.to === span.from;
  });
  const { tokens } = view;
  return (
    before || (tokens[span.to]?.word.raw === "(" && tokens[span.to + 1]?.word.kind === "number" && tokens[span.to + 2]?.word.raw === ")")
  );
}

/** Jobs that one holds at a club; one is an assistant or an agent of a person. */
const CLUB_JOBS = new Set(["head-coach", "caretaker", "sporting-director", "director", "chairman", "player", "youth-coach"]);

/** Whether a name stands where a club does: before a word for a job ("the Abernorth chairman"), or governed by one ("træner i Dalum"). */
function looksLikeClub(view: View, span: NameSpan): boolean {
  const { tokens, lexicon } = view;
  const hyphen = tokens[span.to]?.word.raw === "-" && tokens[span.to]?.glued;
  const role = cueAt(view, span.to + (hyphen ? 1 : 0), "role");
  if (role && !role.sign.row.job && (hyphen || tokens[span.to]?.word.cap === false)) return true;
  if (!lexicon.grammar.prepositions.has(tokens[span.from - 1]?.word.low ?? "")) return false;
  return [2, 3, 4].some((back) => {
    const job = cueAt(view, span.from - back, "role");
    return job?.to === span.from - 1 && CLUB_JOBS.has(job.sign.row.role);
  });
}

interface Sorted {
  readonly people: Naming[];
  readonly clubs: Naming[];
  readonly singles: Naming[];
  readonly voices: Naming[];
  readonly outlets: Naming[];
}

/**
 * A name whose first word is no first name that we know is a person's all the same, unless one of its words is an ordinary one: then
 * its last word must also be used alone, or its neighbours show a person.
 */
function isBorneOut(view: View, naming: Naming, alone: ReadonlySet<string>): boolean {
  const { tokens, lexicon, index } = view;
  const { from, to } = naming.span;
  const ordinary = tokens
    .slice(from, to)
    .some(({ word }) => word.raw.length > 3 && lexicon.vocabulary.has(word.low) && !index.givenNames.has(word.plain));
  return !ordinary || alone.has(naming.words.at(-1) ?? "") || looksLikePerson(view, naming.span);
}

/** Tells unknown names apart: clubs, outlets and places by a word of theirs, people by two words or more, the rest by what the article says. */
function sortUnknown(view: View, namings: readonly Naming[]): Sorted {
  const sorted: Sorted = { people: [], clubs: [], singles: [], voices: [], outlets: [] };
  const { clubWords, outletWords, placeWords, givenNames } = view.index;
  const outlets = new Set(
    namings.filter(({ words }) => !givenNames.has(words[0] ?? "") && isMarked(words, outletWords)).map(({ words }) => words.join(" ")),
  );
  const clubs = new Set(
    namings.filter(({ words, span }) => !givenNames.has(words[0] ?? "") && looksLikeClub(view, span)).map(({ words }) => words.join(" ")),
  );
  const alone = new Set(namings.filter(({ words }) => words.length === 1).map(({ words }) => words[0] ?? ""));
  for (const naming of namings) {
    const [first = "", ...rest] = naming.words;
    const given = givenNames.has(first);
    if (clubs.has(naming.words.join(" "))) sorted.clubs.push(naming);
    else if (outlets.has(naming.words.join(" "))) sorted.outlets.push(naming);
    else if (rest.length > 0 && !given && naming.words.some((word) => clubWords.has(word))) sorted.clubs.push(naming);
    else if (!given && isMarked(naming.words, placeWords)) continue;
    else if (rest.length === 0) sorted.singles.push(naming);
    else if (ARTICLES.has(first)) (isSaying(view, naming.span) ? sorted.voices : sorted.singles).push(naming);
    else if (given || isBorneOut(view, naming, alone)) sorted.people.push(naming);
  }
  return sorted;
}

function withoutGenitive(naming: Naming): Naming | null {
  const last = naming.words.at(-1) ?? "";
  if (!last.endsWith("s") || last.length < 4) return null;
  return {
    span: { ...naming.span, genitive: true },
    text: naming.text.slice(0, -1),
    words: [...naming.words.slice(0, -1), last.slice(0, -1)],
  };
}

/** Whether a noun follows, as it does a genitive: a word of no grammar that says nothing. */
function nounFollows(view: View, at: number): boolean {
  const word = view.tokens[at]?.word;
  if (word?.kind !== "word" || word.cap || view.lexicon.functional.has(word.low)) return false;
  return !(view.cuesAt[at] ?? []).some(
    ({ sign }) =>
      sign.type === "says" || sign.type === "future" || (sign.type === "frame" && sign.trigger.row.type === "verb" && sign.form !== "noun"),
  );
}

/**
 * Drops the ending of names that the article also writes without it, where the language's genitive is a plain s; and of full names
 * before a noun.
 */
function settleGenitives(view: View, namings: readonly Naming[]): Naming[] {
  if (!view.lexicon.pack.grammar.genitive.includes("s")) return [...namings];
  const written = new Set(namings.flatMap(({ words }) => [words.join(" "), words.at(-1) ?? ""]));
  return namings.map((naming) => {
    const cut = withoutGenitive(naming);
    if (!cut) return naming;
    const known = written.has(cut.words.join(" ")) || written.has(cut.words.at(-1) ?? "");
    return known || (naming.words.length > 1 && nounFollows(view, naming.span.to)) ? cut : naming;
  });
}

function addPeople(builder: Builder, sorted: Sorted, index: PeopleIndex): void {
  const recent: number[] = [];
  const figures = index.people.map((person) => figure(builder, `person:${slug(person.name)}`, "person", unshouted(person.name), false));
  const loners = new Map<string, Naming[]>();
  for (const naming of [...sorted.people, ...sorted.singles, ...sorted.voices].sort((a, b) => a.span.from - b.span.from)) {
    const hit = index.find(naming.words, recent);
    const at = hit ? figures[hit.person] : undefined;
    if (hit && at !== undefined) {
      recent.push(hit.person);
      mention(builder, naming.span, at, hit.full ? "name" : "part");
    } else loners.set(naming.words.join(" "), [...(loners.get(naming.words.join(" ")) ?? []), naming]);
  }
  for (const namings of loners.values()) addLoner(builder, namings);
}

/** A name of one word that is nobody's known part: a person or an outlet if its neighbours show it, else left alone. */
function addLoner(builder: Builder, namings: readonly Naming[]): void {
  const { view } = builder;
  const [first] = namings;
  if (!first) return;
  const person = namings.some(({ span }) => looksLikePerson(view, span));
  const voice = !person && namings.some(({ span }) => isSaying(view, span));
  if (!person && !voice) return;
  const at = person
    ? figure(builder, `person:${slug(first.text)}`, "person", first.text, false)
    : figure(builder, `outlet:~${slug(first.text)}`, "outlet", first.text, false);
  for (const { span } of namings) mention(builder, span, at, "name");
}

function addMade(builder: Builder, kind: "club" | "outlet", namings: readonly Naming[]): void {
  for (const { span, text } of namings) mention(builder, span, figure(builder, `${kind}:~${slug(text)}`, kind, text, false), "name");
}

function namingOf(view: View, span: NameSpan): Naming {
  const text = view.article.text.slice(view.tokens[span.from]?.start, view.tokens[span.to - 1]?.end);
  return { span, text, words: nameWords(view.tokens, span) };
}

/** Finds who and what the article names, and where. */
export function findFigures(view: View): Pick<Draft, "figures" | "mentions"> {
  const domains = domainSpans(view);
  const spans = findNameSpans(view).filter((span) => span.known || !domains.some((d) => d.from < span.to && span.from < d.to));
  const builder: Builder = { view, figures: [], byId: new Map(), mentions: [] };
  const named = new Set(spans.flatMap((span) => (span.known ?? []).filter((name) => name.how === "name").map((name) => name.id)));
  for (const span of spans) if (span.known) addKnown(builder, span, named);
  const taken = (span: NameSpan) => builder.mentions.some((m) => m.from < span.to && span.from < m.to);
  for (const span of domains) {
    const { text } = namingOf(view, span);
    if (!taken(span))
      mention(
        builder,
        span,
        figure(builder, view.index.domains.get(text.toLowerCase()) ?? `outlet:~${slug(text)}`, "outlet", text, false),
        "name",
      );
  }
  const sorted = sortUnknown(
    view,
    settleGenitives(
      view,
      spans.filter((span) => !span.known).map((span) => namingOf(view, span)),
    ),
  );
  addMade(builder, "club", sorted.clubs);
  addMade(builder, "outlet", sorted.outlets);
  addPeople(builder, sorted, groupPeople(sorted.people));
  return { figures: builder.figures, mentions: builder.mentions.sort((a, b) => a.from - b.from) };
}
