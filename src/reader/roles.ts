import type { Role, Squad } from "../model/index.ts";
import type { Chosen } from "./choice.ts";
import { cueAt, type Draft, type Mention, type RolePhrase } from "./draft.ts";
import type { Ground } from "./ground.ts";
import { mapMentions, mentionsFrom } from "./mentions.ts";
import { phrasesFrom } from "./phrases.ts";

/** Of several jobs that an article gives a person, the first of these is meant where nothing tells. */
const ROLE_ORDER: readonly Role[] = [
  "caretaker",
  "head-coach",
  "sporting-director",
  "assistant-coach",
  "youth-coach",
  "director",
  "chairman",
  "player",
  "agent",
  "scout",
  "other",
];

/** The role that a phrase tells, with what its modifiers make of it. */
export function roleOfPhrase(phrase: RolePhrase): { role: Role; squad: Squad | null } {
  const { role } = phrase.cue.sign.row;
  const squad = phrase.squad;
  if (phrase.interim && role === "head-coach") return { role: "caretaker", squad };
  if (squad === "youth" && role === "head-coach") return { role: "youth-coach", squad };
  return { role, squad };
}

/** The job that the article gives a person elsewhere, the foremost of several; a coach's where it gives none. */
export function usualRole(ground: Ground, person: number): Role {
  const roles = ground.roles.get(person);
  return (roles && ROLE_ORDER.find((role) => roles.has(role))) ?? "head-coach";
}

/** Words that may stand between a preposition and the name it governs are at most so many: "for cheftræner Jens Prøve". */
const SUPERIOR_REACH = 3;

/** Whom the holder of an assistant's job assists: "Prøves assistent", "assistant to Sample", "assistent onder trainer Proef"; null where nobody is told. */
function superiorOf(draft: Draft, phrase: RolePhrase): number | null {
  if (phrase.cue.sign.row.role !== "assistant-coach") return null;
  const { prepositions } = draft.lexicon.grammar;
  const map = mapMentions(draft.mentions);
  const isPerson = (m: Mention | undefined) => m !== undefined && draft.figures[m.figure]?.kind === "person";
  const owner = [phrase.cue.from, phrase.cue.from - 1, phrase.from].map((at) => map.ending[at]).find((m) => isPerson(m) && m?.genitive);
  if (owner) return owner.figure;
  if (!prepositions.has(draft.tokens[phrase.cue.to]?.word.low ?? "")) return null;
  for (let at = phrase.cue.to + 1; at <= phrase.cue.to + SUPERIOR_REACH; at++) {
    const mention = map.starting[at];
    if (mention) return isPerson(mention) ? mention.figure : null;
  }
  return null;
}

/** Whether a sentence has a person be assisted by somebody. */
function isAssisted(draft: Draft, { sentence }: Chosen, person: number | null): boolean {
  const own = draft.sentences[sentence];
  return person !== null && phrasesFrom(draft.phrases, own?.from ?? 0, own?.to ?? 0).some((p) => superiorOf(draft, p) === person);
}

/** A word for a job in the trigger's own clause that is nobody else's: "som cheftræner", "ny træner". */
function roleInClause(draft: Draft, frame: Chosen, person: number | null): RolePhrase | null {
  const clause = draft.clauses[frame.clause];
  if (!clause) return null;
  const here = phrasesFrom(draft.phrases, clause.from, clause.to).filter(
    (p) => (p.person === person || (p.person === null && !isAnothers(draft, frame, p, person))) && p.cue.sign.row.role !== "agent",
  );
  return here.find((p) => p.as || p.incoming) ?? here.find((p) => p.person === person) ?? here[0] ?? null;
}

/** Whether somebody else stands between the trigger and a job without a name: then the job is his ("A fyrede X, og Y er træner"). */
function isAnothers(draft: Draft, frame: Chosen, phrase: RolePhrase, person: number | null): boolean {
  const [from, to] = phrase.from > frame.cue.to ? [frame.cue.to, phrase.from] : [phrase.to, frame.cue.from];
  const between = mentionsFrom(mapMentions(draft.mentions), from, to).filter((m) => draft.figures[m.figure]?.kind === "person");
  const nearest = phrase.from > frame.cue.to ? between.at(-1) : between[0];
  return nearest !== undefined && person !== null && nearest.figure !== person && superiorOf(draft, phrase) !== nearest.figure;
}

function interimInClause(draft: Draft, frame: Chosen): boolean {
  const clause = draft.clauses[frame.clause];
  for (let at = clause?.from ?? 0; at < (clause?.to ?? 0); at++) if (cueAt(draft, at, "interim")) return true;
  return false;
}

interface Job {
  readonly role: Role;
  readonly squad: Squad | null;
  /** Whether the clause or its trigger tells the job, as against the rest of the article. */
  readonly told: boolean;
}

/** The job a frame is about: told in its clause, by its row, or by what the article says of the person elsewhere. */
export function roleOf(ground: Ground, frame: Chosen, person: number | null): Job {
  if (isAssisted(ground.draft, frame, person)) return { role: "head-coach", squad: null, told: false };
  const own = jobTold(ground.draft, frame, person);
  const job = own ? { ...own, told: true } : { role: roleElsewhere(ground, frame, person), squad: null, told: false };
  const { claim, row } = frame.cue.sign.trigger;
  const taken = claim === "appointment" || claim === "tenure";
  if (job.role === "head-coach" && !row.role && taken && interimInClause(ground.draft, frame))
    return { ...job, role: "caretaker", told: true };
  return job;
}

function jobTold(draft: Draft, frame: Chosen, person: number | null): Pick<Job, "role" | "squad"> | null {
  const { row } = frame.cue.sign.trigger;
  const told = roleInClause(draft, frame, person);
  if (told && (!row.role || ((told.as || told.incoming) && row.role !== "caretaker"))) return roleOfPhrase(told);
  return row.role ? { role: row.role, squad: null } : null;
}

function roleElsewhere(ground: Ground, frame: Chosen, person: number | null): Role {
  const own = person === null ? "head-coach" : usualRole(ground, person);
  const coaching = own !== "player" && own !== "sporting-director" && own !== "director";
  return own === "agent" || (frame.cue.sign.trigger.claim === "candidacy" && coaching) ? "head-coach" : own;
}
