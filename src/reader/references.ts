import type { Role } from "../model/index.ts";
import { cueAt, type Draft, type Mention } from "./draft.ts";
import { mapMentions, mentionsFrom } from "./mentions.ts";
import { type Pointer, type PointerView, pointersIn } from "./pointers.ts";
import { isOneClause, predicated } from "./possessives.ts";

/** What is known of each figure by the noun phrases of the whole article. */
interface Known {
  readonly nationality: ReadonlyMap<number, string>;
  readonly age: ReadonlyMap<number, number>;
  readonly roles: ReadonlyMap<number, ReadonlySet<Role>>;
  readonly clubs: ReadonlyMap<number, ReadonlySet<number>>;
  /** First tokens of mentions of clubs that only somebody's past is told by. */
  readonly past: ReadonlySet<number>;
}

const COACHES: ReadonlySet<Role> = new Set<Role>(["head-coach", "caretaker", "assistant-coach", "youth-coach"]);
/** Jobs that an article's man may have though it never says so; the others belong to somebody who has been told to have them. */
const OPEN_ROLES: ReadonlySet<Role> = new Set<Role>(["head-coach", "caretaker", "player"]);

function put<V>(map: Map<number, Set<V>>, key: number, value: V): void {
  const set = map.get(key);
  if (set) set.add(value);
  else map.set(key, new Set([value]));
}

function knownOf(view: Pick<Draft, "phrases" | "traits" | "mentions">): Known {
  const nationality = new Map<number, string>();
  const age = new Map<number, number>();
  for (const trait of view.traits) {
    if (trait.nationality) nationality.set(trait.figure, trait.nationality);
    if (trait.age !== undefined) age.set(trait.figure, trait.age);
  }
  const roles = new Map<number, Set<Role>>();
  const clubs = new Map<number, Set<number>>();
  const past = new Set<number>();
  for (const phrase of view.phrases) {
    if (phrase.former) for (let at = phrase.from; at < phrase.to; at++) past.add(at);
    if (phrase.person === null) continue;
    put(roles, phrase.person, phrase.cue.sign.row.role);
    for (const club of phrase.clubs) put(clubs, phrase.person, club);
  }
  return { nationality, age, roles, clubs, past };
}

/** How well the job that a noun names fits a figure; null where it cannot be meant. */
function roleScore(role: Role, roles: ReadonlySet<Role> | undefined): number | null {
  if (roles?.has(role)) return 4;
  const coach = COACHES.has(role);
  if (coach && [...(roles ?? [])].some((r) => COACHES.has(r))) return 2;
  if (!OPEN_ROLES.has(role)) return null;
  if (!roles || roles.size === 0) return 0;
  return roles.has("player") || role === "player" ? -3 : -5;
}

const NEVER = -100;

/** How well what a pointer tells agrees with what is known of a figure. */
function agreement(pointer: Pointer, figure: number, known: Known): number {
  const people = known.nationality.get(figure);
  const age = known.age.get(figure);
  if (pointer.nationality && people && people !== pointer.nationality) return NEVER;
  if (pointer.age !== null && age !== undefined && age !== pointer.age) return NEVER;
  let score = 0;
  if (pointer.nationality && people === pointer.nationality) score += 4;
  if (pointer.age !== null && age === pointer.age) score += 5;
  const clubs = known.clubs.get(figure);
  if (clubs && pointer.clubs.length > 0) score += pointer.clubs.some((club) => clubs.has(club)) ? 4 : -4;
  if (pointer.role === null) return score;
  const role = roleScore(pointer.role, known.roles.get(figure));
  return role === null ? NEVER : score + role;
}

/** The state of the resolution, as the text goes on. */
interface State {
  readonly view: PointerView;
  readonly known: Known;
  /** Mentions so far, by sentence. */
  readonly done: Mention[][];
  /** For each figure, how much oftener "he" than "she" has meant it so far. */
  readonly genders: Map<number, number>;
}

const REACH = 4;

/** What speaks for a mention as the antecedent by its place: the first of its sentence before the others, one that stands free before one that depends. */
function placeScore(state: State, mention: Mention, order: number): number {
  const { tokens, lexicon } = state.view;
  const before = tokens[mention.from - 1]?.word.low ?? "";
  let score = -0.7 * Math.min(order, 3);
  if (mention.genitive) score -= 0.4;
  else if (lexicon.grammar.prepositions.has(before) || lexicon.grammar.determiners.has(before)) score -= 0.5;
  if (state.known.past.has(mention.from)) score -= 0.5;
  return score;
}

