/** The tool `club`. */
import { z } from "zod";
import { isMissing } from "../app/serving/asked.ts";
import type { ClubAnswer, DenialsAnswer, OpenBenchAnswer, ResponseAnswer, RumourAnswer } from "../model/index.ts";
import { name, range, times, timesOf } from "./asked.ts";
import { benchText } from "./bench.ts";
import { cut, fitted, left, leftText } from "./cut.ts";
import { contractText, stintText } from "./person.ts";
import { tool } from "./tool.ts";
import { evidenceWords, outcomeWords, part, rumourText } from "./words.ts";

const PARTS = ["bench", "vacancies", "staff", "rumours", "contracts"] as const satisfies readonly (keyof ClubAnswer)[];
const list = z.array(z.looseObject({}));

export const clubTool = tool({
  name: "club",
  title: "Club: bench, vacancies, staff, rumours",
  description:
    "What football articles say of a club: its head coaches through time, times without one with the candidates, staff, rumours with reports and outcomes, contracts, and how often its denials held. Every statement has its hedge, the chain of outlets, the sentence it stands on and the id of its claim.",
  input: z.strictObject({
    name: name.describe("Name in any form, or an id as club:krc-genk"),
    part: z.enum(PARTS).optional().describe("One list only, from `offset` on; all lists from their beginnings where left out"),
    ...range,
    ...times,
  }),
  output: z.looseObject({
    club: z.looseObject({ id: z.string(), name: z.string() }),
    bench: list,
    vacancies: list,
    staff: list,
    rumours: list,
    contracts: list,
    denials: z.looseObject({}).nullable(),
    left,
  }),
  answer: async ({ desk }, { name: typed, at, asOf, ...asked }) => {
    const found = await desk.club(typed, timesOf({ at, asOf }));
    if (isMissing(found)) return found;
    const rumours = new Map(found.answer.rumours.map((rumour) => [rumour.id, rumour]));
    return fitted(asked, (shown) => {
      const answer = cut(newestFirst(found.answer), PARTS, shown);
      return { answer, text: clubText(answer, rumours) + leftText(answer.left, true) };
    });
  },
});

/** The bench of today is asked for more often than that of old. */
function newestFirst(answer: ClubAnswer): ClubAnswer {
  return { ...answer, bench: answer.bench.toReversed(), vacancies: answer.vacancies.toReversed() };
}

function clubText(answer: ClubAnswer, known: ReadonlyMap<string, RumourAnswer>): string {
  const { club, bench, vacancies, staff, rumours, contracts, denials } = answer;
  const also = club.aliases.length > 0 ? `, also written ${club.aliases.join(", ")}` : "";
  return [
    `${club.name} (${club.id}${also}), as articles tell:\n`,
    part("Bench, the last first, derived from claims:", bench.map((stint) => stintText(stint, stint.person.name)).join("")),
    part("Times without a head coach, the last first:", vacancies.map((one: OpenBenchAnswer) => benchText(one, known)).join("")),
    part("Staff, derived from claims:", staff.map((stint) => stintText(stint, stint.person.name)).join("")),
    part("Rumours:", rumours.map(rumourText).join("")),
    part("Contracts:", contracts.map(contractText).join("")),
    denials ? denialsText(denials) : "",
  ].join("");
}

function denialsText({ denials, held, broken, responses }: DenialsAnswer): string {
  const head = `Answers of the club: ${denials} denied, of which ${held} held and ${broken} did not, as settled rumours tell:`;
  return part(head, responses.map(responseText).join(""));
}

function responseText({ act, about, rumour, held, ...evidence }: ResponseAnswer): string {
  const became = rumour ? ` · the rumour: ${outcomeWords(rumour.outcome, rumour.rule)}` : "";
  const how = held === null ? "" : held ? " · held" : " · did not hold";
  return `- ${act ?? "answers"}${about ? ` (about ${about.name})` : ""}: ${evidenceWords(evidence)}${became}${how}\n`;
}
