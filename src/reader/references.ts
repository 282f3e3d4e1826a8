import { type Cue, cueAt, type Draft, type Mention } from "./draft.ts";
import { isMentioned, mapMentions } from "./mentions.ts";
import { ageEnding } from "./profiles.ts";

type View = Pick<
  Draft,
  "tokens" | "sentences" | "sentenceOf" | "cuesAt" | "lexicon" | "index" | "figures" | "mentions" | "phrases" | "traits" | "scene"
>;

/** A word that points back, what it tells of whom it means, and where it stands. */
interface Pointer {
  readonly from: number;
  readonly to: number;
  readonly kind: "person" | "club";
  readonly by: "pronoun" | "noun";
  readonly genitive: boolean;
  readonly nationality: string | null;
  readonly age: number | null;
  readonly coach: boolean;
  readonly clubs: readonly number[];
}

/** What is known of each figure by the noun phrases of the whole article. */
interface Known {
  readonly nationality: ReadonlyMap<number, string>;
  readonly age: ReadonlyMap<number, number>;
  readonly coaches: ReadonlySet<number>;
  readonly players: ReadonlySet<number>;
  readonly clubs: ReadonlyMap<number, ReadonlySet<number>>;
}

const COACHES = new Set(["head-coach", "caretaker", "assistant-coach", "youth-coach"]);

export function knownOf(view: Pick<Draft, "phrases" | "traits">): Known {
  const nationality = new Map<number, string>();
  const age = new Map<number, number>();
  for (const trait of view.traits) {
    if (trait.nationality) nationality.set(trait.figure, trait.nationality);
    if (trait.age !== undefined) age.set(trait.figure, trait.age);
  }
  const coaches = new Set<number>();
  const players = new Set<number>();
  const clubs = new Map<number, Set<number>>();
  for (const phrase of view.phrases) {
    if (phrase.person === null) continue;
    if (COACHES.has(phrase.cue.sign.row.role)) coaches.add(phrase.person);
    if (phrase.cue.sign.row.role === "player") players.add(phrase.person);
    const set = clubs.get(phrase.person) ?? new Set<number>();
    for (const club of phrase.clubs) set.add(club);
    clubs.set(phrase.person, set);
  }
  return { nationality, age, coaches, players, clubs };
}

const base = { nationality: null, age: null, coach: false, clubs: [] } as const;

/** In languages with a definite ending the noun shows by itself that one certain person is meant; in the others a determiner does. */
function isDefinite(view: View, from: number, to: number): boolean {
  const suffixes = view.lexicon.pack.grammar.definite ?? [];
  const last = view.tokens[to - 1]?.word.low ?? "";
  if (suffixes.some((suffix) => last.endsWith(suffix) || last.endsWith(`${suffix}s`))) return true;
  const before = view.tokens[from - 1]?.word.low ?? "";
  return view.lexicon.grammar.determiners.has(before);
}

function pointerOfCue(view: View, cue: Cue): Pointer | null {
  const { sign, from, to } = cue;
  const next = view.tokens[to];
  const genitive =
    (next?.glued === true && next.word.low === "'s") ||
    (view.tokens[to - 1]?.word.low.endsWith("s") === true && next?.word.kind === "word" && !next.word.cap);
  if (sign.type === "he" || sign.type === "she")
    return {
      ...base,
      from,
      to,
      kind: "person",
      by: "pronoun",
      genitive: view.lexicon.grammar.determiners.has(view.tokens[from]?.word.low ?? ""),
    };
  if (sign.type === "club-noun") return { ...base, from, to, kind: "club", by: "noun", genitive };
  if (sign.type === "person-noun") return { ...base, from, to, kind: "person", by: "noun", genitive };
  if (sign.type !== "nationality" || !sign.noun || !isDefinite(view, from, to)) return null;
  return { ...base, from, to, kind: "person", by: "noun", genitive, nationality: sign.country, age: ageEnding(view, from)?.age ?? null };
}

function pointersIn(view: View): Pointer[] {
  const pointers: Pointer[] = [];
  const map = mapMentions(view.mentions);
  for (const phrase of view.phrases) {
    if (phrase.person !== null || phrase.as || phrase.incoming || phrase.cue.sign.row.role === "other") continue;
    const { from, to } = phrase.cue;
    if (!phrase.definite && !isDefinite(view, from, to) && phrase.clubs.length === 0) continue;
    if (!phrase.definite && phrase.clubs.length > 0 && phrase.clubLink === "preposition" && !isDefinite(view, from, to)) continue;
    const nationality = view.cuesAt[phrase.from]
      ?.concat(view.cuesAt[phrase.from + 1] ?? [])
      .find((cue) => cue.sign.type === "nationality")?.sign;
    pointers.push({
      ...base,
      from,
      to,
      kind: "person",
      by: "noun",
      genitive: false,
      coach: COACHES.has(phrase.cue.sign.row.role),
      clubs: phrase.clubs,
      nationality: nationality?.type === "nationality" ? nationality.country : null,
      age: ageEnding(view, from)?.age ?? null,
    });
  }
  for (let at = 0; at < view.tokens.length; at++) {
    for (const cue of view.cuesAt[at] ?? []) {
      const pointer = pointerOfCue(view, cue);
      if (pointer && !isMentioned(map, pointer.from, pointer.to)) pointers.push(pointer);
    }
    const age = cueAt(view, at, "age-adjective") ? ageEnding(view, cueAt(view, at, "age-adjective")?.to ?? at) : null;
    const cue = cueAt(view, at, "age-adjective");
    if (age && cue && !cueAt(view, cue.to, "nationality") && !cueAt(view, cue.to, "role"))
      pointers.push({ ...base, from: age.from, to: cue.to, kind: "person", by: "noun", genitive: false, age: age.age });
  }
  return pointers.sort((a, b) => a.from - b.from);
}