/** How near each figure of a kind is to mind at a pointer: by sentence, by place in it, by what the article is about. */
function salience(state: State, pointer: Pointer): Map<number, number> {
  const { view, done } = state;
  const here = view.sentenceOf[pointer.from] ?? 0;
  const scores = new Map<number, number>();
  for (let back = 0; back <= Math.min(REACH, here); back++) {
    let order = 0;
    for (const mention of done[here - back] ?? []) {
      if (view.figures[mention.figure]?.kind !== pointer.kind) continue;
      const score = 6 - 1.5 * back + placeScore(state, mention, order++);
      scores.set(mention.figure, Math.max(scores.get(mention.figure) ?? -9, score));
    }
  }
  const prominent = pointer.kind === "person" ? view.scene.people : view.scene.clubs;
  const worth = pointer.by === "noun" || pointer.kind === "club" ? 1.6 : 1;
  prominent.slice(0, 2).forEach((figure, rank) => {
    if (pointer.by === "noun" || scores.has(figure)) scores.set(figure, (scores.get(figure) ?? 0) + worth * (1 - 0.5 * rank));
  });
  const topic = view.scene.topics[here];
  if (pointer.kind === "person" && topic !== null && topic !== undefined) scores.set(topic, (scores.get(topic) ?? 0) + 3);
  return scores;
}

/** What speaks against a pronoun of the other gender than those before it. */
function genderScore(state: State, pointer: Pointer, figure: number): number {
  const so = state.genders.get(figure) ?? 0;
  if (!pointer.gender || so === 0 || so > 0 === (pointer.gender === "he")) return 0;
  return -2 * Math.min(Math.abs(so), 3);
}

/** Whom a pronoun cannot mean: an object the subject of its own clause, a possessive the name before it ("Dahl, his assistant", "was Dahl his assistant"). */
function barred(state: State, pointer: Pointer): number | null {
  const { view, done } = state;
  if (pointer.genitive && pointer.gender) {
    const { ending } = mapMentions(view.mentions);
    const beside = ending[view.tokens[pointer.from - 1]?.word.raw === "," ? pointer.from - 1 : pointer.from];
    if (beside) return beside.figure;
    const other = predicated(view, pointer);
    if (other !== null) return other;
  }
  if (!pointer.object) return null;
  const here = done[view.sentenceOf[pointer.from] ?? 0] ?? [];
  const subject = here.find((m) => view.figures[m.figure]?.kind === "person" && !m.genitive && isOneClause(view, m.to, pointer.from));
  return subject?.figure ?? null;
}

/** Who says what a pointer stands in: the person beside a verb of saying in the sentence of a quotation, whom "he" inside it cannot mean. */
function speakerAround(view: PointerView, pointer: Pointer): number | null {
  const sentence = view.sentences[view.sentenceOf[pointer.from] ?? 0];
  if (!sentence) return null;
  let quoted = false;
  for (let at = sentence.from; at < pointer.from; at++) if (QUOTES.has(view.tokens[at]?.word.raw ?? "")) quoted = !quoted;
  if (!quoted) return null;
  for (const m of mentionsFrom(mapMentions(view.mentions), sentence.from, sentence.to)) {
    if (view.figures[m.figure]?.kind !== "person") continue;
    if (cueAt(view, m.to, "says") || [1, 2].some((back) => cueAt(view, m.from - back, "says")?.to === m.from)) return m.figure;
  }
  return null;
}

const QUOTES = new Set(["“", "”", "„", "»", "«", '"']);
const CATAPHORA = 5;

/**
 * Whom a pronoun in a clause before its main clause points ahead to: "Since he left, Koeman …". Only where the sentence opens with a
 * subordinator and has named nobody yet.
 */
function aheadOf(state: State, pointer: Pointer): number | null {
  const { view, done } = state;
  const here = view.sentenceOf[pointer.from] ?? 0;
  const sentence = view.sentences[here];
  if (!sentence || pointer.by !== "pronoun" || pointer.object) return null;
  const { grammar } = view.lexicon;
  const opener = view.tokens[sentence.from]?.word.low ?? "";
  const opens =
    grammar.subordinators.has(opener) || grammar.prepositions.has(opener) || view.lexicon.pack.grammar.conditionals.includes(opener);
  if (!opens || (done[here] ?? []).some((m) => view.figures[m.figure]?.kind === "person")) return null;
  let comma = pointer.to;
  while (comma < sentence.to && view.tokens[comma]?.word.raw !== ",") comma++;
  const [next] = mentionsFrom(mapMentions(view.mentions), comma + 1, Math.min(comma + 4, sentence.to));
  if (!next || next.genitive || view.figures[next.figure]?.kind !== "person") return null;
  for (let at = comma + 1; at < next.from; at++) {
    const low = view.tokens[at]?.word.low ?? "";
    if (grammar.relatives.has(low) || grammar.subordinators.has(low) || grammar.conjunctions.has(low)) return null;
  }
  return next.figure;
}

