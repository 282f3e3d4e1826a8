/** Routes that show something of the ledger, and routes that add to it: how all of them are asked, refused, kept and described. */
import type { FastifyReply, FastifyRequest } from "fastify";
import { z } from "zod";
import type { Found } from "../app/serving/asked.ts";
import { sheetOf } from "../app/serving/sheets.ts";
import type { AccessRole } from "../model/index.ts";
import { isAllowed, type Visitor } from "./access.ts";
import type { House } from "./house.ts";
import { problemOf, sendProblem } from "./problems.ts";
import type { Made } from "./responses.ts";
import { problem } from "./schemas-lists.ts";

/** What a view is asked with. */
export interface Asked<P, Q> {
  readonly params: P;
  readonly query: Q;
  readonly role: AccessRole;
}

/** A view of the ledger at an address. */
export interface View<P, Q, A> {
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
export const refusals = { "4XX": problem, "5XX": problem };

export function addView<P, Q extends object, A>(house: House, view: View<P, Q, A>): void {
  const { path, tag, summary, description = "", params, query, answer, rate } = view;
  const schema = { tags: [tag], summary, description, querystring: query, response: { 200: answer, ...refusals } };
  house.app.route({
    method: "GET",
    url: path,
    schema: params ? { ...schema, params } : schema,
    config: rate && house.options.rate > 0 ? { rateLimit: { max: rate } } : {},
    handler: async (request, reply) => {
      const asked = { params: request.params as P, query: request.query as Q, role: house.visitorOf(request).role };
      return house.responses.answer(request, reply, JSON.stringify([path, asked]), () => made(view, asked));
    },
  });
}

async function made<P, Q extends object, A>({ show }: View<P, Q, A>, asked: Asked<P, Q>): Promise<Made> {
  const found = await show(asked);
  if ("missing" in found) return missingAs(found.missing, found.suggestions);
  const isTable = "format" in asked.query && asked.query.format === "csv";
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
export function missingAs(missing: string, suggestions: Extract<Found<never>, { missing: string }>["suggestions"]): Made {
  const names = suggestions.map(({ name }) => name).join(", ");
  const told = problemOf(
    "not-found",
    names === "" ? `${missing}; /api/search finds names and words` : `${missing}; did you mean ${names}?`,
  );
  return { status: 404, type: "application/problem+json; charset=utf-8", body: JSON.stringify({ ...told, suggestions }) };
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

/** An address that takes nothing. */
export const nothing = z.strictObject({});
