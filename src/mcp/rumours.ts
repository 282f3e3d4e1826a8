/** The tool `rumours`: the list, or one rumour in full. */
import { z } from "zod";
import { isMissing } from "../app/serving/asked.ts";
import type { Desk } from "../app/serving/desk.ts";
import type { PersonAnswer, RumourAnswer, RumourLine } from "../model/index.ts";
import { name, type Range, range, times, timesOf } from "./asked.ts";
import { cut, fitted, left, leftText } from "./cut.ts";
import { type Told, tool } from "./tool.ts";
import { rumourText } from "./words.ts";

const list = z.array(z.looseObject({}));

export const rumoursTool = tool({
  name: "rumours",
  title: "Rumours: who is in line for which job, and what became of it",
  description:
    "The rumours of the market, the newest first, each with its stage, outcome, rule and last reports; or, with an id, one rumour with all its reports in order of time, from `offset` on. Every report has its hedge, the chain of outlets, the sentence it stands on and the id of its claim.",
  input: z.strictObject({
    id: name.optional().describe("Id of one rumour, as other answers give it"),
    open: z.boolean().optional().describe("true: only those that nothing has decided; false: only settled ones; both where left out"),
    ...range,
    ...times,
  }),
  output: z.looseObject({ rumours: list.describe("Shaped as in the tool person"), total: z.number(), left }),
  answer: async ({ desk }, { id, open, at, asOf, ...asked }) => {
    const when = timesOf({ at, asOf });
    if (id !== undefined) {
      const found = await desk.rumour(id, when);
      return isMissing(found) ? found : fitted(asked, (shown) => oneRumour(found.answer, shown));
    }
    const { items, total } = await desk.rumours({ open, offset: asked.offset, limit: asked.limit }, when);
    const known = await knownRumours(desk, items, when);
    return fitted(asked, (shown) => listed(items, known, total, shown));
  },
});

/** Reports are the list that is paged, and so nothing stands under them. */
function oneRumour(rumour: RumourAnswer, shown: Range): Told {
  const { left: all, ...only } = cut(rumour, ["reports"], { ...shown, part: "reports" });
  const answer = { rumours: [only], total: 1, left: all };
  return { answer, text: rumourText(only) + leftText(all, false) };
}

function listed(items: readonly RumourLine[], known: ReadonlyMap<string, RumourAnswer>, total: number, shown: Range): Told {
  const { offset, limit } = shown;
  const page = items.slice(0, limit);
  const all = page.flatMap((item) => {
    const whole = known.get(item.id);
    return whole ? [{ ...whole, probability: item.probability, firstReporter: item.firstReporter }] : [];
  });
  const { left: under, rumours } = cut({ rumours: all }, ["rumours"], { ...shown, offset: 0 });
  const end = offset + page.length;
  const more = end < total || all.length < total ? [{ part: "rumours", shown: all.length, total, next: end < total ? end : null }] : [];
  const answer = { rumours, total, left: [...more, ...under] };
  const text = rumours.map((one) => rumourText(one) + chanceText(one.probability)).join("");
  return { answer, text: (text || "No rumour is known.\n") + leftText(answer.left, false) };
}

const chanceText = (probability: number | null): string =>
  probability === null ? "" : `  estimate from settled rumours: ${Math.round(100 * probability)} % of such came true\n`;

/** People looked up at once. */
const AT_ONCE = 4;

/** Rumours with their reports: on the page of whom each is about, which a ledger finds sooner than all its rumours. */
export async function knownRumours(
  desk: Desk,
  asked: readonly { readonly id: string; readonly person: { readonly id: string } }[],
  when: ReturnType<typeof timesOf>,
): Promise<ReadonlyMap<string, RumourAnswer>> {
  const known = new Map<string, RumourAnswer>();
  const people = [...new Set(asked.map(({ person }) => person.id))];
  for (let i = 0; i < people.length; i += AT_ONCE) {
    const pages = await Promise.all(people.slice(i, i + AT_ONCE).map((person) => desk.person(person, when)));
    for (const page of pages) for (const rumour of isMissing(page) ? [] : ofPage(page.answer)) known.set(rumour.id, rumour);
  }
  for (const { id } of asked) {
    const found = known.has(id) ? null : await desk.rumour(id, when);
    if (found && !isMissing(found)) known.set(id, found.answer);
  }
  return known;
}

const ofPage = ({ rumours }: PersonAnswer): readonly RumourAnswer[] => rumours;
