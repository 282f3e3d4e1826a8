/** What the newest articles tell, one line an assertion, however many articles tell it. */
import type { NewsAnswer, NewsItemAnswer } from "../../../src/model/api-lists.ts";
import type { ClaimKind } from "../../../src/model/reading.ts";

interface Told {
  /** The surest wording of it. */
  readonly item: NewsItemAnswer;
  readonly all: readonly NewsItemAnswer[];
}

/** What an editor would print first. */
const WEIGHT: readonly ClaimKind[] = ["appointment", "departure", "candidacy", "vacancy", "response", "contract", "tenure"];
const weightOf = ({ item }: Told): number => {
  const index = WEIGHT.indexOf(item.kind);
  return index < 0 ? WEIGHT.length : index;
};

const keyOf = ({ kind, person, club, role, stage, polarity }: NewsItemAnswer): string =>
  JSON.stringify([kind, person?.id, club?.id, kind === "appointment" || kind === "tenure" ? role : null, stage, polarity]);

const SURENESS = { certain: 0, probable: 1, possible: 2 };

/** Lines of what is not known already, the weightiest first; facts about people are no news. */
function toldBy(news: readonly NewsAnswer[]): readonly Told[] {
  const groups = new Map<string, NewsItemAnswer[]>();
  for (const item of news.flatMap(({ claims }) => claims)) {
    if (item.novelty === "repeat" || !WEIGHT.includes(item.kind) || !(item.person || item.club)) continue;
    groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  }
  const lines = [...groups.values()].flatMap((all): readonly Told[] => {
    const [item] = [...all].sort((a, b) => SURENESS[a.certainty] - SURENESS[b.certainty]);
    return item ? [{ item, all }] : [];
  });
  return lines.sort((a, b) => weightOf(a) - weightOf(b) || b.all.length - a.all.length);
}

/** What is told of one bench together: who left it, who came, who minds it. */
export interface ToldLine {
  /** The weightiest first. */
  readonly items: readonly NewsItemAnswer[];
  readonly all: readonly NewsItemAnswer[];
}

const BENCH: ReadonlySet<ClaimKind> = new Set(["appointment", "departure", "vacancy", "tenure"]);
/** Phrases that one line can hold. */
const PHRASES = 2;

/** Lines for the front page: a bench a line, a rumour a line. */
export function linesBy(news: readonly NewsAnswer[]): readonly ToldLine[] {
  const lines = new Map<string, Told[]>();
  for (const told of toldBy(news)) {
    const { kind, club, role, claim } = told.item;
    const key = club && BENCH.has(kind) && role !== "player" ? club.id : claim;
    const line = lines.get(key) ?? [];
    // That somebody who came or left is, or was, in the job says nothing more.
    const isSaid = kind === "tenure" && line.some((other) => other.item.person?.id === told.item.person?.id);
    if (!isSaid) lines.set(key, [...line, told]);
  }
  return [...lines.values()].map((group) => ({
    items: group.slice(0, PHRASES).map(({ item }) => item),
    all: group.slice(0, PHRASES).flatMap(({ all }) => all),
  }));
}
