/** The books as files. */
import { z } from "zod";
import { FORMATS, TABLES } from "../../app/exports.ts";
import type { Desk } from "../../app/serving/desk.ts";
import { times, timesOf } from "../asking.ts";
import { problemOf } from "../problems.ts";
import type { Made } from "../responses.ts";
import type { Shown } from "../shown.ts";
import { refusals } from "../view-route.ts";

const asked = z.strictObject({ ...times, format: z.enum(FORMATS).default("csv"), table: z.enum(TABLES).exactOptional() });

export function exportViews(desk: Desk): readonly Shown[] {
  return [
    {
      path: "/api/export",
      schema: {
        tags: ["export"],
        summary: "All books as a file: claims, rumours, stints, managerial changes or outlets",
        description: "CSV, JSON lines, Parquet, wikitext or W3C PROV. A large ledger is exported by the command line.",
        querystring: asked,
        response: { 200: { description: "The file", content: { "text/csv": { schema: z.string() } } }, ...refusals },
      },
      rate: 10,
      make: ({ query }) => file(desk, query as z.infer<typeof asked>),
    },
  ];
}

async function file(desk: Desk, { format, table, ...rest }: z.infer<typeof asked>): Promise<Made> {
  const made = await desk.export({ format, table }, timesOf(rest));
  if ("wrong" in made) {
    return { status: 400, type: "application/problem+json; charset=utf-8", body: JSON.stringify(problemOf("bad-request", made.wrong)) };
  }
  return { status: 200, type: made.type, body: made.content, headers: { "content-disposition": `attachment; filename="${made.name}"` } };
}
