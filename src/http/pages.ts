/** The pages that people look at: each view drawn on the server by what `web/` builds. */
import type { FastifyReply, FastifyRequest } from "fastify";
import { z } from "zod";
import type { Found, Missing } from "../app/serving/asked.ts";
import type { Desk } from "../app/serving/desk.ts";
import type { AccessRole, PageFrame, PageView, Problem, RenderPage } from "../model/index.ts";
import { escaped, plainPage } from "./api-page.ts";
import { cursor, cursorOf, day, fromCursor, hex, name, timesOf } from "./asking.ts";
import type { House } from "./house.ts";
import { problemOf } from "./problems.ts";
import { encodingFor } from "./responses.ts";
import type { Shown } from "./shown.ts";

const HTML = "text/html; charset=utf-8";
/** Rows of a page of a list. */
const ROWS = 50;

interface AskedOf<Q> {
  readonly id: string;
  readonly query: Q;
  readonly role: AccessRole;
  readonly times: ReturnType<typeof timesOf>;
}

/** A page at an address; parts of the query that it does not know are passed over, as links from elsewhere bring their own. */
interface PageAt<Q extends { readonly at?: string }> {
  readonly path: string;
  readonly query: z.ZodType<Q>;
  readonly params?: z.ZodType<{ readonly id: string }>;
  readonly show: (asked: AskedOf<Q>) => Promise<PageView | Missing>;
}

/** What pages are drawn with. */
export interface Drawing {
  readonly desk: Desk;
  /** Null where the page is not built. */
  readonly render: RenderPage | null;
  readonly contact: string | null;
  readonly disputes: boolean;
  readonly version: string;
}

const at = { at: day.exactOptional() };
const justAt = z.object(at);
const byName = z.object({ id: name });
const byHex = z.object({ id: hex });

/** What was found, as the view of a page. */
async function shown<V extends PageView["view"], A>(name: V, asked: Promise<Found<A>>) {
  const found = await asked;
  return "missing" in found ? found : { view: name, answer: found.answer };
}

/** Every page. */
export const pageViews = (drawing: Drawing): readonly Shown[] => [...lists(drawing), ...long(drawing), ...singles(drawing)];

function lists(drawing: Drawing): readonly Shown[] {
  const { desk } = drawing;
  return [
    page(drawing, { path: "/", query: justAt, show: async ({ times }) => ({ view: "market", answer: await desk.market(times) }) }),
    page(drawing, {
      path: "/vacancies",
      query: justAt,
      show: async ({ times }) => ({ view: "vacancies", answer: await desk.vacancies(times) }),
    }),
    page(drawing, { path: "/outlets", query: justAt, show: async ({ times }) => ({ view: "outlets", answer: await desk.outlets(times) }) }),
    page(drawing, { path: "/read", query: justAt, show: async () => ({ view: "read", answer: null }) }),
    page(drawing, {
      path: "/search",
      query: z.object({ ...at, q: z.string().trim().max(200).default("") }),
      show: async ({ query, times }) => ({ view: "search", answer: await desk.search(query.q, ROWS, times), words: query.q }),
    }),
  ];
}

/** Lists that go on on further pages. */
function long(drawing: Drawing): readonly Shown[] {
  const { desk } = drawing;
  return [
    page(drawing, {
      path: "/rumours",
      query: z.object({ ...at, open: z.enum(["true", "false"]).exactOptional(), cursor: cursor.exactOptional() }),
      show: async ({ query, times }) => {
        const offset = query.cursor === undefined ? 0 : (fromCursor("r", query.cursor) ?? 0);
        const open = query.open === undefined ? undefined : query.open === "true";
        const { items, total } = await desk.rumours({ open, offset, limit: ROWS }, times);
        const next = cursorOf("r", offset + ROWS < total ? offset + ROWS : null);
        return { view: "rumours", answer: { items, next }, open: open ?? null };
      },
    }),
    page(drawing, {
      path: "/disputes",
      query: z.object({ ...at, cursor: cursor.exactOptional() }),
      show: async ({ query, role }) => {
        const all = await desk.disputes(role);
        const from = query.cursor === undefined ? 0 : (fromCursor("d", query.cursor) ?? 0);
        const next = cursorOf("d", from + ROWS < all.length ? from + ROWS : null);
        return { view: "disputes", answer: { items: all.slice(from, from + ROWS), next } };
      },
    }),
  ];
}

