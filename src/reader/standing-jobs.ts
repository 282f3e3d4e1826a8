import type { ClaimTime } from "../model/index.ts";
import { type Assertion, BLANK, type Findings } from "./assertions.ts";
import { type Chosen, pick } from "./choice.ts";
import { hasTrigger, timeOfClaim } from "./claim-times.ts";
import { widthOf } from "./dates.ts";
import { type Candidate, cueAt, type Draft, type FrameMatch, type RolePhrase } from "./draft.ts";
import { mapMentions, mentionsFrom } from "./mentions.ts";
import { roleOfPhrase } from "./roles.ts";
import { standingOfPhrase } from "./standing.ts";

/** So many tokens may stand between a form of "to be" and the job it tells. */
const COPULA_REACH = 7;

/** Whether a form of "to be" stands near before a phrase in its clause. */
function isPredicate(draft: Draft, phrase: RolePhrase, from: number): boolean {
  const { passive } = draft.lexicon.grammar;
  for (let at = phrase.from - 1; at >= Math.max(from, phrase.from - COPULA_REACH); at--)
    if (passive.has(draft.tokens[at]?.word.low ?? "")) return true;
  return false;
}

/** The subject of "is", "was", "som" before a job: the nearest in the clause, else the first of the sentence, which a second verb shares. */
function copulaSubject(findings: Findings, phrase: RolePhrase): number | null {
  const { draft, governed } = findings.ground;
  const clause = draft.clauses[draft.clauseOf[phrase.from] ?? 0];
  if (!clause || !(phrase.as || isPredicate(draft, phrase, clause.from))) return null;
  const before = (governed[clause.sentence] ?? []).filter(
    ({ mention, by }) => by === "bare" && mention.to <= phrase.from && draft.figures[mention.figure]?.kind === "person",
  );
  const near = before.findLast(({ mention }) => mention.from >= clause.from - 3);
  return (near ?? before[0])?.mention.figure ?? null;
}

/** Under a person's heading a line that gives a job and a club speaks of him: "Nuværende job: cheftræner i Testby". */
function topicHolder(draft: Draft, phrase: RolePhrase): number | null {
  if (phrase.clubs.length === 0 || phrase.clubLink !== "preposition") return null;
  return draft.scene.topics[draft.sentenceOf[phrase.from] ?? 0] ?? null;
}

/** Whom a phrase means: the name in it, the mention that it resolves to, or the subject of the copula before it. */
function holderOf(findings: Findings, phrase: RolePhrase): number | null {
  if (phrase.person !== null) return phrase.person;
  const { draft } = findings.ground;
  const { from } = phrase.cue;
  const mention = mentionsFrom(mapMentions(draft.mentions), from, from + 1).find((m) => draft.figures[m.figure]?.kind === "person");
  return copulaSubject(findings, phrase) ?? mention?.figure ?? topicHolder(draft, phrase);
}

/** A job phrase as a trigger, so that its club is chosen as any other's. */
export function asMatch(draft: Draft, phrase: RolePhrase): FrameMatch {
  const row = { id: "job", head: "", type: "noun", role: phrase.cue.sign.row.role } as const;
  const trigger = { rule: phrase.cue.sign.rule, claim: "tenure", row, parts: [], unless: [] } as const;
  const { from, to } = phrase.cue;
  return {
    cue: { from, to, sign: { type: "frame", trigger, form: null, particle: null } },
    clause: draft.clauseOf[from] ?? 0,
    sentence: draft.sentenceOf[from] ?? 0,
    voice: "fixed",
    from: phrase.from,
    to: phrase.to,
    negated: false,
    spans: [],
  };
}

export const jobPlan = (person: number) => ({ slot: "job", kind: "club", expected: ["genitive", "compound"], taken: [], person }) as const;

