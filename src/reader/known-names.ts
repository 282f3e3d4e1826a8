import type { EntityKind } from "../model/index.ts";
import { slug } from "../text/index.ts";
import { cueAt } from "./draft.ts";
import type { KnownName } from "./name-index.ts";
import type { NameSpan } from "./names.ts";
import type { NamingView } from "./naming.ts";

/** What a known name means here. */
export interface Meaning {
  readonly id: string;
  readonly kind: EntityKind;
  /** `noun` for a name that only points: an epithet, a ground, a town. */
  readonly by: "name" | "noun";
}

const ORDER: readonly KnownName["kind"][] = ["club", "outlet", "journalist", "competition", "country", "place"];
/** So many different epithets, grounds and towns of one club name it, though its name never comes. */
const POINTERS = 2;

const namesOf = (span: NameSpan) => (span.known ?? []).filter((name) => name.how === "name");

/** Clubs that the article names by nothing but words that point: two different ones at least, of which one is an epithet. */
function pointedAt(view: NamingView, spans: readonly NameSpan[], named: ReadonlySet<string>): string[] {
  const pointers = new Map<string, Set<string>>();
  const epithets = new Set<string>();
  for (const span of spans)
    for (const { how, id } of span.known ?? []) {
      if (how === "name" || named.has(id)) continue;
      if (how === "epithet") epithets.add(id);
      const word = view.tokens[span.from]?.word.plain ?? "";
      pointers.set(id, (pointers.get(id) ?? new Set()).add(word));
    }
  const most = Math.max(0, ...[...pointers].filter(([id]) => epithets.has(id)).map(([, words]) => words.size));
  return most < POINTERS ? [] : [...pointers].filter(([id, words]) => words.size === most && epithets.has(id)).map(([id]) => id);
}

/** Ids of everything that the article names by a name of its own, or by so many epithets that no name is needed. */
export function namedIds(view: NamingView, spans: readonly NameSpan[]): ReadonlySet<string> {
  const named = new Set(spans.flatMap((span) => namesOf(span).map((name) => name.id)));
  for (const id of pointedAt(view, spans, named)) named.add(id);
  return named;
}

/** Whether a country stands here for the land, not its team: behind "in" or "from", unless the word before is a job ("coach in"). */
function isLand(view: NamingView, span: NameSpan): boolean {
  const { tokens, lexicon } = view;
  if (!lexicon.grammar.places.has(tokens[span.from - 1]?.word.low ?? "") || span.genitive) return false;
  return ![2, 3, 4].some((back) => cueAt(view, span.from - back, "role")?.to === span.from - 1);
}

const kindOf = (kind: KnownName["kind"]): EntityKind => (kind === "country" ? "place" : kind === "journalist" ? "person" : kind);

/** What a known name means where it stands; null where it means nothing by itself. */
export function meaningOf(view: NamingView, span: NameSpan, named: ReadonlySet<string>, text: string): Meaning | null {
  const meanings = span.known ?? [];
  const country = meanings.some((name) => name.kind === "country") && isLand(view, span);
  const straight = namesOf(span)
    .filter((name) => !(country && name.kind === "club"))
    .sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind))[0];
  const pointing = meanings.find((name) => name.how !== "name" && named.has(name.id));
  const meant = pointing && straight?.kind !== "club" && !country ? pointing : (straight ?? pointing);
  if (!meant) return null;
  const id = meant.kind === "journalist" ? `person:${slug(text)}` : meant.id;
  return { id, kind: kindOf(meant.kind), by: meant === pointing ? "noun" : "name" };
}
