/** The pages that people look at: each view drawn on the server by what `web/` builds. */
import type { FastifyReply, FastifyRequest } from "fastify";
import { z } from "zod";
import type { Found } from "../app/serving/asked.ts";
import type { AccessRole, PageFrame, PageView, Problem } from "../model/index.ts";
import { escaped, plainPage } from "./api-page.ts";
import { cursor, cursorOf, day, fromCursor, hex, name, timesOf } from "./asking.ts";
import type { House } from "./house.ts";
import { problemOf } from "./problems.ts";
import type { Made } from "./responses.ts";

const HTML = "text/html; charset=utf-8";
/** Rows of a page of a list. */
const ROWS = 50;

interface Asked<Q> {
  readonly id: string;
  readonly query: Q;
  readonly role: AccessRole;
  readonly times: ReturnType<typeof timesOf>;
}

/** A page at an address; parts of the query that it does not know are passed over, as links from elsewhere bring their own. */
interface Page<Q extends { readonly at?: string }> {
  readonly path: string;
  readonly query: z.ZodType<Q>;
  readonly params?: z.ZodType<{ readonly id: string }>;
  readonly show: (asked: Asked<Q>) => Promise<PageView | Extract<Found<never>, { missing: string }>>;
}

const at = { at: day.exactOptional() };
const justAt = z.object(at);
const byName = z.object({ id: name });
const byHex = z.object({ id: hex });

/** What was found, as the view of a page. */
async function view<V extends PageView["view"], A>(name: V, asked: Promise<Found<A>>) {
  const found = await asked;
  return "missing" in found ? found : { view: name, answer: found.answer };
}

export function addPages(house: House): void {
  addLists(house);
  addSingles(house);
  addOthers(house);
  addAssets(house);
}

function addLists(house: House): void {
  const { desk } = house;
  addPage(house, { path: "/", query: justAt, show: async ({ times }) => ({ view: "market", answer: await desk.market(times) }) });
  addPage(house, {
    path: "/vacancies",
    query: justAt,
    show: async ({ times }) => ({ view: "vacancies", answer: await desk.vacancies(times) }),
  });
  addPage(house, { path: "/outlets", query: justAt, show: async ({ times }) => ({ view: "outlets", answer: await desk.outlets(times) }) });
  addPage(house, {
    path: "/rumours",
    query: z.object({ ...at, open: z.enum(["true", "false"]).exactOptional(), cursor: cursor.exactOptional() }),
    show: async ({ query, times }) => {
      const offset = query.cursor === undefined ? 0 : (fromCursor("r", query.cursor) ?? 0);
      const open = query.open === undefined ? undefined : query.open === "true";
      const { items, total } = await desk.rumours({ open, offset, limit: ROWS }, times);
      const next = cursorOf("r", offset + ROWS < total ? offset + ROWS : null);
      return { view: "rumours", answer: { items, next }, open: open ?? null };
    },
  });
  addPage(house, {
    path: "/disputes",
    query: z.object({ ...at, cursor: cursor.exactOptional() }),
    show: async ({ query, role }) => {
      const all = await desk.disputes(role);
      const from = query.cursor === undefined ? 0 : (fromCursor("d", query.cursor) ?? 0);
      const next = cursorOf("d", from + ROWS < all.length ? from + ROWS : null);
      return { view: "disputes", answer: { items: all.slice(from, from + ROWS), next } };
    },
  });
}

function addSingles(house: House): void {
  const { desk } = house;
  addPage(house, { path: "/rumours/:id", params: byName, query: justAt, show: ({ id, times }) => view("rumour", desk.rumour(id, times)) });
  addPage(house, { path: "/people/:id", params: byName, query: justAt, show: ({ id, times }) => view("person", desk.person(id, times)) });
  addPage(house, { path: "/clubs/:id", params: byName, query: justAt, show: ({ id, times }) => view("club", desk.club(id, times)) });
  addPage(house, { path: "/outlets/:id", params: byName, query: justAt, show: ({ id, times }) => view("outlet", desk.outlet(id, times)) });
  addPage(house, {
    path: "/articles/:id",
    params: byHex,
    query: justAt,
    show: ({ id, role, times }) => view("article", desk.article(id, role, times)),
  });
  addPage(house, {
    path: "/claims/:id",
    params: byHex,
    query: justAt,
    show: ({ id, role, times }) => view("claim", desk.claim(id, role, times)),
  });
}

