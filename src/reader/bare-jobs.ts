/** Jobs told by no word for one: a club in brackets behind a name, in the genitive before it, or behind a name in the genitive. */
import { type Assertion, BLANK, type Findings } from "./assertions.ts";
import type { Draft, Mention } from "./draft.ts";
import { usualRole } from "./roles.ts";

/** Marks and small words may stand between a name and the club in brackets behind it: "Prøve (nu SK Teststad)". */
const BRACKET_REACH = 3;

const isKind = (draft: Draft, mention: Mention | undefined, kind: "person" | "club"): mention is Mention =>
  mention !== undefined && draft.figures[mention.figure]?.kind === kind;

/** The club in brackets behind a name: "Jens Prøve (Testby BK), Peter Prøve (Mønsterby)". */
function inBrackets({ ground: { draft }, map }: Findings, person: Mention): Mention | null {
  if (draft.tokens[person.to]?.word.raw !== "(") return null;
  for (let at = person.to + 1; at <= person.to + BRACKET_REACH; at++) {
    const club = map.starting[at];
    if (isKind(draft, club, "club") && draft.tokens[club.to]?.word.raw === ")") return club;
  }
  return null;
}

/** The club whose genitive stands right before a full name: "Testbys Jens Prøve", "Mockford's John Sample". */
function possessing({ ground: { draft }, map }: Findings, person: Mention): Mention | null {
  if (person.by !== "name") return null;
  const mark = draft.tokens[person.from - 1]?.word.raw ?? "";
  const club = map.ending[/^['’]s?$/.test(mark) ? person.from - 1 : person.from];
  return isKind(draft, club, "club") && club.genitive ? club : null;
}

/** The club that a name in the genitive leads: "Prøves Testby", "Sample's Mockford"; not one that is only part of a compound. */
function led({ ground: { draft }, map }: Findings, person: Mention): Mention | null {
  if (!person.genitive || person.compound) return null;
  const mark = draft.tokens[person.to]?.word.raw ?? "";
  const club = map.starting[/^['’]s?$/.test(mark) ? person.to + 1 : person.to];
  if (!isKind(draft, club, "club") || club.by !== "name" || club.compound || club.genitive) return null;
  return draft.lexicon.pack.grammar.compounding || standsAlone(draft, club) ? club : null;
}

/** Whether a club is no part of a noun behind it ("Sample's Mockford contract"): a mark, a small word or a verb follows. */
function standsAlone(draft: Draft, club: Mention): boolean {
  const word = draft.tokens[club.to]?.word;
  if (word?.kind !== "word" || draft.lexicon.functional.has(word.low)) return true;
  return (draft.cuesAt[club.to] ?? []).some(({ sign }) => sign.type === "frame" && (sign.form === "past" || sign.form === "present"));
}

const WAYS = [
  ["brackets", inBrackets],
  ["possession", possessing],
  ["led", led],
] as const;

/** Tenures of people beside whom their club stands. */
export function bareJobs(findings: Findings): Assertion[] {
  const { ground } = findings;
  const { draft } = ground;
  return draft.mentions.flatMap((person): Assertion[] => {
    if (!isKind(draft, person, "person")) return [];
    const [way, find] = WAYS.find(([, clubOf]) => clubOf(findings, person)) ?? [];
    const club = find?.(findings, person);
    if (!club) return [];
    const rule = `${draft.lexicon.pack.language}/tenure/${way}`;
    const span = { from: Math.min(club.from, person.from), to: Math.max(club.to, person.to), at: person.from };
    return [
      {
        ...BLANK,
        kind: "tenure",
        rule,
        person: person.figure,
        club: club.figure,
        role: usualRole(ground, person.figure),
        roleTold: false,
        standing: way === "led" ? "live" : null,
        ...span,
      },
    ];
  });
}
