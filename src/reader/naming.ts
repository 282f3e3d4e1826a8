import type { Token } from "../text/index.ts";
import { type Cue, cueAt, type Draft } from "./draft.ts";
import type { NameSpan } from "./names.ts";

export type NamingView = Pick<Draft, "article" | "tokens" | "sentences" | "sentenceOf" | "cuesAt" | "lexicon" | "index">;

/** A name that the registry does not know, where it stands. */
export interface Naming {
  readonly span: NameSpan;
  readonly text: string;
  /** Folded, hyphens and stops left out. */
  readonly words: readonly string[];
  /** How many words the eye sees: "Someren-Heide" is one. */
  readonly units: number;
}

/** Folded words of a span without hyphens and stops, double a's as one ("Staale", "Ståle"), initials in a row as one ("F.C."). */
export function nameWords(tokens: readonly Token[], span: Pick<NameSpan, "from" | "to">): string[] {
  const words: string[] = [];
  for (let i = span.from; i < span.to; i++) {
    const word = tokens[i]?.word;
    if (!word || word.kind === "mark") continue;
    const initials = word.raw.length === 1 && tokens[i]?.glued && tokens[i - 1]?.word.raw === "." && i > span.from;
    if (initials) words.push(`${words.pop() ?? ""}${word.plain}`);
    else words.push(word.plain.replaceAll("aa", "a"));
  }
  return words;
}

/** The name that a span of unknown words spells. */
export function namingOf(view: Pick<NamingView, "article" | "tokens">, span: NameSpan): Naming {
  const { tokens, article } = view;
  const text = article.text.slice(tokens[span.from]?.start, tokens[span.to - 1]?.end);
  let units = 0;
  for (let i = span.from; i < span.to; i++) if (i === span.from || !tokens[i]?.glued) units++;
  return { span, text, words: nameWords(tokens, span), units };
}

/** Everything about an unknown name that its places in the article show, all of them taken together. */
export interface Signs {
  /** Somewhere its capital tells that it is a name. */
  readonly firm: boolean;
  /** A job, a people or an age stands beside it. */
  readonly person: boolean;
  /** It does what only a person does: it resigns, is dismissed, signs. */
  readonly acts: boolean;
  readonly club: boolean;
  readonly says: boolean;
  /** A small article always stands before it, as before no person. */
  readonly article: boolean;
  /** It writes or reports, is cited, or a word for an outlet stands before it. */
  readonly writes: boolean;
}

/** Jobs that one holds at a club; one is an assistant or an agent of a person. */
const CLUB_JOBS = new Set(["head-coach", "caretaker", "sporting-director", "director", "chairman", "player", "youth-coach"]);

const endsAt = (view: NamingView, at: number, type: Parameters<typeof cueAt>[2], reach: number) => {
  for (let back = 1; back <= reach; back++) if (cueAt(view, at - back, type)?.to === at) return true;
  return false;
};

/** The place before a name, an article or a bracket between left out. */
function beforeName(view: NamingView, span: NameSpan): number {
  const { tokens, lexicon } = view;
  return lexicon.grammar.determiners.has(tokens[span.from - 1]?.word.low ?? "") ? span.from - 1 : span.from;
}

function isCited(view: NamingView, span: NameSpan): boolean {
  const at = beforeName(view, span);
  return endsAt(view, at, "according", 3) || endsAt(view, at, "citing", 3) || endsAt(view, at, "medium", 2);
}

function isWriting(view: NamingView, span: NameSpan): boolean {
  return cueAt(view, span.to, "writes") !== null || endsAt(view, beforeName(view, span), "writes", 1) || isCited(view, span);
}

function isSpeaking(view: NamingView, span: NameSpan): boolean {
  return cueAt(view, span.to, "says") !== null || endsAt(view, span.from, "says", 2) || endsAt(view, span.from, "aside", 2);
}

/** Whether the words around a lone unknown name show a person: a job, a people or an age before it, an age in brackets after it. */
function isDescribed(view: NamingView, span: NameSpan): boolean {
  if ((["role", "nationality", "age-adjective", "kin"] as const).some((type) => endsAt(view, span.from, type, 3))) return true;
  const { tokens } = view;
  return tokens[span.to]?.word.raw === "(" && tokens[span.to + 1]?.word.kind === "number" && tokens[span.to + 2]?.word.raw === ")";
}

const isVerb = ({ sign }: Cue) =>
  sign.type === "frame" && sign.trigger.row.type === "verb" && sign.form !== "noun" && sign.form !== "attributive";

/** Whether a name is the subject of a verb whose subject, by its row, is of the slot given and of no other. */
function isSubject(view: NamingView, span: NameSpan, slot: "person" | "club"): boolean {
  const verbs = (view.cuesAt[span.to] ?? []).filter(isVerb);
  const other = slot === "person" ? "club" : "person";
  return (
    verbs.length > 0 &&
    verbs.every(({ sign }) => {
      if (sign.type !== "frame") return false;
      const { row } = sign.trigger;
      return (row[slot] ?? "").startsWith("subject") && !(row[other] ?? "").startsWith("subject");
    })
  );
}

/** Whether a name stands where a club does: before a word for a job ("the Abernorth chairman"), or governed by one ("træner i Dalum"). */
function isGoverned(view: NamingView, span: NameSpan): boolean {
  const { tokens, lexicon } = view;
  const next = tokens[span.to];
  const hyphen = next?.word.raw === "-" && next.glued;
  const possessive = next?.glued && next.word.low === "'s";
  const role = cueAt(view, span.to + (hyphen || possessive ? 1 : 0), "role");
  if (role && !role.sign.row.job && (!possessive || CLUB_JOBS.has(role.sign.row.role)))
    if (hyphen || possessive || tokens[span.to]?.word.cap === false) return true;
  const before = tokens[span.from - 1]?.word.low ?? "";
  if (!lexicon.grammar.jobs.has(before)) return false;
  return [2, 3, 4].some((back) => {
    const job = cueAt(view, span.from - back, "role");
    return job?.to === span.from - 1 && CLUB_JOBS.has(job.sign.row.role);
  });
}

/** Gathers what all places of one name show. */
export function signsOf(view: NamingView, namings: readonly Naming[]): Signs {
  const some = (test: (view: NamingView, span: NameSpan) => boolean) => namings.some(({ span }) => test(view, span));
  return {
    firm: namings.some(({ span }) => !span.opens),
    person: some(isDescribed),
    acts: some((v, span) => isSubject(v, span, "person")),
    club: some(isGoverned) || some((v, span) => isSubject(v, span, "club")),
    article: namings.every(({ span }) => beforeName(view, span) < span.from && view.tokens[span.from - 1]?.word.cap === false),
    says: some(isSpeaking),
    writes: some(isWriting),
  };
}
