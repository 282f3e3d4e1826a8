import { type Clause, cueAt, type Draft, type Governed, type Mention } from "./draft.ts";
import { isKind, isMentioned, type MentionMap, mapMentions } from "./mentions.ts";

type View = Pick<Draft, "tokens" | "sentences" | "sentenceOf" | "cuesAt" | "lexicon" | "figures" | "mentions" | "phrases">;

const BREAKS = new Set([";", ":", "–", "—", "(", ")", "“", "”", "„", "»", "«"]);

/** A bracket of so few words ("(48)") parts nothing. */
const SHORT_BRACKET = 1;

/** Whether a mark before a token parts thoughts. */
function breaksBefore(view: View, at: number): boolean {
  const mark = view.tokens[at - 1]?.word.raw ?? "";
  if (!BREAKS.has(mark)) return false;
  const other = mark === "(" ? ")" : "(";
  const step = mark === "(" ? 1 : -1;
  if (mark !== "(" && mark !== ")") return true;
  for (let i = 1; i <= SHORT_BRACKET + 1; i++) if (view.tokens[at - 1 + step * i]?.word.raw === other) return false;
  return true;
}

interface Opening {
  readonly relative: boolean;
  readonly conditional: boolean;
}

/** A name before a verb stands at most so many tokens from it ("since Testby, who were bottom, sacked him" is none). */
const VERB_REACH = 4;

/** Whether a word that may be a preposition or open a clause stands here: "since", "siden", "after". */
function isTwofold(view: View, at: number): boolean {
  const { grammar } = view.lexicon;
  const low = view.tokens[at]?.word.low ?? "";
  if (!grammar.prepositions.has(low)) return false;
  return grammar.subordinators.has(low) || grammar.conjunctions.has(low);
}

/** Whether a twofold word opens a clause: a name follows as the subject of a verb ("since Testby sacked him"), or right before a pronoun ("sinds Testdam hem ontsloeg"). */
function opensClause(view: View, at: number): boolean {
  if (!isTwofold(view, at)) return false;
  const { tokens, lexicon, cuesAt, sentenceOf, mentions } = view;
  const { grammar } = lexicon;
  const { starting } = mapMentions(mentions);
  const subject = starting[at + 1] ?? (grammar.determiners.has(tokens[at + 1]?.word.low ?? "") ? starting[at + 2] : undefined);
  if (!subject || subject.genitive || subject.compound) return false;
  if (starting[subject.to]?.by === "pronoun") return true;
  for (let i = subject.to; i < subject.to + VERB_REACH && sentenceOf[i] === sentenceOf[at]; i++) {
    const word = tokens[i]?.word;
    if (word?.kind !== "word" || grammar.prepositions.has(word.low) || grammar.conjunctions.has(word.low)) return false;
    if (grammar.passive.has(word.low) || grammar.perfect.has(word.low)) return true;
    if (cuesAt[i]?.some(({ sign }) => sign.type === "frame" && sign.trigger.row.type === "verb" && sign.form !== "noun")) return true;
  }
  return false;
}

/** Whether a finite verb stands at a token, as far as the pack's tables know it. */
function isVerb(view: View, at: number): boolean {
  const { passive, perfect } = view.lexicon.grammar;
  const low = view.tokens[at]?.word.low ?? "";
  if (passive.has(low) || perfect.has(low)) return true;
  return (view.cuesAt[at] ?? []).some(
    ({ sign }) => sign.type === "future" || (sign.type === "frame" && (sign.form === "present" || sign.form === "past")),
  );
}

