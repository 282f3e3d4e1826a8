/** Jobs told by no word for one: a club in brackets behind a name, or in the genitive before it. */
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

/** Tenures of people beside whom their club stands. */
export function bareJobs(findings: Findings): Assertion[] {
  const { ground } = findings;
  const { draft } = ground;
  return draft.mentions.flatMap((person): Assertion[] => {
    if (!isKind(draft, person, "person")) return [];
    const bracket = inBrackets(findings, person);
    const club = bracket ?? possessing(findings, person);
    if (!club) return [];
    const rule = `${draft.lexicon.pack.language}/tenure/${bracket ? "brackets" : "possession"}`;
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
        ...span,
      },
    ];
  });
}
