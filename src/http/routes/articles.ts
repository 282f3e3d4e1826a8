/** Articles, claims, search. */
import { z } from "zod";
import type { Desk } from "../../app/serving/desk.ts";
import { CLAIM_KINDS } from "../../model/index.ts";
import { cursor, cursorOf, format, fromCursor, hex, limit, name, times, timesOf } from "../asking.ts";
import { article, claim, claims, search } from "../schemas-lists.ts";
import type { Shown } from "../shown.ts";
import { view } from "../view-route.ts";

export const articleViews = (desk: Desk): readonly Shown[] => [...oneOf(desk), ...manyOf(desk)];

function oneOf(desk: Desk): readonly Shown[] {
  return [
    view({
      path: "/api/articles/:id",
      tag: "articles and claims",
      summary: "An article with its claims in the order of the text, and what was new in it",
      description:
        "The text itself goes to readers and editors, and only where it is kept; everybody gets the words that each claim stands on.",
      params: z.object({ id: hex }),
      query: z.strictObject({ ...times, ...format }),
      answer: article,
      show: ({ params, query, role }) => desk.article(params.id, role, timesOf(query)),
    }),
    view({
      path: "/api/claims/:id",
      tag: "articles and claims",
      summary: "A claim with its sentence, voices, rule, corrections and disputes",
      params: z.object({ id: hex }),
      query: z.strictObject({ ...times, ...format }),
      answer: claim,
      show: ({ params, query, role }) => desk.claim(params.id, role, timesOf(query)),
    }),
  ];
}

function manyOf(desk: Desk): readonly Shown[] {
  return [
    view({
      path: "/api/claims",
      tag: "articles and claims",
      summary: "Claims of a person or a club, the newest first, or of the whole ledger, those read last first",
      description: "Without a person or a club a page may have fewer items than asked for, or none, and still a next one.",
      query: z.strictObject({
        ...times,
        ...format,
        person: name.exactOptional(),
        club: name.exactOptional(),
        kind: z.enum(CLAIM_KINDS).exactOptional(),
        outlet: name.exactOptional(),
        cursor: cursor.exactOptional(),
        limit,
      }),
      answer: claims,
      show: async ({ query: { cursor: given, at, asOf, format: _, ...asked } }) => {
        const from = given === undefined ? undefined : (fromCursor("c", given) ?? undefined);
        const found = await desk.claims({ ...asked, from }, timesOf({ ...(at ? { at } : {}), ...(asOf ? { asOf } : {}) }));
        return "missing" in found ? found : { answer: { items: found.answer.items, next: cursorOf("c", found.answer.next) } };
      },
    }),
    view({
      path: "/api/search",
      tag: "articles and claims",
      summary: "Whoever a few letters may mean, and claims with all the words",
      query: z.strictObject({ ...times, ...format, q: name.describe("Words, or their beginnings"), limit }),
      answer: search,
      rate: 240,
      show: async ({ query }) => ({ answer: await desk.search(query.q, query.limit, timesOf(query)) }),
    }),
  ];
}
