/** The books as files. */
import { z } from "zod";
import { FORMATS, TABLES } from "../../app/exports.ts";
import { times, timesOf } from "../asking.ts";
import type { House } from "../house.ts";
import { problemOf } from "../problems.ts";
import type { Made } from "../responses.ts";
import { refusals } from "../view-route.ts";

const asked = z.strictObject({ ...times, format: z.enum(FORMATS).default("csv"), table: z.enum(TABLES).exactOptional() });

export function addExport(house: House): void {
  house.app.route({
    method: "GET",
    url: "/api/export",
    schema: {
      tags: ["export"],
      summary: "All books as a file: claims, rumours, stints, managerial changes or outlets",
      description: "CSV, JSON lines, Parquet, wikitext or W3C PROV. A large ledger is exported by the command line.",
      querystring: asked,
      response: { 200: { description: "The file", content: {} }, ...refusals },
    },
    config: house.options.rate > 0 ? { rateLimit: { max: 10 } } : {},
    handler: (request, reply) => {
      const query = request.query as z.infer<typeof asked>;
      return house.responses.answer(request, reply, JSON.stringify(["export", query]), () => file(house, query));
    },
  });
}

async function file({ desk }: House, { format, table, ...rest }: z.infer<typeof asked>): Promise<Made> {
  const made = await desk.export({ format, table }, timesOf(rest));
  if ("wrong" in made) {
    return { status: 400, type: "application/problem+json; charset=utf-8", body: JSON.stringify(problemOf("bad-request", made.wrong)) };
  }
  return { status: 200, type: made.type, body: made.content, headers: { "content-disposition": `attachment; filename="${made.name}"` } };
}