/** Clubs that a town before a word for a club tells apart: "the Rotterdam club", "Bruxelles-klubben". */
function clubsOfTown(view: PointerView, pointer: Pointer): ReadonlySet<string> {
  const { tokens, index } = view;
  const at = tokens[pointer.from - 1]?.word.raw === "-" ? pointer.from - 2 : pointer.from - 1;
  const town = pointer.kind === "club" && tokens[at]?.word.cap ? index.trie.children.get(tokens[at]?.word.plain ?? "") : undefined;
  return new Set((town?.values ?? []).filter((name) => name.kind === "club").map((name) => name.id));
}

/** "The national team" is one; a club is none. */
const fitsTeam = (view: PointerView, pointer: Pointer, figure: number): boolean =>
  !pointer.national || (view.figures[figure]?.national ?? false);

/** A club of another country is not "the Belgian club"; one whose country nobody knows may be. */
function countryScore(view: PointerView, pointer: Pointer, figure: number): number {
  if (pointer.kind !== "club" || !pointer.nationality) return 0;
  const country = view.index.countryOf.get(view.figures[figure]?.id ?? "");
  if (!country) return 0;
  return country === pointer.nationality ? 4 : NEVER;
}

/** The team of the country whose language the article is in, which it need not name; null where it is in several countries' language. */
function homeTeam({ lexicon, index, figures }: PointerView): number | null {
  const team = index.teams.get(lexicon.pack.home ?? "");
  const at = figures.findIndex(({ id }) => id === team);
  return at < 0 ? null : at;
}

/** Whom a pointer means: the nearest to mind of those it fits; null where nobody comes to mind. */
function resolve(state: State, pointer: Pointer): number | null {
  const scores = salience(state, pointer);
  const ahead = aheadOf(state, pointer);
  if (ahead !== null) scores.set(ahead, (scores.get(ahead) ?? 0) + CATAPHORA);
  const subject = barred(state, pointer);
  const speaker = pointer.gender ? speakerAround(state.view, pointer) : null;
  const town = clubsOfTown(state.view, pointer);
  let best: number | null = null;
  let top = 0.5;
  for (const [figure, near] of scores) {
    if (figure === subject || figure === speaker || !fitsTeam(state.view, pointer, figure)) continue;
    const score =
      near +
      agreement(pointer, figure, state.known) +
      countryScore(state.view, pointer, figure) +
      genderScore(state, pointer, figure) +
      (town.has(state.view.figures[figure]?.id ?? "") ? 5 : 0);
    if (score > top) {
      top = score;
      best = figure;
    }
  }
  return best ?? (pointer.national ? homeTeam(state.view) : null);
}

/** Resolves pronouns and describing nouns to the people and clubs they mean, in the order of the text. */
export function findReferences(view: PointerView): Pick<Draft, "mentions" | "traits"> {
  const known = knownOf(view);
  const state: State = { view, known, done: view.sentences.map(() => []), genders: new Map() };
  const mentions: Mention[] = [];
  const traits = [...view.traits];
  const take = (mention: Mention) => {
    mentions.push(mention);
    state.done[view.sentenceOf[mention.from] ?? 0]?.push(mention);
  };
  let next = 0;
  for (const pointer of pointersIn(view)) {
    for (let m = view.mentions[next]; m && m.from < pointer.from; m = view.mentions[next]) {
      take(m);
      next++;
    }
    if ((mentions.at(-1)?.to ?? 0) > pointer.from) continue;
    const figure = resolve(state, pointer);
    if (figure === null) continue;
    const { from, to, by, genitive } = pointer;
    take({ from, to, figure, by, genitive, compound: false });
    if (pointer.gender) state.genders.set(figure, (state.genders.get(figure) ?? 0) + (pointer.gender === "he" ? 1 : -1));
    if (pointer.age !== null && !known.age.has(figure)) traits.push({ figure, from, to, age: pointer.age });
    if (pointer.nationality && pointer.kind === "person")
      traits.push({ figure, from, to, nationality: pointer.nationality, resolved: true });
  }
  for (const m of view.mentions.slice(next)) take(m);
  return { mentions, traits };
}
