import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { article as invented, says } from "../../gold/invented.ts";
import { as, EDITOR, openStand, READER, type Stand } from "../../gold/stand.ts";
import { deskOf } from "../app/serving/desk.ts";
import { everythingShown } from "./everything-shown.ts";

let stand: Stand;
beforeAll(async () => {
  stand = await openStand();
});
afterAll(async () => {
  await stand.app.close();
  await stand.ledger.close();
});

const get = (url: string, headers: Readonly<Record<string, string>> = {}) => stand.app.inject({ url, headers });
const post = (url: string, payload: object, headers: Readonly<Record<string, string>> = {}) =>
  stand.app.inject({ method: "POST", url, payload, headers });

/** The schema of an answer. */
async function schemaOf(path: string): Promise<z.ZodType> {
  const shown = everythingShown({
    desk: deskOf(stand.ledger, () => ""),
    render: null,
    contact: null,
    disputes: true,
    version: "",
  });
  const schema = shown.find((one) => one.path === path)?.schema as { response: Record<string, z.ZodType> } | undefined;
  return schema?.response["200"] ?? z.never();
}

async function idOf(kind: string): Promise<{ claim: string; publication: string }> {
  const { items } = (await get(`/api/claims?kind=${kind}&limit=1`)).json();
  return items[0];
}

describe("what is shown", () => {
  test.each([
    ["/api/market", "/api/market"],
    ["/api/rumours", "/api/rumours"],
    ["/api/vacancies", "/api/vacancies"],
    ["/api/outlets", "/api/outlets"],
    ["/api/disputes", "/api/disputes"],
    ["/api/people/:id", "/api/people/bo-taget"],
    ["/api/people/:id", "/api/people/person:jens-prove"],
    ["/api/clubs/:id", "/api/clubs/testby"],
    ["/api/clubs/:id", "/api/clubs/club%3A~testby"],
    ["/api/outlets/:id", "/api/outlets/avisen"],
    ["/api/claims", "/api/claims"],
    ["/api/claims", "/api/claims?person=taget"],
    ["/api/claims", "/api/claims?club=testby&kind=candidacy"],
    ["/api/search", "/api/search?q=pr%C3%B8ve"],
  ])("%s answers as it is described: %s", async (path, address) => {
    const answer = await get(address);
    expect(answer.statusCode, answer.body).toBe(200);
    expect(answer.headers["content-type"]).toContain("application/json");
    expect((await schemaOf(path)).safeParse(answer.json()).error).toBeUndefined();
  });

  test("articles, claims and rumours answer as they are described", async () => {
    const { claim, publication } = await idOf("candidacy");
    const [{ id }] = (await get("/api/rumours")).json().items;
    for (const [path, address] of [
      ["/api/articles/:id", `/api/articles/${publication}`],
      ["/api/claims/:id", `/api/claims/${claim}`],
      ["/api/rumours/:id", `/api/rumours/${id}`],
    ] as const) {
      const answer = await get(address);
      expect(answer.statusCode, answer.body).toBe(200);
      expect((await schemaOf(path)).safeParse(answer.json()).error).toBeUndefined();
    }
  });

  test("whoever is asked for by a name that is nobody's gets suggestions", async () => {
    const answer = await get("/api/people/taged");
    expect(answer.statusCode).toBe(404);
    expect(answer.headers["content-type"]).toContain("application/problem+json");
    expect(answer.json()).toMatchObject({ status: 404, suggestions: [{ kind: "person", id: "person:bo-taget", name: "Bo Taget" }] });
    expect(answer.json().detail).toContain("did you mean Bo Taget?");
  });

  test("a day cuts off what was published later, and outcomes with it", async () => {
    const now = (await get("/api/people/bo-taget")).json();
    const then = (await get("/api/people/bo-taget?at=2029-05-05")).json();
    expect([now.rumours[0].outcome, now.career.length]).toEqual(["came-true", 1]);
    expect([then.rumours[0].outcome, then.career.length]).toEqual(["open", 0]);
    expect((await get("/api/people/bo-taget?at=2029-04-01")).statusCode).toBe(404);
    expect((await get("/api/rumours?at=2029-05-05&open=true")).json().items).toHaveLength(2);
    expect((await get("/api/market?at=2029-05-05")).json()).toMatchObject({ day: "2029-05-05", benches: [{ club: { name: "Testby" } }] });
  });

  test("a moment shows the ledger as it was recorded then", async () => {
    expect((await get("/api/rumours?asOf=2029-06-12")).json().items).toHaveLength(3);
    expect((await get("/api/rumours?asOf=2029-06-11T23:00Z")).json().items).toHaveLength(0);
  });

  test("lists come in pages that follow each other", async () => {
    const all = (await get("/api/rumours")).json().items.map(({ id }: { id: string }) => id);
    const seen: string[] = [];
    for (let next: string | null = ""; next !== null; ) {
      const page: { items: { id: string }[]; next: string | null } = (await get(`/api/rumours?limit=1${next && `&cursor=${next}`}`)).json();
      seen.push(...page.items.map(({ id }) => id));
      next = page.next;
    }
    expect(seen).toEqual(all);
  });

  test("views are tables, too", async () => {
    const answer = await get("/api/rumours?format=csv");
    expect(answer.headers["content-disposition"]).toContain("attachment");
    expect(answer.body.split(/\r?\n/)[0]).toMatch(/^id,kind,person,club,role/);
    expect((await get("/api/export?table=stints&format=jsonl")).body.trim().split("\n").length).toBeGreaterThan(1);
    expect((await get("/api/export?table=stints&format=prov")).statusCode).toBe(400);
  });
});

