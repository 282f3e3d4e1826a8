/** How the server is: health, figures, its own description. */

import { isAllowed } from "../access.ts";
import { describePage } from "../api-page.ts";
import type { House } from "../house.ts";
import { problemOf, sendProblem } from "../problems.ts";

/** Addresses of the machine itself, from which figures may be read without a token. */
const OWN = /^(127\.|::1$|::ffff:127\.)/;

export function addSystem(house: House): void {
  const { app, desk, metrics } = house;
  app.get("/health", { schema: { hide: true }, config: { rateLimit: false } }, async (_, reply) =>
    reply.header("cache-control", "no-store").type("text/plain; charset=utf-8").send("ok\n"),
  );
  app.get("/ready", { schema: { hide: true }, config: { rateLimit: false } }, async (_, reply) => {
    await desk.appended();
    return reply.header("cache-control", "no-store").type("text/plain; charset=utf-8").send("ready\n");
  });
  app.get("/metrics", { schema: { hide: true } }, async (request, reply) => {
    const isOwn = OWN.test(request.ip) || isAllowed(house.visitorOf(request).role, "reader");
    if (!isOwn) return sendProblem(reply, problemOf("forbidden", "figures go to the machine itself, or to whoever sends a token"));
    const { body, type } = await metrics.text();
    return reply.header("cache-control", "no-store").type(type).send(body);
  });
  app.get("/openapi.json", { schema: { hide: true } }, (request, reply) =>
    house.responses.answer(request, reply, "openapi", async () => ({
      status: 200,
      type: "application/json; charset=utf-8",
      body: JSON.stringify(app.swagger()),
    })),
  );
  app.get("/api", { schema: { hide: true } }, (request, reply) =>
    house.responses.answer(request, reply, "api-page", async () => ({
      status: 200,
      type: "text/html; charset=utf-8",
      body: describePage(app.swagger()),
    })),
  );
  app.get("/api.css", { schema: { hide: true } }, async (_, reply) =>
    reply.header("cache-control", "public, max-age=3600").type("text/css; charset=utf-8").send(STYLE),
  );
}

/** Of the page that describes the API, and of plain pages. */
const STYLE = `:root{color-scheme:light dark;--paper:#faf8f4;--ink:#1c1b19;--faint:#6b665e;--line:#d9d4ca;--link:#1f5fa8}
@media(prefers-color-scheme:dark){:root{--paper:#161513;--ink:#ece8e1;--faint:#a09a90;--line:#38352f;--link:#8ab8ee}}
body{background:var(--paper);color:var(--ink);font:16px/1.5 system-ui,sans-serif;max-width:70ch;margin:2rem auto;padding:0 1rem}
h1,h2,h3{font-family:Iowan Old Style,Charter,Georgia,serif;line-height:1.25}
a{color:var(--link)}code,pre{font:14px/1.45 ui-monospace,monospace}pre{overflow-x:auto;border-left:2px solid var(--line);padding-left:1rem}
h3 code{font-size:1rem}dt{float:left;clear:left;min-width:9rem;padding-right:1rem}dd{margin:0 0 .25rem 9rem;color:var(--faint)}
section{border-top:1px solid var(--line)}.faint{color:var(--faint)}`;
