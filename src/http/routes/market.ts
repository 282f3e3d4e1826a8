/** The market, rumours, benches. */
import { z } from "zod";
import type { Desk } from "../../app/serving/desk.ts";
import { cursor, cursorOf, format, fromCursor, limit, name, times, timesOf } from "../asking.ts";
import { rumour } from "../schemas.ts";
import { market, rumours, vacancies } from "../schemas-lists.ts";
import type { Shown } from "../shown.ts";
import { view } from "../view-route.ts";

export const marketViews = (desk: Desk): readonly Shown[] => [...rumourViews(desk), ...benchViews(desk)];

function rumourViews(desk: Desk): readonly Shown[] {
  return [
    view({
      path: "/api/rumours",
      tag: "market",
      summary: "Rumours, the newest first",
      query: z.strictObject({
        ...times,
        ...format,
        open: z.enum(["true", "false"]).exactOptional().describe("Only open ones, or only settled ones"),
        cursor: cursor.exactOptional(),
        limit,
      }),
      answer: rumours,
      show: async ({ query: { open, cursor: from, limit: size, ...rest } }) => {
        const offset = from === undefined ? 0 : (fromCursor("r", from) ?? 0);
        const { items, total } = await desk.rumours(
          { open: open === undefined ? undefined : open === "true", offset, limit: size },
          timesOf(rest),
        );
        return { answer: { items, next: cursorOf("r", offset + size < total ? offset + size : null) } };
      },
    }),
    view({
      path: "/api/rumours/:id",
      tag: "market",
      summary: "One rumour with its reports and how it was settled",
      params: z.object({ id: name }),
      query: z.strictObject({ ...times, ...format }),
      answer: rumour,
      show: ({ params, query }) => desk.rumour(params.id, timesOf(query)),
    }),
  ];
}

function benchViews(desk: Desk): readonly Shown[] {
  return [
    view({
      path: "/api/market",
      tag: "market",
      summary: "The market at a glance: news of the last day, open benches, open and settled rumours",
      query: z.strictObject({ ...times, ...format }),
      answer: market,
      show: async ({ query }) => ({ answer: await desk.market(timesOf(query)) }),
    }),
    view({
      path: "/api/vacancies",
      tag: "market",
      summary: "Benches without a head coach, who is in line for them, and farewells foretold",
      query: z.strictObject({ ...times, ...format }),
      answer: vacancies,
      show: async ({ query }) => ({ answer: await desk.vacancies(timesOf(query)) }),
    }),
  ];
}
