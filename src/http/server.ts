/** The server: routes, and what holds for all of them. */
import helmet from "@fastify/helmet";
import rateLimit from "@fastify/rate-limit";
import swagger from "@fastify/swagger";
import { type FastifyInstance, type FastifyReply, type FastifyRequest, fastify, LogController } from "fastify";
import { jsonSchemaTransform, jsonSchemaTransformObject, validatorCompiler } from "fastify-type-provider-zod";
import { type Visitor, visitorOf } from "./access.ts";
import { addEvents } from "./events.ts";
import { everythingShown } from "./everything-shown.ts";
import type { House, ServerOptions } from "./house.ts";
import { createMetrics } from "./metrics.ts";
import { addAssets, type Drawing, pageProblem } from "./pages.ts";
import { problemFrom, problemOf, sendProblem } from "./problems.ts";
import { createResponses, type Made } from "./responses.ts";
import { addSystem } from "./routes/system.ts";
import { addWriting } from "./routes/writing.ts";
import type { Asked } from "./shown.ts";
import { startUpkeep } from "./upkeep.ts";
import { addShown } from "./view-route.ts";

export type { ServerOptions } from "./house.ts";

/** Bytes of a body, where a route does not say otherwise. */
const BODY = 64 << 10;
/** Milliseconds in which a request must have come in. */
const SLOW = 30_000;
/** Characters of a part of a path: names in any form. */
const LONGEST = 400;

/** What holds for answers that no hook sees. */
const BARE = { "content-security-policy": "default-src 'none'", "x-content-type-options": "nosniff", "referrer-policy": "no-referrer" };

/** Makes a server, ready to listen or to be asked in memory. Closing it ends its streams and lets open requests finish; the desk stays open. */
export async function createServer(options: ServerOptions): Promise<FastifyInstance> {
  const app = fastify({
    bodyLimit: BODY,
    requestTimeout: SLOW,
    routerOptions: { maxParamLength: LONGEST },
    trustProxy: options.behindProxy,
    forceCloseConnections: "idle",
    // An address that cannot be decoded reaches no route.
    frameworkErrors: (error, _, reply) => void sendProblem(reply.headers(BARE), problemFrom(error)),
    logger: options.log ? { stream: process.stderr } : false,
    logController: new LogController({ disableRequestLogging: true }),
  });
  await headers(app);
  const house = furnished(app, options);
  if (options.rate > 0) {
    await app.register(rateLimit, {
      max: options.rate,
      timeWindow: "1 minute",
      errorResponseBuilder: (_, { after }) => Object.assign(new Error(`wait ${after} before you ask again`), { statusCode: 429 }),
    });
  }
  await describe(app, options);
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(() => (data) => JSON.stringify(data));
  const methods = methodsOf(app);
  addErrors(house, methods);
  for (const shown of everythingShown(drawingOf(options))) addShown(house, shown);
  for (const add of [addWriting, addSystem, addAssets]) add(house);
  lookAfter(house);
  await app.ready();
  return app;
}

/** Listeners are told and lists kept for as long as the server runs; streams end before it waits for open requests. */
function lookAfter(house: House): void {
  const { app, desk, options } = house;
  const events = addEvents(house);
  app.addHook("preClose", async () => events.end());
  if (options.pulse === 0) return;
  const refresh = options.threads?.refresh ?? desk.refresh;
  const report = (error: unknown): void => void process.stderr.write(`hearsay: lists: ${error instanceof Error ? error.message : error}\n`);
  const upkeep = startUpkeep({ generation: desk.generation, refresh, events, pulse: options.pulse, report });
  app.addHook("onClose", () => upkeep.stop());
}

const drawingOf = ({ web, ...options }: ServerOptions): Drawing => ({ ...options, render: web?.render ?? null });

function furnished(app: FastifyInstance, options: ServerOptions): House {
  const { desk, tokens, anonymous } = options;
  const responses = createResponses(desk.generation);
  const listeners = { count: 0 };
  const metrics = createMetrics({ readings: desk.appended, responses: () => responses.counts, listeners: () => listeners.count });
  const stranger: Visitor = { role: anonymous, name: "a visitor" };
  const visitors = new WeakMap<FastifyRequest, Visitor>();
  app.addHook("onRequest", async (request, reply) => {
    if (!isOurs(request, options))
      return sendProblem(
        reply,
        problemOf("wrong-host", "ask for it by the name of the machine that it runs on, or run it with --behind-proxy"),
      );
    const { authorization } = request.headers;
    if (authorization === undefined) return;
    const visitor = visitorOf(authorization, tokens);
    if (!visitor)
      return sendProblem(
        reply,
        problemOf("bad-token", "this token is not, or no longer, known here; ask whoever runs the server, or leave it out"),
      );
    visitors.set(request, visitor);
  });
  app.addHook("onResponse", async (request, reply) => {
    const route = request.routeOptions.url ?? "none";
    metrics.observe(request.method, route, reply.statusCode, reply.elapsedTime / 1000);
    const { method, url } = request;
    request.log.info({ method, url, status: reply.statusCode, ms: Math.round(reply.elapsedTime * 10) / 10, from: request.ip });
  });
  const here = new Map(everythingShown(drawingOf(options)).map((one) => [one.path, one]));
  const makeHere = async (path: string, asked: Asked): Promise<Made> => {
    const shown = here.get(path);
    if (!shown) throw new Error(`nothing is shown at ${path}`);
    return shown.make(asked);
  };
  const { make = makeHere, read = desk.read } = options.threads ?? {};
  return { app, options, desk, responses, metrics, listeners, make, read, visitorOf: (request) => visitors.get(request) ?? stranger };
}