describe("who sees what", () => {
  test("the text of an article goes to readers and editors; everybody gets the words of its claims", async () => {
    const { publication } = await idOf("candidacy");
    const [open, read] = [await get(`/api/articles/${publication}`), await get(`/api/articles/${publication}`, as(READER))];
    expect([open.json().text, open.json().claims[0].evidence.text]).toEqual([null, expect.stringContaining("candidacy")]);
    expect(read.json().text).toContain("candidacy");
    expect(open.headers["cache-control"]).toBe("public, no-cache");
    expect(read.headers["cache-control"]).toBe("private, no-cache");
  });

  test("an answer that was kept for one role is not given to another", async () => {
    const { publication } = await idOf("candidacy");
    await get(`/api/articles/${publication}`, as(EDITOR));
    expect((await get(`/api/articles/${publication}`)).json().text).toBeNull();
  });

  test("tags save the answer until the ledger changes", async () => {
    const first = await get("/api/people/bo-taget");
    const tag = String(first.headers.etag);
    expect((await get("/api/people/bo-taget", { "if-none-match": tag })).statusCode).toBe(304);
    expect((await get("/api/people/bo-taget", { "if-none-match": tag, ...as(READER) })).statusCode).toBe(200);
    await stand.ledger.append([invented("2029-06-13", "Avisen", says("tenure", "Bo Taget", "Testby"))], {
      reader: "1.0",
      at: "2029-06-13T00:00:00.000Z",
    });
    await new Promise((resolve) => setTimeout(resolve, 40));
    const later = await get("/api/people/bo-taget", { "if-none-match": tag });
    expect([later.statusCode, later.headers.etag === tag]).toEqual([200, false]);
  });

  test("large answers are compressed as the browser asks", async () => {
    const plain = await get("/api/people/jens-prove");
    const packed = await get("/api/people/jens-prove", { "accept-encoding": "br, gzip" });
    expect([plain.headers["content-encoding"], packed.headers["content-encoding"]]).toEqual([undefined, "br"]);
    expect(packed.rawPayload.length).toBeLessThan(plain.rawPayload.length / 2);
    expect((await get("/api/people/jens-prove", { "accept-encoding": "br;q=0, gzip" })).headers["content-encoding"]).toBe("gzip");
  });
});

