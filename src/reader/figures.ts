import type { EntityKind } from "../model/index.ts";
import { slug } from "../text/index.ts";
import type { Draft, Figure, Mention } from "./draft.ts";
import { settleGenitives } from "./genitives.ts";
import { meaningOf, namedIds } from "./known-names.ts";
import { PARTICLES } from "./known-spans.ts";
import { findNameSpans, type NameSpan } from "./names.ts";
import { type Naming, type NamingView, namingOf } from "./naming.ts";
import { groupPeople, type PeopleIndex } from "./people.ts";
import { type Sort, sortNamings } from "./unknown-names.ts";

const DOMAINS = new Set("dk be nl com net org no se de uk eu ie fr it es tv co pt ch at pl info news au in za us ca".split(" "));

interface Builder {
  readonly view: NamingView;
  readonly figures: Figure[];
  readonly byId: Map<string, number>;
  readonly mentions: Mention[];
  /** Tokens that a mention covers. */
  readonly taken: Set<number>;
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
    (next.word.raw === "'s" || next.word.raw === "’s" || ((next.word.raw === "'" || next.word.raw === "’") && !tokens[span.to + 1]?.glued));
  const compound = next?.glued === true && next.word.raw === "-" && tokens[span.to + 1]?.glued === true;
  for (let i = span.from; i < span.to; i++) builder.taken.add(i);
  builder.mentions.push({ from: span.from, to: span.to, figure, by, genitive: span.genitive || possessive, compound });
}

/** Site addresses are outlets wherever they stand ("transferhoek.nl"). */
function addDomains(builder: Builder): void {
  const { view } = builder;
  const { tokens } = view;
  for (let i = 0; i + 2 < tokens.length; i++) {
    const [name, stop, end] = [tokens[i], tokens[i + 1], tokens[i + 2]];
    if (stop?.word.raw !== "." || !stop.glued || name?.word.kind !== "word") continue;
    if (!end?.glued || !DOMAINS.has(end.word.low) || end.word.cap) continue;
    let to = i + 3;
    if (tokens[to]?.word.raw === "." && tokens[to + 1]?.glued && DOMAINS.has(tokens[to + 1]?.word.low ?? "")) to += 2;
    const span: NameSpan = { from: i, to, known: null, genitive: false, opens: false };
    const { text } = namingOf(view, span);
    mention(
      builder,
      span,
      figure(builder, view.index.domains.get(text.toLowerCase()) ?? `outlet:~${slug(text)}`, "outlet", text, false),
      "name",
    );
  }
}

const isFree = (builder: Builder, span: NameSpan) => !builder.taken.has(span.from) && !builder.taken.has(span.to - 1);

/** The surname behind a particle whose capital is only that of the sentence: "De Reus kwam". */
function withParticle(view: NamingView, people: PeopleIndex, naming: Naming): Naming {
  const before = view.tokens[naming.span.from - 1]?.word;
  if (!before?.cap || !PARTICLES.has(before.low)) return naming;
  const wider = namingOf(view, { ...naming.span, from: naming.span.from - 1 });
  const words = naming.span.genitive ? [before.plain, ...naming.words] : wider.words;
  return people.isSurname(words) ? { ...wider, words } : naming;
}

/**
 * Known names of one word that are the surname of somebody named in full ("Klaver", "Caen"), unless the club is also named otherwise.
 */
function surnamesAmong(view: NamingView, spans: readonly NameSpan[], people: PeopleIndex): ReadonlySet<NameSpan> {
  const texts = new Map<string, Set<string>>();
  const heads = new Map<NameSpan, Naming>();
  for (const span of spans) {
    if (!span.known) continue;
    const naming = namingOf(view, span);
    heads.set(span, naming);
    for (const { id, how } of span.known) if (how === "name") texts.set(id, (texts.get(id) ?? new Set()).add(naming.words.join(" ")));
  }
  const surnames = new Set<NameSpan>();
  for (const [span, naming] of heads) {
    if (naming.words.length > 1 || span.genitive || !people.isSurname(withParticle(view, people, naming).words)) continue;
    if ((span.known ?? []).every(({ id }) => (texts.get(id)?.size ?? 0) < 2)) surnames.add(span);
  }
  return surnames;
}

function addKnown(builder: Builder, spans: readonly NameSpan[]): Naming[] {
  const { view } = builder;
  const named = namedIds(view, spans);
  const left: Naming[] = [];
  for (const span of spans) {
    if (!isFree(builder, span)) continue;
    const naming = namingOf(view, span);
    const meaning = meaningOf(view, span, named, naming.text);
    if (meaning) mention(builder, span, figure(builder, meaning.id, meaning.kind, naming.text, true), meaning.by);
    else left.push(naming);
  }
  return left;
}

