import type { Pack } from "../model/index.ts";

/** Signs that are all in their name. */
export type PlainSign =
  | "former"
  | "incoming"
  | "interim"
  | "youth"
  | "reserve"
  | "women"
  | "as"
  | "he"
  | "she"
  | "i"
  | "club-noun"
  | "team-noun"
  | "club-head"
  | "person-noun"
  | "job"
  | "kin"
  | "writes"
  | "according"
  | "citing"
  | "aside"
  | "to"
  | "own"
  | "scoop"
  | "pointing"
  | "statement"
  | "we"
  | "medium"
  | "negation"
  | "future"
  | "conditional"
  | "ago-before"
  | "ago-after"
  | "last"
  | "next"
  | "this"
  | "since"
  | "until"
  | "within"
  | "early"
  | "mid"
  | "late"
  | "age-after"
  | "born"
  | "same"
  | "age-adjective";

/** The tables that are lists of words with one meaning each. */
export function plainTables(pack: Pack): readonly (readonly [PlainSign, readonly string[]])[] {
  const { roleModifiers: m, references: r, saying: s, certainty: c, numbers: n, grammar: g } = pack;
  return [
    ["former", m.former],
    ["incoming", m.incoming],
    ["interim", m.interim],
    ["youth", m.youth],
    ["reserve", m.reserve],
    ["women", m.women],
    ["as", m.as],
    ["he", r.he],
    ["she", r.she],
    ["i", r.i],
    ["club-noun", r.club],
    ["team-noun", r.nationalTeam],
    ["club-head", r.clubHeads],
    ["person-noun", r.person],
    ["job", r.job],
    ["kin", r.kin],
    ["writes", s.writes],
    ["according", s.according],
    ["citing", s.citing],
    ["aside", s.aside],
    ["to", s.to],
    ["own", s.own],
    ["scoop", s.scoop],
    ["pointing", s.pointing],
    ["statement", s.statement],
    ["we", s.we],
    ["medium", s.media],
    ["negation", c.negations],
    ["future", c.futures],
    ["conditional", g.conditionals],
    ...timeTables(pack),
    ["age-after", n.age.after],
    ["born", n.age.born],
    ["age-adjective", n.age.adjective],
  ];
}

function timeTables({ times: t }: Pack): readonly (readonly [PlainSign, readonly string[]])[] {
  return [
    ["ago-before", t.ago.before],
    ["ago-after", t.ago.after],
    ["last", t.last],
    ["next", t.next],
    ["this", t.this],
    ["same", t.same],
    ["since", t.since],
    ["until", t.until],
    ["within", t.within],
    ["early", t.parts.early],
    ["mid", t.parts.mid],
    ["late", t.parts.late],
  ];
}