/**
 * Whether a request names this machine. A site that lets its name lead to a visitor's own machine would read his ledger otherwise; behind a
 * proxy the proxy knows its names.
 */
function isOurs({ hostname, socket }: FastifyRequest, { behindProxy }: ServerOptions): boolean {
  const isLocal = /^(127\.|::1$|::ffff:127\.)/.test(socket.localAddress ?? "");
  return behindProxy || !isLocal || /^(localhost|127(\.\d{1,3}){3}|\[?::1\]?)$/i.test(hostname.replace(/:\d+$/, ""));
}

/** Nothing from elsewhere, nothing inline, in nobody's frame. */
async function headers(app: FastifyInstance): Promise<void> {
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", "data:"],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        manifestSrc: ["'self'"],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
      },
    },
    referrerPolicy: { policy: "no-referrer" },
    // Whether it is reached by TLS is for the proxy before it to know and to say.
    strictTransportSecurity: false,
    crossOriginEmbedderPolicy: true,
    xFrameOptions: { action: "deny" },
  });
  let isClosing = false;
  app.addHook("preClose", async () => {
    isClosing = true;
  });
  app.addHook("onSend", async (_, reply) => {
    reply.header("permissions-policy", "camera=(), geolocation=(), microphone=(), browsing-topics=()");
    // A connection that stayed open after its last answer would keep the server from ending.
    if (isClosing) reply.header("connection", "close");
  });
}

async function describe(app: FastifyInstance, { version }: ServerOptions): Promise<void> {
  await app.register(swagger, {
    openapi: {
      openapi: "3.1.0",
      info: {
        title: "hearsay",
        version,
        description: "Football news with the books kept on it: who said what, citing whom, how surely, and whether it came true.",
        license: { name: "Apache-2.0", identifier: "Apache-2.0" },
      },
      components: { securitySchemes: { token: { type: "http", scheme: "bearer" } } },
    },
    transform: jsonSchemaTransform,
    transformObject: jsonSchemaTransformObject,
  });
}

type Methods = (path: string) => readonly string[];

/** Which methods an address takes, for those who use another. */
function methodsOf(app: FastifyInstance): Methods {
  const patterns: { readonly pattern: RegExp; readonly method: string }[] = [];
  app.addHook("onRoute", ({ url, method }) => {
    const pattern = new RegExp(`^${url.replace(/[.+]/g, "\\$&").replace(/:\w+/g, "[^/]+").replace(/\*/g, ".*")}$`);
    for (const one of [method].flat()) patterns.push({ pattern, method: one });
  });
  return (path) => [...new Set(patterns.filter(({ pattern }) => pattern.test(path)).map(({ method }) => method))];
}

function addErrors(house: House, methods: Methods): void {
  const { app } = house;
  const limited = house.options.rate > 0 ? { preHandler: app.rateLimit() } : {};
  app.setNotFoundHandler(limited, async (request: FastifyRequest, reply: FastifyReply) => {
    const allowed = methods(request.url.split("?")[0] ?? "");
    if (allowed.length > 0 && !allowed.includes(request.method)) {
      reply.header("allow", allowed.join(", "));
      return sendProblem(reply, problemOf("wrong-method", `this address takes ${allowed.join(", ")}`));
    }
    return refuse(house, request, reply, problemOf("not-found", "there is nothing at this address; /api lists what there is"));
  });
  app.setErrorHandler(async (error: Error, request, reply) => {
    const told = problemFrom(error);
    // What failed because whoever asked has gone, at a stop among others, is no fault.
    const isFault = told.status === 500 && !request.raw.destroyed;
    if (isFault) request.log.error(error);
    if (isFault && !house.options.log) process.stderr.write(`hearsay: ${request.method} ${request.routeOptions.url}: ${error.stack}\n`);
    return refuse(house, request, reply, told);
  });
}

/** Pages are refused with a page, everything else with a problem for machines. */
async function refuse(
  house: House,
  request: FastifyRequest,
  reply: FastifyReply,
  told: ReturnType<typeof problemOf>,
): Promise<FastifyReply> {
  const isPage = request.method === "GET" && !request.url.startsWith("/api") && /text\/html/.test(request.headers.accept ?? "");
  return isPage ? pageProblem(house, request, reply, told) : sendProblem(reply, told);
}
