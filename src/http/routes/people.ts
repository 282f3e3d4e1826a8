/** People, clubs, outlets. */
import { z } from "zod";
import type { Desk } from "../../app/serving/desk.ts";
import { format, name, times, timesOf } from "../asking.ts";
import { club, person } from "../schemas.ts";
import { outlet, outlets } from "../schemas-lists.ts";
import type { Shown } from "../shown.ts";
import { view } from "../view-route.ts";

const whom = z.object({ id: name.describe("An id, the end of one, or a name in any form") });
const query = z.strictObject({ ...times, ...format });

export function peopleViews(desk: Desk): readonly Shown[] {
  return [
    view({
      path: "/api/people/:id",
      tag: "people and clubs",
      summary: "A person: career, rumours, contracts, connections, facts, words",
      params: whom,
      query,
      answer: person,
      show: (asked) => desk.person(asked.params.id, timesOf(asked.query)),
    }),
    view({
      path: "/api/clubs/:id",
      tag: "people and clubs",
      summary: "A club: its bench through time, staff, rumours, contracts, denials",
      params: whom,
      query,
      answer: club,
      show: (asked) => desk.club(asked.params.id, timesOf(asked.query)),
    }),
    view({
      path: "/api/outlets",
      tag: "outlets",
      summary: "How good outlets are, as origins and as relays, and how well forecasts did",
      query,
      answer: outlets,
      show: async (asked) => ({ answer: await desk.outlets(timesOf(asked.query)) }),
    }),
    view({
      path: "/api/outlets/:id",
      tag: "outlets",
      summary: "An outlet's record with its rumours, whom it cites, who cites it",
      params: whom,
      query,
      answer: outlet,
      show: (asked) => desk.outlet(asked.params.id, timesOf(asked.query)),
    }),
  ];
}