function clubsOf(findings: Findings, phrase: RolePhrase, person: number): readonly { club: number; choice: Candidate | null }[] {
  if (phrase.clubs.length > 0) return phrase.clubs.map((club) => ({ club, choice: null }));
  const { ground } = findings;
  if (ground.present.get(person)?.size) return [];
  const match = asMatch(ground.draft, phrase);
  const choice = pick(ground, match, jobPlan(person));
  const told = phrase.link !== "none" || (choice?.mention && ground.draft.clauseOf[choice.mention.from] === match.clause);
  return choice && told ? [{ club: choice.figure, choice }] : [];
}

function isNegated(draft: Draft, phrase: RolePhrase): boolean {
  return [1, 2, 3].some((back) => cueAt(draft, phrase.from - back, "negation"));
}

/** A job that a phrase tells, with the phrase, so that its features can be weighed. */
export interface StandingJob {
  readonly phrase: RolePhrase;
  readonly assertion: Assertion;
  /** The choice of its club, where the phrase itself names none. */
  readonly choice: Candidate | null;
  /** "Is not the manager of Testby". */
  readonly negated: boolean;
}

/** A time this wide is a year or more, in which somebody had a job; a shorter one is when somebody said something of him. */
const LONG = 300;

/** Since when, until when or in which years: told in a clause that tells nothing but the job. */
function timeOfPhrase({ ground, moments }: Findings, phrase: RolePhrase): ClaimTime | null {
  const match = asMatch(ground.draft, phrase);
  const time = hasTrigger(ground.draft, match.clause) ? null : timeOfClaim(ground.draft, moments, match);
  return time && (time.from || time.to || (time.at && widthOf(time.at) > LONG && widthOf(time.at) < Infinity)) ? time : null;
}

/**
 * Tells whether a phrase names the job that its clause has somebody get or hope for, and so none that he has: "appointed as coach", "in the running
 * to become Testby coach".
 */
function jobsToCome(draft: Draft, frames: readonly Chosen[]): (phrase: RolePhrase, person: number) => boolean {
  const coming = new Map<string, Chosen>();
  for (const frame of frames) {
    const { claim } = frame.cue.sign.trigger;
    const key = `${frame.clause}/${frame.person?.figure}`;
    if (claim === "appointment" || (claim === "candidacy" && !coming.has(key))) coming.set(key, frame);
  }
  return (phrase, person) => {
    const frame = coming.get(`${draft.clauseOf[phrase.cue.from]}/${person}`);
    if (!frame || phrase.former) return false;
    if (phrase.as) return frame.cue.sign.trigger.claim === "appointment";
    return phrase.person === null && phrase.clubs.includes(frame.club?.figure ?? -1);
  };
}

/** Tenures that a noun phrase tells: "den tidligere Genk-træner Jess Thorup", "Peter Prøve, sportsdirektør i Testby". */
export function standingJobs(findings: Findings, frames: readonly Chosen[]): StandingJob[] {
  const { draft } = findings.ground;
  const taken = jobsToCome(draft, frames);
  return draft.phrases.flatMap((phrase) => {
    const person = phrase.incoming || phrase.cue.sign.row.job ? null : holderOf(findings, phrase);
    if (person === null || draft.figures[person]?.kind !== "person" || phrase.cue.sign.row.role === "agent") return [];
    if (taken(phrase, person)) return [];
    const { role, squad } = roleOfPhrase(phrase);
    const time = timeOfPhrase(findings, phrase);
    const told = {
      ...BLANK,
      kind: "tenure",
      rule: phrase.cue.sign.rule,
      person,
      role,
      squad,
      time,
      standing: standingOfPhrase(phrase, time),
      from: phrase.from,
      to: phrase.to,
      at: phrase.cue.from,
      score: 1,
    } as const;
    const negated = isNegated(draft, phrase);
    return clubsOf(findings, phrase, person).map(
      ({ club, choice }): StandingJob => ({
        phrase,
        choice,
        negated,
        assertion: { ...told, club },
      }),
    );
  });
}
