/** The tool `person`. */
import { z } from "zod";
import { isMissing } from "../app/serving/asked.ts";
import type { ConnectionAnswer, ContractAnswer, PersonAnswer, StintAnswer } from "../model/index.ts";
import { intervalInWords } from "../text/days.ts";
import { name, range, times, timesOf } from "./asked.ts";
import { cut, fitted, left, leftText } from "./cut.ts";
import { tool } from "./tool.ts";
import { claimText, endWords, evidenceWords, part, quoted, roleWords, rumourText, supportText, surestWords } from "./words.ts";

const PARTS = ["career", "rumours", "contracts", "connections", "facts", "said"] as const satisfies readonly (keyof PersonAnswer)[];
const list = z.array(z.looseObject({}));

export const personTool = tool({
  name: "person",
  title: "Person: career, rumours, contracts, words",
  description:
    "What football articles say of a coach, player or official: career with both ends of each spell, rumours with reports and outcomes, contracts, people worked with, facts, and what he said himself. Every statement has its hedge, the chain of outlets, the sentence it stands on and the id of its claim.",
  input: z.strictObject({
    name: name.describe("Name in any form (accents and first names may be left out), or an id as person:jess-thorup"),
    part: z.enum(PARTS).optional().describe("One list only, from `offset` on; all lists from their beginnings where left out"),
    ...range,
    ...times,
  }),
  output: z.looseObject({
    person: z.looseObject({ id: z.string(), name: z.string() }),
    career: list,
    rumours: list,
    contracts: list,
    connections: list,
    facts: list,
    said: list,
    left,
  }),
  answer: async ({ desk }, { name: typed, at, asOf, ...asked }) => {
    const found = await desk.person(typed, timesOf({ at, asOf }));
    if (isMissing(found)) return found;
    const lastFirst = { ...found.answer, career: found.answer.career.toReversed() };
    return fitted(asked, (shown) => {
      const answer = cut(lastFirst, PARTS, shown);
      return { answer, text: personText(answer) + leftText(answer.left, true) };
    });
  },
});

function personText({ person, career, rumours, contracts, connections, facts, said }: PersonAnswer): string {
  const also = person.aliases.length > 0 ? `, also written ${person.aliases.join(", ")}` : "";
  return [
    `${person.name} (${person.id}${also}), as articles tell:\n`,
    part("Career, the last job first, derived from claims:", career.map((stint) => stintText(stint, stint.club.name)).join("")),
    part("Rumours:", rumours.map(rumourText).join("")),
    part("Contracts:", contracts.map(contractText).join("")),
    part("Worked with:", connections.map((one) => connectionText(one, person.id)).join("")),
    part("Facts told:", facts.map(claimText).join("")),
    part("Said himself:", said.map(claimText).join("")),
  ].join("");
}

/** A spell, headed by the club or the person that it is with. */
export function stintText({ role, from, to, ended, sources, support }: StintAnswer, head: string): string {
  const ends = [endWords("began", from), endWords("ended", to)].filter(Boolean).join(", ");
  const how = ended && ended !== "unspecified" ? ` (${ended})` : "";
  const by = `told by ${sources.length} article${sources.length === 1 ? "" : "s"}`;
  return `- ${head}, ${roleWords(role)}: ${ends || "days unknown"}${how} · ${surestWords(support)} · ${by}\n${supportText(support)}`;
}

export function contractText({ person, club, told, terms, conflicts, daysLeftAtDeparture: days }: ContractAnswer): string {
  const rows = terms.flatMap(({ term, value, sources }) => {
    const doubt = conflicts.includes(term) ? ", others tell otherwise" : "";
    return sources.map((source) => `  - ${term} ${valueWords(value)}${doubt}: ${evidenceWords(source)}\n`);
  });
  const unused = days ? ` · ${days.min === days.max ? days.min : `${days.min}–${days.max}`} days of it left at the departure` : "";
  return `- ${person.name} at ${club.name}, told ${intervalInWords(told)}${unused}\n${rows.join("")}`;
}

function valueWords(value: ContractAnswer["terms"][number]["value"]): string {
  if (typeof value !== "object") return quoted(String(value));
  const { min, max, currency } = value;
  return `${min === max ? min : `${min}–${max}`} ${currency}`;
}

function connectionText({ people, club, together, told, claims }: ConnectionAnswer, person: string): string {
  const other = people.find(({ id }) => id !== person) ?? people[0];
  const how = told ? "told by an article" : "follows from their careers";
  const ids = claims.slice(0, 3).map((id) => id.slice(0, 12));
  return `- ${other.name} at ${club.name}, ${intervalInWords(together)} · ${how} · claims ${ids.join(", ")} (explain shows their words)\n`;
}
