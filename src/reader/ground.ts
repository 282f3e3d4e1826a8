import type { ClaimKind } from "../model/index.ts";
import { cueAt, type Draft, type Governed, type RolePhrase } from "./draft.ts";
import { mapMentions, mentionsFrom } from "./mentions.ts";

/** What the choice looks at, worked out once an article. */
export interface Ground {
  readonly draft: Draft;
  readonly governed: readonly (readonly Governed[])[];
  /** Rank of each figure among those of its kind, 0 the most prominent. */
  readonly rank: ReadonlyMap<number, number>;
  /** Clubs that noun phrases tie a person to: at present and before. */
  /** Figures that the title or the lead names. */
  readonly titled: ReadonlySet<number>;
  /** The first person and the first club of the article. */
  readonly firstNamed: ReadonlySet<number>;
  /** The last person and the last club meant before each sentence. */
  readonly latest: readonly (readonly number[])[];
  readonly present: ReadonlyMap<number, ReadonlySet<number>>;
  readonly former: ReadonlyMap<number, ReadonlySet<number>>;
  readonly roles: ReadonlyMap<number, ReadonlySet<string>>;
  /** Benches that the article empties, with those who left them: by club. Known once the departures have been chosen. */
  readonly left: ReadonlyMap<number, ReadonlySet<number>>;
  /** Whom the article has at which club, by club: known at the same time. */
  readonly held: ReadonlyMap<number, ReadonlySet<number>>;
  /** Whom the triggers before have in the same sentence, by the trigger's first token. */
  readonly carried: ReadonlyMap<number, ReadonlySet<number>>;
  /** Clubs from which the triggers before in the same sentence have somebody come, by the trigger's first token. */
  readonly origins: ReadonlyMap<number, ReadonlySet<number>>;
  /** Mentions that say something rather than do it, by their first token. */
  readonly speaking: ReadonlySet<number>;
  /** The job phrase around a club's mention, by the mention's first token. */
  readonly phraseAt: ReadonlyMap<number, RolePhrase>;
}

/** Claims about a bench, as against those that empty it. */
export const BENCH_KINDS: ReadonlySet<ClaimKind> = new Set<ClaimKind>(["candidacy", "appointment", "response", "contract"]);

/** A verb that says something by itself, without parts that would make it one. */
const saysAt = (draft: Draft, at: number) => draft.cuesAt[at]?.find(({ sign }) => sign.type === "says" && sign.parts.length === 0) ?? null;

function speakingMentions(draft: Draft): Set<number> {
  const speaking = new Set<number>();
  for (const mention of draft.mentions) {
    const beside = saysAt(draft, mention.to) !== null || [1, 2].some((back) => saysAt(draft, mention.from - back)?.to === mention.from);
    const cited = [1, 2, 3].some(
      (back) =>
        (
          cueAt(draft, mention.from - back, "according") ??
          cueAt(draft, mention.from - back, "aside") ??
          cueAt(draft, mention.from - back, "citing")
        )?.to === mention.from,
    );
    if (beside || cited) speaking.add(mention.from);
  }
  return speaking;
}

const NOBODY: ReadonlyMap<number, ReadonlySet<number>> = new Map();

/** The ground with what some chosen frames make of the benches: who left which, who has which. */
export function withBenches(
  ground: Ground,
  chosen: readonly { readonly kind: ClaimKind; readonly person: number | null; readonly club: number | null }[],
  before: Pick<Ground, "carried" | "origins">,
): Ground {
  const left = new Map<number, Set<number>>();
  const held = new Map<number, Set<number>>();
  for (const { kind, person, club } of chosen) {
    if (club === null || person === null) continue;
    if (kind === "departure") put(left, club, person);
    if (kind === "tenure") put(held, club, person);
  }
  return { ...ground, left, held, ...before };
}

function phrasesAt(draft: Draft): Map<number, RolePhrase> {
  const at = new Map<number, RolePhrase>();
  const map = mapMentions(draft.mentions);
  for (const phrase of draft.phrases)
    for (const mention of mentionsFrom(map, phrase.from, phrase.to))
      if (mention.to <= phrase.to && phrase.clubs.includes(mention.figure)) at.set(mention.from, phrase);
  return at;
}

function put<K, V>(map: Map<K, Set<V>>, key: K, value: V): void {
  const set = map.get(key);
  if (set) set.add(value);
  else map.set(key, new Set([value]));
}

/** What title and lead name, who comes first, and who was meant last before each sentence. */
function orderOf(draft: Draft): Pick<Ground, "titled" | "firstNamed" | "latest"> {
  const titled = new Set<number>();
  const first = new Map<string, number>();
  const last = new Map<string, number>();
  const latest: number[][] = [];
  for (const mention of draft.mentions) {
    const kind = draft.figures[mention.figure]?.kind ?? "place";
    const sentence = draft.sentenceOf[mention.from] ?? 0;
    while (latest.length <= sentence) latest.push([...last.values()]);
    const section = draft.sentences[sentence]?.section;
    if (section === "title" || section === "lead") titled.add(mention.figure);
    if (kind !== "person" && kind !== "club") continue;
    if (!first.has(kind)) first.set(kind, mention.figure);
    last.set(kind, mention.figure);
  }
  while (latest.length <= draft.sentences.length) latest.push([...last.values()]);
  return { titled, firstNamed: new Set(first.values()), latest };
}

/** Works out, once an article, what all choices look at. */
export function groundOf(draft: Draft, governed: readonly Governed[]): Ground {
  const bySentence: Governed[][] = draft.sentences.map(() => []);
  for (const g of governed) bySentence[draft.sentenceOf[g.mention.from] ?? 0]?.push(g);
  const rank = new Map<number, number>();
  for (const list of [draft.scene.clubs, draft.scene.people])
    list.forEach((figure, i) => {
      rank.set(figure, i);
    });
  const present = new Map<number, Set<number>>();
  const former = new Map<number, Set<number>>();
  const roles = new Map<number, Set<string>>();
  for (const phrase of draft.phrases) {
    if (phrase.person === null || phrase.incoming) continue;
    put(roles, phrase.person, phrase.cue.sign.row.role);
    for (const club of phrase.clubs) put(phrase.former ? former : present, phrase.person, club);
  }
  return {
    draft,
    governed: bySentence,
    rank,
    present,
    former,
    roles,
    speaking: speakingMentions(draft),
    left: NOBODY,
    held: NOBODY,
    carried: NOBODY,
    origins: NOBODY,
    ...orderOf(draft),
    phraseAt: phrasesAt(draft),
  };
}
