/** The tool `vacancies`. */
import { z } from "zod";
import type { OpenBenchAnswer, RumourLine } from "../model/index.ts";
import { range, times, timesOf } from "./asked.ts";
import { benchText } from "./bench.ts";
import { cut, fitted, left, leftText } from "./cut.ts";
import { knownRumours } from "./rumours.ts";
import { tool } from "./tool.ts";
import { part, rumourText } from "./words.ts";

const PARTS = ["benches", "shaky"] as const;
const list = z.array(z.looseObject({}));

export const vacanciesTool = tool({
  name: "vacancies",
  title: "Vacancies: benches without a head coach, and who is in line",
  description:
    "Clubs without a permanent head coach on a day, as far as articles tell: since when, who minds the bench, candidates by stage, refusals, and whose going would empty another bench; and farewells of head coaches that are foretold (`shaky`). With the sentences it stands on and the ids of their claims.",
  input: z.strictObject({
    part: z.enum(PARTS).optional().describe("One list only, from `offset` on; both from their beginnings where left out"),
    ...range,
    ...times,
  }),
  output: z.looseObject({ day: z.string(), benches: list, shaky: list, left }),
  answer: async ({ desk }, { at, asOf, ...asked }) => {
    const when = timesOf({ at, asOf });
    const found = await desk.vacancies(when);
    const first = cut(found, PARTS, asked);
    const candidates = first.benches.flatMap((bench) => bench.candidates.map(({ rumour: id, person }) => ({ id, person })));
    const known = await knownRumours(desk, [...candidates, ...first.shaky], when);
    return fitted(asked, (shown) => {
      const answer = cut(found, PARTS, shown);
      const benches = answer.benches.map((bench: OpenBenchAnswer) => benchText(bench, known)).join("");
      const text = `Benches on ${answer.day}, as articles tell:\n${benches || "No open bench is known.\n"}`;
      const shaky = answer.shaky.map(({ id }: RumourLine) => shakyText(known.get(id), shown.each)).join("");
      return { answer, text: text + part("Farewells foretold:", shaky) + leftText(answer.left, true) };
    });
  },
});

function shakyText(rumour: Parameters<typeof rumourText>[0] | undefined, each: number): string {
  return rumour ? rumourText({ ...rumour, reports: rumour.reports.slice(-each), settledBy: rumour.settledBy.slice(0, each) }) : "";
}