function addOthers(house: House): void {
  addPage(house, { path: "/read", query: justAt, show: async () => ({ view: "read", answer: null }) });
  addPage(house, {
    path: "/search",
    query: z.object({ ...at, q: z.string().trim().max(200).default("") }),
    show: async ({ query, times }) => ({ view: "search", answer: await house.desk.search(query.q, ROWS, times), words: query.q }),
  });
}

function addPage<Q extends { readonly at?: string }>(house: House, page: Page<Q>): void {
  const { path, params, query } = page;
  house.app.route({
    method: "GET",
    url: path,
    schema: params ? { hide: true, params, querystring: query } : { hide: true, querystring: query },
    handler: async (request, reply) => {
      const asked = { id: (request.params as { id?: string }).id ?? "", query: request.query as Q, role: house.visitorOf(request).role };
      const times = timesOf(asked.query);
      return house.responses.answer(request, reply, JSON.stringify([path, asked]), async () => {
        const shown = await page.show({ ...asked, times });
        return drawn(house, shown, { path: pathOf(request, asked.query), at: asked.query.at ?? null, role: asked.role });
      });
    },
  });
}

/** The address without what the page does not know. */
function pathOf(request: FastifyRequest, query: object): string {
  const [path = "/"] = request.url.split("?");
  const known = new URLSearchParams(Object.entries(query).map(([key, value]) => [key, String(value)] as [string, string])).toString();
  return known === "" ? path : `${path}?${known}`;
}

type FrameOf = Pick<PageFrame, "path" | "at" | "role">;

async function drawn(house: House, shown: Awaited<ReturnType<Page<object>["show"]>>, frame: FrameOf): Promise<Made> {
  if ("view" in shown) return { status: 200, type: HTML, body: await draw(house, shown, frame) };
  const answer = problemOf("not-found", `${shown.missing}.`);
  return { status: 404, type: HTML, body: await draw(house, { view: "problem", answer, suggestions: shown.suggestions }, frame) };
}

async function draw({ options, desk }: House, page: PageView, frame: FrameOf): Promise<string> {
  const { web, contact, version, disputes } = options;
  if (!web) return unbuilt(page);
  const days = await desk.days();
  return web.render(page, { ...frame, days, today: desk.today(), disputes, contact, version });
}

/** What there is to see where the page is not built. */
function unbuilt(page: PageView): string {
  const problem = page.view === "problem" ? `<p>${escaped(page.answer.detail)}</p>` : "";
  return plainPage(
    "hearsay",
    `<h1>hearsay</h1>${problem}<p>The page is not built here: <code>npm run build</code> builds it. <a href="/api">The API</a> answers.</p>`,
  );
}

/** A page that says what is wrong. */
export async function pageProblem(house: House, request: FastifyRequest, reply: FastifyReply, answer: Problem): Promise<FastifyReply> {
  const frame = { path: request.url.slice(0, 400), at: null, role: house.visitorOf(request).role };
  const body = await draw(house, { view: "problem", answer, suggestions: [] }, frame).catch(() =>
    unbuilt({ view: "problem", answer, suggestions: [] }),
  );
  return reply.code(answer.status).header("cache-control", "no-store").type(HTML).send(body);
}

/** Files of the page, under names that change with what is in them: a browser never asks twice. */
function addAssets({ app, options }: House): void {
  app.get("/assets/*", { schema: { hide: true }, config: { rateLimit: false } }, async (request, reply) => {
    const asset = options.web?.assets.get((request.params as { "*": string })["*"]);
    if (!asset) return reply.callNotFound();
    const accepted = String(request.headers["accept-encoding"] ?? "");
    const [encoding, body] =
      asset.br && /\bbr\b/.test(accepted)
        ? ["br", asset.br]
        : asset.gzip && /\bgzip\b/.test(accepted)
          ? ["gzip", asset.gzip]
          : ["", asset.raw];
    if (encoding !== "") reply.header("content-encoding", encoding);
    return reply
      .header("cache-control", "public, max-age=31536000, immutable")
      .header("vary", "accept-encoding")
      .type(asset.type)
      .send(body);
  });
}
