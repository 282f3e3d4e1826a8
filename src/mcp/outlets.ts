/** The tool `outlets`: the records of all, or of one with its rumours. */
import { z } from "zod";
import { isMissing } from "../app/serving/asked.ts";
import type { CitedAnswer, ForecastsAnswer, OutletAnswer, OutletPageAnswer, TallyAnswer } from "../model/index.ts";
import { name, type Range, range, times, timesOf } from "./asked.ts";
import { cut, fitted, left, leftText } from "./cut.ts";
import { type Told, tool } from "./tool.ts";
import { part, rumourText } from "./words.ts";

const list = z.array(z.looseObject({}));
const PAGE = ["rumours", "cites", "citedBy"] as const satisfies readonly (keyof OutletPageAnswer)[];

export const outletsTool = tool({
  name: "outlets",
  title: "Outlets: how often their rumours came true",
  description:
    "Records of news outlets, as origin and as relay: rumours told, how many settled and came true (a rate with its interval from 20 settled ones on), lead time. With a name: one outlet with its rumours, whom it cites and who cites it.",
  input: z.strictObject({
    name: name.optional().describe("One outlet, by name or id; all of them where left out"),
    part: z.enum(PAGE).optional().describe("With a name: one list only, from `offset` on"),
    ...range,
    ...times,
  }),
  output: z.looseObject({
    outlets: list.describe("Records; of one outlet with its rumours, cites and citedBy"),
    forecasts: z.looseObject({}).nullable(),
    left,
  }),
  answer: async ({ desk }, { name: typed, at, asOf, ...asked }) => {
    const when = timesOf({ at, asOf });
    if (typed === undefined) {
      const all = await desk.outlets(when);
      return fitted(asked, (shown) => records(all, shown));
    }
    const found = await desk.outlet(typed, when);
    return isMissing(found) ? found : fitted(asked, (shown) => oneOutlet(found.answer, shown));
  },
});

function records(all: { readonly outlets: readonly OutletAnswer[]; readonly forecasts: ForecastsAnswer }, shown: Range): Told {
  const answer = cut(all, ["outlets"], { ...shown, part: "outlets" });
  const { settled, needed, skill } = answer.forecasts;
  const foot = skill ? "" : `No probability is shown for open rumours before ${needed} are settled; ${settled} are.\n`;
  const rows = answer.outlets.map((record) => recordText(record)).join("");
  return { answer, text: (rows || "No outlet has told a rumour yet.\n") + foot + leftText(answer.left, false) };
}

function oneOutlet(page: OutletPageAnswer, shown: Range): Told {
  const { left: all, ...answer } = cut(page, PAGE, shown);
  const { rumours, cites, citedBy } = answer;
  const text = [
    recordText(answer),
    part("Its rumours:", rumours.map(rumourText).join("")),
    part("Has rumours from:", citedText(cites)),
    part("Is cited by:", citedText(citedBy)),
    leftText(all, true),
  ];
  return { answer: { outlets: [answer], forecasts: null, left: all }, text: text.join("") };
}

function citedText(all: readonly CitedAnswer[]): string {
  return all.map(({ outlet, times: n }) => `- ${outlet.name}: ${n} rumour${n === 1 ? "" : "s"}\n`).join("");
}

function recordText({ outlet, asOrigin, asRelay }: OutletAnswer): string {
  return `- ${outlet.name} (${outlet.id})\n  - as origin: ${tallyText(asOrigin)}\n  - as relay: ${tallyText(asRelay)}\n`;
}

const percent = (share: number): string => `${Math.round(100 * share)} %`;

/** A rate is nowhere without what it rests on. */
function tallyText({ rumours, open, unknown, settled, cameTrue, rate, lead }: TallyAnswer): string {
  const words = [
    `${rumours} rumour${rumours === 1 ? "" : "s"} told`,
    `${open} open`,
    unknown > 0 ? `${unknown} outcome unknown` : null,
    `${settled} settled`,
    `${cameTrue} came true`,
    rate ? `${percent(rate.value)} (95 % interval ${percent(rate.low)}–${percent(rate.high)}, n = ${rate.n})` : null,
    lead === null ? null : `median lead ${Math.round(lead)} days`,
  ];
  return words.filter((word) => word !== null).join(" · ");
}
