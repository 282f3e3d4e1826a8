/** Routes that show something of the ledger, and routes that add to it: how all of them are asked, refused, kept and described. */
import type { FastifyReply, FastifyRequest } from "fastify";
import type { z } from "zod";
import type { Found } from "../app/serving/asked.ts";
import { sheetOf } from "../app/serving/sheets.ts";
import type { AccessRole } from "../model/index.ts";
import { isAllowed, type Visitor } from "./access.ts";
import type { House } from "./house.ts";
import { problemOf, sendProblem } from "./problems.ts";
import type { Made } from "./responses.ts";
import { problem } from "./schemas-lists.ts";
import type { Asked, Shown } from "./shown.ts";

/** A view of the ledger at an address. */
interface ViewOf<P, Q, A> {
  readonly path: string;
  readonly tag: string;
  readonly summary: string;
  readonly description?: string;
  readonly params?: z.ZodType<P>;
  readonly query: z.ZodType<Q>;
  readonly answer: z.ZodType<A>;
  /** Requests of one address a minute, where it takes more than others do. */
  readonly rate?: number;
  readonly show: (asked: Asked<P, Q>) => Promise<Found<A>>;
}

const JSON_TYPE = "application/json; charset=utf-8";

/** What may come instead of an answer. */
const refusal = { description: "What happened, and what to do", content: { "application/problem+json": { schema: problem } } };
export const refusals = { "4XX": refusal, "5XX": refusal };

/** A view as JSON, or as a table where that is asked for. */
export function view<P, Q extends object, A>(told: ViewOf<P, Q, A>): Shown {
  const { path, tag, summary, description = "", params, query, answer, rate, show } = told;
  const schema = { tags: [tag], summary, description, querystring: query, response: { 200: answer, ...refusals } };
  return {
    path,
    rate,
    schema: params ? { ...schema, params } : schema,
    // What comes here has been held against the schemas.
    make: async (asked) => made(await show(asked as Asked<P, Q>), asked.query),
  };
}

async function made<A>(found: Found<A>, query: unknown): Promise<Made> {
  if ("missing" in found) return missingAs(found.missing, found.suggestions);
  const isTable = typeof query === "object" && query !== null && "format" in query && query.format === "csv";
  if (!isTable) return { status: 200, type: JSON_TYPE, body: JSON.stringify(found.answer) };
  const csv = await sheetOf(found.answer);
  return {
    status: 200,
    type: "text/csv; charset=utf-8",
    body: csv,
    headers: { "content-disposition": 'attachment; filename="hearsay.csv"' },
  };
}

/** A problem as a response that many may wait for. */
function missingAs(missing: string, suggestions: Extract<Found<never>, { missing: string }>["suggestions"]): Made {
  const names = suggestions.map(({ name }) => name).join(", ");
  const told = problemOf(
    "not-found",
    names === "" ? `${missing}; /api/search finds names and words` : `${missing}; did you mean ${names}?`,
  );
  return { status: 404, type: "application/problem+json; charset=utf-8", body: JSON.stringify({ ...told, suggestions }) };
}

/** Puts something that is made of the ledger at its address. */
export function addShown(house: House, { path, schema, rate }: Shown): void {
  house.app.route({
    method: "GET",
    url: path,
    schema,
    config: rate && house.options.rate > 0 ? { rateLimit: { max: rate } } : {},
    handler: async (request, reply) => {
      const asked = { params: request.params, query: request.query, role: house.visitorOf(request).role };
      return house.responses.answer(request, reply, JSON.stringify([path, asked]), (signal) => house.make(path, asked, signal));
    },
  });
}

/** Something that is added at an address, or done there. */
export interface Action<P, B, A> {
  readonly path: string;
  readonly tag: string;
  readonly summary: string;
  readonly description: string;
  readonly params?: z.ZodType<P>;
  readonly body: z.ZodType<B>;
  readonly answer: z.ZodType<A>;
  /** What it takes; `public` where anybody may. */
  readonly needs: AccessRole;
  /** Requests of one address in a stretch of time. */
  readonly rate: { readonly max: number; readonly timeWindow: string };
  /** Bytes of a body. */
  readonly bodyLimit: number;
  readonly act: (
    asked: { readonly params: P; readonly body: B; readonly visitor: Visitor },
    reply: FastifyReply,
  ) => Promise<A | FastifyReply>;
}

export function addAction<P, B, A>(house: House, action: Action<P, B, A>): void {
  const { path, tag, summary, description, params, body, answer, needs, rate, bodyLimit, act } = action;
  const security = needs === "public" ? [] : [{ token: [] }];
  const schema = { tags: [tag], summary, description, security, body, response: { 200: answer, ...refusals } };
  house.app.route({
    method: "POST",
    url: path,
    schema: params ? { ...schema, params } : schema,
    bodyLimit,
    config: house.options.rate > 0 ? { rateLimit: rate } : {},
    onRequest: async (request, reply) => refuseUnless(house, needs, request, reply),
    handler: async (request, reply) => {
      const asked = { params: request.params as P, body: request.body as B, visitor: house.visitorOf(request) };
      const done = await act(asked, reply);
      house.responses.forget();
      if (reply.sent || done === reply) return reply;
      return reply
        .header("cache-control", "no-store")
        .type(JSON_TYPE)
        .send(Buffer.from(JSON.stringify(done)));
    },
  });
}

/** Refuses before anything of the body is read. */
export function refuseUnless(house: House, needs: AccessRole, request: FastifyRequest, reply: FastifyReply): FastifyReply | undefined {
  if (isAllowed(house.visitorOf(request).role, needs)) return undefined;
  const how =
    house.options.tokens.length > 0
      ? `send a token of the role ${needs} in the header Authorization: Bearer TOKEN`
      : "this server only shows; hearsay serve --token-file FILE lets whoever has a token write";
  return sendProblem(reply, problemOf("forbidden", how));
}