/** Whether a clause opens at a token, and of what sort it is. */
function openingAt(view: View, at: number): Opening | null {
  const { tokens, lexicon } = view;
  const { grammar } = lexicon;
  const token = tokens[at];
  const before = tokens[at - 1]?.word;
  if (!token || !before) return null;
  const low = token.word.low;
  const comma = before.raw === ",";
  const job = cueAt(view, at, "as") !== null && [1, 2, 3].some((step) => cueAt(view, at + step, "role"));
  if (!job && cueAt(view, at, "conditional")) return { relative: false, conditional: true };
  if (grammar.relatives.has(low) && (comma || before.kind === "word") && !isMentioned(mapMentions(view.mentions), at, at + 1))
    return comma || !grammar.determiners.has(low) ? { relative: true, conditional: false } : null;
  if (grammar.subordinators.has(low) && !(tokens[at + 1]?.word.cap && grammar.prepositions.has(low)))
    return { relative: false, conditional: false };
  if (breaksBefore(view, at) || opensClause(view, at)) return { relative: false, conditional: false };
  const { starting, ending } = mapMentions(view.mentions);
  const next = starting[at + 1];
  const list = next !== undefined && ending[at - 1] !== undefined && !isVerb(view, next.to);
  if (comma && grammar.conjunctions.has(low) && !list) return { relative: cueAt(view, at, "as") !== null && !job, conditional: false };
  return null;
}

/** Cuts sentences into clauses at relative pronouns, subordinating words, and marks that part thoughts. A comma alone parts nothing. */
export function findClauses(view: View): Pick<Draft, "clauses" | "clauseOf"> {
  const clauses: Clause[] = [];
  const clauseOf: number[] = [];
  view.sentences.forEach((sentence, index) => {
    let from = sentence.from;
    let sort: Opening = { relative: false, conditional: cueAt(view, from, "conditional") !== null };
    for (let at = sentence.from; at <= sentence.to; at++) {
      const opening = at > from && at < sentence.to ? openingAt(view, at) : null;
      if (!opening && at < sentence.to) continue;
      if (at > from) {
        for (let i = from; i < at; i++) clauseOf[i] = clauses.length;
        clauses.push({ from, to: at, sentence: index, ...sort });
      }
      from = at;
      if (opening) sort = opening;
    }
  });
  return { clauses, clauseOf };
}

/** Whether a token may stand between a preposition and the name it governs. */
function skippable(view: View, at: number): boolean {
  const { tokens, lexicon } = view;
  const word = tokens[at]?.word;
  if (!word) return false;
  if (lexicon.grammar.determiners.has(word.low) || word.raw === "-" || word.kind === "number" || word.low === "'s") return true;
  return (view.cuesAt[at] ?? []).some(
    ({ sign }) =>
      sign.type === "nationality" ||
      sign.type === "role" ||
      sign.type === "former" ||
      sign.type === "incoming" ||
      sign.type === "interim" ||
      sign.type === "club-noun" ||
      sign.type === "team-noun" ||
      sign.type === "age-adjective" ||
      sign.type === "youth" ||
      sign.type === "job",
  );
}

/** How a mention is governed: by a genitive, a compound, a preposition before its noun phrase, or by nothing. */
export function governedBy(view: View, map: MentionMap, mention: Mention): string {
  if (mention.compound) return "compound";
  if (mention.genitive) return "genitive";
  const { tokens, lexicon, sentenceOf } = view;
  const { grammar } = lexicon;
  let plain = 0;
  for (let at = mention.from - 1; at >= 0 && sentenceOf[at] === sentenceOf[mention.from]; at--) {
    const word = tokens[at]?.word;
    if (!word) break;
    if (grammar.prepositions.has(word.low)) return opensClause(view, at) ? "bare" : word.low;
    if (word.raw === "," || grammar.conjunctions.has(word.low)) {
      const joined = map.ending[at];
      if (!joined || view.figures[joined.figure]?.kind !== view.figures[mention.figure]?.kind) return "bare";
      const outer = governedBy(view, map, joined);
      return outer === "genitive" || outer === "compound" ? "bare" : outer;
    }
    const inner = map.ending[at + 1];
    if (inner && isKind(view, inner, "club") && (inner.genitive || inner.compound || inner.to === mention.from)) {
      at = inner.from;
      continue;
    }
    if (skippable(view, at)) continue;
    if (word.kind !== "word" || word.cap || lexicon.vocabulary.has(word.low) || ++plain > 1) return "bare";
  }
  return "bare";
}

/** All mentions with how they are governed, in order; worked out once an article. */
export function governMentions(view: View, map: MentionMap): Governed[] {
  return view.mentions.map((mention, index) => ({ mention, index, by: governedBy(view, map, mention) }));
}