function agrees(pointer: Pointer, figure: number, known: Known): number {
  const people = known.nationality.get(figure);
  const age = known.age.get(figure);
  if (pointer.nationality && people && people !== pointer.nationality) return -10;
  if (pointer.age !== null && age !== undefined && age !== pointer.age) return -10;
  let score = 0;
  if (pointer.nationality && people === pointer.nationality) score += 3;
  if (pointer.age !== null && age === pointer.age) score += 5;
  if (pointer.coach && known.coaches.has(figure)) score += 2;
  if (pointer.coach && known.players.has(figure)) score -= 3;
  if (pointer.clubs.some((club) => known.clubs.get(figure)?.has(club))) score += 4;
  return score;
}

/** So many sentences back a figure is still in mind. */
const SALIENT = 4;

/** How near a figure is to mind at a token: first in its sentence counts before last, this sentence before the one before. */
function salience(view: View, done: readonly Mention[], at: number, kind: Pointer["kind"]): Map<number, number> {
  const here = view.sentenceOf[at] ?? 0;
  const scores = new Map<number, number>();
  const order = new Map<number, number>();
  const first = view.sentences[here - SALIENT]?.from ?? 0;
  let i = done.length;
  while (i > 0 && (done[i - 1]?.from ?? 0) >= first) i--;
  for (; i < done.length; i++) {
    const mention = done[i];
    if (!mention || mention.from >= at || view.figures[mention.figure]?.kind !== kind) continue;
    const sentence = view.sentenceOf[mention.from] ?? 0;
    const distance = here - sentence;
    const place = order.get(sentence) ?? 0;
    order.set(sentence, place + 1);
    const score = 6 - 1.6 * distance - 0.7 * Math.min(place, 3) - (mention.genitive ? 0.3 : 0);
    scores.set(mention.figure, Math.max(scores.get(mention.figure) ?? -9, score));
  }
  const prominent = kind === "person" ? view.scene.people : view.scene.clubs;
  prominent.slice(0, 2).forEach((figure, rank) => {
    scores.set(figure, (scores.get(figure) ?? 0) + 1 - 0.5 * rank);
  });
  const topic = view.scene.topics[here];
  if (kind === "person" && topic !== null && topic !== undefined) scores.set(topic, (scores.get(topic) ?? 0) + 3);
  return scores;
}

/** The holder of the job whose noun phrase a possessive stands in: "his assistant Prøve" is somebody else's. */
function heldBeside(view: View, pointer: Pointer): number | null {
  if (pointer.by !== "pronoun" || !pointer.genitive) return null;
  return view.phrases.find((phrase) => phrase.from <= pointer.from && pointer.to <= phrase.cue.from)?.person ?? null;
}

/** Whom a pointer means: the nearest to mind of those it fits; null where nobody comes to mind. */
function resolve(view: View, done: readonly Mention[], pointer: Pointer, known: Known): number | null {
  const barred = heldBeside(view, pointer);
  let best: number | null = null;
  let top = 0.5;
  for (const [figure, near] of salience(view, done, pointer.from, pointer.kind)) {
    if (figure === barred) continue;
    const score = near + agrees(pointer, figure, known);
    if (score > top) {
      top = score;
      best = figure;
    }
  }
  return best;
}

/** Resolves pronouns and describing nouns to the people and clubs they mean, in the order of the text. */
export function findReferences(view: View): Pick<Draft, "mentions" | "traits"> {
  const known = knownOf(view);
  const mentions: Mention[] = [];
  const traits = [...view.traits];
  const pointers = pointersIn(view);
  let next = 0;
  for (const pointer of pointers) {
    while ((view.mentions[next]?.from ?? Infinity) < pointer.from) mentions.push(view.mentions[next++] as Mention);
    if ((mentions.at(-1)?.to ?? 0) > pointer.from) continue;
    const figure = resolve(view, mentions, pointer, known);
    if (figure === null) continue;
    mentions.push({ from: pointer.from, to: pointer.to, figure, by: pointer.by, genitive: pointer.genitive, compound: false });
    if (pointer.age !== null && !known.age.has(figure)) traits.push({ figure, from: pointer.from, to: pointer.to, age: pointer.age });
    if (pointer.nationality) traits.push({ figure, from: pointer.from, to: pointer.to, nationality: pointer.nationality });
  }
  for (const mention of view.mentions.slice(next)) mentions.push(mention);
  return { mentions, traits };
}
