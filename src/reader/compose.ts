import type { Claim, Quote, Reading, Unresolved, Voice, Wording } from "../model/index.ts";
import { digest } from "../text/index.ts";
import { agencyOf } from "./agency.ts";
import type { Assertion } from "./assertions.ts";
import type { Consolidated } from "./consolidation.ts";
import { type Draft, spanOf, type VoiceRef } from "./draft.ts";
import { entitiesOf } from "./entities.ts";

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

/** Who passes on everything that an article says: its publisher, and the agency whose item it prints. */
function passersOn(draft: Draft, publisher: Publisher | null): readonly [Voice, ...Voice[]] {
  const first: Voice = { kind: "outlet", id: publisher?.id ?? null, name: publisher?.name ?? "unknown", start: null, end: null };
  const agency = agencyOf(draft);
  return agency && agency.id !== publisher?.id ? [first, agency] : [first];
}

/** The chain from the publisher to the origin. A response is said by the party itself, through whatever outlet it spoke to. */
function attribution(draft: Draft, [first, ...others]: readonly [Voice, ...Voice[]], assertion: Assertion): Voice[] {
  if (PUBLISHER_ONLY.has(assertion.kind)) return [first];
  const by = assertion.by === null ? undefined : draft.figures[assertion.by];
  const outlets = by ? assertion.voices.filter((v) => v.kind === "outlet") : assertion.voices;
  const chain = [first, ...others];
  for (const ref of outlets) {
    const next = voice(draft, ref);
    if (!chain.some((v) => v.name === next.name && v.kind === next.kind)) chain.push(next);
  }
  if (by && (by.kind === "person" || by.kind === "club")) chain.push({ kind: by.kind, id: by.id, name: by.name, start: null, end: null });
  return chain;
}

const nameOf = (draft: Draft, figure: number | null) => (figure === null ? null : (draft.figures[figure]?.id ?? null));

/** The places where the article says it, each once. */
function wordingsOf(draft: Draft, places: readonly Assertion[]): Wording[] {
  const wordings = new Map<string, Wording>();
  for (const place of places) {
    const evidence = evidenceOf(draft, place);
    const key = `${evidence.start}-${evidence.end}`;
    if (!wordings.has(key)) wordings.set(key, { ...evidence, ...(place.stage ? { stage: place.stage } : {}), certainty: place.certainty });
  }
  return [...wordings.values()];
}

/** A claim is known by what it says, who says it, and where; the wording of a rule or a span elsewhere does not change it. */
function claimId(document: string, claim: Omit<Claim, "id">): string {
  const { kind, person, club, other, by, role, stage, act, fact, terms, polarity, attribution, evidence } = claim;
  const origin = attribution.at(-1)?.name ?? "";
  return digest(
    "claim",
    document,
    kind,
    person,
    club,
    other,
    by,
    role,
    stage,
    act,
    fact,
    terms,
    polarity,
    origin,
    evidence.start,
    evidence.end,
  );
}

function claimOf(draft: Draft, document: string, passers: readonly [Voice, ...Voice[]], c: Consolidated): Claim {
  const evidence = evidenceOf(draft, c);
  const claim: Omit<Claim, "id"> = {
    kind: c.kind,
    person: nameOf(draft, c.person),
    club: nameOf(draft, c.club),
    other: nameOf(draft, c.other),
    by: nameOf(draft, c.by),
    role: c.role,
    stage: c.stage,
    manner: c.manner,
    act: c.act,
    fact: c.fact,
    terms: c.terms,
    polarity: c.polarity,
    certainty: c.certainty,
    attribution: attribution(draft, passers, c),
    rule: c.rule,
    standing: c.standing,
    replaces: nameOf(draft, c.replaces),
    squad: c.squad,
    honour: c.honour,
    time: c.time,
    wordings: wordingsOf(draft, c.places),
    evidence: { ...evidence, text: draft.article.text.slice(evidence.start, evidence.end) },
  };
  return { id: claimId(document, claim), ...claim };
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
  const passers = passersOn(draft, parts.publisher);
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
      ...(article.publishedAt ? { publishedAt: article.publishedAt } : {}),
      ...(article.modifiedAt ? { modifiedAt: article.modifiedAt } : {}),
      ...(article.permission ? { permission: article.permission } : {}),
      text: article.text,
    },
    sections: draft.sections,
    entities: entitiesOf(draft),
    claims: parts.claims.map((c) => claimOf(draft, id, passers, c)),
    quotes: parts.quotes.map(
      ({ start, end, speaker, medium }): Quote => ({ start, end, speaker: nameOf(draft, speaker), medium: nameOf(draft, medium) }),
    ),
    teasers: draft.teasers,
    unresolved: parts.unresolved,
  };
}
