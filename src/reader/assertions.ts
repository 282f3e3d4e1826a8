import type {
  Act,
  Certainty,
  ClaimKind,
  ClaimTime,
  Fact,
  Honour,
  Manner,
  Polarity,
  Role,
  Squad,
  Stage,
  Standing,
  Terms,
} from "../model/index.ts";
import { lessSure, type Sureness, surenessAt } from "./certainty.ts";
import type { Chosen } from "./choice.ts";
import { timeOfClaim } from "./claim-times.ts";
import type { Draft, Mention, VoiceRef } from "./draft.ts";
import type { Ground } from "./ground.ts";
import { isKind, type MentionMap, mentionsFrom } from "./mentions.ts";
import { phrasesFrom } from "./phrases.ts";
import { roleOf } from "./roles.ts";
import { standingOf } from "./standing.ts";
import { honourOf, termsIn } from "./terms.ts";
import type { Moment } from "./times.ts";

/** A claim in the making: figures by number, evidence by tokens. */
export interface Assertion {
  readonly kind: ClaimKind;
  readonly rule: string;
  readonly person: number | null;
  readonly club: number | null;
  readonly other: number | null;
  readonly by: number | null;
  readonly replaces: number | null;
  readonly role: Role | null;
  /** Whether the text tells the role here; else it is the one that the person has elsewhere in the article. */
  readonly roleTold: boolean;
  /** No trigger tells it: the words of the sentence do as a whole. */
  readonly triggerless: boolean;
  readonly squad: Squad | null;
  readonly stage: Stage | null;
  readonly manner: Manner | null;
  readonly act: Act | null;
  readonly fact: Fact | null;
  readonly terms: Terms | null;
  readonly honour: Honour | null;
  readonly polarity: Polarity;
  readonly certainty: Certainty;
  readonly standing: Standing | null;
  readonly time: ClaimTime | null;
  readonly voices: readonly VoiceRef[];
  readonly from: number;
  readonly to: number;
  /** The trigger's first token: its sentence is the evidence. */
  readonly at: number;
  /** Sum of the choice, for picking among wordings and for `--explain`. */
  readonly score: number;
}

export const BLANK = {
  other: null,
  by: null,
  replaces: null,
  role: null,
  roleTold: true,
  triggerless: false,
  squad: null,
  stage: null,
  manner: null,
  act: null,
  fact: null,
  terms: null,
  honour: null,
  polarity: "affirmed",
  certainty: "certain",
  standing: null,
  time: null,
  voices: [],
  score: 0,
} as const;

/** What the steps before have found, as far as assertions need it. */
export interface Findings {
  readonly ground: Ground;
  readonly map: MentionMap;
  readonly moments: readonly Moment[];
  /** The earliest day on which the article may have been published, ISO 8601; null where nobody knows. */
  readonly since: string | null;
  voicesAt(at: number): readonly VoiceRef[];
}

/** A noun phrase stretches at most so many tokens to either side of its word for a job. */
const PHRASE_REACH = 40;

/** The mention that begins at a token, or that the noun phrase of a job beginning there names: "assistenttræner B". */
function namedFrom(draft: Draft, map: MentionMap, at: number): Mention | undefined {
  const phrase = phrasesFrom(draft.phrases, at, at + PHRASE_REACH).find((p) => p.from === at && p.link === "name");
  const inside = phrase ? mentionsFrom(map, phrase.cue.to, phrase.cue.to + 1)[0] : undefined;
  return map.starting[at] ?? (inside?.figure === phrase?.person ? inside : undefined);
}

/** Mentions joined to a mention by commas and "and", of the same kind: "A, B og C", "A, assistenttræner B og sportschef C". */
export function joined(draft: Draft, map: MentionMap, mention: Mention): Mention[] {
  const kind = draft.figures[mention.figure]?.kind ?? "person";
  const found = [mention];
  const joint = (at: number) =>
    draft.tokens[at]?.word.raw === "," || draft.lexicon.grammar.conjunctions.has(draft.tokens[at]?.word.low ?? "");
  for (let m = mention; joint(m.to); ) {
    const next = namedFrom(draft, map, m.to + 1);
    if (!isKind(draft, next, kind) || next.figure === mention.figure) break;
    found.push(next);
    m = next;
  }
  const opening = (m: Mention) =>
    phrasesFrom(draft.phrases, m.from - PHRASE_REACH, m.from).find((p) => p.link === "name" && p.cue.to === m.from)?.from ?? m.from;
  for (let m = mention; joint(opening(m) - 1); ) {
    const next = map.ending[opening(m) - 1];
    if (!isKind(draft, next, kind) || next.figure === mention.figure) break;
    found.push(next);
    m = next;
  }
  const conj = found.length > 1 && found.some((m) => draft.lexicon.grammar.conjunctions.has(draft.tokens[m.to]?.word.low ?? ""));
  return conj ? found : [mention];
}

/** A hedged appointment is a candidacy, and so is one that is asked about. */
function settleKind(claim: ClaimKind, sure: Sureness, certainty: Certainty): { kind: ClaimKind; stage: Stage | null } {
  if (claim !== "appointment" || certainty === "certain") return { kind: claim, stage: null };
  return { kind: "candidacy", stage: certainty === "probable" ? "close" : sure.question ? "linked" : "close" };
}