describe("what is written", () => {
  test("reading a text tells what it says, and stores nothing", async () => {
    const before = await stand.ledger.size();
    const text = "Testby BK har fyret cheftræner Jens Prøve, skriver Prøvebladet. Klubben bekræfter fyringen på sin hjemmeside.";
    const answer = await post("/api/readings", { text, language: "da" });
    expect(answer.statusCode, answer.body).toBe(200);
    expect(answer.json()).toMatchObject({ kept: false, article: { publication: null, text } });
    expect(answer.json().article.claims.length).toBeGreaterThan(0);
    expect(await stand.ledger.size()).toEqual(before);
  });

  test("an editor may keep it; a reader may not", async () => {
    const text = "Andenby BK har ansat Bo Prøve som ny cheftræner, oplyser klubben.";
    expect((await post("/api/readings", { text, keep: true }, as(READER))).statusCode).toBe(403);
    const before = await stand.ledger.size();
    expect((await post("/api/readings", { text, language: "da", keep: true }, as(EDITOR))).json()).toMatchObject({ kept: true });
    expect((await stand.ledger.size()).publications).toBe(before.publications + 1);
  });

  test("a page is read without what stands around its article", async () => {
    const html = `<!doctype html><html><head><title>Prøve</title></head><body><nav><a href="/">Forside</a></nav><article><h1>Testby fyrer Prøve</h1><p>Testby BK har fyret cheftræner Jens Prøve. Det oplyser klubben mandag.</p><p>Klubben leder nu efter en afløser, siger direktøren.</p></article></body></html>`;
    const answer = await post("/api/readings", { html, url: "https://avisen.test/1", language: "da" });
    expect(answer.statusCode, answer.body).toBe(200);
    expect(answer.json().article).toMatchObject({ url: "https://avisen.test/1" });
    expect(answer.json().article.text).not.toContain("Forside");
  });

  test("having an address fetched takes a token where the server says so", async () => {
    const answer = await post("/api/readings", { url: "https://avisen.test/1" });
    expect([answer.statusCode, answer.json().detail]).toEqual([403, expect.stringContaining("takes a token")]);
  });

  test("a correction takes an editor, has a reason, and is shown to everybody", async () => {
    const { claim } = await idOf("fact");
    expect((await post("/api/corrections", { claim, verdict: "misread", why: "that is his brother" }, as(READER))).statusCode).toBe(403);
    expect((await post("/api/corrections", { claim, verdict: "misread" }, as(EDITOR))).statusCode).toBe(400);
    const done = await post("/api/corrections", { claim, verdict: "misread", why: "that is his brother" }, as(EDITOR));
    expect(done.json(), done.body).toMatchObject({ isNew: true, judgement: { who: "Eva Editor" } });
    expect((await get("/api/people/bo-taget")).json().facts).toEqual([]);
    expect((await get(`/api/claims/${claim}`)).json().corrections).toMatchObject([{ verdict: "misread", who: "Eva Editor" }]);
  });

  test("two names are joined by an editor", async () => {
    const done = await post("/api/identities", { a: "Ib Anden", b: "Ole Prøve", verdict: "same", why: "he married" }, as(EDITOR));
    expect(done.json(), done.body).toMatchObject({ isNew: true });
    expect((await get("/api/people/ib-anden")).json().person.aliases.length).toBeGreaterThan(0);
    const unknown = await post("/api/identities", { a: "Nobody", b: "Ole Prøve", verdict: "same", why: "he married" }, as(EDITOR));
    expect([unknown.statusCode, unknown.json().detail]).toEqual([404, expect.stringContaining("Nobody")]);
  });

  test("a dispute is shown once it is answered", async () => {
    const made = await post("/api/disputes", { about: "/people/person:bo-taget", why: "He was never in line for it." });
    expect(made.json(), made.body).toMatchObject({ answer: null });
    expect((await get("/api/disputes")).json().items).toEqual([]);
    expect((await get("/api/disputes", as(EDITOR))).json().items).toHaveLength(1);
    const { id } = made.json();
    expect((await post(`/api/disputes/${id}/answer`, { words: "We asked the paper." }, as(READER))).statusCode).toBe(403);
    const answered = await post(`/api/disputes/${id}/answer`, { words: "We asked the paper." }, as(EDITOR));
    expect(answered.json(), answered.body).toMatchObject({ answer: { words: "We asked the paper.", who: "Eva Editor" } });
    expect((await get("/api/disputes")).json().items).toHaveLength(1);
  });
});

describe("how the server is", () => {
  test("it says that it is there, and counts", async () => {
    expect([(await get("/health")).body, (await get("/ready")).body]).toEqual(["ok\n", "ready\n"]);
    expect((await get("/metrics")).body).toContain('hearsay_request_seconds_count{method="GET",route="/api/rumours",status="200"}');
  });

  test("it describes itself for machines and for people", async () => {
    const described = (await get("/openapi.json")).json();
    expect(described.openapi).toBe("3.1.0");
    expect(Object.keys(described.paths)).toContain("/api/people/{id}");
    expect(described.components.schemas.Rumour.properties.reports.items).toEqual({ $ref: "#/components/schemas/Report" });
    const page = await get("/api");
    expect(page.headers["content-type"]).toContain("text/html");
    expect(page.body).toContain("GET /api/people/{id}");
    expect(page.body).not.toMatch(/<script|style=|https?:\/\/(?!127)/);
  });

  test("where the page is not built, a plain one says so", async () => {
    const answer = await get("/people/bo-taget");
    expect([answer.statusCode, answer.body]).toEqual([200, expect.stringContaining("npm run build")]);
  });
});