function singles(drawing: Drawing): readonly Shown[] {
  const { desk } = drawing;
  const named = { params: byName, query: justAt };
  const numbered = { params: byHex, query: justAt };
  return [
    page(drawing, { path: "/rumours/:id", ...named, show: ({ id, times }) => shown("rumour", desk.rumour(id, times)) }),
    page(drawing, { path: "/people/:id", ...named, show: ({ id, times }) => shown("person", desk.person(id, times)) }),
    page(drawing, { path: "/clubs/:id", ...named, show: ({ id, times }) => shown("club", desk.club(id, times)) }),
    page(drawing, { path: "/outlets/:id", ...named, show: ({ id, times }) => shown("outlet", desk.outlet(id, times)) }),
    page(drawing, { path: "/articles/:id", ...numbered, show: ({ id, role, times }) => shown("article", desk.article(id, role, times)) }),
    page(drawing, { path: "/claims/:id", ...numbered, show: ({ id, role, times }) => shown("claim", desk.claim(id, role, times)) }),
  ];
}

function page<Q extends { readonly at?: string }>(drawing: Drawing, { path, params, query, show }: PageAt<Q>): Shown {
  return {
    path,
    schema: params ? { hide: true, params, querystring: query } : { hide: true, querystring: query },
    make: async (asked) => {
      // What comes here has been held against the schemas.
      const { id = "" } = asked.params as { readonly id?: string };
      const own = asked.query as Q;
      const found = await show({ id, query: own, role: asked.role, times: timesOf(own) });
      const frame = { path: addressOf(path.replace(":id", encodeURIComponent(id)), own), at: own.at ?? null, role: asked.role };
      if ("view" in found) return { status: 200, type: HTML, body: await draw(drawing, found, frame) };
      const answer = problemOf("not-found", `${found.missing}.`);
      return { status: 404, type: HTML, body: await draw(drawing, { view: "problem", answer, suggestions: found.suggestions }, frame) };
    },
  };
}

/** The address without what the page does not know. Colons stay: they are allowed there, and easier to read. */
function addressOf(path: string, query: object): string {
  const known = new URLSearchParams(Object.entries(query).map(([key, value]) => [key, String(value)] as [string, string])).toString();
  return (known === "" ? path : `${path}?${known}`).replaceAll("%3A", ":");
}

type FrameOf = Pick<PageFrame, "path" | "at" | "role">;

async function draw({ desk, render, contact, disputes, version }: Drawing, view: PageView, frame: FrameOf): Promise<string> {
  if (!render) return unbuilt(view);
  return render(view, { ...frame, days: await desk.days(), today: desk.today(), disputes, contact, version });
}

/** What there is to see where the page is not built. */
function unbuilt(view: PageView): string {
  const problem = view.view === "problem" ? `<p>${escaped(view.answer.detail)}</p>` : "";
  const words = `<p>The page is not built here: <code>npm run build</code> builds it. <a href="/api">The API</a> answers.</p>`;
  return plainPage("hearsay", `<h1>hearsay</h1>${problem}${words}`);
}

/** A page that says what is wrong. */
export async function pageProblem(house: House, request: FastifyRequest, reply: FastifyReply, answer: Problem): Promise<FastifyReply> {
  const frame = { path: request.url.slice(0, 400), at: null, role: house.visitorOf(request).role };
  const view = { view: "problem", answer, suggestions: [] } as const;
  const { desk, options } = house;
  // Where the ledger itself is what is broken, nothing can be drawn that asks it.
  const body = await draw({ ...options, desk, render: options.web?.render ?? null }, view, frame).catch(() => unbuilt(view));
  return reply.code(answer.status).header("cache-control", "no-store").type(HTML).send(Buffer.from(body));
}

/** Files of the page, under names that change with what is in them: a browser never asks twice. */
export function addAssets({ app, options }: House): void {
  app.get("/assets/*", { schema: { hide: true }, config: { rateLimit: false } }, async (request, reply) => {
    const asset = options.web?.assets.get((request.params as { "*": string })["*"]);
    if (!asset) return reply.callNotFound();
    const encoding = encodingFor(request.headers["accept-encoding"]);
    const packed = encoding === "br" ? asset.br : encoding === "gzip" ? asset.gzip : null;
    if (packed) reply.header("content-encoding", encoding);
    reply.header("cache-control", "public, max-age=31536000, immutable").header("vary", "accept-encoding");
    return reply.type(asset.type).send(packed ?? asset.raw);
  });
}