const NEEDS_CLUB = new Set<ClaimKind>(["appointment", "departure", "tenure", "candidacy", "contract"]);

/** Why a filled frame is no claim; null where it is one. */
export function lacking(frame: Chosen): string | null {
  const { claim } = frame.cue.sign.trigger;
  if (NEEDS_CLUB.has(claim) && !frame.person) return "no person fits";
  if (NEEDS_CLUB.has(claim) && !frame.club) return "no club fits";
  if (claim === "response" && !frame.by) return "nobody responds";
  if (claim === "response" && !frame.person && !frame.club) return "no report that it answers";
  if (claim === "honour" && !frame.club) return "no club fits";
  if (claim === "vacancy" && !frame.club) return "no club fits";
  if (claim === "association" && !(frame.person && frame.other)) return "a second person is missing";
  if (frame.negated && claim !== "candidacy" && claim !== "response") return "negated";
  return null;
}

/** Claims of a row that no hedge of their clause makes less sure: what they tell is the ground that the news stands on. */
const PLAIN = new Set<ClaimKind>(["tenure", "honour", "response", "association"]);

/** The row of a claim that no row tells. */
export const TRIGGERLESS = "pair";

/** The assertion of a trigger about a person and a club. */
export function assertionOf(findings: Findings, frame: Chosen, person: number | null, club: number | null): Assertion {
  const { ground } = findings;
  const { row, claim, rule } = frame.cue.sign.trigger;
  const sure = surenessAt(ground.draft, frame);
  const sentence = ground.draft.sentences[frame.sentence];
  const plain = PLAIN.has(claim) && row.id !== TRIGGERLESS;
  const certainty = plain ? "certain" : row.certainty ? lessSure(row.certainty, sure.certainty) : sure.certainty;
  const { kind, stage } = settleKind(claim, sure, certainty);
  const { role, squad, told } = roleOf(ground, frame, person);
  const terms =
    claim === "contract" ? termsIn(ground.draft, findings.moments, sentence?.from ?? 0, sentence?.to ?? 0, row.term ?? null) : null;
  const time = timeOfClaim(ground.draft, findings.moments, frame);
  // Every field is spelt out: spreading a blank one costs more than all the rest of this function.
  return {
    kind,
    rule,
    person,
    club,
    other: frame.other?.figure ?? null,
    by: frame.by?.figure ?? null,
    replaces: frame.replaces?.figure ?? null,
    role: claim === "honour" ? null : role,
    roleTold: told,
    triggerless: row.id === TRIGGERLESS,
    squad,
    stage: kind === "candidacy" ? (row.stage ?? stage ?? "linked") : null,
    manner: kind === "departure" ? (row.manner ?? "unspecified") : null,
    act: row.act ?? null,
    fact: null,
    terms,
    honour: claim === "honour" ? honourOf(row.title, time) : null,
    polarity: row.polarity ?? (frame.negated && kind === "candidacy" ? "negated" : "affirmed"),
    certainty,
    standing: standingOf(kind, frame, time, findings.since),
    time,
    voices: findings.voicesAt(frame.cue.from),
    from: frame.from,
    to: frame.to,
    at: frame.cue.from,
    score: (frame.person?.score ?? 0) + (frame.club?.score ?? 0),
  };
}

/** What a frame implies beside its claim: the departures of a succession and from an origin, and the job that somebody leaves for. */
function impliedBy(frame: Chosen, first: Assertion): Assertion[] {
  const { replaces, goal, origin } = frame;
  const implied: Assertion[] = [];
  const departure = { ...first, kind: "departure", stage: null, standing: null, replaces: null, terms: null } as const;
  if (replaces && first.club !== null && first.kind !== "candidacy")
    implied.push({ ...departure, person: replaces.figure, manner: "unspecified", time: null });
  if (first.person === null) return implied;
  if (goal && first.kind === "departure" && first.certainty === "certain" && goal.figure !== first.club)
    implied.push({ ...first, kind: "appointment", club: goal.figure, manner: null, replaces: null, terms: null });
  if (origin && origin.figure !== first.club) implied.push({ ...departure, club: origin.figure, manner: "poached" });
  return implied;
}

/** The assertions of a filled frame: one for each person and club that coordination joins, and what it implies. */
export function assertionsOf(findings: Findings, frame: Chosen): Assertion[] {
  const { draft } = findings.ground;
  const spread = (candidate: Chosen["person"]) =>
    candidate?.mention ? joined(draft, findings.map, candidate.mention).map((m) => m.figure) : [candidate?.figure ?? null];
  const all = frame.cue.sign.trigger.claim === "response" ? [frame.person?.figure ?? null] : spread(frame.person);
  const people = all.filter((person) => person === null || person !== frame.other?.figure);
  const clubs =
    frame.cue.sign.trigger.claim === "tenure" || frame.cue.sign.trigger.claim === "departure"
      ? spread(frame.club)
      : [frame.club?.figure ?? null];
  const found = people.flatMap((person) => clubs.map((club) => assertionOf(findings, frame, person, club)));
  const [first] = found;
  return first ? [...found, ...impliedBy(frame, first)] : [];
}
