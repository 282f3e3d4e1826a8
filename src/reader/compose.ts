import type { Claim, Entity, Quote, Reading, Unresolved, Voice, Wording } from "../model/index.ts";
import { digest } from "../text/index.ts";
import type { Assertion } from "./assertions.ts";
import type { Consolidated } from "./consolidation.ts";
import { type Draft, spanOf, type VoiceRef } from "./draft.ts";

/** Longer evidence than this is cut down to what surrounds the trigger. */
const LONGEST = 380;

interface Span {
  readonly start: number;
  readonly end: number;
}

/** The sentence that an assertion stands on, or, where that is too long, the stretch of it around the trigger. */
export function evidenceOf(draft: Draft, assertion: Pick<Assertion, "at" | "from" | "to">): Span {
  const sentence = draft.sentences[draft.sentenceOf[assertion.at] ?? 0];
  if (!sentence || sentence.end - sentence.start <= LONGEST)
    return sentence ? { start: sentence.start, end: sentence.end } : spanOf(draft, assertion.from, assertion.to);
  let { from, to } = assertion;
  const fits = (a: number, b: number) => spanOf(draft, a, b).end - spanOf(draft, a, b).start <= LONGEST;
  for (let grown = true; grown; ) {
    grown = false;
    if (from > sentence.from && fits(from - 1, to)) [from, grown] = [from - 1, true];
    if (to < sentence.to && fits(from, to + 1)) [to, grown] = [to + 1, true];
  }
  if (!fits(from, to)) [from, to] = [assertion.at, Math.min(sentence.to, assertion.at + 40)];
  return spanOf(draft, from, to);
}

interface Publisher {
  readonly id?: string;
  readonly name: string;
}

const PUBLISHER_ONLY = new Set<Assertion["kind"]>(["tenure", "fact", "honour", "association", "vacancy"]);

function voice(draft: Draft, ref: VoiceRef): Voice {
  const span = ref.from === null || ref.to === null ? null : spanOf(draft, ref.from, ref.to);
  return {
    kind: ref.kind,
    id: ref.figure === null ? null : (draft.figures[ref.figure]?.id ?? null),
    name: ref.name,
    start: span?.start ?? null,
    end: span?.end ?? null,
  };
}

/** The chain from the publisher to the origin. A response is said by the party itself, through whatever outlet it spoke to. */
function attribution(draft: Draft, publisher: Publisher | null, assertion: Assertion): Voice[] {
  const first: Voice = { kind: "outlet", id: publisher?.id ?? null, name: publisher?.name ?? "unknown", start: null, end: null };
  if (PUBLISHER_ONLY.has(assertion.kind)) return [first];
  const by = assertion.by === null ? undefined : draft.figures[assertion.by];
  const outlets = by ? assertion.voices.filter((v) => v.kind === "outlet") : assertion.voices;
  const chain = [first];
  for (const ref of outlets) {
    const next = voice(draft, ref);
    if (!chain.some((v) => v.name === next.name && v.kind === next.kind)) chain.push(next);
  }
  if (by && (by.kind === "person" || by.kind === "club")) chain.push({ kind: by.kind, id: by.id, name: by.name, start: null, end: null });
  return chain;
}

function claimOf(draft: Draft, document: string, publisher: Publisher | null, c: Consolidated): Claim {
  const id = (figure: number | null) => (figure === null ? null : (draft.figures[figure]?.id ?? null));
  const evidence = evidenceOf(draft, c);
  const wordings = c.places.map(
    (place): Wording => ({ ...evidenceOf(draft, place), ...(place.stage ? { stage: place.stage } : {}), certainty: place.certainty }),
  );
  const distinct = wordings.filter((w, i) => wordings.findIndex((o) => o.start === w.start && o.end === w.end) === i);
  const voices = attribution(draft, publisher, c);
  return {
    id: digest(
      "claim",
      document,
      c.kind,
      id(c.person),
      id(c.club),
      id(c.other),
      id(c.by),
      c.role,
      c.stage,
      c.act,
      c.fact,
      c.terms,
      c.polarity,
      voices.at(-1)?.name ?? "",
      evidence.start,
      evidence.end,
    ),
    kind: c.kind,
    person: id(c.person),
    club: id(c.club),
    other: id(c.other),
    by: id(c.by),
    role: c.role,
    stage: c.stage,
    manner: c.manner,
    act: c.act,
    fact: c.fact,
    terms: c.terms,
    polarity: c.polarity,
    certainty: c.certainty,
    attribution: voices,
    rule: c.rule,
    standing: c.standing,
    replaces: id(c.replaces),
    squad: c.squad,
    honour: c.honour,
    time: c.time,
    wordings: distinct,
    evidence: { ...evidence, text: draft.article.text.slice(evidence.start, evidence.end) },
  };
}

/** The figures that somebody names, with every way the article and the registry write them; a surname that two people share is nobody's. */
function entitiesOf(draft: Draft): Entity[] {
  const forms = draft.figures.map(() => new Set<string>());
  for (const m of draft.mentions) {
    if (m.by !== "name" && m.by !== "part") continue;
    const span = spanOf(draft, m.from, m.to);
    const text = draft.article.text.slice(span.start, span.end);
    forms[m.figure]?.add(
      m.genitive && text.endsWith("s") && draft.lexicon.pack.grammar.genitive.includes("s") && text !== draft.figures[m.figure]?.name
        ? text.slice(0, -1)
        : text,
    );
  }
  const owners = new Map<string, number>();
  for (const set of forms) for (const form of set) owners.set(form, (owners.get(form) ?? 0) + 1);
  return draft.figures.map((figure, i) => ({
    id: figure.id,
    kind: figure.kind,
    name: figure.name,
    aliases: [...new Set([...[...(forms[i] ?? [])].filter((form) => owners.get(form) === 1), ...figure.aliases])].filter(
      (alias) => alias !== figure.name,
    ),
    mentions: draft.mentions
      .filter((m) => m.figure === i)
      .map((m) => {
        const span = spanOf(draft, m.from, m.to);
        return [span.start, span.end] as const;
      }),
  }));
}

/** What a composition is made of besides the draft. */
export interface Parts {
  readonly publisher: Publisher | null;
  readonly published: Reading["document"]["published"];
  readonly claims: readonly Consolidated[];
  readonly quotes: readonly {
    readonly start: number;
    readonly end: number;
    readonly speaker: number | null;
    readonly medium: number | null;
  }[];
  readonly unresolved: readonly Unresolved[];
}

/** Puts the reading together in the shape of the contract. */
export function compose(draft: Draft, parts: Parts): Reading {
  const { article } = draft;
  const id = digest("text", article.text);
  const name = (figure: number | null) => (figure === null ? null : (draft.figures[figure]?.id ?? null));
  const title = article.title ?? draft.sections.filter((s) => s.kind === "title").map((s) => article.text.slice(s.start, s.end))[0] ?? null;
  return {
    document: {
      id,
      source: article.source,
      url: article.url ?? null,
      title,
      language: draft.lexicon.pack.language,
      publisher: parts.publisher,
      published: parts.published,
      text: article.text,
    },
    sections: draft.sections,
    entities: entitiesOf(draft),
    claims: parts.claims.map((c) => claimOf(draft, id, parts.publisher, c)),
    quotes: parts.quotes.map(({ start, end, speaker, medium }): Quote => ({ start, end, speaker: name(speaker), medium: name(medium) })),
    teasers: draft.teasers,
    unresolved: parts.unresolved,
  };
}