/** Names of people told in full, and whatever is a part of one: mentions are added; what is nobody's part is given back. */
function addPeople(builder: Builder, people: PeopleIndex, namings: readonly Naming[]): Naming[] {
  const recent: number[] = [];
  const left: Naming[] = [];
  const figures = people.people.map((person) => figure(builder, `person:${slug(person.name)}`, "person", unshouted(person.name), false));
  for (const plain of namings) {
    const naming = withParticle(builder.view, people, plain);
    const hit = people.find(naming.words, recent);
    const at = hit ? figures[hit.person] : undefined;
    if (!hit || at === undefined) {
      left.push(plain);
      continue;
    }
    recent.push(hit.person);
    if (isFree(builder, naming.span)) mention(builder, naming.span, at, hit.full ? "name" : "part");
  }
  return left;
}

const holds = (whole: readonly string[], part: readonly string[]) => ` ${whole.join(" ")} `.includes(` ${part.join(" ")} `);

/** What any club may add to its name, and no two clubs of one name differ in. */
const CLUB_TAIL = /(?<=\p{L}{3}) (?:A?FC|A?\.?F\.C\.|(?:Association )?Football Club)$/u;

function unlisted(builder: Builder, text: string): number {
  const name = text.replace(CLUB_TAIL, "");
  return figure(builder, `club:~${slug(name)}`, "club", name, false);
}

/** Clubs that nobody has listed, the longest form of each name first, so that "Hexley" and "Rovers" are "Hexley Rovers" afterwards. */
function addClubs(builder: Builder, clubs: readonly Naming[], others: readonly Naming[]): Naming[] {
  const made: { readonly words: readonly string[]; readonly figure: number }[] = [];
  for (const { words, text } of [...clubs].sort((a, b) => b.words.length - a.words.length))
    if (!made.some((club) => holds(club.words, words))) made.push({ words, figure: unlisted(builder, text) });
  const left: Naming[] = [];
  for (const naming of [...clubs, ...others]) {
    const [club, second] = made.filter(({ words }) => holds(words, naming.words));
    if (club && !second && isFree(builder, naming.span)) mention(builder, naming.span, club.figure, "name");
    else left.push(naming);
  }
  return left;
}

function addLoners(builder: Builder, namings: readonly Naming[], sorts: ReadonlyMap<Naming, Sort>): void {
  for (const naming of namings) {
    const sort = sorts.get(naming);
    const { span, text } = naming;
    if (!isFree(builder, span)) continue;
    if (sort === "person") mention(builder, span, figure(builder, `person:${slug(text)}`, "person", unshouted(text), false), "name");
    if (sort === "outlet") mention(builder, span, figure(builder, `outlet:~${slug(text)}`, "outlet", text, false), "name");
  }
}

/** Finds who and what the article names, and where. */
export function findFigures(view: NamingView): Pick<Draft, "figures" | "mentions"> {
  const builder: Builder = { view, figures: [], byId: new Map(), mentions: [], taken: new Set() };
  const spans = findNameSpans(view);
  const unknown = settleGenitives(
    view,
    spans.filter((span) => !span.known).map((span) => namingOf(view, span)),
    new Set(spans.filter((span) => span.known?.some(({ kind }) => kind === "club")).map((span) => span.from)),
  );
  const sorts = sortNamings(view, unknown);
  const people = groupPeople(unknown.filter((naming) => sorts.get(naming) === "person" && naming.words.length > 1 && naming.units > 1));
  const surnames = surnamesAmong(view, spans, people);
  addDomains(builder);
  const vague = addKnown(
    builder,
    spans.filter((span) => span.known && !surnames.has(span)),
  );
  const told = (naming: Naming) => sorts.get(naming) !== "club" && sorts.get(naming) !== "outlet";
  const maybe = [
    ...unknown.filter((naming) => told(naming) || people.isSurname(naming.words)),
    ...[...surnames].map((span) => namingOf(view, span)),
  ];
  const left = addPeople(
    builder,
    people,
    maybe.sort((a, b) => a.span.from - b.span.from),
  );
  const clubs = unknown.filter((naming) => sorts.get(naming) === "club" && isFree(builder, naming.span));
  const loners = addClubs(builder, clubs, [...left.filter((naming) => naming.units === 1 || sorts.get(naming) === "part"), ...vague]);
  addLoners(builder, [...loners, ...left, ...unknown.filter((naming) => !told(naming))], sorts);
  return { figures: builder.figures, mentions: builder.mentions.sort((a, b) => a.from - b.from) };
}
